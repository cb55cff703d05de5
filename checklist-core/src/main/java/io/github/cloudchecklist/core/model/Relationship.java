package io.github.cloudchecklist.core.model;

/**
 * How the sources of a crosswalk entry relate to its targets, as sets of demands.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Relationship {

    /** Sources and targets ask for the same. */
    EQUAL("equal"),

    /** The sources ask for a part of what the targets ask for. */
    SUBSET("subset"),

    /** The sources ask for all that the targets ask for, and for more. */
    SUPERSET("superset"),

    /** Sources and targets have something in common; how much is not said. */
    INTERSECTS("intersects"),

    /** The framework has no counterpart of the sources. */
    NONE("none"),

    /** The counterpart was withdrawn from the framework. */
    WITHDRAWN("withdrawn");

    private final String code;

    Relationship(String code) {
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
