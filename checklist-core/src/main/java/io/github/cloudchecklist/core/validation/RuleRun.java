package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/** One rule in one validation: is called for the nodes it checks and keeps what it reports. */
final class RuleRun {

    /** The greatest number of findings of one rule. */
    static final int MOST_FINDINGS = 10_000;

    private final ActiveRule rule;
    private final Checks checks;
    private final RuleContext context;
    private final FindingWriter writer;
    private final FindingCollector collector = new FindingCollector(this);

    /** Like findings are left to the report to drop, until there are so many that each must be known to be another. */
    private Collection<Finding> findings = new ArrayList<>();

    private Place current;
    private boolean cut;
    private boolean over;

    RuleRun(ActiveRule rule, RuleContext context, FindingWriter writer) {
        this.rule = rule;
        this.checks = rule.checks().get();
        this.context = context;
        this.writer = writer;
        this.current = context.places().root();
    }

    Checks checks() {
        return checks;
    }

    /** Makes a check at a node; does nothing if the rule has failed. */
    <T> void check(Check<T> check, T node, Place place) {
        if (over) {
            return;
        }
        current = place;
        try {
            check.check(node, context, collector);
        } catch (RuntimeException | StackOverflowError failure) {
            over = true;
            findings.add(EngineFindings.failed(
                    writer, current, rule.descriptor().getCode(), rule.rule().getClass(), failure));
        }
    }

    /** Ends the validation: nothing can be reported any more. */
    void end() {
        over = true;
    }

    /** Returns what was found; some may be alike. */
    Collection<Finding> findings() {
        return findings;
    }

    Places places() {
        return context.places();
    }

    Place current() {
        return current;
    }

    void report(Place place, Arguments arguments) {
        if (over) {
            throw new IllegalStateException("Finding must be reported during the check, was after it by rule '"
                    + rule.descriptor().getCode() + "'");
        }
        if (cut) {
            return;
        }
        Finding finding = place.isMissing()
                ? problem(EngineFindings.MISPLACED, "place", place.pointer())
                : writer.write(rule.descriptor(), rule.severity(), place, arguments);
        if (findings.size() == MOST_FINDINGS && findings instanceof ArrayList) {
            findings = new LinkedHashSet<>(findings);
        }
        if (findings.size() < MOST_FINDINGS || findings.contains(finding)) {
            findings.add(finding);
        } else {
            cut = true;
            findings.add(problem(EngineFindings.TRUNCATED, "limit", MOST_FINDINGS));
        }
    }

    private Finding problem(RuleDescriptor problem, String name, Object value) {
        Arguments arguments =
                Arguments.NONE.with("rule", rule.descriptor().getCode()).with(name, value);
        return writer.write(problem, problem.getSeverity(), places().root(), arguments);
    }
}
