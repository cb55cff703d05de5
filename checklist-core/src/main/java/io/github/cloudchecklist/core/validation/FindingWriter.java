package io.github.cloudchecklist.core.validation;

import java.util.Locale;
import java.util.Map;

/** Writes findings in one language. */
record FindingWriter(Locale locale) {

    Finding write(RuleDescriptor rule, Severity severity, Place place, Map<String, String> arguments) {
        return Finding.builder()
                .code(rule.getCode())
                .severity(severity)
                .sectionId(place.sectionId())
                .controlId(place.controlId())
                .pointer(place.pointer())
                .message(MessageTemplate.fill(MessageTemplate.in(locale, rule.getMessage()), arguments))
                .arguments(arguments)
                .source(rule.getSource())
                .build();
    }
}
