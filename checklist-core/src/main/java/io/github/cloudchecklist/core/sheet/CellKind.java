package io.github.cloudchecklist.core.sheet;

/**
 * What a cell was in the file that it was read from, which its text alone does not tell.
 *
 * <p>Text with tabs and the like know texts only. A workbook knows more, and it matters: an id that was typed as a number has
 * lost a zero at its end, and the text of a formula is only what was last computed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum CellKind {

    /** A text, or a cell of a format that knows nothing else. */
    TEXT,

    /** A number; the text is that number in digits, with a full stop where it has a fraction. */
    NUMBER,

    /** A day or a time; the text is that in ISO 8601 where the reader knows it. */
    DATE,

    /** A truth value; the text is {@code TRUE} or {@code FALSE}. */
    BOOLEAN,

    /** A formula of whatever result; the text is the result that the file holds. */
    FORMULA,

    /** A failure; the text is its name, such as {@code #REF!}. */
    ERROR
}
