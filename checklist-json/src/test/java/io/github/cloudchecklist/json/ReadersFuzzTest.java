package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * No input makes a reader fail with anything but {@link ChecklistJsonException}, and what is read can be written and read again.
 *
 * <p>In a normal build each test runs on the inputs that are kept beside it; CONTRIBUTING tells how to look for new ones.
 */
class ReadersFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void checklists(byte[] input) {
        isReadSafely(ChecklistJson.forChecklists(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void crosswalks(byte[] input) {
        isReadSafely(ChecklistJson.forCrosswalks(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void validationReports(byte[] input) {
        isReadSafely(ChecklistJson.forValidationReports(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void summaries(byte[] input) {
        isReadSafely(ChecklistJson.forSummaries(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void diffs(byte[] input) {
        isReadSafely(ChecklistJson.forDiffs(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void migrationPlans(byte[] input) {
        isReadSafely(ChecklistJson.forMigrationPlans(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void coverages(byte[] input) {
        isReadSafely(ChecklistJson.forCoverages(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void evidenceIndexes(byte[] input) {
        isReadSafely(ChecklistJson.forEvidenceIndexes(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void comparisons(byte[] input) {
        isReadSafely(ChecklistJson.forComparisons(), input);
    }

    @FuzzTest(maxDuration = "5m")
    void lines(byte[] input) {
        List<ChecklistJsonException> bad = new ArrayList<>();
        long[] bytes = new long[1];

        long documents = JsonLines.of(ChecklistJson.forChecklists())
                .onBadLine(bad::add)
                .onProgress(done -> bytes[0] = done.bytes())
                .read(new ByteArrayInputStream(input))
                .count();

        assertThat(bytes[0]).isEqualTo(input.length);
        assertThat(documents + bad.size()).isLessThanOrEqualTo(1 + input.length);
    }

    private static <T> void isReadSafely(ChecklistJson<T> json, byte[] input) {
        Optional<T> document = read(json, input);
        Inspection<T> inspection = json.inspect(input);

        assertThat(inspection.problems().isEmpty()).isEqualTo(document.isPresent());
        if (document.isPresent()) {
            T value = document.get();
            assertThat(inspection.document()).isEqualTo(document);
            assertThat(json.read(json.writeBytes(value))).isEqualTo(value);
            assertThat(json.read(json.canonicalBytes(value))).isEqualTo(value);
        }
        String text = new String(input, UTF_8);
        if (document.isPresent()) {
            assertThat(json.read(text)).isEqualTo(document.get());
        } else {
            json.inspect(text);
        }
    }

    /** Returns the document; absent if it is refused, and in no other way than reading refuses a document. */
    private static <T> Optional<T> read(ChecklistJson<T> json, byte[] input) {
        try {
            return Optional.of(json.read(input));
        } catch (ChecklistJsonException e) {
            assertThat(e.code()).isNotEqualTo("io");
            assertThat(e.getMessage()).isNotBlank().hasLineCount(1);
            return Optional.empty();
        }
    }
}
