package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import java.util.function.Supplier;

/**
 * A rule of the library, made of a method that checks one kind of node; its texts are in the bundles.
 *
 * <p>The validator takes its checks instead of calling it. A rule that compares nodes has them made anew for each validation,
 * so that they can keep what they have seen.
 *
 * @param checks called at the beginning of each validation
 */
record StandardRule(RuleDescriptor descriptor, Supplier<Checks> checks) implements ChecklistRule {

    static ChecklistRule onChecklist(String code, Severity severity, Check<Checklist> check) {
        return of(code, severity, Checks.onChecklist(check));
    }

    static ChecklistRule onSection(String code, Severity severity, Check<Section> check) {
        return of(code, severity, Checks.onSection(check));
    }

    static ChecklistRule onControl(String code, Severity severity, Check<Control> check) {
        return of(code, severity, Checks.onControl(check));
    }

    static ChecklistRule onEvidence(String code, Severity severity, Check<Evidence> check) {
        return of(code, severity, Checks.onEvidence(check));
    }

    static ChecklistRule onAnswer(String code, Severity severity, Check<Answer> check) {
        return of(code, severity, Checks.onAnswer(check));
    }

    static ChecklistRule onGathered(String code, Severity severity, Check<Gathered> check) {
        return of(code, severity, Checks.onGathered(check));
    }

    static ChecklistRule of(String code, Severity severity, Checks checks) {
        return comparing(code, severity, () -> checks);
    }

    static ChecklistRule comparing(String code, Severity severity, Supplier<Checks> checks) {
        return new StandardRule(RuleTexts.descriptor(code, severity), checks);
    }
}
