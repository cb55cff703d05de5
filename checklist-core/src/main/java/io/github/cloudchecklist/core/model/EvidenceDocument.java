package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A document that the sheet names without giving an address: 《信息安全规范》.
 *
 * <p>Often a document that the provider does not publish. The name is kept without the brackets around it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceDocument extends Evidence permits ImmutableEvidenceDocument {

    /**
     * Returns the name of the document as printed.
     *
     * @return the name
     */
    @NotBlank
    LocalizedText getName();

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

    /** Builds a {@link EvidenceDocument}; the name is required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceDocument.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
