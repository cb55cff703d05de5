/**
 * Says what is missing, contradictory, unsafe or out of date in a checklist, and lets anybody add rules.
 *
 * <p>Start at {@link io.github.cloudchecklist.core.validation.ChecklistValidator}: it checks a checklist and gives a {@link
 * io.github.cloudchecklist.core.validation.ValidationReport} of {@link
 * io.github.cloudchecklist.core.validation.Finding findings}. Two kinds of checks are reported alike: the Jakarta
 * constraints on the model, and rules. The library brings standard rules; one's own is a {@link
 * io.github.cloudchecklist.core.validation.ChecklistRule}, the one interface of this package that users implement, and is
 * tried out with {@link io.github.cloudchecklist.core.validation.RuleTester}.
 *
 * <pre>{@code
 * ChecklistValidator standard = ChecklistValidator.builder().locale(Locale.ENGLISH).build();
 * ValidationReport report = standard.validate(checklist);
 * for (Finding finding : report.findings(Severity.WARNING)) {
 *     System.out.println(finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage());
 * }
 * }</pre>
 *
 * <p>A report never says that a provider is compliant: it says what a reader should not take for granted. Problems of the
 * sheet, and of the rules themselves, are data and never exceptions. Time comes from a {@link java.time.Clock}, and nothing
 * here opens an address. {@code null} as an argument throws {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.cloudchecklist.core.validation;

import org.jspecify.annotations.NullMarked;
