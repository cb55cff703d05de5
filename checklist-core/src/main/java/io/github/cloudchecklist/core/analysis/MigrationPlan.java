package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import java.util.NoSuchElementException;
import org.immutables.value.Value;

/**
 * What would become of the answers of an old sheet in a new one: first the plan, then {@link #apply}.
 *
 * <p>No answer is lost in silence: every answer of the old sheet is in at least one step, carried or with the reason why it
 * is not. None is overwritten: where the new sheet has an answer already, that answer stays, and the step is a {@link
 * MigrationOutcome#CONFLICT} until somebody gives it another outcome.
 *
 * <p>Every carried answer says in its properties where it comes from: {@value #SOURCE_CHECKLIST}, {@value
 * #SOURCE_REVISION} and {@value #SOURCE_CONTROLS} (ids separated by spaces); and, if it needs review, {@value #REVIEW} (codes
 * of {@link MigrationReason} separated by spaces), which whoever has reviewed it takes out. An answer that is carried once
 * more before that stays in need of review.
 *
 * <p>A carried answer keeps its state, its remark and its evidence. Of the rest it is said where it cannot stay: a mark that
 * means something else in the new legend gives way to the one for the state, and {@value #SOURCE_MARK} keeps it; a shared
 * answer is looked for in the new sheet; texts become translations if the new sheet is in another language.
 *
 * <p>Across a crosswalk the state is that of the weakest link: the weakest of the combined answers, and no better than
 * {@code PARTIAL} where the old controls ask for less than the new one; it is carried without need of review only by a
 * statement that one control asks for exactly the same as the new one, or for more. From the weakest up: not implemented, unanswered,
 * unknown, not disclosed, planned, qualified, partial, alternative, implemented; not applicable counts only if all are.
 *
 * <pre>{@code
 * MigrationPlan plan = MigrationPlan.between(lastYear, newTemplate);
 * plan.steps(MigrationOutcome.NOT_CARRIED).forEach(step -> System.out.println(step.getReasons()));
 * Checklist draft = plan.apply(newTemplate);
 * }</pre>
 *
 * <p>Plain data: a plan does not hold the sheets, so that it can be kept, looked through and changed, and applied elsewhere.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface MigrationPlan permits ImmutableMigrationPlan {

    /** The property of a carried answer with the id of the checklist that it comes from: {@value}. */
    String SOURCE_CHECKLIST = "migration.source.checklist";

    /** The property of a carried answer with the revision of the checklist that it comes from: {@value}. */
    String SOURCE_REVISION = "migration.source.revision";

    /** The property of a carried answer with the ids of the controls that it comes from, separated by spaces: {@value}. */
    String SOURCE_CONTROLS = "migration.source.controls";

    /** The property of a carried answer with the mark that it had, if it has another one now: {@value}. */
    String SOURCE_MARK = "migration.source.mark";

    /** The property of a carried answer with the reasons to review it, separated by spaces: {@value}. */
    String REVIEW = "migration.review";

    /**
     * Returns the checklist that the answers come from.
     *
     * @return the id
     */
    ChecklistId getSourceId();

    /**
     * Returns the revision of the checklist that the answers come from.
     *
     * @return the revision
     */
    String getSourceRevision();

    /**
     * Returns the id of the new sheet.
     *
     * @return the id
     */
    ChecklistId getTemplateId();

    /**
     * Returns the revision of the new sheet.
     *
     * @return the revision
     */
    String getTemplateRevision();

    /**
     * Returns what becomes of the answers: first what has a place in the new sheet, in its document order, then the rest in
     * the document order of the old sheet.
     *
     * @return the steps; empty if the old sheet has no answer
     */
    List<MigrationStep> getSteps();

    /**
     * Returns the controls of the new sheet that have no answer before the migration and are not withdrawn.
     *
     * @return the places in document order; empty if there is none
     */
    List<ChecklistPlace> getUnanswered();

    /**
     * Plans to carry the answers of a sheet to the next revision of it. Controls are found as {@link ChecklistDiff} finds
     * them.
     *
     * @param answered the old sheet
     * @param template the new sheet, with or without answers
     * @return the plan
     */
    static MigrationPlan between(Checklist answered, Checklist template) {
        return new RevisionMigration(answered, template).plan();
    }

    /**
     * Plans to carry the answers of a sheet to a checklist made after a framework.
     *
     * <p>A control of the new sheet stands for a clause of the framework if the clause is its id, or if its references name
     * the clause of the framework and edition that is the target of the crosswalk.
     *
     * @param answered the old sheet
     * @param crosswalk how its controls relate to the clauses of the framework
     * @param template the new sheet, with or without answers
     * @return the plan
     * @throws IllegalArgumentException if the crosswalk is one of another checklist than the old sheet
     */
    static MigrationPlan across(Checklist answered, Crosswalk crosswalk, Checklist template) {
        if (!crosswalk.getChecklist().equals(answered.getId())) {
            throw new IllegalArgumentException("Crosswalk must be of checklist '" + answered.getId() + "', was of '"
                    + crosswalk.getChecklist() + "'");
        }
        return new CrosswalkMigration(answered, crosswalk, template).plan();
    }

    /**
     * Returns the steps of one outcome.
     *
     * @param outcome the outcome
     * @return the steps in the order of this plan; empty if there is none
     */
    default List<MigrationStep> steps(MigrationOutcome outcome) {
        return getSteps().stream().filter(step -> step.getOutcome() == outcome).toList();
    }

    /**
     * Returns the controls of the new sheet that have no answer after the migration and are not withdrawn: those of {@link
     * #getUnanswered()} that no step fills.
     *
     * @return the places in document order; empty if there is none
     */
    default List<ChecklistPlace> gaps() {
        return MigratedSheet.gaps(this);
    }

    /**
     * Carries the answers: returns the new sheet with the answer of each step whose outcome is {@link
     * MigrationOutcome#CARRIED} or {@link MigrationOutcome#NEEDS_REVIEW}.
     *
     * @param template the new sheet that the plan was made for
     * @return the new sheet; the template itself if nothing is carried
     * @throws IllegalArgumentException if the template has another id or revision than the plan names
     * @throws IllegalStateException if two steps of a plan that was changed by hand carry an answer to one control, or one
     *     of them carries none
     * @throws NoSuchElementException if a step has a target that is no control of the new sheet, because the plan or the sheet
     *     was changed by hand
     */
    default Checklist apply(Checklist template) {
        return MigratedSheet.of(this, template);
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

    /** Builds a {@link MigrationPlan}; ids and revisions are required. Not thread-safe. */
    final class Builder extends ImmutableMigrationPlan.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
