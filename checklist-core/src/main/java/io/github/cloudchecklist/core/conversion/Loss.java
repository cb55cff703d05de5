package io.github.cloudchecklist.core.conversion;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a conversion could not carry, or not to the place that the other format has for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Loss permits ImmutableLoss {

    /**
     * Returns where in the source it is.
     *
     * @return a JSON Pointer (RFC 6901) into the JSON form of the source; empty for the whole of it
     */
    String getPointer();

    /**
     * Returns what was lost, as a short name such as {@code mark} or {@code evidence language}.
     *
     * @return the name
     */
    String getSubject();

    /**
     * Returns why the other format cannot carry it.
     *
     * @return one sentence without a full stop
     */
    String getReason();

    /**
     * Returns where it went instead.
     *
     * @return a place in the new document, such as {@code remarks}; empty if it is not in the document at all
     */
    Optional<String> getInstead();

    /**
     * Returns the loss as one line of text.
     *
     * @return the line, in English
     */
    default String describe() {
        return getSubject()
                + " at '"
                + getPointer()
                + "': "
                + getReason()
                + getInstead().map(place -> "; went to " + place).orElse("; dropped");
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

    /** Builds a {@link Loss}; pointer, subject and reason are required. Not thread-safe. */
    final class Builder extends ImmutableLoss.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
