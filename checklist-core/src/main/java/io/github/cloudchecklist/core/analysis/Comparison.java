package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What several providers answer, side by side: a matrix of states.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.ofOneTemplate(List.of(ours, theirs));
 * comparison.differences().forEach(row -> System.out.println(row.getKey()));
 * }</pre>
 *
 * <p>Sheets on one template are compared control by control, sheets on different templates clause by clause of a framework that
 * crosswalks lead to. Nothing is ranked: a state is not better than another one here.
 *
 * <p>Plain data: a comparison names the sheets and does not hold them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Comparison permits ImmutableComparison {

    /**
     * Returns the checklists that are compared.
     *
     * @return the columns, in the order given; a checklist that was given twice stands twice
     */
    List<ComparedChecklist> getChecklists();

    /**
     * Returns the rows.
     *
     * @return one for each control or clause, in the order in which the checklists have them: that of the first one, then what only
     *     later ones have; clauses in natural order
     */
    List<ComparisonRow> getRows();

    /**
     * Returns the rows in which the checklists say different things.
     *
     * @return those of the rows
     */
    default List<ComparisonRow> differences() {
        return getRows().stream().filter(ComparisonRow::differs).toList();
    }

    /**
     * Compares checklists on one template, control by control.
     *
     * @param checklists the checklists, whose controls of equal ids are the same
     * @return the comparison
     */
    static Comparison ofOneTemplate(List<Checklist> checklists) {
        return Comparisons.byControl(checklists);
    }

    /**
     * Compares checklists on different templates, clause by clause of the framework to which crosswalks lead.
     *
     * @param checklists the checklists
     * @param crosswalks leads from the controls of each checklist to the framework, in the order of the checklists
     * @return the comparison
     * @throws IllegalArgumentException if there are not as many crosswalks as checklists, or if they lead to different frameworks or
     *     editions
     */
    static Comparison ofOneFramework(List<Checklist> checklists, List<Crosswalk> crosswalks) {
        return Comparisons.byClause(checklists, crosswalks);
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

    /** Builds a {@link Comparison}; each row must have a cell for each checklist. Not thread-safe. */
    final class Builder extends ImmutableComparison.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the comparison.
         *
         * @return the comparison
         * @throws IllegalArgumentException if a row has more or fewer cells than there are checklists
         */
        @Override
        public Comparison build() {
            Comparison comparison = super.build();
            int columns = comparison.getChecklists().size();
            for (ComparisonRow row : comparison.getRows()) {
                if (row.getCells().size() != columns) {
                    throw new IllegalArgumentException("Row must have as many cells as there are checklists, " + columns
                            + ", had '" + row.getCells().size() + "'");
                }
            }
            return comparison;
        }
    }
}
