package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A checklist as one column of a {@link Comparison}: what tells it from the others, and what to call it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ComparedChecklist permits ImmutableComparedChecklist {

    /**
     * Returns the id of the checklist.
     *
     * @return the id
     */
    ChecklistId getId();

    /**
     * Returns the revision of the checklist.
     *
     * @return the revision
     */
    String getRevision();

    /**
     * Returns the title of the checklist.
     *
     * @return the title
     */
    LocalizedText getTitle();

    /**
     * Returns the language of the texts of the checklist.
     *
     * @return the language
     */
    Locale getLanguage();

    /**
     * Returns who publishes the checklist.
     *
     * @return the provider; empty if the checklist does not say
     */
    Optional<Organization> getProvider();

    /**
     * Returns what the checklist is about.
     *
     * @return the service; empty if the checklist does not say
     */
    Optional<Service> getService();

    /**
     * Returns what is told of a checklist.
     *
     * @param checklist the checklist
     * @return its id, revision, title, language, provider and service
     */
    static ComparedChecklist of(Checklist checklist) {
        return builder()
                .id(checklist.getId())
                .revision(checklist.getRevision())
                .title(checklist.getTitle())
                .language(checklist.getLanguage())
                .provider(checklist.getProvider())
                .service(checklist.getService())
                .build();
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

    /** Builds a {@link ComparedChecklist}; id, revision, title and language are required. Not thread-safe. */
    final class Builder extends ImmutableComparedChecklist.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
