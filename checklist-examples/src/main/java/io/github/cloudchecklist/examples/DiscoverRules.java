package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Validates the published sheet with the rules that are found: {@link UnpublishedDocuments}, which the module of the examples
 * provides.
 *
 * @since 0.1.0
 */
public final class DiscoverRules {

    private DiscoverRules() {}

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
        // [discover-rules]
        ChecklistValidator validator =
                ChecklistValidator.builder().discoverRules().build();
        validator
                .validate(checklist)
                .filter(finding -> finding.getCode().startsWith("acme."))
                .countsByCode()
                .forEach((code, count) -> out.println(code + " " + count));
        // [/discover-rules]
    }
}
