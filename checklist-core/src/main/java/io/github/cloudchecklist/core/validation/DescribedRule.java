package io.github.cloudchecklist.core.validation;

import java.util.Objects;

/** A rule and what it says of itself, asked once. */
record DescribedRule(ChecklistRule rule, RuleDescriptor descriptor) {

    static DescribedRule of(ChecklistRule rule) {
        return new DescribedRule(rule, Objects.requireNonNull(rule.descriptor(), "descriptor"));
    }

    String code() {
        return descriptor.getCode();
    }
}
