/**
 * What a reader asks of sheets: how many controls are answered and how, what a new revision has changed, which answers still hold,
 * which clauses of a framework are covered, what is cited as evidence, and what several providers say side by side.
 *
 * <p>Start at the question: {@link io.github.cloudchecklist.core.analysis.Summary} counts, {@link
 * io.github.cloudchecklist.core.analysis.ChecklistDiff} compares two revisions, {@link
 * io.github.cloudchecklist.core.analysis.MigrationPlan} carries answers over, {@link
 * io.github.cloudchecklist.core.analysis.Coverage} looks at a framework through a crosswalk, {@link
 * io.github.cloudchecklist.core.analysis.EvidenceIndex} lists what is cited, and {@link
 * io.github.cloudchecklist.core.analysis.Comparison} puts providers side by side.
 *
 * <pre>{@code
 * ChecklistDiff diff = ChecklistDiff.between(lastYear, thisYear);
 * System.out.print(DiffWriter.text(Locale.ENGLISH).write(diff));
 * MigrationPlan plan = MigrationPlan.between(lastYear, nextTemplate);
 * Checklist draft = plan.apply(nextTemplate);
 * }</pre>
 *
 * <p>Everything here is a pure function of its arguments: no clock, no locale of the machine, nothing is opened. Results are
 * plain immutable data. Faulty sheets (ids that stand twice, no answers, texts of a megabyte) have a defined result, never
 * an exception; {@code null} as an argument throws {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.cloudchecklist.core.analysis;

import org.jspecify.annotations.NullMarked;
