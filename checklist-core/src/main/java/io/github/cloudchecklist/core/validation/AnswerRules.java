package io.github.cloudchecklist.core.validation;

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
                onControl("answer.remark.missing", Severity.WARNING, AnswerRules::withoutRemark),
                onControl("answer.unsupported", Severity.WARNING, AnswerRules::unsupported),
                onControl("answer.remark.denies", Severity.INFO, AnswerRules::denies),
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

    private static void withoutRemark(Control control, RuleContext context, FindingCollector findings) {
        control.getAnswer()
                .filter(answer -> needsRemark(answer.getState()))
                .filter(answer ->
                        !hasText(answer.getRemark()) && answer.getSharedWith().isEmpty())
                .ifPresent(answer -> findings.at("answer")
                        .with("state", answer.getState().code())
                        .report());
    }

    private static boolean needsRemark(ComplianceState state) {
        return switch (state) {
            case PARTIAL, ALTERNATIVE, PLANNED, NOT_IMPLEMENTED, NOT_APPLICABLE, QUALIFIED, NOT_DISCLOSED -> true;
            case IMPLEMENTED, UNKNOWN, UNANSWERED -> false;
        };
    }

    private static void unsupported(Control control, RuleContext context, FindingCollector findings) {
        control.getAnswer()
                .filter(answer -> answer.getState() == ComplianceState.IMPLEMENTED)
                .filter(answer -> !hasText(answer.getRemark())
                        && answer.getEvidence().isEmpty()
                        && answer.getSharedWith().isEmpty())
                .ifPresent(answer -> findings.at("answer").report());
    }

    private static void denies(Control control, RuleContext context, FindingCollector findings) {
        control.getAnswer()
                .filter(answer -> answer.getState() == ComplianceState.IMPLEMENTED)
                .flatMap(Answer::getRemark)
                .flatMap(remark -> Denials.in(context.checklist().getLanguage()).find(remark.getText()))
                .ifPresent(words ->
                        findings.at("answer", "remark").with("words", words).report());
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
