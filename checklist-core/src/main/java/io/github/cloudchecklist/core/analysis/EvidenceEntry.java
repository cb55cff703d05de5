package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One address, document or contact, and all that a checklist says of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface EvidenceEntry permits ImmutableEvidenceEntry {

    /** What a piece of evidence is. */
    enum Type {

        /** Something with an address. */
        LINK("link"),

        /** A document that is named and has no address. */
        DOCUMENT("document"),

        /** Somebody to ask. */
        CONTACT("contact");

        private final String code;

        Type(String code) {
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
     * Returns what it is.
     *
     * @return the type
     */
    Type getType();

    /**
     * Returns what tells it from others of its type.
     *
     * @return the address of a link as text, the name of a document (where there are only translations of it, the first by
     *     language tag), the telephone number of a contact
     */
    String getKey();

    /**
     * Returns the address.
     *
     * @return the address of a link; empty for others
     */
    Optional<URI> getUri();

    /**
     * Returns the controls whose answers cite it.
     *
     * @return the controls in the order of the checklist, each once; empty if only the checklist itself or its certifications cite
     *     it
     */
    List<ControlId> getControls();

    /**
     * Returns how often it is cited.
     *
     * @return the number, of answers, references of the checklist and certifications together
     */
    long getCitations();

    /**
     * Returns what it is called.
     *
     * @return the labels in the order in which they are met first, each once; more than one where it is called differently
     */
    List<LocalizedText> getLabels();

    /**
     * Returns the languages that are named for it.
     *
     * @return the languages in the order in which they are met first, each once
     */
    List<Locale> getLanguages();

    /**
     * Returns the clauses of it that are cited.
     *
     * @return the numbers of the clauses in the order in which they are met first, each once
     */
    List<String> getClauses();

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

    /** Builds a {@link EvidenceEntry}; type, key and the number of citations are required. Not thread-safe. */
    final class Builder extends ImmutableEvidenceEntry.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
