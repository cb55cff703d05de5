package io.github.cloudchecklist.core.validation;

import java.util.function.Supplier;

/**
 * A rule of a validator: what it says of itself, how much its findings weigh there, and which checks it has.
 *
 * @param checks called at the beginning of each validation
 */
record ActiveRule(ChecklistRule rule, RuleDescriptor descriptor, Severity severity, Supplier<Checks> checks) {

    static ActiveRule of(DescribedRule described, Severity severity) {
        ChecklistRule rule = described.rule();
        if (rule instanceof StandardRule standard) {
            return new ActiveRule(rule, described.descriptor(), severity, standard.checks());
        }
        Checks checks = Checks.of(rule);
        return new ActiveRule(rule, described.descriptor(), severity, () -> checks);
    }

    boolean checksNothing() {
        return checks.get().isEmpty();
    }
}
