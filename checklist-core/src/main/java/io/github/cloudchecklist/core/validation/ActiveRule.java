package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;

/** A rule of a validator: what it says of itself, how much its findings weigh there, and which checks it has. */
record ActiveRule(
        ChecklistRule rule,
        RuleDescriptor descriptor,
        Severity severity,
        boolean checksChecklist,
        boolean checksSections,
        boolean checksControls,
        boolean checksEvidence) {

    static ActiveRule of(DescribedRule described, Severity severity) {
        ChecklistRule rule = described.rule();
        return new ActiveRule(
                rule,
                described.descriptor(),
                severity,
                overrides(rule, "checkChecklist", Checklist.class),
                overrides(rule, "checkSection", Section.class),
                overrides(rule, "checkControl", Control.class),
                overrides(rule, "checkEvidence", Evidence.class));
    }

    boolean checksNothing() {
        return !checksChecklist && !checksSections && !checksControls && !checksEvidence;
    }

    private static boolean overrides(ChecklistRule rule, String method, Class<?> node) {
        try {
            return rule.getClass()
                            .getMethod(method, node, RuleContext.class, FindingCollector.class)
                            .getDeclaringClass()
                    != ChecklistRule.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError("Method " + method + " is one of ChecklistRule", e);
        }
    }
}
