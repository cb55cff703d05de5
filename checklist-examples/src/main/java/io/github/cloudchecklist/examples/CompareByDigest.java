package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells by their digests whether two parties have the same sheet.
 *
 * @since 0.1.0
 */
public final class CompareByDigest {

    private CompareByDigest() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        byte[] published = Resources.bytes("checklist.json");
        // [digest]
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        Checklist checklist = json.read(published);
        out.println(json.digest(checklist));

        Checklist reformatted = json.read(json.writeBytes(checklist));
        out.println("The same: " + json.digest(reformatted).equals(json.digest(checklist)));
        Checklist template = checklist.withoutAnswers();
        out.println("Without answers: " + json.digest(template).equals(json.digest(checklist)));
        // [/digest]
    }
}
