package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.Change;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.ChangeSeverity;
import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.ChecklistPlace;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the page of a diff shows: the changes in the order of the diff, the heaviest first. */
record DiffView(ChecklistDiff diff) {

    private static final String NOTHING = "–";

    static LocalizedText title(ChecklistDiff diff) {
        return LocalizedText.of(sides(diff.getOldId().text(), diff.getNewId().text()) + ": "
                + sides(diff.getOldRevision(), diff.getNewRevision()));
    }

    /** Returns the changes of one severity. */
    List<Change> changes(ChangeSeverity severity) {
        return diff.getChanges().stream()
                .filter(change -> change.getSeverity() == severity)
                .toList();
    }

    /** Returns the parts of a bar of the severities. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        long start = 0;
        for (ChangeSeverity severity : ChangeSeverity.values()) {
            long count = changes(severity).size();
            segments.add(new Segment(severity.code(), start, count));
            start += count;
        }
        return segments;
    }

    /** Returns the ids that a change is about, old and new. */
    static String place(Change change) {
        return sides(
                change.getOldPlace().map(DiffView::name).orElse(NOTHING),
                change.getNewPlace().map(DiffView::name).orElse(NOTHING));
    }

    /** Returns the last step of the way to the place, which says what an attribute is. */
    static Optional<String> attribute(Change change) {
        return change.getNewPlace()
                .or(change::getOldPlace)
                .map(ChecklistPlace::getPointer)
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .filter(name -> change.getKind().code().endsWith(".attribute.changed"));
    }

    /** What stood or stands at the place of a change; the code of a state has words of its own. */
    record Side(String word, String value, boolean state) {}

    /** Returns the old and the new value, as far as there are any. */
    static List<Side> sides(Change change) {
        List<Side> sides = new ArrayList<>();
        change.getOldValue().ifPresent(value -> sides.add(new Side("old", value, isState(change, value))));
        change.getNewValue().ifPresent(value -> sides.add(new Side("new", value, isState(change, value))));
        return sides;
    }

    private static boolean isState(Change change, String value) {
        return change.getKind() == ChangeKind.ANSWER_STATE_CHANGED
                && Stream.of(ComplianceState.values())
                        .anyMatch(state -> state.code().equals(value));
    }

    private static String name(ChecklistPlace place) {
        return place.getControlId()
                .map(ControlId::text)
                .or(() -> place.getSectionId().map(SectionId::text))
                .orElse(place.getPointer().isEmpty() ? "/" : place.getPointer());
    }

    private static String sides(String old, String now) {
        return old.equals(now) ? now : old + " → " + now;
    }
}
