package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import java.io.IOException;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.attestation.Claim;
import org.cyclonedx.model.definition.Requirement;
import org.cyclonedx.parsers.JsonParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same content as standards and declarations of CycloneDX, by cyclonedx-core-java. */
@State(Scope.Benchmark)
public class CycloneDxBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200"})
    public int controls;

    private final JsonParser parser = new JsonParser();
    private byte[] document = {};

    /** Writes the document and tries the reader. */
    @Setup
    public void prepare() throws IOException, ParseException {
        Checklist sheet = PeerSheets.ofControls(controls);
        document = CycloneDxDocument.of(sheet);
        contents(parser.parse(document)).mustBe(Contents.of(sheet));
        List<ParseException> findings = parser.validate(document, Version.VERSION_16);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("Document must be valid, was not: " + findings);
        }
    }

    /** Bytes to the document's objects. */
    @Benchmark
    public Bom read() throws ParseException {
        return parser.parse(document);
    }

    /** Bytes to the document's objects, and bytes to the findings of its JSON Schema. */
    @Benchmark
    public boolean readAndValidate() throws IOException, ParseException {
        return parser.parse(document) != null
                && parser.validate(document, Version.VERSION_16).isEmpty();
    }

    private static Contents contents(Bom bom) {
        List<Requirement> requirements =
                bom.getDefinitions().getStandards().get(0).getRequirements();
        List<Claim> claims = bom.getDeclarations().getClaims();
        int links = (int) bom.getDeclarations().getEvidence().stream()
                .filter(evidence ->
                        evidence.getData().get(0).getContents().getUrl().startsWith("http"))
                .count();
        return new Contents(
                claims.size(),
                links,
                requirements.get(requirements.size() - 1).getText(),
                claims.get(claims.size() - 1).getReasoning());
    }
}
