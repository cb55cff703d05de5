package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The one walk of all rules through a checklist.
 *
 * <p>Every rule is called for a node, and its texts are looked at, before the walk goes on to the next, while that node is at
 * hand: a walk for each rule would fetch a long checklist from memory again and again.
 */
final class RuleWalk implements NodeWalk.Visitor {

    private final List<RuleRun> runs = new ArrayList<>();
    private final List<RuleRun> onSections;
    private final List<RuleRun> onControls;
    private final List<RuleRun> onEvidence;
    private final List<RuleRun> onAnswers;
    private final Gathered gathered;
    private final TextWalk texts;

    private RuleWalk(RuleContext context, FindingWriter writer, List<ActiveRule> rules) {
        for (ActiveRule rule : rules) {
            runs.add(new RuleRun(rule, context, writer));
        }
        this.onSections = having(checks -> checks.section() != null);
        this.onControls = having(checks -> checks.control() != null);
        this.onEvidence = having(checks -> checks.evidence() != null);
        this.onAnswers = having(checks -> checks.answer() != null);
        this.gathered = new Gathered(context.settings());
        this.texts = new TextWalk(gathered);
    }

    private List<RuleRun> having(Predicate<Checks> kind) {
        List<RuleRun> having = new ArrayList<>();
        for (RuleRun run : runs) {
            if (kind.test(run.checks())) {
                having.add(run);
            }
        }
        return having;
    }

    /** Returns what the rules found. */
    static List<Finding> through(RuleContext context, FindingWriter writer, List<ActiveRule> rules) {
        RuleWalk walk = new RuleWalk(context, writer, rules);
        try {
            walk.through(context.checklist(), context.places().root());
        } finally {
            walk.runs.forEach(RuleRun::end);
        }
        List<Finding> findings = new ArrayList<>();
        walk.runs.forEach(run -> findings.addAll(run.findings()));
        return findings;
    }

    private void through(Checklist checklist, Place root) {
        for (RuleRun run : runs) {
            run.check(run.checks().checklist(), checklist, root);
        }
        texts.head(checklist, root);
        NodeWalk.through(checklist, root, this);
        for (RuleRun run : runs) {
            run.check(run.checks().gathered(), gathered, root);
        }
    }

    @Override
    public void section(Section section, Place place) {
        for (RuleRun run : onSections) {
            run.check(run.checks().section(), section, place);
        }
        texts.section(section, place);
    }

    @Override
    public void control(Control control, Place place) {
        for (RuleRun run : onControls) {
            run.check(run.checks().control(), control, place);
        }
        texts.control(control, place);
    }

    @Override
    public void answer(Answer answer, Place place) {
        for (RuleRun run : onAnswers) {
            run.check(run.checks().answer(), answer, place);
        }
        texts.answer(answer, place);
    }

    @Override
    public void evidence(Evidence evidence, Place place) {
        for (RuleRun run : onEvidence) {
            run.check(run.checks().evidence(), evidence, place);
        }
        texts.evidence(evidence, place);
        gathered.evidence(evidence, place);
    }
}
