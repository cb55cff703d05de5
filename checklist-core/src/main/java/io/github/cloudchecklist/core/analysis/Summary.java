package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * The figures of one sheet or of many: controls by state, section and responsibility, and their evidence.
 *
 * <pre>{@code
 * Summary summary = Summary.of(checklist);
 * summary.getStates().share(ShareRule.STRICT).ratio();
 * Summary all = checklists.map(Summary::of).collect(Summary.summing());
 * }</pre>
 *
 * <p>Summaries add up ({@link #plus}) with {@link #NONE} as the neutral element, in any order and grouping, so that many
 * machines can each sum up a part. Many are summed up by {@link #summing()} or a {@link Summarizer}. Controls whose lifecycle
 * is withdrawn are counted apart and nowhere else.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Summary permits ImmutableSummary {

    /** The summary of no sheet. */
    Summary NONE =
            builder().checklists(0).evidence(EvidenceCounts.NONE).withdrawn(0).build();

    /**
     * Returns the number of sheets.
     *
     * @return the number
     */
    long getChecklists();

    /**
     * Returns how many controls have which state.
     *
     * @return the counts of all controls; {@link StateCounts#NONE} unless set
     */
    @Value.Default
    default StateCounts getStates() {
        return StateCounts.NONE;
    }

    /**
     * Returns how many controls of each section have which state, those of its subsections among them.
     *
     * @return the sections in their natural order; those of equal ids are one, in sheets of one template as in others
     */
    Map<SectionId, StateCounts> getSections();

    /**
     * Returns how many controls are in whose responsibility, by state.
     *
     * @return the responsibilities in the order of the constants, without controls whose answer names none
     */
    Map<Responsibility, StateCounts> getResponsibilities();

    /**
     * Returns the figures of the evidence that the answers give.
     *
     * @return the figures
     */
    EvidenceCounts getEvidence();

    /**
     * Returns the number of controls that are withdrawn.
     *
     * @return the number
     */
    long getWithdrawn();

    /**
     * Returns the summary of a sheet.
     *
     * @param checklist the sheet
     * @return its summary, made in one pass
     */
    static Summary of(Checklist checklist) {
        return new Summarizer().add(checklist).summary();
    }

    /**
     * Returns the sum of this summary and another, in time that grows with the size of both: for many, use {@link #summing()}.
     *
     * @param other the other
     * @return the sum
     */
    default Summary plus(Summary other) {
        return new Summarizer().add(this).add(other).summary();
    }

    /**
     * Returns a collector that sums up summaries, in time that grows with the size of all of them.
     *
     * @return the collector, for parallel streams too; {@link #NONE} is the sum of no summary
     */
    static Collector<Summary, ?, Summary> summing() {
        return Collector.of(
                Summarizer::new,
                Summarizer::add,
                (some, others) -> some.add(others.summary()),
                Summarizer::summary,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Summary}; the numbers and the evidence are required. Not thread-safe. */
    final class Builder extends ImmutableSummary.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the summary and puts the sections into their order.
         *
         * @return the summary
         * @throws IllegalArgumentException if a number is negative
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public Summary build() {
            Summary summary = super.build();
            Tally.check(summary.getChecklists());
            Tally.check(summary.getWithdrawn());
            sections(new TreeMap<>(summary.getSections()));
            return super.build();
        }
    }
}
