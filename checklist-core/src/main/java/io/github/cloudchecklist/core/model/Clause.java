package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A numbered part of a linked document: "14. 录入数据的处理" of the terms of service.
 *
 * <p>The number is kept as printed, without the full stop that separates it from the title.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Clause permits ImmutableClause {

    /**
     * Returns the number of the clause as printed.
     *
     * @return the number, such as {@code 14} or {@code 6.1.3}
     */
    @NotBlank
    String getNumber();

    /**
     * Returns the title of the clause as printed.
     *
     * @return the title; empty if only the number is printed
     */
    Optional<LocalizedText> getTitle();

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

    /** Builds a {@link Clause}; the number is required. Not thread-safe. */
    final class Builder extends ImmutableClause.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
