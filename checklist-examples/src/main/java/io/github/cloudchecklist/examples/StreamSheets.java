package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Writes several sheets as lines (NDJSON), and reads them back in spite of a line that is broken.
 *
 * @since 0.1.0
 */
public final class StreamSheets {

    private StreamSheets() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Checklist checklist = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("{\"format\": \"checklist/1\",\n".getBytes(StandardCharsets.UTF_8));
        // [lines]
        JsonLines<Checklist> lines = JsonLines.of(ChecklistJson.forChecklists())
                .onBadLine(problem -> out.println("Passed over: " + problem.getMessage()))
                .onProgress(done -> out.println(done.lines() + " lines"));

        lines.write(Stream.of(checklist, checklist.withoutAnswers()), file);

        try (Stream<Checklist> sheets = lines.read(new ByteArrayInputStream(file.toByteArray()))) {
            sheets.forEach(sheet -> out.println(sheet.getId() + ": "
                    + sheet.controls()
                            .filter(control -> control.getAnswer().isPresent())
                            .count()
                    + " answers"));
        }
        // [/lines]
    }
}
