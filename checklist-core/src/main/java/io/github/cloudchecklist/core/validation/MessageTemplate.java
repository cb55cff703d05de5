package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with the places of its arguments, which are filled in once. Immutable. */
final class MessageTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*+)}");

    /** The texts ahead of each parameter and after the last. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> parameters = new ArrayList<>();

    private MessageTemplate(String template) {
        Matcher matcher = PARAMETER.matcher(template);
        int end = 0;
        while (matcher.find()) {
            texts.add(template.substring(end, matcher.start()));
            parameters.add(matcher.group(1));
            end = matcher.end();
        }
        texts.add(template.substring(end));
    }

    static MessageTemplate of(String template) {
        return new MessageTemplate(template);
    }

    /** Returns the message in the language that is nearest to one, else in that of the text. */
    static MessageTemplate in(Locale locale, LocalizedText template) {
        return of(template.findTranslation(locale).orElseGet(template::getText));
    }

    /** Returns the message; a parameter without an argument stays as it is written. */
    String fill(Arguments arguments) {
        String[] pieces = new String[2 * parameters.size() + 1];
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            String argument = arguments.find(parameter);
            pieces[2 * i] = texts.get(i);
            pieces[2 * i + 1] = argument == null ? "{" + parameter + "}" : argument;
        }
        pieces[2 * parameters.size()] = texts.get(parameters.size());
        return String.join("", pieces);
    }

    /** Returns the names of the parameters, each once. */
    Set<String> parameters() {
        return new LinkedHashSet<>(parameters);
    }
}
