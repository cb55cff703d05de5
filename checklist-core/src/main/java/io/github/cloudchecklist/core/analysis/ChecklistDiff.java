package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a new revision of a checklist has changed.
 *
 * <p><b>Which control is which.</b> A control of the new sheet is one of the old sheet if, in this order, it has
 *
 * <ol>
 *   <li>the same id and the same requirement;
 *   <li>the same requirement but for spaces, letter case and width, first in a section of the same title, then anywhere:
 *       it was renumbered or moved;
 *   <li>a requirement that is still alike: with the same id by a fifth, else by half. The likeness is the share of words and
 *       of pairs of neighbouring words that both have, where a phrase that many controls repeat counts little; the most alike
 *       pairs come first, and the same id makes up for a quarter of the likeness;
 *   <li>the same id, where there is no text to compare.
 * </ol>
 *
 * <p>So an id is no proof: a control with the id of an old one that asks for something else is a new one, and the old one is
 * gone. Where several controls are alike in one of these ways, the first of the old sheet goes with the first of the new
 * one. Sheets in different languages are matched by id only, and their texts are not compared; the change {@link
 * ChangeKind#CHECKLIST_LANGUAGE_CHANGED} says so.
 *
 * <p><b>Which section is which.</b> A section is found by id and title, by its title under a parent of the same title, by
 * where most of its controls have gone, by its title alone, and by its id if the titles are still alike. One that was split
 * or merged is told as such, and its controls are then not said to have moved.
 *
 * <p><b>What is promised.</b> A diff has no change exactly if both sheets are equal, apart from the texts of sheets in
 * different languages. Exchanging the sheets gives {@link #reversed()}. A control that was moved within its section changes
 * the order of the section, which is one change. The mark of an answer is a change of its own only if the state is the same.
 * Of a label that differs together with the id, and of the translations of one text, one change is told.
 *
 * <p>Texts are compared within the limits of {@link TextDiff}, values are cut at {@value Change#MAX_VALUE} characters. Time
 * grows with the size of the sheets, and by a sort with the number of changes.
 *
 * <pre>{@code
 * ChecklistDiff diff = ChecklistDiff.between(lastYear, thisYear);
 * for (Change change : diff.changes(ChangeSeverity.MAJOR)) {
 *     System.out.println(change.getKind().code() + " " + change.getNewPlace());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ChecklistDiff permits ImmutableChecklistDiff {

    /**
     * Returns the id of the old checklist.
     *
     * @return the id
     */
    ChecklistId getOldId();

    /**
     * Returns the revision of the old checklist.
     *
     * @return the revision
     */
    String getOldRevision();

    /**
     * Returns the id of the new checklist.
     *
     * @return the id, the same as that of the old one unless two checklists are compared
     */
    ChecklistId getNewId();

    /**
     * Returns the revision of the new checklist.
     *
     * @return the revision
     */
    String getNewRevision();

    /**
     * Returns the changes: first those outside the sections, then section by section and control by control in the document
     * order of the new sheet, or of the old one for what is gone; for each in the order of {@link ChangeKind}.
     *
     * @return the changes; empty if there is none
     */
    List<Change> getChanges();

    /**
     * Compares two revisions of a checklist.
     *
     * @param before the old sheet
     * @param after the new sheet
     * @return what has changed
     */
    static ChecklistDiff between(Checklist before, Checklist after) {
        Builder diff = builder()
                .oldId(before.getId())
                .oldRevision(before.getRevision())
                .newId(after.getId())
                .newRevision(after.getRevision());
        return before.equals(after)
                ? diff.build()
                : diff.changes(new SheetComparison(before, after).changes()).build();
    }

    /**
     * Returns the changes that are as heavy as a severity, or heavier.
     *
     * @param limit the mildest severity that counts
     * @return the changes in the order of this diff; empty if there is none
     */
    default List<Change> changes(ChangeSeverity limit) {
        return getChanges().stream()
                .filter(change -> change.getSeverity().isAtLeast(limit))
                .toList();
    }

    /**
     * Returns the changes of one kind.
     *
     * @param kind the kind
     * @return the changes in the order of this diff; empty if there is none
     */
    default List<Change> changes(ChangeKind kind) {
        return getChanges().stream().filter(change -> change.getKind() == kind).toList();
    }

    /**
     * Counts the changes by kind.
     *
     * @return an unmodifiable map in the order of the kinds, without zeros; empty if there is no change
     */
    default Map<ChangeKind, Integer> countsByKind() {
        Map<ChangeKind, Integer> counts = new TreeMap<>();
        getChanges().forEach(change -> counts.merge(change.getKind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns the diff the other way round: that of the sheets in reverse order.
     *
     * @return the reverse
     */
    default ChecklistDiff reversed() {
        return builder()
                .oldId(getNewId())
                .oldRevision(getNewRevision())
                .newId(getOldId())
                .newRevision(getOldRevision())
                .changes(getChanges().stream().map(Change::reversed).toList())
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

    /** Builds a {@link ChecklistDiff}; both ids and both revisions are required. Not thread-safe. */
    final class Builder extends ImmutableChecklistDiff.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the diff and puts the changes into their order.
         *
         * @return the diff
         * @throws IllegalStateException if a required attribute is missing
         */
        @Override
        public ChecklistDiff build() {
            ChecklistDiff diff = super.build();
            changes(ChangeOrder.sort(diff.getChanges()));
            return super.build();
        }
    }
}
