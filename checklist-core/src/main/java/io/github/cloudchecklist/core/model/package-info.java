/**
 * The value types of a published security checklist: what a provider of a cloud service prints in its sheet, typed.
 *
 * <p>Start at {@link io.github.cloudchecklist.core.model.Checklist}, the root. It holds {@link
 * io.github.cloudchecklist.core.model.Section sections}, which hold further sections and {@link
 * io.github.cloudchecklist.core.model.Control controls}; a control holds at most one {@link
 * io.github.cloudchecklist.core.model.Answer}, and an answer its {@link io.github.cloudchecklist.core.model.Evidence}.
 * A {@link io.github.cloudchecklist.core.model.Crosswalk} is a document of its own beside a checklist.
 *
 * <pre>{@code
 * Checklist planned = Checklist.builder()
 *         .id(ChecklistId.of("example-checklist"))
 *         .revision("2026-01")
 *         .title(LocalizedText.of("Security checklist"))
 *         .language(Locale.ENGLISH)
 *         .addSection(Section.builder()
 *                 .id(SectionId.of("1"))
 *                 .title(LocalizedText.of("Network"))
 *                 .addControl(Control.builder()
 *                         .id(ControlId.of("1.1"))
 *                         .requirement(LocalizedText.of("Traffic is encrypted."))
 *                         .build())
 *                 .build())
 *         .build();
 * Answer answer = Answer.builder().state(ComplianceState.IMPLEMENTED).mark("○").build();
 * Checklist answered = planned.withAnswer(ControlId.of("1.1"), answer);
 * }</pre>
 *
 * <p>Every value is immutable, thread-safe and equal by content, and keeps the order of the document. It is made with
 * its {@code builder()} and changed by {@code toBuilder()}. Builders ask only for what a value is meaningless without:
 * {@code build()} throws {@link java.lang.IllegalStateException} and names all that is missing; {@code null} as an
 * argument or an element throws {@link java.lang.NullPointerException}. Everything else may be absent, so that a
 * half-filled sheet can be held; whether it is complete is a matter of validation.
 */
@NullMarked
package io.github.cloudchecklist.core.model;

import org.jspecify.annotations.NullMarked;
