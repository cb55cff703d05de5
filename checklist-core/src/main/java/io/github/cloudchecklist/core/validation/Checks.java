package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * The checks that a rule has, by the kind of node.
 *
 * @param gathered the check of what the walk has gathered, made when it is over; rules of the library alone have one
 */
record Checks(
        @Nullable Check<Checklist> checklist,
        @Nullable Check<Section> section,
        @Nullable Check<Control> control,
        @Nullable Check<Evidence> evidence,
        @Nullable Check<Gathered> gathered) {

    static Checks onChecklist(Check<Checklist> check) {
        return new Checks(check, null, null, null, null);
    }

    static Checks onSection(Check<Section> check) {
        return new Checks(null, check, null, null, null);
    }

    static Checks onControl(Check<Control> check) {
        return new Checks(null, null, check, null, null);
    }

    static Checks onEvidence(Check<Evidence> check) {
        return new Checks(null, null, null, check, null);
    }

    static Checks onGathered(Check<Gathered> check) {
        return new Checks(null, null, null, null, check);
    }

    /** Returns the checks that a rule overrides. */
    static Checks of(ChecklistRule rule) {
        return new Checks(
                overrides(rule, "checkChecklist", Checklist.class) ? rule::checkChecklist : null,
                overrides(rule, "checkSection", Section.class) ? rule::checkSection : null,
                overrides(rule, "checkControl", Control.class) ? rule::checkControl : null,
                overrides(rule, "checkEvidence", Evidence.class) ? rule::checkEvidence : null,
                null);
    }

    boolean isEmpty() {
        return checklist == null && section == null && control == null && evidence == null && gathered == null;
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
