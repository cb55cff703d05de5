package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which clauses of a framework the answers of a checklist speak to, and which they do not.
 *
 * <p>A clause is covered <em>directly</em> by a control that names it among its references, and by <em>inference</em> through the
 * entries of a crosswalk. An entry that says that there is no counterpart, or that it was withdrawn, covers nothing. Whether a
 * covered clause is fulfilled is not decided here: {@link ClauseCoverage#states()} tells what the controls say.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Coverage permits ImmutableCoverage {

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
     * Returns the framework.
     *
     * @return the target of the crosswalk
     */
    FrameworkReference getFramework();

    /**
     * Returns the clauses of the framework.
     *
     * @return the clauses that the caller named, in that order, then others that controls or the crosswalk name, in natural order
     *     of their numbers; none twice
     */
    List<ClauseCoverage> getClauses();

    /**
     * Returns the controls that speak to no clause.
     *
     * @return the controls in the order of the checklist, without withdrawn ones
     */
    List<ControlId> getUnmapped();

    /**
     * Returns the ids that the crosswalk names as sources and the checklist does not have.
     *
     * @return the ids in natural order
     */
    List<ControlId> getMissing();

    /**
     * Returns the clauses that no control speaks to, or none that has an answer.
     *
     * @return those of the clauses
     */
    default List<ClauseCoverage> unanswered() {
        return getClauses().stream().filter(clause -> !clause.answered()).toList();
    }

    /**
     * Returns the coverage of the clauses that a crosswalk and the controls themselves name.
     *
     * @param checklist the checklist
     * @param crosswalk leads from its controls to the framework
     * @return the coverage
     */
    static Coverage of(Checklist checklist, Crosswalk crosswalk) {
        return of(checklist, crosswalk, List.of());
    }

    /**
     * Returns the coverage of a framework.
     *
     * @param checklist the checklist
     * @param crosswalk leads from its controls to the framework; that it was made for another checklist or revision is for
     *     validation to tell
     * @param clauses the numbers of all clauses of the framework, so that those without any control are seen
     * @return the coverage
     */
    static Coverage of(Checklist checklist, Crosswalk crosswalk, Collection<String> clauses) {
        return new CoverageFinder(checklist, crosswalk).find(clauses);
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

    /** Builds a {@link Coverage}; the checklist, its revision and the framework are required. Not thread-safe. */
    final class Builder extends ImmutableCoverage.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
