package io.github.cloudchecklist.core.analysis;

import static io.github.cloudchecklist.core.analysis.MigrationSamples.SHEET;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.answer;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.control;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.crosswalk;
import static io.github.cloudchecklist.core.analysis.MigrationSamples.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.fixtures.EditScript;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RevisedSheet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationPlanTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void carriesAnswersOfUnchangedControlsWithTheirOrigin() {
        Checklist template = revision(SHEET.withoutAnswers());
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        assertThat(plan.getSteps()).extracting(MigrationStep::getOutcome).containsOnly(MigrationOutcome.CARRIED);
        assertThat(plan.getTemplateId()).isEqualTo(template.getId());
        assertThat(plan.getTemplateRevision()).isEqualTo("2");
        assertThat(plan.getUnanswered())
                .extracting(ChecklistPlace::getPointer)
                .containsExactly("/sections/0/controls/0", "/sections/0/controls/1", "/sections/0/controls/2");
        assertThat(plan.gaps()).isEmpty();
        Answer carried = answer(plan.apply(template), "1.2");
        assertThat(carried.getState()).isEqualTo(ComplianceState.PARTIAL);
        assertThat(carried.getProperties())
                .containsEntry(MigrationPlan.SOURCE_CHECKLIST, "sheet")
                .containsEntry(MigrationPlan.SOURCE_REVISION, "1")
                .containsEntry(MigrationPlan.SOURCE_CONTROLS, "1.2")
                .doesNotContainKey(MigrationPlan.REVIEW);
    }

    @Test
    void marksAnswersOfRewordedControlsForReview() {
        Checklist template = revision(change(
                SHEET.withoutAnswers(),
                "1.2",
                control -> control.toBuilder()
                        .requirement(LocalizedText.of("Backups are taken every night and kept for a year."))
                        .build()));
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        assertThat(plan.steps(MigrationOutcome.NEEDS_REVIEW))
                .singleElement()
                .extracting(MigrationStep::getReasons)
                .isEqualTo(List.of(MigrationReason.REQUIREMENT_REWORDED));
        assertThat(answer(plan.apply(template), "1.2").getProperties())
                .containsEntry(MigrationPlan.REVIEW, "requirement-reworded");
    }

    @Test
    void keepsAReviewPendingUntilItIsTakenOut() {
        Checklist pending = change(
                SHEET,
                "1.2",
                control -> control.toBuilder()
                        .answer(control.getAnswer().orElseThrow().toBuilder()
                                .putProperty(MigrationPlan.REVIEW, "requirement-reworded")
                                .build())
                        .build());
        Checklist template = revision(SHEET.withoutAnswers());
        MigrationPlan plan = MigrationPlan.between(pending, template);
        assertThat(answer(plan.apply(template), "1.2").getProperties())
                .containsEntry(MigrationPlan.REVIEW, "requirement-reworded review-pending");
    }

    @Test
    void listsAnswersOfRemovedControlsAndGaps() {
        Checklist template = sheet(
                "sheet",
                control("1.1", "Traffic is encrypted between browser and server.", null),
                control("1.2", "Visitors of the data centre sign a register.", null));
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        assertThat(plan.steps(MigrationOutcome.NOT_CARRIED))
                .extracting(step -> step.getSources().get(0).getControlId().orElseThrow() + " " + step.getReasons())
                .containsExactly("1.2 [CONTROL_REMOVED]", "1.3 [CONTROL_REMOVED]");
        assertThat(plan.gaps()).extracting(ChecklistPlace::getPointer).containsExactly("/sections/0/controls/1");
    }

    @Test
    void carriesAnswersOfWithdrawnControlsToTheirReplacements() {
        Checklist template = change(
                SHEET.withoutAnswers(),
                "1.2",
                control -> control.toBuilder()
                        .lifecycle(Lifecycle.WITHDRAWN)
                        .addReplacedBy(ControlId.of("1.3"))
                        .build());
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        Answer combined = answer(plan.apply(template), "1.3");
        assertThat(combined.getState()).isEqualTo(ComplianceState.PARTIAL);
        assertThat(combined.getRemark().orElseThrow().getText()).isEqualTo("[1.2] remark of 1.2\n[1.3] remark of 1.3");
        assertThat(combined.getProperties())
                .containsEntry(MigrationPlan.SOURCE_CONTROLS, "1.2 1.3")
                .containsEntry(MigrationPlan.REVIEW, "control-replaced answers-combined");
        assertThat(plan.gaps()).isEmpty();
    }

    @Test
    void listsAnswersOfControlsThatWereWithdrawnWithoutReplacement() {
        Checklist template = change(
                SHEET.withoutAnswers(),
                "1.2",
                control -> control.toBuilder().lifecycle(Lifecycle.WITHDRAWN).build());
        assertThat(MigrationPlan.between(SHEET, template).steps(MigrationOutcome.NOT_CARRIED))
                .singleElement()
                .extracting(MigrationStep::getReasons)
                .isEqualTo(List.of(MigrationReason.CONTROL_WITHDRAWN));
    }

    @Test
    void overwritesNoAnswerUnlessToldTo() {
        Checklist template = revision(SHEET);
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        assertThat(plan.getSteps()).extracting(MigrationStep::getOutcome).containsOnly(MigrationOutcome.CONFLICT);
        assertThat(plan.apply(template)).isSameAs(template);
        MigrationStep resolved = plan.getSteps().get(0).toBuilder()
                .outcome(MigrationOutcome.CARRIED)
                .build();
        assertThat(answer(plan.toBuilder().steps(List.of(resolved)).build().apply(template), "1.1")
                        .getProperties())
                .containsKey(MigrationPlan.SOURCE_REVISION);
    }

    @Test
    void changesAMarkThatMeansSomethingElseInTheNewLegend() {
        Checklist template = SHEET.withoutAnswers().toBuilder()
                .legend(Legend.of(
                        LegendEntry.of("PARTIAL", ComplianceState.NOT_IMPLEMENTED),
                        LegendEntry.of("△", ComplianceState.PARTIAL)))
                .build();
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        Answer remarked = answer(plan.apply(template), "1.2");
        assertThat(remarked.getMark()).contains("△");
        assertThat(remarked.getProperties())
                .containsEntry(MigrationPlan.SOURCE_MARK, "PARTIAL")
                .containsEntry(MigrationPlan.REVIEW, "mark-differs");
        assertThat(answer(plan.apply(template), "1.1").getMark()).isEmpty();
    }

    @Test
    void carriesTextsAsTranslationsIntoAnotherLanguage() {
        Checklist template =
                SHEET.withoutAnswers().toBuilder().language(Locale.JAPANESE).build();
        Answer carried = answer(MigrationPlan.between(SHEET, template).apply(template), "1.1");
        assertThat(carried.getRemark()).contains(LocalizedText.ofTranslation(Locale.ENGLISH, "remark of 1.1"));
        assertThat(carried.getProperties()).containsEntry(MigrationPlan.REVIEW, "language-differs");
    }

    @Test
    void followsASharedAnswerToItsNewIdOrDropsIt() {
        Checklist shared = change(
                SHEET,
                "1.2",
                control -> control.toBuilder()
                        .answer(control.getAnswer().orElseThrow().toBuilder()
                                .sharedWith(ControlId.of("1.1"))
                                .build())
                        .build());
        Checklist renumbered = sheet(
                "sheet",
                control("2.1", "Traffic is encrypted between browser and server.", null),
                control("2.2", "Backups are taken every night and kept for a month.", null));
        assertThat(answer(MigrationPlan.between(shared, renumbered).apply(renumbered), "2.2")
                        .getSharedWith())
                .contains(ControlId.of("2.1"));
        Checklist without = sheet("sheet", control("2.2", "Backups are taken every night and kept for a month.", null));
        Answer lost = answer(MigrationPlan.between(shared, without).apply(without), "2.2");
        assertThat(lost.getSharedWith()).isEmpty();
        assertThat(lost.getProperties()).containsEntry(MigrationPlan.REVIEW, "shared-answer-lost");
    }

    @Test
    void rejectsStepsThatCannotBeApplied() {
        Checklist template = SHEET.withoutAnswers();
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        MigrationStep step = plan.getSteps().get(0);
        assertThatThrownBy(() -> plan.toBuilder().addStep(step).build().apply(template))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Control must get one answer, got several at '/sections/0/controls/0'");
        MigrationStep astray = step.toBuilder()
                .target(ChecklistPlace.builder().pointer("/sections/7").build())
                .build();
        assertThatThrownBy(() -> plan.toBuilder().steps(List.of(astray)).build().apply(template))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Target must be a control of the new sheet, was '/sections/7'");
        MigrationStep empty =
                MigrationStep.builder().outcome(MigrationOutcome.CARRIED).build();
        assertThatThrownBy(() -> plan.toBuilder().steps(List.of(empty)).build().apply(template))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Step with outcome 'carried' must have a target");
        MigrationStep withoutAnswer = step.toBuilder().answer(Optional.empty()).build();
        assertThatThrownBy(() ->
                        plan.toBuilder().steps(List.of(withoutAnswer)).build().apply(template))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Step must have an answer, had none for '/sections/0/controls/0'");
    }

    @Test
    void rejectsAnotherSheetThanThePlanWasMadeFor() {
        Checklist template = SHEET.withoutAnswers();
        MigrationPlan plan = MigrationPlan.between(SHEET, template);
        assertThatThrownBy(() -> plan.apply(revision(template)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Template must be revision '1' of 'sheet', was '2' of 'sheet'");
        Checklist other = template.toBuilder().id(ChecklistId.of("other")).build();
        assertThatThrownBy(() -> plan.apply(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Template must be revision '1' of 'sheet', was '1' of 'other'");
    }

    @Test
    void rejectsASheetWhoseControlsHaveMovedSinceThePlan() {
        MigrationPlan plan = MigrationPlan.between(SHEET, SHEET.withoutAnswers());
        Checklist edited = SHEET.withoutAnswers()
                .mapControls(control -> control.getId().text().equals("1.2")
                        ? control.toBuilder().id(ControlId.of("1.9")).build()
                        : control);
        assertThatThrownBy(() -> plan.apply(edited))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Target must be a control of the new sheet, was '/sections/0/controls/1'");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoAnswerFromOneRevisionToTheNext(long seed) {
        Checklist before = RevisedSheet.sheet();
        Checklist after = new EditScript(before, seed).after();
        Checklist template = after.withoutAnswers();
        assertThatNothingIsLost(before, MigrationPlan.between(before, template), template);
        assertThatNothingIsLost(before, MigrationPlan.between(before, after), after);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoAnswerOfAnySheets(long seed) {
        RandomChecklists random = RandomChecklists.of(seed);
        Checklist before = random.checklist();
        Checklist after = random.checklist();
        assertThatNothingIsLost(before, MigrationPlan.between(before, after), after);
        Crosswalk crosswalk =
                random.crosswalk().toBuilder().checklist(before.getId()).build();
        assertThatNothingIsLost(before, MigrationPlan.across(before, crosswalk, after), after);
    }

    /** Every old answer is the source of a step, and the new sheet has the answers of the steps and its own. */
    private static void assertThatNothingIsLost(Checklist before, MigrationPlan plan, Checklist template) {
        List<String> sources = plan.getSteps().stream()
                .flatMap(step -> step.getSources().stream())
                .map(ChecklistPlace::getPointer)
                .toList();
        List<String> answered = new Outline(before)
                .controls().stream()
                        .filter(node -> node.control().getAnswer().isPresent())
                        .map(Outline.ControlNode::pointer)
                        .toList();
        assertThat(sources).containsAll(answered);
        assertThat(answered).containsAll(sources);
        Checklist migrated = plan.apply(template);
        List<Outline.ControlNode> old = new Outline(template).controls();
        List<Outline.ControlNode> now = new Outline(migrated).controls();
        var carried = plan.getSteps().stream()
                .filter(step -> step.getOutcome().isCarried())
                .collect(Collectors.toMap(
                        step -> step.getTarget().orElseThrow().getPointer(),
                        step -> step.getAnswer().orElseThrow()));
        for (int i = 0; i < now.size(); i++) {
            Answer expected = carried.get(now.get(i).pointer());
            assertThat(now.get(i).control().getAnswer())
                    .isEqualTo(expected == null ? old.get(i).control().getAnswer() : Optional.of(expected));
        }
    }

    private static Checklist change(Checklist checklist, String id, Function<Control, Control> change) {
        return checklist.mapControls(control -> control.getId().text().equals(id) ? change.apply(control) : control);
    }

    private static Checklist revision(Checklist checklist) {
        return checklist.toBuilder().revision("2").build();
    }
}
