package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What several checklists say to one control of their template, or to one clause of a framework.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ComparisonRow permits ImmutableComparisonRow {

    /**
     * Returns what the row is about.
     *
     * @return the id of a control, or the number of a clause
     */
    String getKey();

    /**
     * Returns the cells.
     *
     * @return one for each checklist, in the order of the {@linkplain Comparison#getChecklists() checklists}
     */
    List<ComparisonCell> getCells();

    /**
     * Whether the checklists say different things: whether not all have the same set of states.
     *
     * @return true if one has a state that another has not, or no control where another has one
     */
    default boolean differs() {
        return getCells().stream().map(ComparisonRow::states).distinct().count() > 1;
    }

    private static Set<ComplianceState> states(ComparisonCell cell) {
        return cell.getStates().getCounts().keySet();
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

    /** Builds a {@link ComparisonRow}; the key is required. Not thread-safe. */
    final class Builder extends ImmutableComparisonRow.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
