package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A desk that can be asked: a telephone number, and when it is answered.
 *
 * <p>A desk that is reached by mail or through a form is an {@link EvidenceLink}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceContact extends Evidence permits ImmutableEvidenceContact {

    /**
     * Returns the telephone number as printed.
     *
     * @return the number
     */
    @NotBlank
    String getTelephone();

    /**
     * Returns the hours at which the telephone is answered, as printed.
     *
     * @return the hours, in the time zone of the provider unless they say otherwise; empty if none are printed
     */
    Optional<LocalizedText> getHours();

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

    /** Builds a {@link EvidenceContact}; the telephone number is required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceContact.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
