package io.github.cloudchecklist.core.sheet;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a column of a table holds.
 *
 * <p>As {@link HeaderField} says what the lines above the table hold.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ColumnField {

    /** The number of the control as printed, or its whole id, as {@link IdSource} says. */
    NUMBER,

    /** The number of a section that the control is in, on the level of the column. */
    SECTION_NUMBER,

    /** The title of a section that the control is in, on the level of the column. */
    SECTION_TITLE,

    /** The text between the title of a section and its controls, on the level of the column. */
    SECTION_INTRODUCTION,

    /** The title of the control. */
    TITLE,

    /** The requirement or question of the control. */
    REQUIREMENT,

    /** How the control is meant. */
    GUIDANCE,

    /** How binding the control is: a word of {@link SheetLayout#getLevels()}. */
    LEVEL,

    /**
     * The mark of the answer. In the same column as {@link #REMARK} a cell holds both: the mark first, then the remark.
     */
    MARK,

    /** The remark of the answer. */
    REMARK,

    /** Who owns the control: a word of {@link SheetLayout#getResponsibilities()}. */
    RESPONSIBILITY,

    /** A property of the control, under the name of the column. */
    CONTROL_PROPERTY,

    /** A property of the answer, under the name of the column. */
    ANSWER_PROPERTY,

    /** Nothing that is read: the layout knows the column and leaves it out, so its cells are not listed. */
    IGNORED;

    private static final Set<ColumnField> ANSWER = EnumSet.of(MARK, REMARK, RESPONSIBILITY, ANSWER_PROPERTY);
    private static final Set<ColumnField> SECTION = EnumSet.of(SECTION_NUMBER, SECTION_TITLE, SECTION_INTRODUCTION);
    private static final Set<ColumnField> LOCALIZED =
            EnumSet.of(SECTION_TITLE, SECTION_INTRODUCTION, TITLE, REQUIREMENT, GUIDANCE, REMARK);

    /** Whether the column is a part of the answer: text in it makes a row more than a heading. */
    boolean isOfAnswer() {
        return ANSWER.contains(this);
    }

    boolean isOfSection() {
        return SECTION.contains(this);
    }

    /** Whether there may be a column for each language. */
    boolean isLocalized() {
        return LOCALIZED.contains(this);
    }

    boolean isProperty() {
        return this == CONTROL_PROPERTY || this == ANSWER_PROPERTY;
    }
}
