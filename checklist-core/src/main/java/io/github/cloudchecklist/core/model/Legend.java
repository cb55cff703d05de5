package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the marks of one document mean.
 *
 * <p>A legend belongs to its document: the same mark may mean something else in another. A mark that is not in the legend
 * has no meaning, and no default is ever assumed. Where a legend explains one mark twice, the first entry holds, and
 * validation reports the second.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Legend permits ImmutableLegend {

    /**
     * Returns the entries in the order of the document.
     *
     * @return the entries; empty if the document has no legend
     */
    List<@Valid LegendEntry> getEntries();

    /**
     * Returns the states by mark, in the order of the entries.
     *
     * @return an unmodifiable map with the first entry of each mark; empty if there is no entry
     */
    @Value.Lazy
    default Map<String, ComplianceState> states() {
        Map<String, ComplianceState> states = new LinkedHashMap<>();
        getEntries().forEach(entry -> states.putIfAbsent(entry.getMark(), entry.getState()));
        return Collections.unmodifiableMap(states);
    }

    /**
     * Returns the state that a mark stands for.
     *
     * @param mark the mark, compared code point for code point
     * @return the state; empty if the mark is not in the legend
     */
    default Optional<ComplianceState> findState(String mark) {
        return Optional.ofNullable(states().get(mark));
    }

    /**
     * Returns a legend of these entries.
     *
     * @param entries the entries in the order of the document
     * @return the legend
     */
    static Legend of(LegendEntry... entries) {
        return builder().addEntries(entries).build();
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

    /** Builds a {@link Legend}; nothing is required. Not thread-safe. */
    final class Builder extends ImmutableLegend.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
