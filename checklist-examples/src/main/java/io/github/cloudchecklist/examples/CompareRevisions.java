package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.DiffWriter;
import io.github.cloudchecklist.core.analysis.MigrationOutcome;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what a new revision of a sheet has changed, and which answers can be carried to it.
 *
 * @since 0.1.0
 */
public final class CompareRevisions {

    private CompareRevisions() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Checklist published = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        Checklist revised = revised(published);
        // [compare]
        ChecklistDiff diff = ChecklistDiff.between(published, revised);
        out.print(DiffWriter.text(Locale.ENGLISH).write(diff));

        MigrationPlan plan = MigrationPlan.between(published, revised.withoutAnswers());
        for (MigrationOutcome outcome : MigrationOutcome.values()) {
            out.println(outcome.code() + ": " + plan.steps(outcome).size());
        }
        plan.gaps()
                .forEach(gap -> out.println("No answer: " + gap.getControlId().orElseThrow()));
        Checklist draft = plan.apply(revised.withoutAnswers());
        // [/compare]
        out.println(draft.controls()
                        .filter(control -> control.getAnswer().isPresent())
                        .count() + " answers in the draft");
    }

    /** A made-up next revision: a control added ahead of all others, one reworded, one gone, one with another answer. */
    static Checklist revised(Checklist published) {
        List<Section> sections = new ArrayList<>(published.getSections());
        Section first = sections.get(0);
        List<Control> controls = new ArrayList<>();
        controls.add(Control.builder()
                .id(ControlId.of("1.1"))
                .label("1")
                .requirement(LocalizedText.of("指定一名负责信息安全的高级管理人员。"))
                .build());
        for (Control control : first.getControls()) {
            String label = Integer.toString(controls.size() + 1);
            controls.add(control.toBuilder()
                    .id(ControlId.of("1." + label))
                    .label(label)
                    .build());
        }
        sections.set(0, first.toBuilder().controls(controls).build());
        Section assets = sections.get(3);
        sections.set(
                3,
                assets.toBuilder().controls(assets.getControls().subList(0, 1)).build());
        return published.toBuilder()
                .revision("2025-12-26")
                .sections(sections)
                .build()
                .mapControls(control -> switch (control.getId().text()) {
                    case "6.31" ->
                        control.toBuilder()
                                .requirement(LocalizedText.of(
                                        control.getRequirement().getText().replace("加密", "端到端加密")))
                                .build();
                    case "11.6" ->
                        control.toBuilder()
                                .answer(control.getAnswer().orElseThrow().toBuilder()
                                        .state(ComplianceState.PARTIAL)
                                        .mark("△")
                                        .build())
                                .build();
                    default -> control;
                });
    }
}
