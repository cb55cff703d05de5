package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@link ColdStart} starts: one job on one file, then the end.
 *
 * <p>Each job is a method of its own and this class has neither lambdas nor joined strings, so that a process loads what its
 * own job needs and nothing else.
 */
public final class ColdProgram {

    private ColdProgram() {}

    /**
     * Does the job.
     *
     * @param arguments the name of a {@link ColdStart.Job}, the file to read and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "CHECKLIST_READ_WRITE" -> checklistReadWrite(file, Path.of(arguments[2]));
            case "CHECKLIST_RULES" -> checklistRules(file);
            case "CHECKLIST_CONSTRAINTS" -> checklistConstraints(file);
            case "OSCAL_READ" -> oscalRead(file);
            case "OSCAL_CONSTRAINTS" -> oscalConstraints(file);
            default -> {}
        }
    }

    private static void checklistReadWrite(Path file, Path target) {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        json.write(json.read(file), target);
    }

    private static void checklistRules(Path file) {
        print(ChecklistValidator.builder()
                .withoutConstraints()
                .build()
                .validate(ChecklistJson.forChecklists().read(file))
                .getFindings()
                .size());
    }

    private static void checklistConstraints(Path file) {
        print(ChecklistValidator.builder()
                .build()
                .validate(ChecklistJson.forChecklists().read(file))
                .getFindings()
                .size());
    }

    private static void oscalRead(Path file) throws IOException {
        print(new OscalReader().read(Files.readAllBytes(file)).getGroups().size());
    }

    private static void oscalConstraints(Path file) throws IOException {
        print(new OscalReader()
                .readAndValidate(Files.readAllBytes(file))
                .getFindings()
                .size());
    }

    private static void print(int number) {
        System.out.println(number);
    }
}
