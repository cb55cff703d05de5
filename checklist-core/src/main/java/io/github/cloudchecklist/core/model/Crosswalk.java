package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.constraint.NotBlankIfPresent;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the controls of one checklist relate to the clauses of one edition of a framework: a document of its own.
 *
 * <p>A crosswalk is the work of its author, not part of the published sheet. Where it has no entry for a control, nothing
 * is said about that control.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Crosswalk permits ImmutableCrosswalk {

    /**
     * Returns the checklist that the sources belong to.
     *
     * @return the id of the checklist
     */
    ChecklistId getChecklist();

    /**
     * Returns the revision of the checklist that the sources were read in.
     *
     * @return the revision; empty if the crosswalk holds for all
     */
    Optional<@NotBlankIfPresent String> getRevision();

    /**
     * Returns the edition of the framework that the targets belong to.
     *
     * @return the framework
     */
    @Valid
    FrameworkReference getTarget();

    /**
     * Returns the language in which the rationales are written.
     *
     * @return the language
     */
    Locale getLanguage();

    /**
     * Returns the title of the crosswalk.
     *
     * @return the title; empty if there is none
     */
    Optional<LocalizedText> getTitle();

    /**
     * Returns the entries in the order of the checklist.
     *
     * @return the entries; empty if nothing has been mapped yet
     */
    List<@Valid CrosswalkEntry> getEntries();

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

    /** Builds a {@link Crosswalk}; checklist, target and language are required. Not thread-safe. */
    final class Builder extends ImmutableCrosswalk.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
