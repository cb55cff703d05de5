/**
 * What a reader asks of sheets: what a new revision has changed, and which answers still hold.
 *
 * <p>Start at {@link io.github.cloudchecklist.core.analysis.ChecklistDiff}: it compares two revisions of a checklist.
 *
 * <p>Everything here is a pure function of its arguments: no clock, no locale of the machine, nothing is opened. Results are
 * plain immutable data. Faulty sheets (ids that stand twice, no answers, texts of a megabyte) have a defined result, never
 * an exception; {@code null} as an argument throws {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.cloudchecklist.core.analysis;

import org.jspecify.annotations.NullMarked;
