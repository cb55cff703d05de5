package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which controls speak to one clause of a framework.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ClauseCoverage permits ImmutableClauseCoverage {

    /**
     * Returns the clause.
     *
     * @return its number in the framework, such as {@code 5.23}
     */
    String getClause();

    /**
     * Returns the controls that speak to the clause.
     *
     * @return the controls, those first that name the clause themselves, each in the order of the checklist; empty if the clause
     *     is not covered
     */
    List<CoveringControl> getControls();

    /**
     * Whether at least one control that speaks to the clause has an answer.
     *
     * @return false if there is no such control, or none has an answer
     */
    default boolean answered() {
        return getControls().stream().anyMatch(control -> control.getState() != ComplianceState.UNANSWERED);
    }

    /**
     * Returns how the clause is answered.
     *
     * @return how many of its controls have which state
     */
    default StateCounts states() {
        return getControls().stream().map(CoveringControl::getState).collect(StateCounts.counting());
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

    /** Builds a {@link ClauseCoverage}; the clause is required. Not thread-safe. */
    final class Builder extends ImmutableClauseCoverage.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
