package com.example.intake;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.validation.ChecklistRule;
import io.github.cloudchecklist.core.validation.FindingCollector;
import io.github.cloudchecklist.core.validation.RuleContext;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;

/** Finds answers that do not say when they were given. */
final class DatedAnswers implements ChecklistRule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .code("example.answer.undated")
                .severity(Severity.ERROR)
                .title("Answer has no date")
                .message("Answer in state '{state}' must have a date")
                .build();
    }

    @Override
    public void checkControl(Control control, RuleContext context, FindingCollector findings) {
        control.getAnswer()
                .filter(answer -> answer.getAnsweredOn().isEmpty())
                .ifPresent(answer -> findings.at("answer")
                        .with("state", answer.getState().code())
                        .report());
    }
}
