package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What becomes of one answer, or of several that are carried together.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface MigrationStep permits ImmutableMigrationStep {

    /**
     * Returns what becomes of the answer.
     *
     * @return the outcome
     */
    MigrationOutcome getOutcome();

    /**
     * Returns the controls of the old sheet that the answer comes from, in document order.
     *
     * @return the places; more than one if answers are combined
     */
    List<ChecklistPlace> getSources();

    /**
     * Returns the control of the new sheet that the answer is meant for.
     *
     * @return the place; empty if the new sheet has no such control
     */
    Optional<ChecklistPlace> getTarget();

    /**
     * Returns the clause that the crosswalk names and the new sheet has no control for.
     *
     * @return the clause; empty unless a reason is {@link MigrationReason#TARGET_MISSING}
     */
    Optional<String> getMissingClause();

    /**
     * Returns why the answer is not simply carried, in the order of {@link MigrationReason}.
     *
     * @return the reasons; empty only if the outcome is {@link MigrationOutcome#CARRIED}
     */
    List<MigrationReason> getReasons();

    /**
     * Returns the answer as it is, or would be, in the new sheet, with its origin in the properties that {@link
     * MigrationPlan} names.
     *
     * @return the answer; empty if there is no control that it could be carried to
     */
    Optional<Answer> getAnswer();

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

    /** Builds a {@link MigrationStep}; the outcome is required. Not thread-safe. */
    final class Builder extends ImmutableMigrationStep.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
