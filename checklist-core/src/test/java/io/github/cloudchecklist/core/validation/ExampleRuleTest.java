package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rule that the Javadoc of {@link ChecklistRule} and {@link RuleTester} shows. */
class ExampleRuleTest {

    private static final class ShortRemarks implements ChecklistRule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.builder()
                    .code("acme.remark.short")
                    .severity(Severity.WARNING)
                    .title("Remark too short")
                    .message("Remark must have at least {least} characters, was '{remark}'")
                    .build();
        }

        @Override
        public void checkControl(Control control, RuleContext context, FindingCollector findings) {
            control.getAnswer()
                    .flatMap(Answer::getRemark)
                    .filter(remark -> remark.getText().length() < 4)
                    .ifPresent(remark -> findings.at("answer", "remark")
                            .with("least", 4)
                            .with("remark", remark.getText())
                            .report());
        }
    }

    @Test
    void findsShortRemarks() {
        Control brief = Sheets.control("6.2")
                .answer(Sheets.yes().remark(Sheets.text("Yes")).build())
                .build();
        Checklist checklist = Sheets.sheet(Sheets.yes("6.1"), brief);
        RuleTester.of(new ShortRemarks())
                .at(LocalDate.of(2026, 1, 1))
                .checks(checklist)
                .finds("acme.remark.short", ControlId.of("6.2"))
                .findsNothingElse();
    }
}
