package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import io.github.cloudchecklist.fixtures.RandomReports;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document comes back equal, and all ways of writing it give the same bytes. */
class RoundTripTest {

    private static final ChecklistJson<Checklist> CHECKLISTS = ChecklistJson.forChecklists();
    private static final ChecklistJson<Crosswalk> CROSSWALKS = ChecklistJson.forCrosswalks();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checklistsComeBackEqual(long seed) {
        comesBackEqual(CHECKLISTS, RandomChecklists.of(seed).checklist(), Checklist.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void crosswalksComeBackEqual(long seed) {
        comesBackEqual(CROSSWALKS, RandomChecklists.of(seed).crosswalk(), Crosswalk.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validationReportsComeBackEqual(long seed) {
        comesBackEqual(ChecklistJson.forValidationReports(), RandomReports.of(seed), ValidationReport.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void analysesComeBackEqual(long seed) {
        for (Analyses<?> kind : Analyses.KINDS) {
            comesBackEqual(kind, RandomAnalyses.of(seed, Sizes.SMALL));
            comesBackEqual(kind, RandomAnalyses.of(seed, Sizes.FULL));
            comesBackEqual(kind, RandomAnalyses.ofSheets(seed));
        }
    }

    private static <T> void comesBackEqual(Analyses<T> kind, RandomAnalyses random) {
        comesBackEqual(kind.json(), kind.random().apply(random), kind.type());
    }

    @Test
    void largeChecklistsComeBackEqual() {
        Sizes sizes = new Sizes(20, 2, 10, 1, 5, 90);
        Checklist checklist = RandomChecklists.of(1, sizes).checklist();

        assertThat(checklist.controls().count()).isGreaterThan(500);
        assertThat(CHECKLISTS.read(CHECKLISTS.writeBytes(checklist))).isEqualTo(checklist);
    }

    private static <T> void comesBackEqual(ChecklistJson<T> json, T document, Class<T> type) {
        byte[] bytes = json.writeBytes(document);
        String text = json.writeString(document);
        String indented = json.indented().writeString(document);

        assertThat(json.read(bytes)).isEqualTo(document);
        assertThat(json.read(text)).isEqualTo(document);
        assertThat(json.read(indented)).isEqualTo(document);
        assertThat(Mappers.PLAIN.readValue(bytes, type)).isEqualTo(document);
        assertThat(Mappers.HOSTILE.readValue(text, type)).isEqualTo(document);

        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(json.indented().writeBytes(document)).isEqualTo(indented.getBytes(StandardCharsets.UTF_8));
        assertThat(json.writeBytes(json.read(indented))).isEqualTo(bytes);
        assertThat(Mappers.PLAIN.writeValueAsBytes(document)).isEqualTo(bytes);
        assertThat(Mappers.HOSTILE.writeValueAsBytes(document)).isEqualTo(bytes);
        assertThat(Mappers.HOSTILE.writeValueAsString(document)).isEqualTo(text);
    }
}
