package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLimits;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas of OSCAL and liboscal-java say of bundles, whose files it finds by their links. */
class OscalBundleJudgesTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T08:30:00+08:00");
    private static final OscalExporter EXPORTER = OscalExporter.builder().build();
    private static final OscalExporter TIMED =
            OscalExporter.builder().lastModified(TIME).build();
    private static final OscalSystem SYSTEM = OscalSamples.system().build();
    private static final OscalSystem TIMED_SYSTEM = OscalSamples.system()
            .name("System")
            .assessedFrom(TIME)
            .assessedUntil(TIME.plusDays(1))
            .evidenceFreshFor(Period.ofYears(1))
            .build();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 500)
                .filter(seed -> checklist(seed)
                        .controls()
                        .flatMap(control -> control.getAnswer().stream())
                        .anyMatch(answer -> answer.getState() != ComplianceState.UNANSWERED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schemasAndLiboscalAcceptAnyBundle(long seed) throws IOException {
        assertAccepted(TIMED.bundle(checklist(seed), TIMED_SYSTEM));
    }

    private static Checklist checklist(long seed) {
        return RandomChecklists.of(seed, seed % 5 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL)
                .checklist();
    }

    @Test
    void schemasAndLiboscalAcceptTheRealSheet() throws IOException {
        Checklist sheet = ChecklistJson.forChecklists()
                .read(Path.of(
                        "..",
                        "checklist-examples",
                        "src/main/resources/io/github/cloudchecklist/examples/cybozu-cn/checklist.json"));
        assertAccepted(EXPORTER.bundle(sheet, SYSTEM));
    }

    private void assertAccepted(Map<String, Conversion<String>> bundle) throws IOException {
        for (Map.Entry<String, Conversion<String>> file : bundle.entrySet()) {
            String document = file.getValue().getDocument();
            assertThat(Judges.schemaOf(file.getKey(), document))
                    .as(file.getKey())
                    .isEmpty();
            Files.writeString(folder.resolve(file.getKey()), document);
        }
        assertThat(OscalReferences.check(
                        JsonLimits.defaults(),
                        bundle.values().stream().map(Conversion::getDocument).toArray(String[]::new)))
                .isEmpty();
        for (String file : List.of("ssp.json", "assessment-plan.json", "assessment-results.json")) {
            assertThat(Judges.constraintsOf(folder.resolve(file))).as(file).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemasAndLiboscalAcceptAnyStatus(OscalSystem.Status status) throws IOException {
        OscalSystem system = OscalSamples.system()
                .name("System")
                .identifierType(URI.create("https://example.org/systems"))
                .status(status, "Remarks")
                .assessedFrom(TIME)
                .build();
        assertAccepted(TIMED.bundle(checklist(seeds().findFirst().orElseThrow()), system));
    }
}
