package io.github.cloudchecklist.core.model;

/**
 * What an evidence is, as an open named value: a constant of this type or a name of one's own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name: 1 to 64 lower-case ASCII letters and digits, in words joined by hyphens
 * @since 0.1.0
 */
public record EvidenceKind(String name) {

    /** A policy of the provider. */
    public static final EvidenceKind POLICY = new EvidenceKind("policy");

    /** A written procedure or standard of the provider. */
    public static final EvidenceKind PROCEDURE = new EvidenceKind("procedure");

    /** Terms, agreements and service descriptions between provider and customer. */
    public static final EvidenceKind TERMS = new EvidenceKind("terms");

    /** A manual or help page. */
    public static final EvidenceKind MANUAL = new EvidenceKind("manual");

    /** A certificate, or a page of a registrar about one. */
    public static final EvidenceKind CERTIFICATE = new EvidenceKind("certificate");

    /** A report of an audit, an assessment or a test. */
    public static final EvidenceKind REPORT = new EvidenceKind("report");

    /** Announcements and status pages. */
    public static final EvidenceKind NOTICE = new EvidenceKind("notice");

    /** A desk that answers questions. */
    public static final EvidenceKind CONTACT = new EvidenceKind("contact");

    /**
     * Checks the syntax of the name.
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is not 1 to 64 lower-case ASCII letters and digits in words joined by
     *     hyphens
     * @throws NullPointerException if the name is {@code null}
     */
    public EvidenceKind {
        Names.checkKebab("Evidence kind", name);
    }

    /**
     * Returns the kind of this name.
     *
     * @param name the name
     * @return the kind, equal to the constant of that name where there is one
     * @throws IllegalArgumentException if the name is not 1 to 64 lower-case ASCII letters and digits in words joined by
     *     hyphens
     * @throws NullPointerException if the name is {@code null}
     */
    public static EvidenceKind of(String name) {
        return new EvidenceKind(name);
    }

    /** Returns the name of the kind. */
    @Override
    public String toString() {
        return name;
    }
}
