package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;

/** Makes rules of one's own for tests. */
final class TestRules {

    /** What a rule does at a node. */
    interface Check<T> {
        void check(T node, RuleContext context, FindingCollector findings);
    }

    private record OnControl(RuleDescriptor descriptor, Check<Control> check) implements ChecklistRule {
        @Override
        public void checkControl(Control control, RuleContext context, FindingCollector findings) {
            check.check(control, context, findings);
        }
    }

    private record OnChecklist(RuleDescriptor descriptor, Check<Checklist> check) implements ChecklistRule {
        @Override
        public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
            check.check(checklist, context, findings);
        }
    }

    private TestRules() {}

    static RuleDescriptor.Builder descriptor(String code) {
        return RuleDescriptor.builder()
                .code(code)
                .severity(Severity.WARNING)
                .title("Title")
                .message("Message of '{a}'");
    }

    static ChecklistRule onControl(String code, Check<Control> check) {
        return new OnControl(descriptor(code).build(), check);
    }

    static ChecklistRule onChecklist(String code, Check<Checklist> check) {
        return new OnChecklist(descriptor(code).build(), check);
    }

    /** A rule that finds something at every control. */
    static ChecklistRule everywhere(String code) {
        return onControl(code, (control, context, findings) -> findings.report());
    }
}
