package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import org.immutables.value.Value;

/**
 * A run of a text that stayed, went or came.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface TextSegment permits ImmutableTextSegment {

    /** What became of a run of text. */
    enum Operation {

        /** The run is in both texts. */
        KEPT("kept"),

        /** The run is in the old text only. */
        REMOVED("removed"),

        /** The run is in the new text only. */
        ADDED("added");

        private final String code;

        Operation(String code) {
            this.code = code;
        }

        /**
         * Returns the name of this constant in documents: lower-case, independent of the Java name and never changed.
         *
         * @return the code, never blank
         */
        public String code() {
            return code;
        }
    }

    /**
     * Returns what became of the run.
     *
     * @return the operation
     */
    Operation getOperation();

    /**
     * Returns the run of text.
     *
     * @return the text; one of more than {@value TextDiff#MAX_SEGMENT} characters is cut in its middle, with {@code …} in
     *     place of the rest
     */
    String getText();

    /**
     * Returns a segment.
     *
     * @param operation what became of the run
     * @param text the run of text
     * @return the segment
     */
    static TextSegment of(Operation operation, String text) {
        return builder().operation(operation).text(text).build();
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

    /** Builds a {@link TextSegment}; operation and text are required. Not thread-safe. */
    final class Builder extends ImmutableTextSegment.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
