package io.github.cloudchecklist.core.model;

/**
 * The id of a control within its checklist: its full path made from position, {@code 2.1.2}, or the id as published,
 * {@code AC-2(1)}.
 *
 * <p>An id is text and never a number: {@code 6.10} is not {@code 6.1}. The natural order compares part by part, so
 * {@code 6.9 < 6.10} and {@code AC-2 < AC-2(1)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id as text
 * @since 0.1.0
 */
public record ControlId(String text) implements Comparable<ControlId> {

    /**
     * Checks the syntax of the id.
     *
     * @param text the id as text
     * @throws IllegalArgumentException if the text is not 1 to 128 letters, digits and signs of
     *     {@code ._&()/:+-}, or does not begin with a letter or digit
     * @throws NullPointerException if the text is {@code null}
     */
    public ControlId {
        Names.checkNumber("Control id", text);
    }

    /**
     * Returns the id of this text.
     *
     * @param text the id as text
     * @return the id
     * @throws IllegalArgumentException if the text is not 1 to 128 letters, digits and signs of
     *     {@code ._&()/:+-}, or does not begin with a letter or digit
     * @throws NullPointerException if the text is {@code null}
     */
    public static ControlId of(String text) {
        return new ControlId(text);
    }

    /** Compares part by part, runs of digits by their value; consistent with {@code equals}. */
    @Override
    public int compareTo(ControlId other) {
        return NaturalOrder.INSTANCE.compare(text, other.text);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return text;
    }
}
