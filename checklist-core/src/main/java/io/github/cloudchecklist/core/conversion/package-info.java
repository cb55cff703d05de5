/**
 * What every conversion between a checklist and a foreign format returns: the document, and what it could not carry.
 *
 * <p>A format that cannot say something is no reason to keep silent about it. {@link
 * io.github.cloudchecklist.core.conversion.Conversion} has the document and one {@link
 * io.github.cloudchecklist.core.conversion.Loss} for each thing left behind or put elsewhere.
 *
 * <pre>{@code
 * for (Loss loss : conversion.getLosses()) {
 *     System.out.println(loss.describe());
 * }
 * }</pre>
 */
@NullMarked
package io.github.cloudchecklist.core.conversion;

import org.jspecify.annotations.NullMarked;
