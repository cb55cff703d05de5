package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A certificate that the provider holds.
 *
 * <p>What is printed is kept as printed; whether the certificate is still valid, and whether its scope covers the service,
 * is for validation and for the reader to say.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Certification permits ImmutableCertification {

    /**
     * Returns the standard as printed.
     *
     * @return the standard, such as {@code ISO/IEC 27017}
     */
    @NotBlank
    String getStandard();

    /**
     * Returns the scope of the registration as printed.
     *
     * @return the scope; empty if none is printed
     */
    Optional<LocalizedText> getScope();

    /**
     * Returns the number of the registration as printed, blanks included.
     *
     * @return the number; empty if none is printed
     */
    Optional<@NotBlankIfPresent String> getRegistrationNumber();

    /**
     * Returns the day of the first registration, in the calendar of the registrar.
     *
     * @return the day; empty if none is printed
     */
    Optional<LocalDate> getRegisteredOn();

    /**
     * Returns the last day on which the certificate is valid.
     *
     * @return the day, inclusive; empty if none is printed
     */
    Optional<LocalDate> getExpiresOn();

    /**
     * Returns the body that registered the certificate.
     *
     * @return the registrar; empty if none is printed
     */
    Optional<@Valid Organization> getRegistrar();

    /**
     * Returns what the sheet points at to prove the certificate, in the order of the sheet.
     *
     * @return the evidence; empty if there is none
     */
    List<@Valid Evidence> getEvidence();

    /**
     * Returns further facts by name, in the order in which they were given.
     *
     * @return the properties; empty if there is none
     */
    Map<String, String> getProperties();

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Certification}; the standard is required. Not thread-safe. */
    final class Builder extends ImmutableCertification.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
