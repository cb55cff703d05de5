package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One rule in one validation: calls it for the nodes it checks and keeps what it reports. */
final class RuleRun {

    /** The greatest number of findings of one rule. */
    static final int MOST_FINDINGS = 10_000;

    private final ActiveRule rule;
    private final RuleContext context;
    private final FindingWriter writer;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private Place current;
    private boolean cut;
    private boolean over;

    RuleRun(ActiveRule rule, RuleContext context, FindingWriter writer) {
        this.rule = rule;
        this.context = context;
        this.writer = writer;
        this.current = context.places().root();
    }

    Collection<Finding> run() {
        try {
            call(new FindingCollector(this));
        } catch (RuntimeException | StackOverflowError failure) {
            findings.add(EngineFindings.failed(
                    writer, current, rule.descriptor().getCode(), rule.rule().getClass(), failure));
        } finally {
            over = true;
        }
        return findings;
    }

    private void call(FindingCollector collector) {
        if (rule.checksChecklist()) {
            rule.rule().checkChecklist(context.checklist(), context, collector);
        }
        if (rule.checksSections()) {
            for (Placed<Section> section : places().sections()) {
                current = section.place();
                rule.rule().checkSection(section.value(), context, collector);
            }
        }
        if (rule.checksControls()) {
            for (Placed<Control> control : places().controls()) {
                current = control.place();
                rule.rule().checkControl(control.value(), context, collector);
            }
        }
        if (rule.checksEvidence()) {
            for (Placed<Evidence> evidence : places().evidence()) {
                current = evidence.place();
                rule.rule().checkEvidence(evidence.value(), context, collector);
            }
        }
    }

    Places places() {
        return context.places();
    }

    Place current() {
        return current;
    }

    void report(Place place, Map<String, String> arguments) {
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
        if (findings.size() < MOST_FINDINGS || findings.contains(finding)) {
            findings.add(finding);
        } else {
            cut = true;
            findings.add(problem(EngineFindings.TRUNCATED, "limit", MOST_FINDINGS));
        }
    }

    private Finding problem(RuleDescriptor problem, String name, Object value) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("rule", rule.descriptor().getCode());
        arguments.put(name, ArgumentText.of(value));
        return writer.write(problem, problem.getSeverity(), places().root(), arguments);
    }
}
