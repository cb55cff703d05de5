package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A control that speaks to a clause of a framework, and why that is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface CoveringControl permits ImmutableCoveringControl {

    /**
     * Returns the control.
     *
     * @return its id
     */
    ControlId getId();

    /**
     * Returns the state of the control.
     *
     * @return the state of its answer; {@link ComplianceState#UNANSWERED} if it has none
     */
    ComplianceState getState();

    /**
     * Returns how the control relates to the clause, if that is inferred from a crosswalk.
     *
     * @return the relationship of the crosswalk's entry; empty if the control itself names the clause
     */
    Optional<Relationship> getRelationship();

    /**
     * Returns how sure the author of the crosswalk is.
     *
     * @return the confidence of the crosswalk's entry; empty if it has none, or if the control itself names the clause
     */
    Optional<Confidence> getConfidence();

    /**
     * Whether the control itself names the clause, so that nothing is inferred.
     *
     * @return true if it is one of the references of the control
     */
    default boolean direct() {
        return getRelationship().isEmpty();
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

    /** Builds a {@link CoveringControl}; id and state are required. Not thread-safe. */
    final class Builder extends ImmutableCoveringControl.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
