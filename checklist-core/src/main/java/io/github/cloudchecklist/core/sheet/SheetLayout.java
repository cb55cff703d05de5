package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
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
@ChecklistStyle
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
     * Returns the columns of the tables, one element for each table and width of rows.
     *
     * @return the columns, at least one; a row of another width, or with a number only in the columns of the row above it, is
     *     read with the columns of the row above it, and listed
     */
    List<SheetColumns> getColumns();

    /**
     * Returns how headings of sections within a table are recognized; the first rule that matches a row has it.
     *
     * @return the rules in the order in which they are tried; empty if headings are recognized by plain numbers that go on,
     *     or if the sections stand in columns
     */
    List<HeadingRule> getHeadingRules();

    /**
     * Returns where ids come from.
     *
     * @return the source; {@link IdSource#POSITION} unless set
     */
    @Value.Default
    default IdSource getIds() {
        return IdSource.POSITION;
    }

    /**
     * Returns the form of the numbers of controls, as a regular expression after {@link Pattern}. A row with something else in
     * the column of numbers is no control.
     *
     * @return the expression; empty for up to four digits if ids come from {@link IdSource#POSITION}, and for any text if they
     *     come from {@link IdSource#CELL}
     */
    Optional<String> getNumberRegex();

    /**
     * Returns the section of the controls that stand above the first heading.
     *
     * @return the section, without content; empty if such a control is left out and listed
     */
    Optional<Section> getOpeningSection();

    /**
     * Returns the fields whose value is given once, in the first of several rows: their empty cells are read as the cell above,
     * back to the heading of the section. A remark is never copied: the answer says which control it is shared with.
     *
     * <p>This is for sheets that have lost their {@linkplain MergedCells merged cells} or never had any. Merged cells that a
     * sheet knows are read as one without it.
     *
     * @return the fields; empty if an empty cell says nothing
     */
    Set<ColumnField> getFilledDown();

    /**
     * Returns the marks and words that are known of such sheets, in addition to the legend of the frame: one of {@link Legends},
     * or one's own. Those that are met are added to the legend of the checklist.
     *
     * @return the marks; without entries unless set
     */
    @Value.Default
    default Legend getMarks() {
        return Legend.of();
    }

    /**
     * Returns words for who owns a control, in addition to the codes of {@link Responsibility} and the five of the CAIQ. Case,
     * hyphens and white space do not matter.
     *
     * @return the responsibilities by word; empty if the known words do
     */
    Map<String, Responsibility> getResponsibilities();

    /**
     * Returns words for how binding a control is, in addition to the codes of {@link RequirementLevel} and the usual Japanese and
     * Chinese ones. Case, hyphens and white space do not matter.
     *
     * @return the levels by word; empty if the known words do
     */
    Map<String, RequirementLevel> getLevels();

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
         * @throws IllegalArgumentException if there are no columns, if two sets of columns have the same headings and width, if a
         *     column heading is blank, if the opening section has content, if numbers, requirements or ignored columns are to be
         *     filled down, or if the date pattern or the expression for numbers is none
         */
        @Override
        public SheetLayout build() {
            SheetLayout layout = super.build();
            if (layout.getColumns().isEmpty()) {
                throw new IllegalArgumentException("Layout must have columns, was '[]'");
            }
            Set<List<Object>> tables = new HashSet<>();
            for (SheetColumns columns : layout.getColumns()) {
                if (!tables.add(List.of(Headings.of(columns, layout), columns.getWidth()))) {
                    throw new IllegalArgumentException("Columns of a layout must differ in headings or width, was '"
                            + columns.getWidth().stream().boxed().toList() + "'");
                }
            }
            Headings.check(layout.getColumnHeadings());
            Set<ColumnField> never = EnumSet.of(ColumnField.NUMBER, ColumnField.REQUIREMENT, ColumnField.IGNORED);
            never.retainAll(layout.getFilledDown());
            if (!never.isEmpty()) {
                throw new IllegalArgumentException("Field must not be filled down, was '" + never + "'");
            }
            layout.getOpeningSection()
                    .filter(section -> !section.getControls().isEmpty()
                            || !section.getSections().isEmpty())
                    .ifPresent(section -> {
                        throw new IllegalArgumentException(
                                "Opening section must have no content, was '" + section.getId() + "'");
                    });
            checkNumbers(layout);
            layout.dates();
            return layout;
        }

        private static void checkNumbers(SheetLayout layout) {
            try {
                layout.getNumberRegex().ifPresent(Pattern::compile);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "Form of numbers must be a regular expression, was '"
                                + layout.getNumberRegex().orElse("") + "'",
                        e);
            }
        }
    }
}
