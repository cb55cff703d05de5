package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coverage says of each clause which controls speak to it, and whether they say so themselves. */
class CoverageTest {

    private static final FrameworkReference ISO =
            FrameworkReference.builder().name("ISO/IEC 27002").edition("2022").build();

    private static final Checklist CHECKLIST = new SheetBuilder()
            .control("1.1", ComplianceState.IMPLEMENTED)
            .control(
                    "1.2",
                    control -> control.answer(
                                    SheetBuilder.answer(ComplianceState.PARTIAL).build())
                            .addReference(ControlReference.builder()
                                    .framework(ISO)
                                    .clause("5.10")
                                    .build())
                            .addReference(ControlReference.builder()
                                    .framework(ISO.toBuilder().edition("2013").build())
                                    .clause("9.9")
                                    .build()))
            .unanswered("1.3")
            .control("1.4", ComplianceState.IMPLEMENTED)
            .control("1.5", control -> control.lifecycle(Lifecycle.WITHDRAWN))
            .build();

    private static final Crosswalk CROSSWALK = Crosswalk.builder()
            .checklist(ChecklistId.of("sheet"))
            .target(ISO)
            .language(Locale.ENGLISH)
            .addEntry(entry(Relationship.SUBSET, "5.10", "1.1", "1.2"))
            .addEntry(entry(Relationship.EQUAL, "5.9", "1.3"))
            .addEntry(entry(Relationship.NONE, "5.1", "1.4"))
            .addEntry(entry(Relationship.EQUAL, "5.2", "1.5"))
            .addEntry(entry(Relationship.EQUAL, "5.3", "7.7"))
            .build();

    private static CrosswalkEntry entry(Relationship relationship, String target, String... sources) {
        CrosswalkEntry.Builder entry = CrosswalkEntry.builder()
                .relationship(relationship)
                .confidence(Confidence.EXACT)
                .addTarget(target);
        for (String source : sources) {
            entry.addSource(ControlId.of(source));
        }
        return entry.build();
    }

    @Test
    void clausesAreInNaturalOrderWithTheirControls() {
        Coverage coverage = Coverage.of(CHECKLIST, CROSSWALK);

        assertThat(coverage.getChecklistId()).isEqualTo(CHECKLIST.getId());
        assertThat(coverage.getRevision()).isEqualTo(CHECKLIST.getRevision());
        assertThat(coverage.getFramework()).isEqualTo(ISO);
        assertThat(coverage.getClauses())
                .map(CoverageTest::line)
                .containsExactly("5.2 [] false", "5.3 [] false", "5.9 [1.3] false", "5.10 [1.2, 1.1] true");
    }

    @Test
    void clausesThatTheCallerNamesAreThereInItsOrder() {
        Coverage coverage = Coverage.of(CHECKLIST, CROSSWALK, List.of("8.1", "5.10", "8.1"));

        assertThat(coverage.getClauses())
                .map(ClauseCoverage::getClause)
                .containsExactly("8.1", "5.10", "5.2", "5.3", "5.9");
        assertThat(coverage.unanswered()).map(ClauseCoverage::getClause).containsExactly("8.1", "5.2", "5.3", "5.9");
    }

    @Test
    void whatAControlNamesItselfIsDirectAndTheRestIsInferred() {
        List<CoveringControl> controls =
                Coverage.of(CHECKLIST, CROSSWALK).getClauses().get(3).getControls();

        assertThat(controls.get(0).direct()).isTrue();
        assertThat(controls.get(0).getConfidence()).isEmpty();
        assertThat(controls.get(1).direct()).isFalse();
        assertThat(controls.get(1).getRelationship()).contains(Relationship.SUBSET);
        assertThat(controls.get(1).getConfidence()).contains(Confidence.EXACT);
    }

    @Test
    void tellsTheStatesOfAClause() {
        StateCounts states =
                Coverage.of(CHECKLIST, CROSSWALK).getClauses().get(3).states();

        assertThat(states.count(ComplianceState.PARTIAL)).isEqualTo(1);
        assertThat(states.count(ComplianceState.IMPLEMENTED)).isEqualTo(1);
    }

    @Test
    void tellsControlsWithoutClauseAndSourcesWithoutControl() {
        Coverage coverage = Coverage.of(CHECKLIST, CROSSWALK);

        assertThat(coverage.getUnmapped()).map(ControlId::text).containsExactly("1.4");
        assertThat(coverage.getMissing()).map(ControlId::text).containsExactly("7.7");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyControlIsMappedOrListed(long seed) {
        RandomChecklists random = RandomChecklists.of(seed);
        Checklist checklist = random.checklist();
        Coverage coverage = Coverage.of(checklist, random.crosswalk());

        checklist
                .controls()
                .filter(control -> control.getLifecycle() != Lifecycle.WITHDRAWN)
                .forEach(control -> assertThat(coverage.getUnmapped().contains(control.getId())
                                || coverage.getClauses().stream()
                                        .flatMap(clause -> clause.getControls().stream())
                                        .anyMatch(covering -> covering.getId().equals(control.getId())))
                        .isTrue());
        assertThat(coverage.getClauses()).map(ClauseCoverage::getClause).doesNotHaveDuplicates();
    }

    private static String line(ClauseCoverage clause) {
        return clause.getClause() + " "
                + clause.getControls().stream().map(CoveringControl::getId).toList() + " " + clause.answered();
    }
}
