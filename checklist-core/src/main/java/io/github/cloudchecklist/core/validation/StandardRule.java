package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;

/** Makes a rule of the library out of a method that checks one kind of node; its texts are in the bundles. */
final class StandardRule {

    /** Checks one node. */
    interface Check<T> {
        void check(T node, RuleContext context, FindingCollector findings);
    }

    private StandardRule() {}

    static ChecklistRule onChecklist(String code, Severity severity, Check<Checklist> check) {
        return new OnChecklist(RuleTexts.descriptor(code, severity), check);
    }

    static ChecklistRule onSection(String code, Severity severity, Check<Section> check) {
        return new OnSection(RuleTexts.descriptor(code, severity), check);
    }

    static ChecklistRule onControl(String code, Severity severity, Check<Control> check) {
        return new OnControl(RuleTexts.descriptor(code, severity), check);
    }

    static ChecklistRule onEvidence(String code, Severity severity, Check<Evidence> check) {
        return new OnEvidence(RuleTexts.descriptor(code, severity), check);
    }

    private record OnChecklist(RuleDescriptor descriptor, Check<Checklist> check) implements ChecklistRule {
        @Override
        public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
            check.check(checklist, context, findings);
        }
    }

    private record OnSection(RuleDescriptor descriptor, Check<Section> check) implements ChecklistRule {
        @Override
        public void checkSection(Section section, RuleContext context, FindingCollector findings) {
            check.check(section, context, findings);
        }
    }

    private record OnControl(RuleDescriptor descriptor, Check<Control> check) implements ChecklistRule {
        @Override
        public void checkControl(Control control, RuleContext context, FindingCollector findings) {
            check.check(control, context, findings);
        }
    }

    private record OnEvidence(RuleDescriptor descriptor, Check<Evidence> check) implements ChecklistRule {
        @Override
        public void checkEvidence(Evidence evidence, RuleContext context, FindingCollector findings) {
            check.check(evidence, context, findings);
        }
    }
}
