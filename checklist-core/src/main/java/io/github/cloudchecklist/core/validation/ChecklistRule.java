package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;

/**
 * A check of one's own: the one interface of this package that users implement.
 *
 * <p>A rule overrides at least one of the four check methods; the validator calls just those. Each is called once for each
 * node of its kind in one validation, on the thread that validates, nodes in document order:
 *
 * <pre>{@code
 * public final class ShortRemarks implements ChecklistRule {
 *
 *     @Override
 *     public RuleDescriptor descriptor() {
 *         return RuleDescriptor.builder()
 *                 .code("acme.remark.short")
 *                 .severity(Severity.WARNING)
 *                 .title("Remark too short")
 *                 .message("Remark must have at least {least} characters, was '{remark}'")
 *                 .build();
 *     }
 *
 *     @Override
 *     public void checkControl(Control control, RuleContext context, FindingCollector findings) {
 *         control.getAnswer()
 *                 .flatMap(Answer::getRemark)
 *                 .filter(remark -> remark.getText().length() < 4)
 *                 .ifPresent(remark -> findings.at("answer", "remark")
 *                         .with("least", 4)
 *                         .with("remark", remark.getText())
 *                         .report());
 *     }
 * }
 * }</pre>
 *
 * <p>A rule must be stateless: one object serves many validations, and threads, at once. A rule that compares many controls
 * overrides {@link #checkChecklist} and keeps what it has seen in local variables. Time comes from {@link
 * RuleContext#today()}, and a rule opens no address.
 *
 * <p>A rule that throws a {@link RuntimeException}, or runs into a {@link StackOverflowError}, is reported as {@code
 * rule.failed} at the node it was called for and is not called again in that validation; what it had reported stays. Other
 * errors end the validation.
 *
 * <p>Rules are given to {@link ChecklistValidator.Builder#rule}, or found by {@link
 * ChecklistValidator.Builder#discoverRules()} if they are public, have a public constructor without parameters, and are named
 * both in {@code META-INF/services/io.github.cloudchecklist.core.validation.ChecklistRule} and, in a named module, by
 * {@code provides ChecklistRule with}. Try them out with {@link RuleTester}.
 *
 * @since 0.1.0
 */
public interface ChecklistRule {

    /**
     * Describes the rule; called once when a validator is built.
     *
     * @return the descriptor, whose code no other rule of the validator has
     */
    RuleDescriptor descriptor();

    /**
     * Checks the checklist as a whole; called once in a validation.
     *
     * @param checklist the checklist
     * @param context what else may be looked at
     * @param findings takes findings; its node is the checklist
     */
    default void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {}

    /**
     * Checks one section; called for the sections of every level, each before its subsections.
     *
     * @param section the section
     * @param context what else may be looked at
     * @param findings takes findings; its node is the section
     */
    default void checkSection(Section section, RuleContext context, FindingCollector findings) {}

    /**
     * Checks one control.
     *
     * @param control the control, answered or not
     * @param context what else may be looked at
     * @param findings takes findings; its node is the control
     */
    default void checkControl(Control control, RuleContext context, FindingCollector findings) {}

    /**
     * Checks one evidence; called for that of certificates, then of the checklist, then of answers.
     *
     * @param evidence the evidence
     * @param context what else may be looked at
     * @param findings takes findings; its node is the evidence
     */
    default void checkEvidence(Evidence evidence, RuleContext context, FindingCollector findings) {}
}
