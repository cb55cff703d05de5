package io.github.cloudchecklist.json.sarif;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** The rules of one log in the order of their codes: those that are described, and those of which only findings are known. */
final class SarifRules {

    private final Map<String, Optional<RuleDescriptor>> descriptors = new TreeMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Locale language;

    SarifRules(List<RuleDescriptor> described, ValidationReport report, Locale language) {
        this.language = language;
        described.forEach(rule -> descriptors.putIfAbsent(rule.getCode(), Optional.of(rule)));
        Stream.concat(report.getFindings().stream(), report.getAccepted().stream())
                .map(Finding::getCode)
                .forEach(code -> descriptors.putIfAbsent(code, Optional.empty()));
        descriptors.keySet().forEach(code -> indexes.put(code, indexes.size()));
    }

    static void check(RuleDescriptor rule) {
        Stream.of(Optional.of(rule.getTitle()), rule.getHelp())
                .flatMap(Optional::stream)
                .flatMap(text -> Stream.concat(Stream.of(text.getText()), text.getTranslations().values().stream()))
                .forEach(text -> check(rule, text));
        rule.getSource().ifPresent(source -> check(rule, source));
    }

    private static void check(RuleDescriptor rule, String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    "Rule must have no text with half of a surrogate pair, was '" + rule.getCode() + "'");
        }
    }

    /** Returns the position of the rule of a finding. */
    int indexOf(Finding finding) {
        return indexes.getOrDefault(finding.getCode(), -1);
    }

    /** Returns a text as a message without placeholders: SARIF has them in braces, and two braces for one (3.11.5). */
    static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Returns the language of the texts as two letters: the one asked for, or English if no rule has it. */
    String language() {
        boolean spoken = descriptors.values().stream()
                .flatMap(Optional::stream)
                .anyMatch(rule -> rule.getTitle().findTranslation(language).isPresent());
        return spoken && language.getLanguage().length() == 2 ? language.getLanguage() : "en";
    }

    void write(JsonGenerator generator) {
        generator.writeArrayPropertyStart("rules");
        descriptors.forEach((code, descriptor) -> {
            generator.writeStartObject();
            generator.writeStringProperty("id", code);
            descriptor.ifPresent(rule -> write(rule, generator));
            generator.writeEndObject();
        });
        generator.writeEndArray();
    }

    private void write(RuleDescriptor rule, JsonGenerator generator) {
        writeText("shortDescription", rule.getTitle(), generator);
        writeText("fullDescription", rule.getHelp().orElse(rule.getTitle()), generator);
        generator.writeObjectPropertyStart("defaultConfiguration");
        generator.writeStringProperty("level", level(rule.getSeverity()));
        generator.writeEndObject();
        rule.getHelp().ifPresent(help -> writeText("help", help, generator));
        rule.getSource().ifPresent(source -> {
            generator.writeObjectPropertyStart("properties");
            generator.writeStringProperty("source", source);
            generator.writeEndObject();
        });
    }

    private void writeText(String name, LocalizedText text, JsonGenerator generator) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty(
                "text", plain(text.findTranslation(language).orElse(text.getText())));
        generator.writeEndObject();
    }
}
