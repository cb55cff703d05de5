package io.github.cloudchecklist.core.sheet;

import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where the parts of a control stand in rows of one width.
 *
 * <p>One table may have rows of several widths, each with columns of its own: a page of five columns after pages of four.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@SheetStyle
public sealed interface SheetColumns permits ImmutableSheetColumns {

    /**
     * Returns the number of cells, empty ones included, of the rows that are laid out like this.
     *
     * @return the number of cells
     */
    int getWidth();

    /**
     * Returns the column of the printed number.
     *
     * @return the number of the column, from 1
     */
    int getNumber();

    /**
     * Returns the column of the requirement.
     *
     * @return the number of the column, from 1
     */
    int getRequirement();

    /**
     * Returns the column of the mark.
     *
     * @return the number of the column, from 1
     */
    int getMark();

    /**
     * Returns the column of the remark.
     *
     * @return the number of the column, from 1
     */
    int getRemark();

    /**
     * Returns columns that stand side by side: number, requirement, mark, remark.
     *
     * @param width the number of cells of the rows
     * @param first the column of the number, from 1
     * @return the columns
     * @throws IllegalArgumentException if a column does not lie within the width
     */
    static SheetColumns inOrder(int width, int first) {
        return builder()
                .width(width)
                .number(first)
                .requirement(first + 1)
                .mark(first + 2)
                .remark(first + 3)
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

    /** Builds a {@link SheetColumns}; all attributes are required. Not thread-safe. */
    final class Builder extends ImmutableSheetColumns.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the columns.
         *
         * @return the columns
         * @throws IllegalStateException if an attribute is missing
         * @throws IllegalArgumentException if a column does not lie within the width, or if two parts share a column
         */
        @Override
        public SheetColumns build() {
            SheetColumns columns = super.build();
            int[] all = {columns.getNumber(), columns.getRequirement(), columns.getMark(), columns.getRemark()};
            Set<Integer> distinct = new HashSet<>();
            for (int column : all) {
                if (column < 1 || column > columns.getWidth() || !distinct.add(column)) {
                    throw new IllegalArgumentException("Columns must differ and lie within 1 and " + columns.getWidth()
                            + ", was '" + column + "'");
                }
            }
            return columns;
        }
    }
}
