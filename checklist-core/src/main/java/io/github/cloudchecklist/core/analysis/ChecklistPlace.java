package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in one checklist.
 *
 * <p>Ids may stand more than once in a faulty sheet; the pointer is exact.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ChecklistPlace permits ImmutableChecklistPlace {

    /**
     * Returns the innermost section that the place is in.
     *
     * @return the id; empty if the place is outside the sections
     */
    Optional<SectionId> getSectionId();

    /**
     * Returns the control that the place is in.
     *
     * @return the id; empty if the place is not in a control
     */
    Optional<ControlId> getControlId();

    /**
     * Returns the place in the JSON form of the checklist, as a JSON Pointer (RFC 6901).
     *
     * @return the pointer, such as {@code /sections/0/controls/4/answer/evidence/2}; empty text for the whole checklist
     */
    String getPointer();

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

    /** Builds a {@link ChecklistPlace}; the pointer is required. Not thread-safe. */
    final class Builder extends ImmutableChecklistPlace.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
