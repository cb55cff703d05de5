package com.example.sheetimage;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Reads a sheet from JSON and validates it by rules and constraints. */
public final class SheetImage {

    private static final String SHEET = """
            {
              "format": "checklist/1",
              "id": "example-checklist",
              "revision": "2026-01-01",
              "title": "Security checklist",
              "language": "en",
              "sections": [
                {
                  "id": "1",
                  "title": "Network",
                  "controls": [{"id": "1.1", "requirement": " "}]
                }
              ]
            }
            """;

    private SheetImage() {}

    /**
     * Prints the findings, and what the image is made of.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Checklist checklist = ChecklistJson.forChecklists().read(SHEET);
        ChecklistValidator validator = ChecklistValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .build();
        validator
                .validate(checklist)
                .getFindings()
                .forEach(finding -> out.println(finding.getSeverity().code() + " " + finding.getCode() + " "
                        + finding.getPointer() + " " + finding.getMessage()));
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .forEach(out::println);
    }
}
