package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import org.immutables.value.Value;

/**
 * Cells that are merged into one: a rectangle whose first cell has the text, and whose other cells are empty.
 *
 * <p>A reader of a workbook hands over its merged ranges, a reader of HTML its {@code rowspan} and {@code colspan}. The columns of
 * a row below the first are counted as if nothing were merged: the cell stands there and is empty.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface MergedCells permits ImmutableMergedCells {

    /**
     * Returns the number of the first row, after {@link SheetRow#getNumber()}.
     *
     * @return the number, from 1
     */
    int getFirstRow();

    /**
     * Returns the first column.
     *
     * @return the number of the column, from 1
     */
    int getFirstColumn();

    /**
     * Returns the number of the last row.
     *
     * @return the number, not less than that of the first
     */
    int getLastRow();

    /**
     * Returns the last column.
     *
     * @return the number of the column, not less than that of the first
     */
    int getLastColumn();

    /**
     * Returns merged cells.
     *
     * @param firstRow the number of the first row, from 1
     * @param firstColumn the first column, from 1
     * @param lastRow the number of the last row
     * @param lastColumn the last column
     * @return the merged cells
     * @throws IllegalArgumentException if a number is less than 1, or a last one less than the first
     */
    static MergedCells of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return builder()
                .firstRow(firstRow)
                .firstColumn(firstColumn)
                .lastRow(lastRow)
                .lastColumn(lastColumn)
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

    /** Builds {@link MergedCells}; all attributes are required. Not thread-safe. */
    final class Builder extends ImmutableMergedCells.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the merged cells.
         *
         * @return the merged cells
         * @throws IllegalStateException if an attribute is missing
         * @throws IllegalArgumentException if a number is less than 1, or a last one less than the first
         */
        @Override
        public MergedCells build() {
            MergedCells cells = super.build();
            if (cells.getFirstRow() < 1
                    || cells.getFirstColumn() < 1
                    || cells.getLastRow() < cells.getFirstRow()
                    || cells.getLastColumn() < cells.getFirstColumn()) {
                throw new IllegalArgumentException(
                        "Merged cells must be counted from 1, the first before the last, was '"
                                + cells.getFirstRow() + ":" + cells.getFirstColumn() + "-" + cells.getLastRow() + ":"
                                + cells.getLastColumn() + "'");
            }
            return cells;
        }
    }
}
