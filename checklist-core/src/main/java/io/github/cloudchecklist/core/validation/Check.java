package io.github.cloudchecklist.core.validation;

/** What a rule does at one kind of node. */
interface Check<T> {

    void check(T node, RuleContext context, FindingCollector findings);
}
