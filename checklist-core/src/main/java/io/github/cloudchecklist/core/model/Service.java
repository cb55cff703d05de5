package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.AbsoluteUri;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cloud service that a checklist is about.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Service permits ImmutableService {

    /**
     * Returns the name as printed.
     *
     * @return the name
     */
    @NotBlank
    LocalizedText getName();

    /**
     * Returns the address of the service.
     *
     * @return the address; empty if none is printed
     */
    Optional<@AbsoluteUri URI> getUri();

    /**
     * Returns a service of which only the name is known.
     *
     * @param name the name as printed
     * @return the service
     */
    static Service of(String name) {
        return builder().name(LocalizedText.of(name)).build();
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

    /** Builds a {@link Service}; the name is required. Not thread-safe. */
    final class Builder extends ImmutableService.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
