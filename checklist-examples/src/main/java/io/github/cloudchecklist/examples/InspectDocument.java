package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.Inspection;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Lists all problems of a document, and uses one that has fields from elsewhere.
 *
 * @since 0.1.0
 */
public final class InspectDocument {

    private static final String BROKEN = """
            {
              "format": "checklist/1",
              "id": "Sheet 1",
              "revision": "2026-01",
              "title": "Example",
              "language": "en",
              "sections": [{"id": "1", "title": "Network", "controls": [
                {"id": 1.10, "requirement": "Traffic is encrypted.", "answer": {"state": "done"}},
                {"id": "1.11", "answer": {"state": "implemented"}}
              ]}]
            }
            """;

    private static final String EXTENDED = """
            {
              "format": "checklist/1",
              "id": "sheet-1",
              "revision": "2026-01",
              "title": "Example",
              "language": "en",
              "score": {"points": 70, "of": 72}
            }
            """;

    private InspectDocument() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // [inspect]
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        json.inspect(BROKEN).problems().forEach(out::println);

        Inspection<Checklist> inspection = json.inspect(EXTENDED);
        Checklist checklist = inspection.orElseThrow();
        inspection
                .unknownFields()
                .forEach(field -> out.println(checklist.getId() + " has " + field.pointer() + " = "
                        + field.value().orElse("")));
        // [/inspect]
    }
}
