package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How much memory a checklist of 50,000 controls keeps, next to the length of its document. */
final class Footprint {

    private static final int CONTROLS = 50_000;
    private static final int COLLECTIONS = 5;

    private Footprint() {}

    /**
     * Reads the checklist and prints.
     *
     * @return the memory kept as a multiple of the document
     */
    static double run(PrintStream out) throws IOException {
        Path file = Files.createTempFile("footprint", ".json");
        try {
            ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
            json.write(Sheets.ofControls(CONTROLS), file);
            long without = used();
            Checklist checklist = json.read(file);
            long kept = used() - without;
            long controls = checklist.controls().count();
            double ratio = (double) kept / Files.size(file);
            out.println();
            out.println("| footprint | controls | bytes kept per control | bytes of JSON per control | ratio |");
            out.println("| --- | --- | --- | --- | --- |");
            out.println(String.format(
                    Locale.ROOT,
                    "| checklist | %d | %d | %d | %.2f |",
                    controls,
                    kept / controls,
                    Files.size(file) / controls,
                    ratio));
            return ratio;
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the bytes of the heap in use after all garbage has been asked to go. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
