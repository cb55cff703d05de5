package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;
import static io.github.cloudchecklist.core.validation.StandardRule.onControl;
import static io.github.cloudchecklist.core.validation.StandardRule.onSection;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules on ids, numbering and the life of controls. */
final class StructureRules {

    private StructureRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("control.id.duplicate", Severity.ERROR, StructureRules::duplicateControls),
                onChecklist("section.id.duplicate", Severity.ERROR, StructureRules::duplicateSections),
                onSection("control.id.order", Severity.WARNING, StructureRules::order),
                onSection("control.label.gap", Severity.WARNING, StructureRules::gaps),
                onSection("section.empty", Severity.WARNING, StructureRules::empty),
                onControl("control.withdrawn.answered", Severity.WARNING, StructureRules::withdrawn),
                onControl("control.replaced.dangling", Severity.ERROR, StructureRules::replaced),
                onChecklist("control.reference.unlisted", Severity.INFO, StructureRules::unlisted));
    }

    private static void duplicateControls(Checklist checklist, RuleContext context, FindingCollector findings) {
        Set<ControlId> seen = new HashSet<>();
        for (Placed<Control> control : context.places().controls()) {
            ControlId id = control.value().getId();
            if (!seen.add(id)) {
                findings.in(control.place()).at("id").with("id", id).report();
            }
        }
    }

    private static void duplicateSections(Checklist checklist, RuleContext context, FindingCollector findings) {
        Set<SectionId> seen = new HashSet<>();
        for (Placed<Section> section : context.places().sections()) {
            SectionId id = section.value().getId();
            if (!seen.add(id)) {
                findings.in(section.place()).at("id").with("id", id).report();
            }
        }
    }

    private static void order(Section section, RuleContext context, FindingCollector findings) {
        List<Control> controls = section.getControls();
        for (int i = 1; i < controls.size(); i++) {
            ControlId previous = controls.get(i - 1).getId();
            ControlId id = controls.get(i).getId();
            if (previous.compareTo(id) > 0) {
                findings.at("controls", i, "id")
                        .with("previous", previous)
                        .with("id", id)
                        .report();
            }
        }
    }

    private static void gaps(Section section, RuleContext context, FindingCollector findings) {
        List<Control> controls = section.getControls();
        for (int i = 1; i < controls.size(); i++) {
            String previous = controls.get(i - 1).getLabel().orElse("");
            String label = controls.get(i).getLabel().orElse("");
            if (Numbering.hasGap(previous, label)) {
                findings.at("controls", i, "label")
                        .with("previous", previous)
                        .with("label", label)
                        .report();
            }
        }
    }

    private static void empty(Section section, RuleContext context, FindingCollector findings) {
        if (section.getControls().isEmpty() && section.getSections().isEmpty()) {
            findings.report();
        }
    }

    private static void withdrawn(Control control, RuleContext context, FindingCollector findings) {
        if (control.getLifecycle() != Lifecycle.WITHDRAWN) {
            return;
        }
        control.getAnswer()
                .filter(answer -> answer.getState() != ComplianceState.UNANSWERED)
                .ifPresent(answer -> findings.at("answer")
                        .with("state", answer.getState().code())
                        .report());
    }

    private static void replaced(Control control, RuleContext context, FindingCollector findings) {
        int index = 0;
        for (ControlId id : control.getReplacedBy()) {
            boolean known = context.checklist().findControl(id).isPresent()
                    || context.relatedChecklists().stream()
                            .anyMatch(related -> related.findControl(id).isPresent());
            if (!known || id.equals(control.getId())) {
                findings.at("replacedBy", index).with("control", id).report();
            }
            index++;
        }
    }

    private static void unlisted(Checklist checklist, RuleContext context, FindingCollector findings) {
        Map<String, Set<Optional<String>>> editions = new HashMap<>();
        checklist
                .getBasis()
                .forEach(framework -> editions.computeIfAbsent(framework.getName(), name -> new HashSet<>())
                        .add(framework.getEdition()));
        if (editions.isEmpty()) {
            return;
        }
        for (Placed<Control> control : context.places().controls()) {
            int index = 0;
            for (ControlReference reference : control.value().getReferences()) {
                FrameworkReference framework = reference.getFramework();
                if (!isListed(framework.getEdition(), editions.getOrDefault(framework.getName(), Set.of()))) {
                    findings.in(control.place())
                            .at("references", index, "framework")
                            .with("framework", nameOf(framework))
                            .report();
                }
                index++;
            }
        }
    }

    /** An edition that one side leaves out may be any. */
    private static boolean isListed(Optional<String> edition, Set<Optional<String>> listed) {
        return listed.contains(edition)
                || listed.contains(Optional.empty())
                || (edition.isEmpty() && !listed.isEmpty());
    }

    /** Returns the name with the edition, as in {@code ISO/IEC 27002:2013}. */
    static String nameOf(FrameworkReference framework) {
        return framework.getName()
                + framework.getEdition().map(edition -> ":" + edition).orElse("");
    }
}
