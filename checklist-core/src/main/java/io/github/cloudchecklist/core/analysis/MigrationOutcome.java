package io.github.cloudchecklist.core.analysis;

/**
 * What becomes of an answer when it is migrated.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum MigrationOutcome {

    /** The answer is carried as it is: the new control asks for the same. */
    CARRIED("carried"),

    /** The answer is carried, and somebody must look whether it still holds. */
    NEEDS_REVIEW("needs-review"),

    /** The answer could be carried, but the new control has one already, which stays. */
    CONFLICT("conflict"),

    /** There is no control that the answer could be carried to. */
    NOT_CARRIED("not-carried");

    private final String code;

    MigrationOutcome(String code) {
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

    /** Tells whether the answer is in the new sheet after the migration. */
    boolean isCarried() {
        return this == CARRIED || this == NEEDS_REVIEW;
    }
}
