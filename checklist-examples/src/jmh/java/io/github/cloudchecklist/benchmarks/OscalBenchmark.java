package io.github.cloudchecklist.benchmarks;

import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.Control;
import io.github.cloudchecklist.core.model.Checklist;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same content as an OSCAL catalog, by liboscal-java. */
@State(Scope.Benchmark)
public class OscalBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200"})
    public int controls;

    private final OscalReader reader = new OscalReader();
    private byte[] document = {};

    /** Writes the document and tries the reader. */
    @Setup
    public void prepare() throws IOException {
        Checklist sheet = PeerSheets.ofControls(controls);
        document = OscalDocument.of(sheet);
        contents(reader.read(document)).mustBe(Contents.of(sheet).withoutTags());
    }

    /** Bytes to a catalog. */
    @Benchmark
    public Catalog read() throws IOException {
        return reader.read(document);
    }

    /** Bytes to the findings of all constraints. */
    @Benchmark
    public IValidationResult readAndValidate() throws IOException {
        return reader.readAndValidate(document);
    }

    private static Contents contents(Catalog catalog) {
        List<Control> controls =
                catalog.getGroups().stream().flatMap(OscalBenchmark::controls).toList();
        int links = controls.stream()
                .filter(control -> control.getLinks() != null)
                .mapToInt(control -> control.getLinks().size())
                .sum();
        Control last = controls.get(controls.size() - 1);
        return new Contents(controls.size(), links, prose(last, 0), prose(last, 1));
    }

    private static Stream<Control> controls(CatalogGroup group) {
        Stream<Control> own = group.getControls() == null ? Stream.of() : group.getControls().stream();
        Stream<CatalogGroup> inner = group.getGroups() == null ? Stream.of() : group.getGroups().stream();
        return Stream.concat(own, inner.flatMap(OscalBenchmark::controls));
    }

    private static String prose(Control control, int part) {
        return control.getParts().get(part).getProse().toMarkdown();
    }
}
