package io.github.cloudchecklist.core.model;

/**
 * How strongly a checklist asks for a control.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum RequirementLevel {

    /** The control must be met. */
    REQUIRED("required"),

    /** The control should be met. */
    RECOMMENDED("recommended"),

    /** The control may be met. */
    OPTIONAL("optional");

    private final String code;

    RequirementLevel(String code) {
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
