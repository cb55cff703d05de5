package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.AbsoluteUri;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.net.URI;
import org.immutables.value.Value;

/**
 * An evidence at an address.
 *
 * <p>The address is kept as printed: fragment, query and odd file names are part of its identity. It is never opened by
 * this library.
 *
 * <pre>{@code
 * EvidenceLink csirt = EvidenceLink.builder()
 *         .label(LocalizedText.of("CSIRT"))
 *         .uri(URI.create("https://www.cybozu.com/jp/productsecurity/management/cysirt.html"))
 *         .language(Locale.JAPANESE)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceLink extends Evidence permits ImmutableEvidenceLink {

    /**
     * Returns the address as printed.
     *
     * @return the address
     */
    @AbsoluteUri
    URI getUri();

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

    /** Builds a {@link EvidenceLink}; the address is required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceLink.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
