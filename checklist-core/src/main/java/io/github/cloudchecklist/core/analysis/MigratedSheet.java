package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Puts answers into the controls that a plan points at: by pointer, since ids may stand more than once. */
final class MigratedSheet {

    private final Map<String, Answer> answers = new HashMap<>();

    private MigratedSheet() {}

    static Checklist of(MigrationPlan plan) {
        MigratedSheet sheet = new MigratedSheet();
        plan.getSteps().stream().filter(step -> step.getOutcome().isCarried()).forEach(sheet::add);
        if (sheet.answers.isEmpty()) {
            return plan.getTemplate();
        }
        List<Section> sections = sheet.answered(plan.getTemplate().getSections(), "");
        sheet.answers.keySet().stream().min(String::compareTo).ifPresent(pointer -> {
            throw new NoSuchElementException("Target must be a control of the new sheet, was '" + pointer + "'");
        });
        return plan.getTemplate().toBuilder().sections(sections).build();
    }

    static List<ChecklistPlace> gaps(MigrationPlan plan) {
        Set<String> filled = new HashSet<>();
        plan.getSteps().stream()
                .filter(step -> step.getOutcome().isCarried())
                .flatMap(step -> step.getTarget().stream())
                .forEach(target -> filled.add(target.getPointer()));
        List<ChecklistPlace> gaps = new ArrayList<>();
        for (ControlNode node : new Outline(plan.getTemplate()).controls()) {
            Control control = node.control();
            if (control.getAnswer().isEmpty()
                    && control.getLifecycle() != Lifecycle.WITHDRAWN
                    && !filled.contains(node.pointer())) {
                gaps.add(node.at(""));
            }
        }
        return gaps;
    }

    private void add(MigrationStep step) {
        String pointer = step.getTarget()
                .orElseThrow(() -> new IllegalStateException(
                        "Step with outcome '" + step.getOutcome().code() + "' must have a target"))
                .getPointer();
        Answer answer = step.getAnswer()
                .orElseThrow(
                        () -> new IllegalStateException("Step must have an answer, had none for '" + pointer + "'"));
        if (answers.put(pointer, answer) != null) {
            throw new IllegalStateException("Control must get one answer, got several at '" + pointer + "'");
        }
    }

    /** Returns the sections with their answers, and takes these out of the map. */
    private List<Section> answered(List<Section> siblings, String parent) {
        List<Section> sections = new ArrayList<>(siblings.size());
        for (Section section : siblings) {
            String pointer = parent + "/sections/" + sections.size();
            List<Control> controls = new ArrayList<>(section.getControls().size());
            for (Control control : section.getControls()) {
                Answer answer = answers.remove(pointer + "/controls/" + controls.size());
                controls.add(
                        answer == null
                                ? control
                                : control.toBuilder().answer(answer).build());
            }
            sections.add(section.toBuilder()
                    .controls(controls)
                    .sections(answered(section.getSections(), pointer))
                    .build());
        }
        return sections;
    }
}
