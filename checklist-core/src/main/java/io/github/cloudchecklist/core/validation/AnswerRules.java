package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onAnswer;
import static io.github.cloudchecklist.core.validation.StandardRule.onControl;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Rules on what an answer must bring along. */
final class AnswerRules {

    private AnswerRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onControl("answer.missing", Severity.WARNING, AnswerRules::missing),
                onAnswer("answer.remark.missing", Severity.WARNING, AnswerRules::withoutRemark),
                onAnswer("answer.unsupported", Severity.WARNING, AnswerRules::unsupported),
                onAnswer("answer.remark.denies", Severity.INFO, AnswerRules::denies),
                onControl("answer.shared.dangling", Severity.ERROR, AnswerRules::shared));
    }

    private static void missing(Control control, RuleContext context, FindingCollector findings) {
        boolean open = control.getAnswer()
                .map(answer -> answer.getState() == ComplianceState.UNANSWERED)
                .orElse(true);
        if (open && control.getLifecycle() != Lifecycle.WITHDRAWN && !context.isTemplate()) {
            findings.report();
        }
    }

    private static void withoutRemark(Answer answer, RuleContext context, FindingCollector findings) {
        if (needsRemark(answer.getState()) && isBare(answer)) {
            findings.with("state", answer.getState().code()).report();
        }
    }

    private static boolean isBare(Answer answer) {
        return !hasText(answer.getRemark()) && answer.getSharedWith().isEmpty();
    }

    private static boolean needsRemark(ComplianceState state) {
        return switch (state) {
            case PARTIAL, ALTERNATIVE, PLANNED, NOT_IMPLEMENTED, NOT_APPLICABLE, QUALIFIED, NOT_DISCLOSED -> true;
            case IMPLEMENTED, UNKNOWN, UNANSWERED -> false;
        };
    }

    private static void unsupported(Answer answer, RuleContext context, FindingCollector findings) {
        if (answer.getState() == ComplianceState.IMPLEMENTED
                && isBare(answer)
                && answer.getEvidence().isEmpty()) {
            findings.report();
        }
    }

    private static void denies(Answer answer, RuleContext context, FindingCollector findings) {
        if (answer.getState() == ComplianceState.IMPLEMENTED) {
            answer.getRemark()
                    .flatMap(remark ->
                            Denials.in(context.checklist().getLanguage()).find(remark.getText()))
                    .ifPresent(
                            words -> findings.at("remark").with("words", words).report());
        }
    }

    private static void shared(Control control, RuleContext context, FindingCollector findings) {
        control.getAnswer().flatMap(Answer::getSharedWith).ifPresent(id -> {
            boolean answers = context.checklist()
                    .findControl(id)
                    .flatMap(Control::getAnswer)
                    .filter(answer -> hasText(answer.getRemark()))
                    .isPresent();
            if (!answers || id.equals(control.getId())) {
                findings.at("answer", "sharedWith").with("control", id).report();
            }
        });
    }

    private static boolean hasText(Optional<LocalizedText> text) {
        return text.isPresent()
                && (!text.get().getText().isBlank()
                        || text.get().getTranslations().values().stream().anyMatch(one -> !one.isBlank()));
    }
}
