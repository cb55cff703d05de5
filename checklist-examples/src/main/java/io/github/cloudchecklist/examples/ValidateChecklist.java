package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/**
 * Validates the published sheet and prints how often each code was found.
 *
 * @since 0.1.0
 */
public final class ValidateChecklist {

    private ValidateChecklist() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(Clock.systemUTC(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Clock clock, PrintStream out) {
        Checklist checklist = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        // [validate]
        ChecklistValidator validator = ChecklistValidator.builder()
                .severity("certification.expiry.unknown", Severity.INFO)
                .locale(Locale.ENGLISH)
                .clock(clock)
                .build();
        ValidationReport report = validator.validate(checklist);
        out.println("No errors: " + report.passes(Severity.ERROR));
        report.countsByCode().forEach((code, count) -> out.println(code + " " + count));
        // [/validate]
    }
}
