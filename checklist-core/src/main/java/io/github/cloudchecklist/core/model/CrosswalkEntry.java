package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One statement of a crosswalk: these controls relate to those clauses.
 *
 * <p>Several sources or several targets are taken together: their demands as a whole stand in the relationship.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface CrosswalkEntry permits ImmutableCrosswalkEntry {

    /**
     * Returns the controls of the checklist, in the order of the document.
     *
     * @return the ids; at least one in a valid entry
     */
    @NotEmpty
    List<ControlId> getSources();

    /**
     * Returns the clauses of the framework, in the order of the framework.
     *
     * @return the clause numbers; empty only if the relationship is {@link Relationship#NONE}
     */
    List<@NotBlank String> getTargets();

    /**
     * Returns how the sources relate to the targets.
     *
     * @return the relationship
     */
    Relationship getRelationship();

    /**
     * Returns how sure the author is.
     *
     * @return the confidence; empty if the author has not said
     */
    Optional<Confidence> getConfidence();

    /**
     * Returns why the author thinks so.
     *
     * @return the rationale; empty if there is none
     */
    Optional<LocalizedText> getRationale();

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

    /** Builds a {@link CrosswalkEntry}; the relationship is required. Not thread-safe. */
    final class Builder extends ImmutableCrosswalkEntry.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
