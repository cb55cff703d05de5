package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.sheet.CaiqTable;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import io.github.cloudchecklist.json.sarif.SarifWriter;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Converts the published sheet and its findings to CycloneDX, SARIF and rows of CAIQ, and prints what these cannot say.
 *
 * @since 0.1.0
 */
public final class ConvertChecklist {

    private ConvertChecklist() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(Clock.systemUTC(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Clock clock, PrintStream out) {
        Checklist checklist = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        printCycloneDx(checklist, out);
        printSarif(checklist, clock, out);
        printCaiq(checklist, out);
    }

    private static void printCycloneDx(Checklist checklist, PrintStream out) {
        // [cyclonedx]
        CycloneDxJson cycloneDx = CycloneDxJson.of();
        Conversion<String> bom = cycloneDx.write(checklist);
        out.println("Only in properties: " + bom.getLosses().size());
        bom.getLosses().stream().limit(3).map(Loss::describe).forEach(out::println);
        out.println("Read back: " + cycloneDx.read(bom.getDocument()).equals(checklist));
        // [/cyclonedx]
    }

    private static void printSarif(Checklist checklist, Clock clock, PrintStream out) {
        // [sarif]
        ChecklistValidator validator = ChecklistValidator.builder().clock(clock).build();
        ValidationReport report = validator.validate(checklist);
        byte[] log = SarifWriter.of(validator.descriptors())
                .withArtifact(URI.create("checklist.json"))
                .writeBytes(report, checklist);
        // [/sarif]
        out.println();
        new String(log, StandardCharsets.UTF_8).lines().limit(3).forEach(out::println);
    }

    private static void printCaiq(Checklist checklist, PrintStream out) {
        out.println();
        // [caiq]
        Crosswalk crosswalk = Crosswalk.builder()
                .checklist(checklist.getId())
                .target(FrameworkReference.of("CAIQ", "4"))
                .language(Locale.ENGLISH)
                .addEntries(answers("Q-01", "2.1.3"), answers("Q-02", "11.7"))
                .build();
        Conversion<Sheet> caiq = CaiqTable.of(checklist, crosswalk, List.of("Q-01", "Q-02"));
        caiq.getDocument().getRows().forEach(row -> out.println(row.getCells()));
        caiq.getLosses().stream()
                .filter(loss -> loss.getSubject().equals("state"))
                .forEach(loss -> out.println(loss.describe()));
        // [/caiq]
    }

    private static CrosswalkEntry answers(String question, String control) {
        return CrosswalkEntry.builder()
                .addSource(ControlId.of(control))
                .addTarget(question)
                .relationship(Relationship.EQUAL)
                .build();
    }
}
