package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Validates the published sheet with a rule of one's own that is registered in code.
 *
 * @since 0.1.0
 */
public final class RegisterRule {

    private RegisterRule() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Checklist checklist = CybozuCnSheet.read().getChecklist();
        // [register-rule]
        ChecklistValidator validator = ChecklistValidator.builder()
                .rule(new UnpublishedDocuments())
                .severity("acme.document.unpublished", Severity.WARNING)
                .build();
        ValidationReport report = validator.validate(checklist);
        for (Finding finding : report.findings(Severity.WARNING)) {
            if (finding.getCode().startsWith("acme.")) {
                String control = finding.getControlId().map(ControlId::text).orElse("");
                out.println(control + " " + finding.getMessage());
            }
        }
        // [/register-rule]
    }
}
