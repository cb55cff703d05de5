package com.example.answeredchecklist;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Reads a checklist without answers from JSON, answers its control, and writes it as JSON. */
public final class AnsweredChecklist {

    private static final String TEMPLATE = """
            {
              "format": "checklist/1",
              "id": "example-checklist",
              "revision": "2026-01-01",
              "title": "安全检查表",
              "language": "zh-CN",
              "sections": [
                {
                  "id": "1",
                  "title": "网络",
                  "controls": [{"id": "1.1", "requirement": "使用防火墙。"}]
                }
              ]
            }
            """;

    private AnsweredChecklist() {}

    /**
     * Prints the answered checklist.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();

        Checklist template = json.read(TEMPLATE);
        Answer answer =
                Answer.builder().state(ComplianceState.IMPLEMENTED).mark("○").build();
        Checklist answered = template.withAnswer(ControlId.of("1.1"), answer);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(json.indented().writeString(answered));
    }
}
