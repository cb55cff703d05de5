package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * How many controls have which state.
 *
 * <p>Counts add up ({@link #plus}) with {@link #NONE} as the neutral element, in any order and grouping.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface StateCounts permits ImmutableStateCounts {

    /** No control at all. */
    StateCounts NONE = builder().build();

    /**
     * Returns the number of controls of each state.
     *
     * @return the numbers in the order of the constants, without those that are zero; empty if there are no controls
     */
    Map<ComplianceState, Long> getCounts();

    /**
     * Returns the number of controls of a state.
     *
     * @param state the state
     * @return the number, zero if there are none
     */
    default long count(ComplianceState state) {
        return getCounts().getOrDefault(state, 0L);
    }

    /**
     * Returns the number of controls.
     *
     * @return the sum of all states
     */
    default long total() {
        return getCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the sum of these counts and others.
     *
     * @param others the others
     * @return the sum
     */
    default StateCounts plus(StateCounts others) {
        Map<ComplianceState, Long> sum = new EnumMap<>(ComplianceState.class);
        sum.putAll(getCounts());
        others.getCounts().forEach((state, count) -> sum.merge(state, count, Long::sum));
        return builder().counts(sum).build();
    }

    /**
     * Returns the share of controls that are met, under a rule.
     *
     * @param rule says which states are met, not met, or left out
     * @return the share
     */
    default Share share(ShareRule rule) {
        return Share.of(this, rule);
    }

    /**
     * Returns the state of a control: that of its answer.
     *
     * @param control the control
     * @return the state; {@link ComplianceState#UNANSWERED} if the control has no answer
     */
    static ComplianceState stateOf(Control control) {
        return control.getAnswer().map(Answer::getState).orElse(ComplianceState.UNANSWERED);
    }

    /**
     * Returns a collector that counts states.
     *
     * @return the collector
     */
    static Collector<ComplianceState, ?, StateCounts> counting() {
        return Collector.of(
                () -> new EnumMap<ComplianceState, Long>(ComplianceState.class),
                (counts, state) -> counts.merge(state, 1L, Long::sum),
                (counts, others) -> {
                    others.forEach((state, count) -> counts.merge(state, count, Long::sum));
                    return counts;
                },
                counts -> builder().counts(counts).build());
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

    /** Builds a {@link StateCounts}. Not thread-safe. */
    final class Builder extends ImmutableStateCounts.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the counts and leaves out those that are zero.
         *
         * @return the counts
         * @throws IllegalArgumentException if a count is negative
         */
        @Override
        public StateCounts build() {
            StateCounts counts = super.build();
            if (counts.getCounts().values().stream().allMatch(count -> count > 0)) {
                return counts;
            }
            return counts(Tally.sorted(counts.getCounts())).build();
        }
    }
}
