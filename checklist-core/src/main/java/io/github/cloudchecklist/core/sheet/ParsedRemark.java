package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a {@link RemarkParser} found in one remark.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ParsedRemark permits ImmutableParsedRemark {

    /**
     * Returns the whole remark, evidence and notes included, with line breaks in place of mark-up.
     *
     * @return the text; the cell itself, character for character, if it has no mark-up
     */
    String getText();

    /**
     * Returns the evidence in the order of the remark.
     *
     * @return the evidence; empty if there is none
     */
    List<Evidence> getEvidence();

    /**
     * Returns the notes that are not on one evidence, in the order of the remark.
     *
     * @return the notes, each with the sign that opens it; empty if there is none
     */
    List<LocalizedText> getNotes();

    /**
     * Returns what a person should look at, in the order of the remark.
     *
     * @return the uncertainties, without a place; empty if there is none
     */
    List<Uncertainty> getUncertainties();

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

    /** Builds a {@link ParsedRemark}; the text is required. Not thread-safe. */
    final class Builder extends ImmutableParsedRemark.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
