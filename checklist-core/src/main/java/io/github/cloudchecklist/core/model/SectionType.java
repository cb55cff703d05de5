package io.github.cloudchecklist.core.model;

/**
 * The subject of a section, as an open named value: a constant of this type or a name of one's own.
 *
 * <p>The constants name the fourteen control domains of ISO/IEC 27002:2013, clauses 5 to 18, and {@link #OTHER}. A
 * section may carry several, and a sheet may bring types that no framework has.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name: 1 to 64 lower-case ASCII letters and digits, in words joined by hyphens
 * @since 0.1.0
 */
public record SectionType(String name) {

    /** Information security policies; ISO/IEC 27002:2013, clause 5. */
    public static final SectionType SECURITY_POLICIES = new SectionType("security-policies");

    /** Organization of information security; ISO/IEC 27002:2013, clause 6. */
    public static final SectionType SECURITY_ORGANIZATION = new SectionType("security-organization");

    /** Human resource security; ISO/IEC 27002:2013, clause 7. */
    public static final SectionType HUMAN_RESOURCES = new SectionType("human-resources");

    /** Asset management; ISO/IEC 27002:2013, clause 8. */
    public static final SectionType ASSET_MANAGEMENT = new SectionType("asset-management");

    /** Access control; ISO/IEC 27002:2013, clause 9. */
    public static final SectionType ACCESS_CONTROL = new SectionType("access-control");

    /** Cryptography; ISO/IEC 27002:2013, clause 10. */
    public static final SectionType CRYPTOGRAPHY = new SectionType("cryptography");

    /** Physical and environmental security; ISO/IEC 27002:2013, clause 11. */
    public static final SectionType PHYSICAL_SECURITY = new SectionType("physical-security");

    /** Operations security; ISO/IEC 27002:2013, clause 12. */
    public static final SectionType OPERATIONS_SECURITY = new SectionType("operations-security");

    /** Communications security; ISO/IEC 27002:2013, clause 13. */
    public static final SectionType COMMUNICATIONS_SECURITY = new SectionType("communications-security");

    /** System acquisition, development and maintenance; ISO/IEC 27002:2013, clause 14. */
    public static final SectionType SYSTEM_DEVELOPMENT = new SectionType("system-development");

    /** Supplier relationships; ISO/IEC 27002:2013, clause 15. */
    public static final SectionType SUPPLIER_RELATIONSHIPS = new SectionType("supplier-relationships");

    /** Information security incident management; ISO/IEC 27002:2013, clause 16. */
    public static final SectionType INCIDENT_MANAGEMENT = new SectionType("incident-management");

    /** Information security aspects of business continuity management; ISO/IEC 27002:2013, clause 17. */
    public static final SectionType BUSINESS_CONTINUITY = new SectionType("business-continuity");

    /** Compliance; ISO/IEC 27002:2013, clause 18. */
    public static final SectionType COMPLIANCE = new SectionType("compliance");

    /** What the publisher itself files under "other". */
    public static final SectionType OTHER = new SectionType("other");

    /**
     * Checks the syntax of the name.
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is not 1 to 64 lower-case ASCII letters and digits in words joined by
     *     hyphens
     * @throws NullPointerException if the name is {@code null}
     */
    public SectionType {
        Names.checkKebab("Section type", name);
    }

    /**
     * Returns the type of this name.
     *
     * @param name the name
     * @return the type, equal to the constant of that name where there is one
     * @throws IllegalArgumentException if the name is not 1 to 64 lower-case ASCII letters and digits in words joined by
     *     hyphens
     * @throws NullPointerException if the name is {@code null}
     */
    public static SectionType of(String name) {
        return new SectionType(name);
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return name;
    }
}
