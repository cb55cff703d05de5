package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A place in a sheet: a row, or one cell of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface SheetPlace permits ImmutableSheetPlace {

    /**
     * Returns the name of the sheet.
     *
     * @return the name
     */
    String getSheet();

    /**
     * Returns the number of the row.
     *
     * @return the number, from 1
     */
    int getRow();

    /**
     * Returns the number of the column.
     *
     * @return the number, from 1; empty if the place is a whole row
     */
    OptionalInt getColumn();

    /**
     * Returns the place in words: {@code sheet 'checklist', row 59, column 4}.
     *
     * @return the words, without a full stop
     */
    default String describe() {
        String row = "sheet '" + getSheet() + "', row " + getRow();
        return getColumn().isPresent() ? row + ", column " + getColumn().getAsInt() : row;
    }

    /**
     * Returns the place of a row.
     *
     * @param sheet the name of the sheet
     * @param row the number of the row, from 1
     * @return the place
     * @throws IllegalArgumentException if the number is less than 1
     */
    static SheetPlace of(String sheet, int row) {
        return builder().sheet(sheet).row(row).build();
    }

    /**
     * Returns the place of a cell.
     *
     * @param sheet the name of the sheet
     * @param row the number of the row, from 1
     * @param column the number of the column, from 1
     * @return the place
     * @throws IllegalArgumentException if a number is less than 1
     */
    static SheetPlace of(String sheet, int row, int column) {
        return builder().sheet(sheet).row(row).column(column).build();
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

    /** Builds a {@link SheetPlace}; sheet and row are required, and numbers count from 1. Not thread-safe. */
    final class Builder extends ImmutableSheetPlace.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the place.
         *
         * @return the place
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a number is less than 1
         */
        @Override
        public SheetPlace build() {
            SheetPlace place = super.build();
            if (place.getRow() < 1 || place.getColumn().orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "Rows and columns must be counted from 1, was '" + place.describe() + "'");
            }
            return place;
        }
    }
}
