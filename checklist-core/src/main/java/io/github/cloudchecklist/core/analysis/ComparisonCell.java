package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one checklist says to one row of a {@link Comparison}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ComparisonCell permits ImmutableComparisonCell {

    /**
     * Returns the controls of the checklist that speak to the row.
     *
     * @return the controls in the order of the checklist; empty if it has none
     */
    List<ControlId> getControls();

    /**
     * Returns the states of these controls.
     *
     * @return how many have which state; {@link StateCounts#NONE} unless set
     */
    @Value.Default
    default StateCounts getStates() {
        return StateCounts.NONE;
    }

    /**
     * Returns the marks of these controls as published.
     *
     * @return the marks in the order of the checklist, each once; empty if there are none
     */
    List<String> getMarks();

    /**
     * Returns the number of pieces of evidence that these controls give.
     *
     * @return the number
     */
    long getEvidence();

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

    /** Builds a {@link ComparisonCell}; the number is required. Not thread-safe. */
    final class Builder extends ImmutableComparisonCell.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
