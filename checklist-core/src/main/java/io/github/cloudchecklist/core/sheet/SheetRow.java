package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One row of a sheet: the texts of its cells, and the number under which a reader finds it.
 *
 * <p>Cells are kept as they are, white space included. A row may have any number of cells; rows of one sheet need not
 * have the same. What a cell was beside its text is said where a reader knows it: {@link #kind(int)}.
 *
 * <pre>{@code
 * SheetRow row = SheetRow.builder().number(7).addCells("5.1", "Policies are approved.").putKind(1, CellKind.NUMBER).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface SheetRow permits ImmutableSheetRow {

    /**
     * Returns the number of the row.
     *
     * @return the number, from 1; numbers may be left out where the source leaves rows out
     */
    int getNumber();

    /**
     * Returns the cells from left to right.
     *
     * @return the cells, an empty text for an empty cell; no element if the row is empty
     */
    List<String> getCells();

    /**
     * Returns the kinds of the cells that are no plain texts, by column.
     *
     * @return the kinds by the number of the column, from 1; empty if all cells are texts
     */
    Map<Integer, CellKind> getKinds();

    /**
     * Returns whether the row is hidden from a reader of the sheet.
     *
     * @return {@code true} if it is hidden; {@code false} unless set
     */
    @Value.Default
    default boolean isHidden() {
        return false;
    }

    /**
     * Returns the kind of the cell of a column.
     *
     * @param column the number of the column, from 1
     * @return the kind; {@link CellKind#TEXT} where nothing else is said
     */
    default CellKind kind(int column) {
        return getKinds().getOrDefault(column, CellKind.TEXT);
    }

    /**
     * Returns the cell of a column.
     *
     * @param column the number of the column, from 1
     * @return the text of the cell; an empty text beyond the last cell
     * @throws IndexOutOfBoundsException if the number is less than 1
     */
    default String cell(int column) {
        return column > getCells().size() ? "" : getCells().get(column - 1);
    }

    /**
     * Returns a row.
     *
     * @param number the number of the row, from 1
     * @param cells the cells from left to right
     * @return the row
     * @throws IllegalArgumentException if the number is less than 1
     */
    static SheetRow of(int number, String... cells) {
        return of(number, Arrays.asList(cells));
    }

    /**
     * Returns a row.
     *
     * @param number the number of the row, from 1
     * @param cells the cells from left to right
     * @return the row
     * @throws IllegalArgumentException if the number is less than 1
     */
    static SheetRow of(int number, List<String> cells) {
        return builder().number(number).cells(cells).build();
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

    /** Builds a {@link SheetRow}; the number is required and counts from 1. Not thread-safe. */
    final class Builder extends ImmutableSheetRow.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the row.
         *
         * @return the row
         * @throws IllegalStateException if the number is missing
         * @throws IllegalArgumentException if the number is less than 1
         */
        @Override
        public SheetRow build() {
            SheetRow row = super.build();
            if (row.getNumber() < 1) {
                throw new IllegalArgumentException("Rows must be counted from 1, was '" + row.getNumber() + "'");
            }
            return row;
        }
    }
}
