package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one column of a table holds.
 *
 * <pre>{@code
 * SheetColumn question = SheetColumn.of(ColumnField.REQUIREMENT, 2);
 * SheetColumn inEnglish = SheetColumn.of(ColumnField.REQUIREMENT, 3, Locale.ENGLISH);
 * SheetColumn reason = SheetColumn.of(ColumnField.ANSWER_PROPERTY, 7, "reason");
 * SheetColumn domain = SheetColumn.section(ColumnField.SECTION_TITLE, 8, 1);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface SheetColumn permits ImmutableSheetColumn {

    /**
     * Returns what the column holds.
     *
     * @return the field
     */
    ColumnField getField();

    /**
     * Returns the number of the column.
     *
     * @return the number, from 1
     */
    int getColumn();

    /**
     * Returns the language of the translations in the column.
     *
     * @return the language; empty if the column is in the language of the document, or knows no language
     */
    Optional<Locale> getLanguage();

    /**
     * Returns the name of a property.
     *
     * @return the name; empty if the column holds no property
     */
    Optional<String> getName();

    /**
     * Returns the level of the sections in the column.
     *
     * @return the level, 1 for the highest, which is that of columns without sections too
     */
    @Value.Default
    default int getLevel() {
        return 1;
    }

    /**
     * Returns a column in the language of the document.
     *
     * @param field what it holds
     * @param column its number, from 1
     * @return the column
     * @throws IllegalArgumentException if the number is out of bounds, or the field is a property
     */
    static SheetColumn of(ColumnField field, int column) {
        return builder().field(field).column(column).build();
    }

    /**
     * Returns a column of translations.
     *
     * @param field what it holds
     * @param column its number, from 1
     * @param language the language of the translations
     * @return the column
     * @throws IllegalArgumentException if the number is out of bounds, or the field is no text with translations
     */
    static SheetColumn of(ColumnField field, int column, Locale language) {
        return builder().field(field).column(column).language(language).build();
    }

    /**
     * Returns a column of a property.
     *
     * @param field {@link ColumnField#CONTROL_PROPERTY} or {@link ColumnField#ANSWER_PROPERTY}
     * @param column its number, from 1
     * @param name the name of the property
     * @return the column
     * @throws IllegalArgumentException if the number is out of bounds, or the field is no property
     */
    static SheetColumn of(ColumnField field, int column, String name) {
        return builder().field(field).column(column).name(name).build();
    }

    /**
     * Returns a column about the sections of a level.
     *
     * @param field {@link ColumnField#SECTION_NUMBER}, {@link ColumnField#SECTION_TITLE} or
     *     {@link ColumnField#SECTION_INTRODUCTION}
     * @param column its number, from 1
     * @param level the level of the sections, 1 for the highest
     * @return the column
     * @throws IllegalArgumentException if the number or the level is out of bounds, or the field is not of sections
     */
    static SheetColumn section(ColumnField field, int column, int level) {
        if (!field.isOfSection()) {
            throw new IllegalArgumentException("Column with a level must be of sections, was '" + field + "'");
        }
        return builder().field(field).column(column).level(level).build();
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

    /** Builds a {@link SheetColumn}; field and column are required, and a property needs a name. Not thread-safe. */
    final class Builder extends ImmutableSheetColumn.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the column.
         *
         * @return the column
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the number is not within 1 and {@link Sheet#MAX_COLUMNS}, if the level is not
         *     within 1 and {@link Section#MAX_DEPTH}, if a column has a level, a language or a name that its field knows none
         *     of, or if a property has no name
         */
        @Override
        public SheetColumn build() {
            SheetColumn column = super.build();
            ColumnField field = column.getField();
            int number = column.getColumn();
            if (number < 1 || number > Sheet.MAX_COLUMNS) {
                throw new IllegalArgumentException(
                        "Column must be within 1 and " + Sheet.MAX_COLUMNS + ", was '" + number + "'");
            }
            int level = column.getLevel();
            if (level < 1 || level > Section.MAX_DEPTH || (level > 1 && !field.isOfSection())) {
                throw new IllegalArgumentException("Level must be within 1 and " + Section.MAX_DEPTH
                        + " and above 1 in columns of sections only, was '" + level + "'");
            }
            if (column.getLanguage().isPresent() && !field.isLocalized()) {
                throw new IllegalArgumentException("Column with a language must hold texts, was '" + field + "'");
            }
            if (column.getName().isPresent() != field.isProperty()
                    || column.getName().filter(Texts::isBlank).isPresent()) {
                throw new IllegalArgumentException(
                        "Column must have a name if it holds a property, and only then, was '"
                                + column.getName().orElse("") + "'");
            }
            return column;
        }
    }
}
