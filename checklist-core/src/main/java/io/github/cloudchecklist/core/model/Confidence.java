package io.github.cloudchecklist.core.model;

/**
 * How sure the author of a crosswalk entry is of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Confidence {

    /** The texts ask for the same thing. */
    EXACT("exact"),

    /** The texts overlap for the most part. */
    CLOSE("close"),

    /** The texts touch the same subject. */
    LOOSE("loose");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case words joined by hyphens, independent of the Java name
     * and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }
}
