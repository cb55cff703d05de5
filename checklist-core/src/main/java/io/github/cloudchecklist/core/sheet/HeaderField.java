package io.github.cloudchecklist.core.sheet;

/**
 * What a line above the table may say: the names of the groups of a {@link HeaderRule}.
 *
 * <p>Fields of a basis or a certificate belong to the last {@link #BASIS_TITLE} or {@link #STANDARD} above them. A field that
 * is printed twice keeps its first value, and the second is listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum HeaderField {

    /** The day of the revision, in the date pattern of the layout; group {@code revisedOn}. */
    REVISED_ON("revisedOn"),

    /** The name of the provider; group {@code provider}. */
    PROVIDER("provider"),

    /** The name of the service; group {@code service}. */
    SERVICE("service"),

    /** The title of a framework that the sheet is made after, which opens a basis; group {@code basisTitle}. */
    BASIS_TITLE("basisTitle"),

    /** The edition of the basis; group {@code basisEdition}. */
    BASIS_EDITION("basisEdition"),

    /** The name of the publisher of the basis; group {@code basisPublisher}. */
    BASIS_PUBLISHER("basisPublisher"),

    /** The address of the basis; group {@code basisUri}. */
    BASIS_URI("basisUri"),

    /** The language of the basis as a tag of BCP 47; group {@code basisLanguage}. */
    BASIS_LANGUAGE("basisLanguage"),

    /** The standard of a certificate, which opens it; group {@code standard}. */
    STANDARD("standard"),

    /** The scope of the certificate; group {@code scope}. */
    SCOPE("scope"),

    /** The day of registration, in the date pattern of the layout; group {@code registeredOn}. */
    REGISTERED_ON("registeredOn"),

    /** The last day of the certificate, in the date pattern of the layout; group {@code expiresOn}. */
    EXPIRES_ON("expiresOn"),

    /** The number of the registration; group {@code registrationNumber}. */
    REGISTRATION_NUMBER("registrationNumber"),

    /** The name of the registrar; group {@code registrar}. */
    REGISTRAR("registrar"),

    /** The label of the next {@link #CERTIFICATES_URI}; group {@code certificatesLabel}. */
    CERTIFICATES_LABEL("certificatesLabel"),

    /**
     * An address that proves all certificates above it, back to the last such address that stands above a certificate,
     * unless a hundred do already; group {@code certificatesUri}.
     */
    CERTIFICATES_URI("certificatesUri"),

    /**
     * What the marks mean: each a mark, a colon or an equals sign, and its meaning, as in {@code ○：対応済 △：一部対応}; group
     * {@code legend}. It holds for the whole sheet, wherever it stands. The state is that of the mark in the frame, or else that
     * of the meaning or of the mark in the marks of the layout.
     */
    LEGEND("legend");

    /** How many addresses may prove the same certificates: each of them is in each of these. */
    static final int MAX_CERTIFICATES_URIS = 100;

    private final String group;

    HeaderField(String group) {
        this.group = group;
    }

    /**
     * Returns the name of the group that holds this field.
     *
     * @return the name
     */
    public String group() {
        return group;
    }

    static HeaderField ofGroup(String group) {
        for (HeaderField field : values()) {
            if (field.group.equals(group)) {
                return field;
            }
        }
        throw new IllegalArgumentException(
                "Group of a header rule must be named as a header field, was '" + group + "'");
    }
}
