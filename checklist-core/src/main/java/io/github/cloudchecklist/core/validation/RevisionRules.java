package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Checklist;
import java.time.LocalDate;
import java.util.List;

/** Rules on the day of the revision. */
final class RevisionRules {

    private RevisionRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("checklist.revision.future", Severity.ERROR, RevisionRules::future),
                onChecklist("checklist.revision.stale", Severity.WARNING, RevisionRules::stale));
    }

    private static void future(Checklist checklist, RuleContext context, FindingCollector findings) {
        checklist
                .getRevisedOn()
                .filter(day -> day.isAfter(context.today()))
                .ifPresent(day -> findings.at("revisedOn").with("date", day).report());
    }

    private static void stale(Checklist checklist, RuleContext context, FindingCollector findings) {
        LocalDate limit = context.today().minus(context.settings().getMaxRevisionAge());
        checklist
                .getRevisedOn()
                .filter(day -> day.isBefore(limit))
                .ifPresent(day -> findings.at("revisedOn")
                        .with("limit", limit)
                        .with("date", day)
                        .report());
    }
}
