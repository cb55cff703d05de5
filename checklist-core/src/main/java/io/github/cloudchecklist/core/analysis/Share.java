package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How many controls are met out of those that count, under a stated rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Share permits ImmutableShare {

    /**
     * Returns the rule that says what is met and what counts.
     *
     * @return the rule
     */
    ShareRule getRule();

    /**
     * Returns the number of controls that are met.
     *
     * @return the number, at most that of those that count
     */
    long getMet();

    /**
     * Returns the number of controls that count.
     *
     * @return the number
     */
    long getCounted();

    /**
     * Returns the number of controls that are left out.
     *
     * @return the number
     */
    long getLeftOut();

    /**
     * Returns the met controls as a part of those that count.
     *
     * @return a number from 0 to 1; empty if no control counts
     */
    default OptionalDouble ratio() {
        return getCounted() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) getMet() / getCounted());
    }

    /**
     * Returns the share of counted states under a rule.
     *
     * @param counts how many controls have which state
     * @param rule the rule
     * @return the share
     */
    static Share of(StateCounts counts, ShareRule rule) {
        long met = 0;
        long notMet = 0;
        long leftOut = 0;
        for (Map.Entry<ComplianceState, Long> entry : counts.getCounts().entrySet()) {
            switch (rule.treatment(entry.getKey())) {
                case MET -> met += entry.getValue();
                case NOT_MET -> notMet += entry.getValue();
                case LEFT_OUT -> leftOut += entry.getValue();
            }
        }
        return builder()
                .rule(rule)
                .met(met)
                .counted(met + notMet)
                .leftOut(leftOut)
                .build();
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

    /** Builds a {@link Share}; all attributes are required. Not thread-safe. */
    final class Builder extends ImmutableShare.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
