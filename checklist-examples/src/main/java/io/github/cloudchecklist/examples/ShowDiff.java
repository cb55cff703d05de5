package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.examples.page.Pages;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a page of what a new revision of a sheet has changed.
 *
 * @since 0.1.0
 */
public final class ShowDiff {

    private ShowDiff() {}

    /**
     * Runs the example, which writes {@code target/pages/diff.html}.
     *
     * @param arguments not used
     * @throws IOException if the page cannot be written
     */
    public static void main(String... arguments) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        Checklist published = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        Checklist revised = CompareRevisions.revised(published);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        // [show-diff]
        ChecklistDiff diff = ChecklistDiff.between(published, revised);
        Files.writeString(folder.resolve("diff.html"), Pages.diff(diff, Locale.ENGLISH));
        // [/show-diff]
        out.println("diff.html shows " + diff.getChanges().size() + " changes");
    }
}
