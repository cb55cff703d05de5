package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Changes.Sides;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import java.util.Optional;

/** Compares two legends mark by mark. */
final class LegendComparison {

    private final Changes changes;

    LegendComparison(Changes changes) {
        this.changes = changes;
    }

    void compare(Sides sheets, Legend old, Legend now) {
        if (old.equals(now)) {
            return;
        }
        Pairing<LegendEntry> entries = new Pairing<>(old.getEntries(), now.getEntries()).by(LegendEntry::getMark);
        for (int i = 0; i < entries.before().size(); i++) {
            LegendEntry oldEntry = entries.before().get(i);
            LegendEntry newEntry = entries.newOf(i);
            if (newEntry == null) {
                changes.removed(ChangeKind.LEGEND_MARK_REMOVED, sheets, "/legend/" + i, oldEntry.getMark());
            } else {
                compare(sheets.at("/legend/" + i, "/legend/" + entries.indexOfNew(i)), oldEntry, newEntry);
            }
        }
        for (int j = 0; j < entries.after().size(); j++) {
            if (entries.isNewOpen(j)) {
                String mark = entries.after().get(j).getMark();
                changes.added(ChangeKind.LEGEND_MARK_ADDED, sheets, "/legend/" + j, mark);
            }
        }
        if (!entries.isInOrder()) {
            changes.reordered(sheets, "/legend");
        }
    }

    private void compare(Sides sides, LegendEntry old, LegendEntry now) {
        changes.value(
                ChangeKind.LEGEND_MARK_REDEFINED,
                sides,
                "/state",
                Optional.of(old.getState().code()),
                Optional.of(now.getState().code()));
        changes.text(ChangeKind.LEGEND_MEANING_CHANGED, sides, "/meaning", old.getMeaning(), now.getMeaning());
    }
}
