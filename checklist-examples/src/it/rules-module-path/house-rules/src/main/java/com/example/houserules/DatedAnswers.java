package com.example.houserules;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.validation.ChecklistRule;
import io.github.cloudchecklist.core.validation.FindingCollector;
import io.github.cloudchecklist.core.validation.RuleContext;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;
import java.util.Locale;

/** Finds answers that do not say when they were given. */
public final class DatedAnswers implements ChecklistRule {

    /** Makes the rule; called by {@link java.util.ServiceLoader}. */
    public DatedAnswers() {}

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .code("example.answer.undated")
                .severity(Severity.WARNING)
                .title("Answer has no date")
                .message(LocalizedText.of("Answer in state '{state}' must have a date")
                        .withTranslation(Locale.CHINESE, "回答必须有日期，状态为“{state}”"))
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
