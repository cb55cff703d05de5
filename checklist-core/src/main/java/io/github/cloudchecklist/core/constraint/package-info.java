/**
 * Constraints that Jakarta Validation does not bring and that a published checklist needs, together with the
 * validation groups of the model.
 *
 * <p>The annotations apply to JDK types only, so they are as useful on a host's own classes as on the model. All of
 * them are null-tolerant: {@code null}, and with it an absent {@link java.util.Optional}, is considered valid. This
 * package depends on nothing else of the library.
 */
@NullMarked
package io.github.cloudchecklist.core.constraint;

import org.jspecify.annotations.NullMarked;
