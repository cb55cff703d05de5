package io.github.cloudchecklist.core.model;

/**
 * The id of a section within its checklist: its full path made from position, {@code 2.1}, or the id as published.
 *
 * <p>An id is text and never a number: {@code 5.10} is not {@code 5.1}. The natural order compares part by part, so
 * {@code 6.9 < 6.10}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id as text
 * @since 0.1.0
 */
public record SectionId(String text) implements Comparable<SectionId> {

    /**
     * Checks the syntax of the id.
     *
     * @param text the id as text
     * @throws IllegalArgumentException if the text is not 1 to 128 letters, digits and signs of
     *     {@code ._&()/:+-}, or does not begin with a letter or digit
     * @throws NullPointerException if the text is {@code null}
     */
    public SectionId {
        Names.checkNumber("Section id", text);
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
    public static SectionId of(String text) {
        return new SectionId(text);
    }

    /** Compares part by part, runs of digits by their value; consistent with {@code equals}. */
    @Override
    public int compareTo(SectionId other) {
        return NaturalOrder.INSTANCE.compare(text, other.text);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return text;
    }
}
