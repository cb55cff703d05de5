package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import io.github.cloudchecklist.json.oscal.OscalExporter;
import io.github.cloudchecklist.json.oscal.OscalImporter;
import io.github.cloudchecklist.json.oscal.OscalReferences;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * No input makes a reader of a foreign format fail with anything but {@link ChecklistJsonException}, and what is read can be
 * written and read again.
 *
 * <p>In a normal build each test runs on the inputs that are kept beside it; CONTRIBUTING tells how to look for new ones.
 */
class ForeignReadersFuzzTest {

    private static final OscalExporter OSCAL = OscalExporter.builder()
            .lastModified(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
            .build();

    @FuzzTest(maxDuration = "5m")
    void catalogs(byte[] input) {
        OscalImporter importer = OscalImporter.builder().build();

        attempt(() -> importer.read(input)).ifPresent(read -> {
            Checklist checklist = read.getDocument();
            String again = OSCAL.catalog(checklist).getDocument();
            Checklist twice = importer.read(again).getDocument();
            assertThat(OSCAL.catalog(twice).getDocument()).isEqualTo(again);
        });
    }

    @FuzzTest(maxDuration = "5m")
    void oscalReferences(byte[] input) {
        attempt(() -> OscalReferences.check(JsonLimits.defaults(), new String(input, UTF_8)));
    }

    @FuzzTest(maxDuration = "5m")
    void cycloneDx(byte[] input) {
        CycloneDxJson json = CycloneDxJson.of();

        attempt(() -> {
            json.checkReferences(input);
            return input;
        });
        attempt(() -> json.read(input))
                .ifPresent(
                        checklist -> assertThat(json.read(json.write(checklist).getDocument()))
                                .isEqualTo(checklist));
    }

    /** Returns what an action gives; absent if it refuses its input, and in no other way than readers do. */
    private static <T> Optional<T> attempt(Supplier<T> action) {
        try {
            return Optional.of(action.get());
        } catch (ChecklistJsonException e) {
            assertThat(e.code()).isNotEqualTo("io");
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1);
            return Optional.empty();
        }
    }
}
