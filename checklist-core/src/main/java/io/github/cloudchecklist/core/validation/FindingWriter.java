package io.github.cloudchecklist.core.validation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the findings of one validator in its language. Thread-safe. */
final class FindingWriter {

    private final Locale locale;

    /** The messages in the language, by code: looking one up costs more than filling it in. */
    private final Map<String, MessageTemplate> templates = new ConcurrentHashMap<>();

    FindingWriter(Locale locale) {
        this.locale = locale;
    }

    Finding write(RuleDescriptor rule, Severity severity, Place place, Arguments arguments) {
        MessageTemplate template =
                templates.computeIfAbsent(rule.getCode(), code -> MessageTemplate.in(locale, rule.getMessage()));
        Finding.Builder finding = Finding.builder()
                .code(rule.getCode())
                .severity(severity)
                .sectionId(place.sectionId())
                .controlId(place.controlId())
                .pointer(place.pointer())
                .message(template.fill(arguments))
                .source(rule.getSource());
        arguments.forEach(finding::putArgument);
        return finding.build();
    }
}
