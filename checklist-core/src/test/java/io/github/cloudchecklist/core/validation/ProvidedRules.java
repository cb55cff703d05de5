package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;

/** Providers of rules for {@link RuleDiscoveryTest}, which loads them apart. */
public final class ProvidedRules {

    private ProvidedRules() {}

    /** Finds something in every checklist. */
    public static class First implements ChecklistRule {

        /** Creates the rule. */
        public First() {}

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.builder()
                    .code("provided.first")
                    .severity(Severity.INFO)
                    .title("First")
                    .message("First")
                    .build();
        }

        @Override
        public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
            findings.report();
        }
    }

    /** A second rule. */
    public static final class Second extends First {

        /** Creates the rule. */
        public Second() {}

        @Override
        public RuleDescriptor descriptor() {
            return super.descriptor().toBuilder().code("provided.second").build();
        }
    }

    /** Cannot be made. */
    public static final class Throwing extends First {

        /** Fails. */
        public Throwing() {
            throw new IllegalStateException("no luck");
        }
    }

    /** Cannot be initialized. */
    public static final class Uninitialized extends First {

        private static final int NUMBER = Integer.parseInt("none");

        /** Creates the rule. */
        public Uninitialized() {}

        @Override
        public RuleDescriptor descriptor() {
            return super.descriptor().toBuilder().code("provided.n" + NUMBER).build();
        }
    }

    /** Has a code of the wrong syntax. */
    public static final class Malformed extends First {

        /** Creates the rule. */
        public Malformed() {}

        @Override
        public RuleDescriptor descriptor() {
            return super.descriptor().toBuilder().code("Malformed").build();
        }
    }

    /** Is not found by the loader. */
    public static class Absent extends First {

        /** Creates the rule. */
        public Absent() {}
    }

    /** Cannot be loaded. */
    public static final class FirstOrphan extends Absent {

        /** Creates the rule. */
        public FirstOrphan() {}
    }

    /** Cannot be loaded for the same reason. */
    public static final class SecondOrphan extends Absent {

        /** Creates the rule. */
        public SecondOrphan() {}
    }

    /** Is no rule at all. */
    public static final class NoRule {

        /** Creates the object. */
        public NoRule() {}
    }
}
