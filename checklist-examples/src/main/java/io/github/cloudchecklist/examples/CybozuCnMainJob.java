package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main job: reads the published text of the cybozu.com (China) sheet, turns it into the model, prints a summary and
 * writes the documents.
 *
 * @since 0.1.0
 */
public final class CybozuCnMainJob {

    private static final Path DEFAULT_FOLDER = Path.of("target", "cybozu-cn");

    private CybozuCnMainJob() {}

    /**
     * Runs the job.
     *
     * @param arguments the folder to write into; {@code target/cybozu-cn} if there is none
     * @throws IOException if a document cannot be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = arguments.length == 0 ? DEFAULT_FOLDER : Path.of(arguments[0]);
        run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path folder, PrintStream out) throws IOException {
        SheetImport imported = CybozuCnSheet.read();
        Checklist checklist = new CybozuCnTranslations().addTo(imported.getChecklist());
        out.print(SheetSummary.of(checklist));
        out.println();
        out.println("Unclear in the source: " + imported.getUncertainties().size());
        imported.getUncertainties().forEach(uncertainty -> out.println("  " + uncertainty.describe()));
        Files.createDirectories(folder);
        out.println();
        out.println("Written to " + folder);
        write(folder, "checklist.json", ChecklistJson.forChecklists(), checklist, out);
        ChecklistJson<Crosswalk> crosswalks = ChecklistJson.forCrosswalks();
        CybozuCnCrosswalks.of(checklist)
                .forEach((name, crosswalk) -> write(folder, "crosswalk-" + name + ".json", crosswalks, crosswalk, out));
    }

    private static <T> void write(Path folder, String name, ChecklistJson<T> json, T document, PrintStream out) {
        json.indented().write(document, folder.resolve(name));
        out.println("  " + name);
    }
}
