package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Responsibility;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the answers of several controls together: all that they say, in the weakest of their states. */
final class CombinedAnswer {

    private CombinedAnswer() {}

    /** Returns the answer of controls that all have one, in the order given, but for the mark. */
    static Answer of(List<ControlNode> sources, ComplianceState state) {
        List<Answer> answers = sources.stream().map(CombinedAnswer::answer).toList();
        Set<Evidence> evidence = new LinkedHashSet<>();
        answers.forEach(answer -> evidence.addAll(answer.getEvidence()));
        Optional<Responsibility> responsibility = common(answers, Answer::getResponsibility);
        Optional<LocalDate> answeredOn = common(answers, Answer::getAnsweredOn);
        return Answer.builder()
                .state(state)
                .remark(remark(sources))
                .notes(answers.stream()
                        .flatMap(answer -> answer.getNotes().stream())
                        .toList())
                .evidence(evidence)
                .responsibility(responsibility)
                .answeredOn(answeredOn)
                .properties(properties(sources))
                .build();
    }

    static Answer answer(ControlNode node) {
        return node.control()
                .getAnswer()
                .orElseThrow(
                        () -> new IllegalStateException("Control must have an answer, was '" + node.pointer() + "'"));
    }

    /** Returns what all answers have alike. */
    private static <T> Optional<T> common(List<Answer> answers, Function<Answer, Optional<T>> attribute) {
        Set<Optional<T>> values = answers.stream().map(attribute).collect(Collectors.toSet());
        return values.size() == 1 ? values.iterator().next() : Optional.empty();
    }

    /** Joins the remarks, each behind the id of its control. */
    private static Optional<LocalizedText> remark(List<ControlNode> sources) {
        StringBuilder text = new StringBuilder();
        Map<Locale, StringBuilder> translations = new LinkedHashMap<>();
        for (ControlNode source : sources) {
            answer(source).getRemark().ifPresent(remark -> {
                if (!remark.getText().isEmpty()) {
                    append(text, source, remark.getText());
                }
                remark.getTranslations()
                        .forEach((language, translation) -> append(
                                translations.computeIfAbsent(language, unused -> new StringBuilder()),
                                source,
                                translation));
            });
        }
        if (text.isEmpty() && translations.isEmpty()) {
            return Optional.empty();
        }
        LocalizedText.Builder remark = LocalizedText.builder().text(text.toString());
        translations.forEach((language, translation) -> remark.putTranslation(language, translation.toString()));
        return Optional.of(remark.build());
    }

    private static void append(StringBuilder text, ControlNode source, String remark) {
        text.append(text.isEmpty() ? "" : "\n")
                .append('[')
                .append(ControlMatching.id(source))
                .append("] ")
                .append(remark);
    }

    /** Keeps every property; one that is in several answers with different values gets the id of the control to its name. */
    private static Map<String, String> properties(List<ControlNode> sources) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (ControlNode source : sources) {
            answer(source).getProperties().forEach((name, value) -> {
                String known = properties.putIfAbsent(name, value);
                if (known != null && !known.equals(value)) {
                    properties.put(name + ' ' + ControlMatching.id(source), value);
                }
            });
        }
        return properties;
    }
}
