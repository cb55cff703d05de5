package io.github.cloudchecklist.core.analysis;

import static io.github.cloudchecklist.core.analysis.MigrationSamples.SHEET;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.answer;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.control;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.crosswalk;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.entry;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.Relationship;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan across a crosswalk makes of answers. */
class CrosswalkMigrationTest {

    @Test
    void takesTheWeakestLinkOfACrosswalk() {
        Checklist framework = sheet(
                "framework",
                control("A.1", "Cryptography", null),
                control("A.2", "Operations", null),
                control("A.3", "People", null));
        Crosswalk crosswalk = crosswalk(
                entry(Relationship.EQUAL, List.of("1.1"), "A.1"),
                entry(Relationship.SUBSET, List.of("1.1"), "A.2"),
                entry(Relationship.EQUAL, List.of("1.1", "1.2", "9.9"), "A.3"),
                entry(Relationship.EQUAL, List.of("1.1"), "A.9"),
                entry(Relationship.NONE, List.of("1.3")));
        MigrationPlan plan = MigrationPlan.across(SHEET, crosswalk, framework);
        Checklist migrated = plan.apply(framework);
        assertThat(answer(migrated, "A.1").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(answer(migrated, "A.1").getProperties()).doesNotContainKey(MigrationPlan.REVIEW);
        assertThat(answer(migrated, "A.2").getState()).isEqualTo(ComplianceState.PARTIAL);
        assertThat(answer(migrated, "A.3").getState()).isEqualTo(ComplianceState.UNANSWERED);
        assertThat(answer(migrated, "A.3").getProperties())
                .containsEntry(MigrationPlan.REVIEW, "answers-combined answer-incomplete");
        assertThat(plan.steps(MigrationOutcome.NOT_CARRIED))
                .extracting(step ->
                        step.getReasons() + " " + step.getMissingClause().orElse(""))
                .containsExactly("[TARGET_MISSING] A.9", "[NO_COUNTERPART] ");
    }

    @Test
    void tellsOfCombinedAnswersThatSharedARemarkWithAnotherControl() {
        Checklist shared = SHEET.mapControls(control -> control.getId().text().equals("1.2")
                ? control.toBuilder()
                        .answer(Answer.builder()
                                .state(ComplianceState.IMPLEMENTED)
                                .sharedWith(ControlId.of("1.1"))
                                .build())
                        .build()
                : control);
        Checklist framework = sheet("framework", control("A.1", "Cryptography", null), control("A.2", "Backups", null));
        Crosswalk crosswalk = crosswalk(
                entry(Relationship.EQUAL, List.of("1.1", "1.2"), "A.1"),
                entry(Relationship.EQUAL, List.of("1.2", "1.3"), "A.2"));
        Checklist migrated = MigrationPlan.across(shared, crosswalk, framework).apply(framework);
        assertThat(answer(migrated, "A.1").getProperties()).containsEntry(MigrationPlan.REVIEW, "answers-combined");
        assertThat(answer(migrated, "A.2").getProperties())
                .containsEntry(MigrationPlan.REVIEW, "shared-answer-lost answers-combined");
    }

    @Test
    void reviewsWhatACrosswalkIsNotSureOf() {
        Checklist framework = sheet("framework", control("A.1", "Cryptography", null));
        CrosswalkEntry unsure = entry(Relationship.EQUAL, List.of("1.1"), "A.1").toBuilder()
                .confidence(Confidence.LOOSE)
                .build();
        Crosswalk crosswalk = crosswalk(unsure).toBuilder().revision("0").build();
        assertThat(MigrationPlan.across(SHEET, crosswalk, framework)
                        .getSteps()
                        .get(0)
                        .getReasons())
                .containsExactly(MigrationReason.CONFIDENCE_LOW, MigrationReason.CROSSWALK_REVISION_DIFFERS);
        assertThat(MigrationPlan.across(SHEET, crosswalk, framework).getSteps())
                .extracting(MigrationStep::getReasons)
                .contains(List.of(MigrationReason.NOT_IN_CROSSWALK));
    }

    @Test
    void listsEachOfTooManyAnswersOnceHoweverManyClausesAreMissing() {
        String[] ids = IntStream.rangeClosed(1, 101).mapToObj(i -> "1." + i).toArray(String[]::new);
        Control[] many = Stream.of(ids)
                .map(id -> control(id, "Requirement " + id, ComplianceState.IMPLEMENTED))
                .toArray(Control[]::new);
        String[] missing = IntStream.rangeClosed(1, 50).mapToObj(i -> "Z." + i).toArray(String[]::new);
        Checklist framework = sheet("framework", control("A.1", "All of it", null));
        Crosswalk crosswalk = crosswalk(entry(Relationship.EQUAL, List.of(ids), missing));

        assertThat(MigrationPlan.across(sheet("sheet", many), crosswalk, framework)
                        .getSteps())
                .hasSize(101)
                .extracting(MigrationStep::getReasons)
                .containsOnly(List.of(MigrationReason.TOO_MANY_ANSWERS));
    }

    @Test
    void combinesNoMoreThanAHundredAnswers() {
        Control[] many = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> control("1." + i, "Requirement " + i, ComplianceState.IMPLEMENTED))
                .toArray(Control[]::new);
        Checklist framework = sheet("framework", control("A.1", "All of it", null));
        CrosswalkEntry[] entries = Stream.of(many)
                .map(control ->
                        entry(Relationship.EQUAL, List.of(control.getId().text()), "A.1"))
                .toArray(CrosswalkEntry[]::new);
        MigrationPlan plan = MigrationPlan.across(sheet("sheet", many), crosswalk(entries), framework);
        assertThat(plan.getSteps()).singleElement().satisfies(step -> {
            assertThat(step.getOutcome()).isEqualTo(MigrationOutcome.NOT_CARRIED);
            assertThat(step.getSources()).hasSize(101);
            assertThat(step.getReasons()).containsExactly(MigrationReason.TOO_MANY_ANSWERS);
        });
    }

    @Test
    void rejectsTheCrosswalkOfAnotherChecklist() {
        Checklist other = SHEET.toBuilder().id(ChecklistId.of("other")).build();
        assertThatThrownBy(() -> MigrationPlan.across(other, crosswalk(), SHEET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Crosswalk must be of checklist 'other', was of 'sheet'");
    }
}
