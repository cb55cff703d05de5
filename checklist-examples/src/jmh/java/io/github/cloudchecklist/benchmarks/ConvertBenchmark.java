package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import io.github.cloudchecklist.json.oscal.OscalExporter;
import io.github.cloudchecklist.json.oscal.OscalImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A checklist to documents of other formats and back, against writing it in the format of the library. */
@State(Scope.Benchmark)
public class ConvertBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private final CycloneDxJson cycloneDx = CycloneDxJson.of();
    private final OscalExporter exporter = OscalExporter.builder().build();
    private final OscalImporter importer = OscalImporter.builder().build();
    private Checklist checklist = Sheets.real();
    private String bom = "";
    private String catalog = "";

    /** Makes the checklist and the documents to read. */
    @Setup
    public void prepare() {
        checklist = Sheets.ofControls(controls);
        bom = cycloneDx.write(checklist).getDocument();
        catalog = exporter.catalog(checklist).getDocument();
    }

    /** The checklist in the format of the library. */
    @Benchmark
    public String floor() {
        return json.writeString(checklist);
    }

    /** The template as an OSCAL catalog. */
    @Benchmark
    public Conversion<String> writeCatalog() {
        return exporter.catalog(checklist);
    }

    /** The answers as an OSCAL component definition. */
    @Benchmark
    public Conversion<String> writeComponentDefinition() {
        return exporter.componentDefinition(checklist);
    }

    /** Both as CycloneDX. */
    @Benchmark
    public Conversion<String> writeCycloneDx() {
        return cycloneDx.write(checklist);
    }

    /** The OSCAL catalog back to a template. */
    @Benchmark
    public Conversion<Checklist> readCatalog() {
        return importer.read(catalog);
    }

    /** CycloneDX back to a checklist. */
    @Benchmark
    public Checklist readCycloneDx() {
        return cycloneDx.read(bom);
    }
}
