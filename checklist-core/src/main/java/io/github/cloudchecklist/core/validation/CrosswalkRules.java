package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import java.util.List;

/**
 * Rules on the crosswalks given to the validator. A crosswalk is a document of its own, so their findings stand at the
 * checklist as a whole and name the crosswalk by its target.
 */
final class CrosswalkRules {

    private CrosswalkRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("crosswalk.checklist.mismatch", Severity.WARNING, CrosswalkRules::mismatch),
                onChecklist("crosswalk.source.dangling", Severity.WARNING, CrosswalkRules::dangling));
    }

    private static void mismatch(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Crosswalk crosswalk : context.crosswalks()) {
            String revision = crosswalk.getRevision().orElse(checklist.getRevision());
            if (!isOf(crosswalk, checklist) || !revision.equals(checklist.getRevision())) {
                findings.with("framework", crosswalk.getTarget().nameWithEdition())
                        .with("expected", checklist.getId() + " " + checklist.getRevision())
                        .with("actual", crosswalk.getChecklist() + " " + revision)
                        .report();
            }
        }
    }

    /** A crosswalk of another checklist has other controls; that is one finding and not one for each of them. */
    private static void dangling(Checklist checklist, RuleContext context, FindingCollector findings) {
        for (Crosswalk crosswalk : context.crosswalks()) {
            if (!isOf(crosswalk, checklist)) {
                continue;
            }
            int number = 0;
            for (CrosswalkEntry entry : crosswalk.getEntries()) {
                number++;
                for (ControlId source : entry.getSources()) {
                    if (checklist.findControl(source).isEmpty()) {
                        findings.with("framework", crosswalk.getTarget().nameWithEdition())
                                .with("entry", number)
                                .with("control", source)
                                .report();
                    }
                }
            }
        }
    }

    private static boolean isOf(Crosswalk crosswalk, Checklist checklist) {
        return crosswalk.getChecklist().equals(checklist.getId());
    }
}
