package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The one walk of all rules through a checklist.
 *
 * <p>Every rule is called for a node before the walk goes on to the next, while that node is at hand: a walk for each rule
 * would fetch a long checklist from memory again and again.
 */
final class RuleWalk {

    private final List<RuleRun> runs = new ArrayList<>();

    private RuleWalk() {}

    /** Returns what the rules found. */
    static List<Finding> through(RuleContext context, FindingWriter writer, List<ActiveRule> rules) {
        RuleWalk walk = new RuleWalk();
        rules.forEach(rule -> walk.runs.add(new RuleRun(rule, context, writer)));
        try {
            walk.everyNode(context);
        } finally {
            walk.runs.forEach(RuleRun::end);
        }
        List<Finding> findings = new ArrayList<>();
        walk.runs.forEach(run -> findings.addAll(run.findings()));
        return findings;
    }

    private void everyNode(RuleContext context) {
        Places places = context.places();
        List<Placed<Checklist>> root = List.of(new Placed<>(context.checklist(), places.root()));
        each(root, ActiveRule::checksChecklist, ChecklistRule::checkChecklist);
        each(places.sections(), ActiveRule::checksSections, ChecklistRule::checkSection);
        each(places.controls(), ActiveRule::checksControls, ChecklistRule::checkControl);
        each(places.evidence(), ActiveRule::checksEvidence, ChecklistRule::checkEvidence);
    }

    private <T> void each(List<Placed<T>> nodes, Predicate<ActiveRule> checks, RuleRun.Call<T> call) {
        List<RuleRun> called = new ArrayList<>();
        for (RuleRun run : runs) {
            if (checks.test(run.rule())) {
                called.add(run);
            }
        }
        for (Placed<T> node : nodes) {
            for (RuleRun run : called) {
                run.check(node, call);
            }
        }
    }
}
