package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A clause or control of a framework that a control of a checklist goes back to.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ControlReference permits ImmutableControlReference {

    /**
     * Returns the edition of the framework.
     *
     * @return the framework
     */
    @Valid
    FrameworkReference getFramework();

    /**
     * Returns the number of the clause or control within that edition.
     *
     * @return the clause, such as {@code 6.1.3}
     */
    @NotBlank
    String getClause();

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

    /** Builds a {@link ControlReference}; framework and clause are required. Not thread-safe. */
    final class Builder extends ImmutableControlReference.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
