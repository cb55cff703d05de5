package io.github.cloudchecklist.core.sheet;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How one publisher lays out its sheets: what stands above the table, where the table starts, and which column holds what.
 *
 * <p>What the sheet is about (its id, its legend, its titles) is no matter of layout: that is in the frame given to the
 * {@link SheetImporter}.
 *
 * <pre>{@code
 * SheetLayout layout = SheetLayout.builder()
 *         .addColumnHeadings("No.", "Requirement", "Status", "Remarks")
 *         .addColumns(SheetColumns.inOrder(4, 1))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@SheetStyle
public sealed interface SheetLayout permits ImmutableSheetLayout {

    /**
     * Returns how the lines above the table are read; the first rule that matches a line has it.
     *
     * @return the rules in the order in which they are tried; empty if nothing above the table is to be read
     */
    List<HeaderRule> getHeaderRules();

    /**
     * Returns the form of the dates above the table, after {@link DateTimeFormatter}.
     *
     * @return the pattern; {@code uuuu-MM-dd} unless set
     */
    @Value.Default
    default String getDatePattern() {
        return "uuuu-MM-dd";
    }

    /**
     * Returns the headings of the columns, which tell where the table starts: it starts below the first row that has
     * exactly these cells, empty cells not counted.
     *
     * @return the headings from left to right; empty if the table starts at the first row
     */
    List<String> getColumnHeadings();

    /**
     * Returns the columns of the table, one element for each width of rows.
     *
     * @return the columns, at least one; a row of another width, or with a number only in the columns of the row above it, is
     *     read with the columns of the row above it, and listed
     */
    List<SheetColumns> getColumns();

    /**
     * Returns what an empty remark beside a mark means.
     *
     * @return the meaning; {@link EmptyRemark#ABSENT} unless set
     */
    @Value.Default
    default EmptyRemark getEmptyRemark() {
        return EmptyRemark.ABSENT;
    }

    /**
     * Returns how remarks are written.
     *
     * @return the syntax; without any attribute set unless given
     */
    @Value.Default
    default RemarkSyntax getRemarkSyntax() {
        return RemarkSyntax.builder().build();
    }

    /**
     * Returns the formatter of the dates above the table.
     *
     * @return the formatter, strict and independent of the default locale
     */
    @Value.Lazy
    default DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(getDatePattern(), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
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

    /** Builds a {@link SheetLayout}; at least one set of columns is required. Not thread-safe. */
    final class Builder extends ImmutableSheetLayout.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the layout.
         *
         * @return the layout
         * @throws IllegalArgumentException if there are no columns, if two sets of columns have the same width, if a column
         *     heading is blank, or if the date pattern is none
         */
        @Override
        public SheetLayout build() {
            SheetLayout layout = super.build();
            if (layout.getColumns().isEmpty()) {
                throw new IllegalArgumentException("Layout must have columns, was '[]'");
            }
            Set<Integer> widths = new HashSet<>();
            for (SheetColumns columns : layout.getColumns()) {
                if (!widths.add(columns.getWidth())) {
                    throw new IllegalArgumentException(
                            "Columns of a layout must differ in width, was '" + columns.getWidth() + "'");
                }
            }
            for (String heading : layout.getColumnHeadings()) {
                if (heading.isBlank()) {
                    throw new IllegalArgumentException("Column heading must not be blank, was '" + heading + "'");
                }
            }
            layout.dates();
            return layout;
        }
    }
}
