package io.github.cloudchecklist.core.model;

/**
 * Where a control stands in the life of its checklist.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Lifecycle {

    /** The control is in force; the default. */
    ACTIVE("active"),

    /** The control is still in force and will be withdrawn. */
    DEPRECATED("deprecated"),

    /** The control is no longer in force; it is kept so that its id is not used again. */
    WITHDRAWN("withdrawn");

    private final String code;

    Lifecycle(String code) {
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
