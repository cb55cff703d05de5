package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one walk of all rules through a checklist.
 *
 * <p>Every rule is called for a node, and its texts are looked at, before the walk goes on to the next, while that node is at
 * hand: a walk for each rule would fetch a long checklist from memory again and again.
 */
final class RuleWalk implements NodeWalk.Visitor {

    private final List<RuleRun> runs = new ArrayList<>();
    private final List<Step<Checklist>> onChecklist;
    private final List<Step<Section>> onSections;
    private final List<Step<Control>> onControls;
    private final List<Step<Answer>> onAnswers;
    private final List<Step<Evidence>> onEvidence;
    private final List<Step<Gathered>> onGathered;
    private final Gathered gathered;
    private final TextWalk texts;

    private RuleWalk(RuleContext context, FindingWriter writer, List<ActiveRule> rules) {
        for (ActiveRule rule : rules) {
            runs.add(new RuleRun(rule, context, writer));
        }
        this.onChecklist = steps(Checks::checklist);
        this.onSections = steps(Checks::section);
        this.onControls = steps(Checks::control);
        this.onAnswers = steps(Checks::answer);
        this.onEvidence = steps(Checks::evidence);
        this.onGathered = steps(Checks::gathered);
        this.gathered = new Gathered(context.settings());
        this.texts = new TextWalk(gathered);
    }

    /** What one rule does at one kind of node. */
    private record Step<T>(RuleRun run, Check<T> check) {}

    private <T> List<Step<T>> steps(Function<Checks, @Nullable Check<T>> kind) {
        List<Step<T>> steps = new ArrayList<>();
        for (RuleRun run : runs) {
            Check<T> check = kind.apply(run.checks());
            if (check != null) {
                steps.add(new Step<>(run, check));
            }
        }
        return steps;
    }

    private static <T> void take(List<Step<T>> steps, T node, Place place) {
        for (Step<T> step : steps) {
            step.run().check(step.check(), node, place);
        }
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
        take(onChecklist, checklist, root);
        texts.head(checklist, root);
        NodeWalk.through(checklist, root, this);
        take(onGathered, gathered, root);
    }

    @Override
    public void section(Section section, Place place) {
        take(onSections, section, place);
        texts.section(section, place);
    }

    @Override
    public void control(Control control, Place place) {
        take(onControls, control, place);
        texts.control(control, place);
    }

    @Override
    public void answer(Answer answer, Place place) {
        take(onAnswers, answer, place);
        texts.answer(answer, place);
    }

    @Override
    public void evidence(Evidence evidence, Place place) {
        take(onEvidence, evidence, place);
        texts.evidence(evidence, place);
        gathered.evidence(evidence, place);
    }
}
