package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * The checks that a rule has, by the kind of node.
 *
 * <p>Rules of the library alone have checks of the last two kinds.
 *
 * @param answer the check of an answer, made between those of its control and of its evidence
 * @param gathered the check of what the walk has gathered, made when it is over
 */
record Checks(
        @Nullable Check<Checklist> checklist,
        @Nullable Check<Section> section,
        @Nullable Check<Control> control,
        @Nullable Check<Evidence> evidence,
        @Nullable Check<Answer> answer,
        @Nullable Check<Gathered> gathered) {

    private static final Checks NONE = new Checks(null, null, null, null, null, null);

    static Checks onChecklist(Check<Checklist> check) {
        return new Checks(check, null, null, null, null, null);
    }

    static Checks onSection(Check<Section> check) {
        return new Checks(null, check, null, null, null, null);
    }

    static Checks onControl(Check<Control> check) {
        return new Checks(null, null, check, null, null, null);
    }

    static Checks onEvidence(Check<Evidence> check) {
        return new Checks(null, null, null, check, null, null);
    }

    static Checks onAnswer(Check<Answer> check) {
        return new Checks(null, null, null, null, check, null);
    }

    static Checks onGathered(Check<Gathered> check) {
        return new Checks(null, null, null, null, null, check);
    }

    /** Returns these checks and others, which are of other kinds. */
    Checks and(Checks more) {
        return new Checks(
                either(checklist, more.checklist),
                either(section, more.section),
                either(control, more.control),
                either(evidence, more.evidence),
                either(answer, more.answer),
                either(gathered, more.gathered));
    }

    private static <T> @Nullable Check<T> either(@Nullable Check<T> one, @Nullable Check<T> other) {
        return one != null ? one : other;
    }

    /** Returns the checks that a rule overrides. */
    static Checks of(ChecklistRule rule) {
        return new Checks(
                overrides(rule, "checkChecklist", Checklist.class) ? rule::checkChecklist : null,
                overrides(rule, "checkSection", Section.class) ? rule::checkSection : null,
                overrides(rule, "checkControl", Control.class) ? rule::checkControl : null,
                overrides(rule, "checkEvidence", Evidence.class) ? rule::checkEvidence : null,
                null,
                null);
    }

    boolean isEmpty() {
        return equals(NONE);
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
