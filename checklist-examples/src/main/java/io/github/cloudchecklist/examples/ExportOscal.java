package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.oscal.OscalExporter;
import io.github.cloudchecklist.json.oscal.OscalImporter;
import io.github.cloudchecklist.json.oscal.OscalMapping;
import io.github.cloudchecklist.json.oscal.OscalReferences;
import io.github.cloudchecklist.json.oscal.OscalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * Writes a sheet as documents of OSCAL, reads its catalog back, writes a set of documents up to the results of an assessment, and a
 * crosswalk as a mapping.
 *
 * @since 0.1.0
 */
public final class ExportOscal {

    private ExportOscal() {}

    /**
     * Runs the example, which writes {@code target/oscal/}.
     *
     * @param arguments not used
     * @throws IOException if a document cannot be written
     */
    public static void main(String... arguments) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
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
        bundle(checklist, out);
        mapping(out);
    }

    private static void bundle(Checklist checklist, PrintStream out) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "oscal"));
        // [oscal-bundle]
        OscalSystem system = OscalSystem.builder()
                .id("cybozu-cn")
                .description("Business applications as a service")
                .informationType("Customer content", "What customers store in the applications")
                .status(OscalSystem.Status.OPERATIONAL)
                .boundary("The public service without the networks of customers")
                .user("Customer")
                .build();
        Map<String, Conversion<String>> bundle = OscalExporter.builder().build().bundle(checklist, system);
        for (Map.Entry<String, Conversion<String>> file : bundle.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().getDocument());
        }
        // [/oscal-bundle]
        bundle.forEach((name, conversion) -> {
            out.println();
            out.println(name);
            conversion.getLosses().forEach(loss -> out.println("  " + loss.describe()));
        });
        String[] documents =
                bundle.values().stream().map(Conversion::getDocument).toArray(String[]::new);
        OscalReferences.check(JsonLimits.defaults(), documents).forEach(finding -> out.println(finding.getMessage()));
    }

    private static void mapping(PrintStream out) {
        Crosswalk crosswalk = ChecklistJson.forCrosswalks().read(Resources.bytes("crosswalk-meti-2013.json"));
        // [oscal-mapping]
        OscalMapping mapping = OscalMapping.builder()
                .version("1")
                .method(OscalMapping.Method.HUMAN)
                .matching(OscalMapping.Matching.SEMANTIC)
                .status(OscalMapping.Status.DRAFT)
                .description("The texts were read side by side")
                .targetHref(URI.create("meti-2013.json"))
                .targetIds(clause -> "meti-" + clause)
                .build();
        Conversion<String> collection = OscalExporter.builder()
                .version("1.2.1")
                .lastModified(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .build()
                .mappingCollection(crosswalk, mapping);
        // [/oscal-mapping]
        out.println();
        out.println("mapping of " + crosswalk.getEntries().size() + " entries");
        collection.getLosses().forEach(loss -> out.println("  " + loss.describe()));
    }
}
