package io.github.cloudchecklist.core.model;

/**
 * Who carries out a control: the second axis of an answer, beside its state.
 *
 * <p>The five values are those of the ownership column of the Consensus Assessments Initiative Questionnaire (CAIQ),
 * version 4.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Responsibility {

    /** The provider of the cloud service. */
    PROVIDER("provider"),

    /** The customer of the cloud service. */
    CUSTOMER("customer"),

    /** Provider and customer together. */
    SHARED("shared"),

    /** A third party on behalf of the provider. */
    THIRD_PARTY("third-party"),

    /** Provider and a third party together. */
    SHARED_WITH_THIRD_PARTY("shared-with-third-party");

    private final String code;

    Responsibility(String code) {
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
