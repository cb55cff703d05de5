package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The evidence of a checklist, each address, document and contact once.
 *
 * <p>What is wrong with a piece of evidence (broken, stale, in a language that the reader does not know) is for validation to
 * tell; its findings name the controls that stand here.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceIndex permits ImmutableEvidenceIndex {

    /**
     * Returns the id of the checklist.
     *
     * @return the id
     */
    ChecklistId getChecklistId();

    /**
     * Returns the revision of the checklist.
     *
     * @return the revision
     */
    String getRevision();

    /**
     * Returns the pieces of evidence.
     *
     * @return each once, in the order in which the checklist cites them first: that of its certifications, of its references, and
     *     of its controls
     */
    List<EvidenceEntry> getEntries();

    /**
     * Returns the evidence of a checklist.
     *
     * @param checklist the checklist
     * @return its evidence, made in one pass
     */
    static EvidenceIndex of(Checklist checklist) {
        return new EvidenceCollector().collect(checklist);
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

    /** Builds a {@link EvidenceIndex}; the checklist and its revision are required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceIndex.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
