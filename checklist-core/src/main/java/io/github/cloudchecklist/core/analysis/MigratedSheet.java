package io.github.cloudchecklist.core.analysis;

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

    /** The steps that carry an answer, by the pointer of their target. */
    private final Map<String, MigrationStep> steps = new HashMap<>();

    private MigratedSheet() {}

    static Checklist of(MigrationPlan plan, Checklist template) {
        if (!template.getId().equals(plan.getTemplateId())
                || !template.getRevision().equals(plan.getTemplateRevision())) {
            throw new IllegalArgumentException("Template must be revision '"
                    + Changes.quoted(plan.getTemplateRevision()) + "' of '" + plan.getTemplateId() + "', was '"
                    + Changes.quoted(template.getRevision()) + "' of '" + template.getId() + "'");
        }
        MigratedSheet sheet = new MigratedSheet();
        plan.getSteps().stream().filter(step -> step.getOutcome().isCarried()).forEach(sheet::add);
        if (sheet.steps.isEmpty()) {
            return template;
        }
        List<Section> sections = sheet.answered(template.getSections(), "");
        sheet.steps.keySet().stream().min(String::compareTo).ifPresent(pointer -> {
            throw new NoSuchElementException(
                    "Target must be a control of the new sheet, was '" + Changes.quoted(pointer) + "'");
        });
        return template.toBuilder().sections(sections).build();
    }

    static List<ChecklistPlace> gaps(MigrationPlan plan) {
        Set<String> filled = new HashSet<>();
        plan.getSteps().stream()
                .filter(step -> step.getOutcome().isCarried())
                .flatMap(step -> step.getTarget().stream())
                .forEach(target -> filled.add(target.getPointer()));
        return plan.getUnanswered().stream()
                .filter(place -> !filled.contains(place.getPointer()))
                .toList();
    }

    /** Returns the controls that have no answer and are not withdrawn. */
    static List<ChecklistPlace> unanswered(Outline template) {
        return template.controls().stream()
                .filter(node -> node.control().getAnswer().isEmpty())
                .filter(node -> node.control().getLifecycle() != Lifecycle.WITHDRAWN)
                .map(node -> node.at(""))
                .toList();
    }

    private void add(MigrationStep step) {
        String pointer = step.getTarget()
                .orElseThrow(() -> new IllegalStateException(
                        "Step with outcome '" + step.getOutcome().code() + "' must have a target"))
                .getPointer();
        if (step.getAnswer().isEmpty()) {
            throw new IllegalStateException("Step must have an answer, had none for '" + Changes.quoted(pointer) + "'");
        }
        if (steps.put(pointer, step) != null) {
            throw new IllegalStateException(
                    "Control must get one answer, got several at '" + Changes.quoted(pointer) + "'");
        }
    }

    /** Returns the sections with their answers, and takes the steps of these out of the map. */
    private List<Section> answered(List<Section> siblings, String parent) {
        List<Section> sections = new ArrayList<>(siblings.size());
        for (Section section : siblings) {
            String pointer = parent + "/sections/" + sections.size();
            List<Control> controls = new ArrayList<>(section.getControls().size());
            for (Control control : section.getControls()) {
                String place = pointer + "/controls/" + controls.size();
                MigrationStep step = steps.get(place);
                if (step != null && isTarget(control, step)) {
                    controls.add(control.toBuilder().answer(step.getAnswer()).build());
                    steps.remove(place);
                } else {
                    controls.add(control);
                }
            }
            sections.add(section.toBuilder()
                    .controls(controls)
                    .sections(answered(section.getSections(), pointer))
                    .build());
        }
        return sections;
    }

    /** Whether a control is the target of a step, which may name its id. */
    private static boolean isTarget(Control control, MigrationStep step) {
        return step.getTarget()
                .flatMap(ChecklistPlace::getControlId)
                .map(control.getId()::equals)
                .orElse(true);
    }
}
