/**
 * Constraints that Jakarta Validation does not bring and that a published checklist needs, together with the
 * validation groups of the model.
 *
 * <p>{@link io.github.cloudchecklist.core.constraint.NotBlankIfPresent} is for texts, {@link
 * io.github.cloudchecklist.core.constraint.AbsoluteUri} for addresses; constraints of the group {@link
 * io.github.cloudchecklist.core.constraint.Publication} hold for a sheet that is ready to be published.
 *
 * <pre>{@code
 * record Supplier(@NotBlankIfPresent String name, Optional<@AbsoluteUri URI> home) {}
 * }</pre>
 *
 * <p>The annotations apply to JDK types only, so they are as useful on a host's own classes as on the model. All of
 * them are null-tolerant: {@code null}, and with it an absent {@link java.util.Optional}, is considered valid. This
 * package depends on nothing else of the library.
 */
@NullMarked
package io.github.cloudchecklist.core.constraint;

import org.jspecify.annotations.NullMarked;
