package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A sheet as it was read: a name and rows of cells.
 *
 * <p>This is what every reader of a file format hands to the {@link SheetImporter}: {@link TabSeparatedText} for text with
 * tabs, a reader of one's own for anything else. Nothing is known here of what the cells mean. What a format has beside texts is
 * said with it: {@linkplain MergedCells merged cells}, the {@linkplain CellKind kind} of a cell, and what is hidden. An address
 * that a format keeps beside the text of a cell belongs into the text, where the importer looks for it.
 *
 * <p>A sheet has at most {@value #MAX_ROWS} rows and as many merged cells, a row at most {@value #MAX_COLUMNS} cells, and a cell at
 * most {@value #MAX_CELL_LENGTH} UTF-16 code units.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Sheet permits ImmutableSheet {

    /** The greatest number of rows: {@value}. */
    int MAX_ROWS = 250_000;

    /** The greatest number of cells in a row: {@value}. */
    int MAX_COLUMNS = 1_024;

    /** The greatest length of a cell in UTF-16 code units: {@value}. */
    int MAX_CELL_LENGTH = 100_000;

    /**
     * Returns the name by which a reader finds the sheet: that of a file, or of a sheet in a workbook.
     *
     * @return the name
     */
    String getName();

    /**
     * Returns the rows from top to bottom.
     *
     * @return the rows, their numbers ascending; empty if the sheet has none
     */
    List<SheetRow> getRows();

    /**
     * Returns the cells that are merged, in any order. Where two of them overlap, the first has the cell.
     *
     * @return the merged cells; empty if there is none, or if the format knows none
     */
    List<MergedCells> getMergedCells();

    /**
     * Returns whether the sheet is hidden in its workbook.
     *
     * @return {@code true} if it is hidden; {@code false} unless set
     */
    @Value.Default
    default boolean isHidden() {
        return false;
    }

    /**
     * Returns the columns that are hidden.
     *
     * @return the numbers of the columns, from 1; empty if there is none
     */
    Set<Integer> getHiddenColumns();

    /**
     * Returns a sheet whose rows are numbered from 1 without gaps.
     *
     * @param name the name of the sheet
     * @param rows the cells of each row
     * @return the sheet
     * @throws SheetException if a limit of this type is exceeded
     */
    static Sheet of(String name, List<? extends List<String>> rows) {
        List<SheetRow> numbered = new ArrayList<>();
        for (List<String> cells : rows) {
            numbered.add(SheetRow.of(numbered.size() + 1, cells));
        }
        return builder().name(name).rows(numbered).build();
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

    /** Builds a {@link Sheet}; the name is required. Not thread-safe. */
    final class Builder extends ImmutableSheet.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the sheet.
         *
         * @return the sheet
         * @throws IllegalStateException if the name is missing
         * @throws SheetException if a limit is exceeded, or if the numbers of the rows do not ascend
         */
        @Override
        public Sheet build() {
            Sheet sheet = super.build();
            if (sheet.getRows().size() > MAX_ROWS) {
                throw new SheetException("Sheet '" + sheet.getName() + "' must have at most " + MAX_ROWS
                        + " rows, was '" + sheet.getRows().size() + "'");
            }
            if (sheet.getMergedCells().size() > MAX_ROWS) {
                throw new SheetException("Sheet '" + sheet.getName() + "' must have at most " + MAX_ROWS
                        + " merged cells, was '" + sheet.getMergedCells().size() + "'");
            }
            int last = 0;
            for (SheetRow row : sheet.getRows()) {
                if (row.getNumber() <= last) {
                    throw new SheetException(
                            "Row must stand below row " + last, SheetPlace.of(sheet.getName(), row.getNumber()));
                }
                checkCells(row, sheet.getName());
                last = row.getNumber();
            }
            return sheet;
        }

        private static void checkCells(SheetRow row, String sheet) {
            int columns = row.getCells().size();
            if (columns > MAX_COLUMNS) {
                throw new SheetException(
                        "Row must have at most " + MAX_COLUMNS + " cells, was '" + columns + "'",
                        SheetPlace.of(sheet, row.getNumber()));
            }
            for (int column = 1; column <= columns; column++) {
                int length = row.cell(column).length();
                if (length > MAX_CELL_LENGTH) {
                    throw new SheetException(
                            "Cell must have at most " + MAX_CELL_LENGTH + " code units, was '" + length + "'",
                            SheetPlace.of(sheet, row.getNumber(), column));
                }
            }
        }
    }
}
