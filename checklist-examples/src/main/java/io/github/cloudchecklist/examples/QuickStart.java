package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a checklist, looks at it, changes one answer and writes it.
 *
 * @since 0.1.0
 */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(Resources.bytes("checklist.json"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(byte[] document, PrintStream out) {
        // [quick-start]
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        Checklist checklist = json.read(document);

        checklist
                .controls()
                .filter(control -> control.getAnswer()
                        .filter(answer -> answer.getState() == ComplianceState.QUALIFIED)
                        .isPresent())
                .forEach(control -> out.println(
                        control.getId() + " " + control.getRequirement().getText()));

        Answer answer = Answer.builder()
                .state(ComplianceState.IMPLEMENTED)
                .mark("○")
                .remark(LocalizedText.of("支持 IPv6。"))
                .build();
        Checklist changed = checklist.withAnswer(ControlId.of("11.7"), answer);
        String text = json.indented().writeString(changed);
        // [/quick-start]
        out.println(text.length() + " characters");
    }
}
