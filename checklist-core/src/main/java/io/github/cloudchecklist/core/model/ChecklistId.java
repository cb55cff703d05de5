package io.github.cloudchecklist.core.model;

/**
 * The id of a checklist, the same for all its revisions: {@code cybozu-cn-security-checklist}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the id as text
 * @since 0.1.0
 */
public record ChecklistId(String text) implements Comparable<ChecklistId> {

    /**
     * Checks the syntax of the id.
     *
     * @param text the id as text
     * @throws IllegalArgumentException if the text is not 1 to 128 lower-case ASCII letters, digits and signs of
     *     {@code ._-}, or does not begin with a letter or digit
     * @throws NullPointerException if the text is {@code null}
     */
    public ChecklistId {
        Names.checkDocument("Checklist id", text);
    }

    /**
     * Returns the id of this text.
     *
     * @param text the id as text
     * @return the id
     * @throws IllegalArgumentException if the text is not 1 to 128 lower-case ASCII letters, digits and signs of
     *     {@code ._-}, or does not begin with a letter or digit
     * @throws NullPointerException if the text is {@code null}
     */
    public static ChecklistId of(String text) {
        return new ChecklistId(text);
    }

    /** Compares part by part, runs of digits by their value; consistent with {@code equals}. */
    @Override
    public int compareTo(ChecklistId other) {
        return NaturalOrder.INSTANCE.compare(text, other.text);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return text;
    }
}
