package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.AbsoluteUri;
import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One edition of a framework, standard or guideline: ISO/IEC 27002:2013.
 *
 * <p>The edition is part of the reference, since the same clause number means different things in different editions.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface FrameworkReference permits ImmutableFrameworkReference {

    /**
     * Returns the name of the framework without its edition.
     *
     * @return the name, such as {@code ISO/IEC 27002}
     */
    @NotBlank
    String getName();

    /**
     * Returns the edition as the framework counts it.
     *
     * @return the edition, such as {@code 2013}; empty if the framework has none or it is not known
     */
    Optional<@NotBlankIfPresent String> getEdition();

    /**
     * Returns the title as printed.
     *
     * @return the title; empty if none is printed
     */
    Optional<LocalizedText> getTitle();

    /**
     * Returns the publisher of the framework.
     *
     * @return the publisher; empty if it is not known
     */
    Optional<@Valid Organization> getPublisher();

    /**
     * Returns the address at which the edition is published.
     *
     * @return the address; empty if none is printed
     */
    Optional<@AbsoluteUri URI> getUri();

    /**
     * Returns the language in which the edition is written.
     *
     * @return the language; empty if it is not stated
     */
    Optional<Locale> getLanguage();

    /**
     * Returns the name with the edition, as people write it.
     *
     * @return the name, a colon and the edition, such as {@code ISO/IEC 27002:2013}; the name alone without an edition
     */
    default String nameWithEdition() {
        return getName() + getEdition().map(edition -> ":" + edition).orElse("");
    }

    /**
     * Returns a reference to an edition of which nothing else is known.
     *
     * @param name the name of the framework without its edition
     * @param edition the edition as the framework counts it
     * @return the reference
     */
    static FrameworkReference of(String name, String edition) {
        return builder().name(name).edition(edition).build();
    }

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

    /** Builds a {@link FrameworkReference}; the name is required. Not thread-safe. */
    final class Builder extends ImmutableFrameworkReference.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
