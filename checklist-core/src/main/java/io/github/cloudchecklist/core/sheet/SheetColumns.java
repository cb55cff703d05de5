package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where the parts of a control stand in the rows of one table, or in those rows of it that have one width.
 *
 * <p>One table may have rows of several widths, each with columns of its own: a page of five columns after pages of four. One
 * sheet may have several tables, each with headings of its own.
 *
 * <pre>{@code
 * SheetColumns columns = SheetColumns.of(
 *         SheetColumn.of(ColumnField.NUMBER, 1),
 *         SheetColumn.of(ColumnField.REQUIREMENT, 2),
 *         SheetColumn.of(ColumnField.MARK, 3),
 *         SheetColumn.of(ColumnField.REMARK, 4),
 *         SheetColumn.section(ColumnField.SECTION_TITLE, 5, 1));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface SheetColumns permits ImmutableSheetColumns {

    /**
     * Returns the number of cells, empty ones included, of the rows that are laid out like this.
     *
     * @return the number of cells; empty if the width of a row says nothing, as in a workbook
     */
    OptionalInt getWidth();

    /**
     * Returns the headings above these columns, from left to right, empty cells not counted. A row of these cells begins the
     * table.
     *
     * @return the headings; empty if they are those of {@link SheetLayout#getColumnHeadings()}
     */
    List<String> getHeadings();

    /**
     * Returns the columns.
     *
     * @return the columns, in any order
     */
    List<SheetColumn> getColumns();

    /**
     * Finds the column of a field in the language of the document.
     *
     * @param field the field
     * @return the number of the first such column, from 1; empty if there is none
     */
    default OptionalInt findColumn(ColumnField field) {
        return getColumns().stream()
                .filter(column ->
                        column.getField() == field && column.getLanguage().isEmpty())
                .mapToInt(SheetColumn::getColumn)
                .findFirst();
    }

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
                .addColumns(
                        SheetColumn.of(ColumnField.NUMBER, first),
                        SheetColumn.of(ColumnField.REQUIREMENT, first + 1),
                        SheetColumn.of(ColumnField.MARK, first + 2),
                        SheetColumn.of(ColumnField.REMARK, first + 3))
                .build();
    }

    /**
     * Returns columns of rows of any width.
     *
     * @param columns the columns
     * @return the columns together
     * @throws IllegalArgumentException if there is none of requirements, or two of them collide
     */
    static SheetColumns of(SheetColumn... columns) {
        return builder().addColumns(columns).build();
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

    /** Builds a {@link SheetColumns}; a column of requirements is required. Not thread-safe. */
    final class Builder extends ImmutableSheetColumns.Builder {

        private record Use(ColumnField field, String language, String name, int level) {}

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the columns.
         *
         * @return the columns
         * @throws IllegalArgumentException if there is no column of requirements in the language of the document, if a column
         *     does not lie within the width, if two columns hold the same, if two fields other than mark and remark share a
         *     column, or if a heading is blank
         */
        @Override
        public SheetColumns build() {
            SheetColumns columns = super.build();
            Headings.check(columns.getHeadings());
            int width = columns.getWidth().orElse(Sheet.MAX_COLUMNS);
            Set<Use> uses = new HashSet<>();
            Map<Integer, SheetColumn> byNumber = new HashMap<>();
            for (SheetColumn column : columns.getColumns()) {
                SheetColumn other = byNumber.putIfAbsent(column.getColumn(), column);
                if (column.getColumn() > width || (other != null && !isFused(column, other))) {
                    throw new IllegalArgumentException(
                            "Columns must differ and lie within 1 and " + width + ", was '" + column.getColumn() + "'");
                }
                if (column.getField() != ColumnField.IGNORED && !uses.add(use(column))) {
                    throw new IllegalArgumentException(
                            "Columns must not hold the same, was '" + column.getField() + "'");
                }
            }
            if (columns.findColumn(ColumnField.REQUIREMENT).isEmpty()) {
                throw new IllegalArgumentException("Columns must have one of requirements, was '[]'");
            }
            return columns;
        }

        private static Use use(SheetColumn column) {
            String language =
                    column.getLanguage().map(tag -> "@" + tag.toLanguageTag()).orElse("");
            return new Use(column.getField(), language, column.getName().orElse(""), column.getLevel());
        }

        private static boolean isFused(SheetColumn column, SheetColumn other) {
            Set<ColumnField> fields = EnumSet.of(column.getField(), other.getField());
            return fields.equals(Set.of(ColumnField.MARK, ColumnField.REMARK))
                    && column.getLanguage().isEmpty()
                    && other.getLanguage().isEmpty();
        }
    }
}
