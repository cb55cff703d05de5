package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one mark means in one document.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface LegendEntry permits ImmutableLegendEntry {

    /**
     * Returns the mark as printed, code point for code point.
     *
     * @return the mark, such as {@code ○}
     */
    @NotBlank
    String getMark();

    /**
     * Returns the state that the mark stands for in this document.
     *
     * @return the state
     */
    ComplianceState getState();

    /**
     * Returns the explanation of the mark as printed.
     *
     * @return the explanation; empty if none is printed
     */
    Optional<LocalizedText> getMeaning();

    /**
     * Returns an entry without explanation.
     *
     * @param mark the mark as printed
     * @param state the state that the mark stands for
     * @return the entry
     */
    static LegendEntry of(String mark, ComplianceState state) {
        return builder().mark(mark).state(state).build();
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

    /** Builds a {@link LegendEntry}; mark and state are required. Not thread-safe. */
    final class Builder extends ImmutableLegendEntry.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
