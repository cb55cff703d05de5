package io.github.cloudchecklist.core.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the findings of one validation in one language. */
final class FindingWriter {

    private final Locale locale;

    /** The messages in the language, by code: looking one up costs more than filling it in. */
    private final Map<String, String> templates = new HashMap<>();

    FindingWriter(Locale locale) {
        this.locale = locale;
    }

    Finding write(RuleDescriptor rule, Severity severity, Place place, Map<String, String> arguments) {
        String template =
                templates.computeIfAbsent(rule.getCode(), code -> MessageTemplate.in(locale, rule.getMessage()));
        return Finding.builder()
                .code(rule.getCode())
                .severity(severity)
                .sectionId(place.sectionId())
                .controlId(place.controlId())
                .pointer(place.pointer())
                .message(MessageTemplate.fill(template, arguments))
                .arguments(arguments)
                .source(rule.getSource())
                .build();
    }
}
