package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the arguments of a finding into a message, once. */
final class MessageTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*+)}");

    private MessageTemplate() {}

    static String in(Locale locale, LocalizedText template) {
        return template.findTranslation(locale).orElseGet(template::getText);
    }

    static String fill(String template, Map<String, String> arguments) {
        if (arguments.isEmpty()) {
            return template;
        }
        return PARAMETER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
    }

    static Set<String> parameters(String template) {
        Set<String> names = new LinkedHashSet<>();
        PARAMETER.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
