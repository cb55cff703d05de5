package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.oscal.OscalExporter;
import io.github.cloudchecklist.json.oscal.OscalImporter;
import io.github.cloudchecklist.json.oscal.OscalReferences;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a sheet as documents of OSCAL, and reads its catalog back.
 *
 * @since 0.1.0
 */
public final class ExportOscal {

    private ExportOscal() {}

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
        // [oscal]
        OscalExporter exporter = OscalExporter.builder().build();
        Conversion<String> catalog = exporter.catalog(checklist);
        Conversion<String> answers = exporter.componentDefinition(checklist);
        catalog.getLosses().forEach(loss -> out.println(loss.describe()));
        answers.getLosses().forEach(loss -> out.println(loss.describe()));
        OscalReferences.check(JsonLimits.defaults(), catalog.getDocument(), answers.getDocument())
                .forEach(finding -> out.println(finding.getMessage()));

        Checklist template =
                OscalImporter.builder().build().read(catalog.getDocument()).getDocument();
        out.println(template.controls().count() + " controls read back");
        // [/oscal]
    }
}
