package io.github.cloudchecklist.core.validation;

/**
 * How much a finding weighs. Declared from the worst down.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Severity {

    /** The sheet is wrong, unsafe or unusable at this place. */
    ERROR("error"),

    /** The sheet is probably wrong, incomplete or out of date at this place. */
    WARNING("warning"),

    /** A reader should know; nothing need be wrong. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case, independent of the Java name and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }

    /**
     * Tells whether this severity is as bad as another, or worse.
     *
     * @param other the severity to compare with
     * @return true for {@link #ERROR} and anything, {@link #WARNING} and itself or {@link #INFO}, {@code INFO} and itself
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
