package io.github.cloudchecklist.core.sheet;

/**
 * What a row of a sheet was used for.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum RowUse {

    /** Nothing: every cell is blank. */
    BLANK,

    /** A line above, between or below the rows of a table, claimed by a {@link HeaderRule}. */
    HEADER,

    /** The headings of the columns. */
    COLUMN_HEADINGS,

    /** The heading of a section. */
    SECTION,

    /** A control. */
    CONTROL,

    /** Something that belongs to the section, the control or the like above it, in {@link ChecklistTables}. */
    DETAIL,

    /** Nothing, although there is text in it: an {@link Uncertainty} says why. */
    UNUSED
}
