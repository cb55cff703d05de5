package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.comparing;
import static io.github.cloudchecklist.core.validation.StandardRule.onControl;
import static io.github.cloudchecklist.core.validation.StandardRule.onSection;

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
                comparing("control.id.duplicate", Severity.ERROR, StructureRules::duplicateControls),
                comparing("section.id.duplicate", Severity.ERROR, StructureRules::duplicateSections),
                onSection("control.id.order", Severity.WARNING, StructureRules::order),
                onSection("control.label.gap", Severity.WARNING, StructureRules::gaps),
                onSection("section.empty", Severity.WARNING, StructureRules::empty),
                onControl("control.withdrawn.answered", Severity.WARNING, StructureRules::withdrawn),
                onControl("control.replaced.dangling", Severity.ERROR, StructureRules::replaced),
                comparing("control.reference.unlisted", Severity.INFO, StructureRules::unlisted));
    }

    private static Checks duplicateControls() {
        Set<ControlId> seen = new HashSet<>();
        return Checks.onControl((control, context, findings) -> {
            if (!seen.add(control.getId())) {
                findings.at("id").with("id", control.getId()).report();
            }
        });
    }

    private static Checks duplicateSections() {
        Set<SectionId> seen = new HashSet<>();
        return Checks.onSection((section, context, findings) -> {
            if (!seen.add(section.getId())) {
                findings.at("id").with("id", section.getId()).report();
            }
        });
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

    private static Checks unlisted() {
        Map<String, Set<Optional<String>>> editions = new HashMap<>();
        Checks listed = Checks.onChecklist((checklist, context, findings) -> {
            for (FrameworkReference framework : checklist.getBasis()) {
                editions.computeIfAbsent(framework.getName(), name -> new HashSet<>())
                        .add(framework.getEdition());
            }
        });
        return listed.and(Checks.onControl((control, context, findings) -> {
            if (!editions.isEmpty()) {
                unlisted(control, editions, findings);
            }
        }));
    }

    private static void unlisted(
            Control control, Map<String, Set<Optional<String>>> editions, FindingCollector findings) {
        int index = 0;
        for (ControlReference reference : control.getReferences()) {
            FrameworkReference framework = reference.getFramework();
            if (!isListed(framework.getEdition(), editions.getOrDefault(framework.getName(), Set.of()))) {
                findings.at("references", index, "framework")
                        .with("framework", framework.nameWithEdition())
                        .report();
            }
            index++;
        }
    }

    /** An edition that one side leaves out may be any. */
    private static boolean isListed(Optional<String> edition, Set<Optional<String>> listed) {
        return listed.contains(edition)
                || listed.contains(Optional.empty())
                || (edition.isEmpty() && !listed.isEmpty());
    }
}
