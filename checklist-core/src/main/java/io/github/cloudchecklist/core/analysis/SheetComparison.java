package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Changes.Sides;
import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.analysis.Outline.SectionNode;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two sheets from the head down to the controls. */
final class SheetComparison {

    private final Outline before;
    private final Outline after;
    private final Changes changes;
    private final Pairing<ControlNode> controls;
    private final Pairing<SectionNode> sections;
    private final @Nullable SectionNode[] merged;
    private final @Nullable SectionNode[] split;

    SheetComparison(Checklist before, Checklist after) {
        this.before = new Outline(before);
        this.after = new Outline(after);
        this.changes = new Changes(ControlMatching.areComparable(this.before, this.after));
        this.controls = ControlMatching.of(this.before, this.after);
        this.sections = SectionMatching.of(this.before, this.after, controls);
        this.merged = SectionMatching.merged(sections, controls);
        this.split = SectionMatching.split(sections, controls);
    }

    List<Change> changes() {
        compareHeads(before.checklist(), after.checklist(), new Sides(before.root(), after.root()));
        compareSections();
        compareControls();
        compareOrder();
        return changes.toList();
    }

    private void compareHeads(Checklist old, Checklist now, Sides sides) {
        changes.value(
                ChangeKind.CHECKLIST_ID_CHANGED,
                sides,
                "/id",
                Optional.of(old.getId().text()),
                Optional.of(now.getId().text()));
        changes.value(
                ChangeKind.CHECKLIST_LANGUAGE_CHANGED,
                sides,
                "/language",
                Optional.of(old.getLanguage().toLanguageTag()),
                Optional.of(now.getLanguage().toLanguageTag()));
        changes.value(
                ChangeKind.CHECKLIST_REVISION_CHANGED,
                sides,
                "/revision",
                Optional.of(old.getRevision()),
                Optional.of(now.getRevision()));
        changes.value(
                ChangeKind.CHECKLIST_REVISION_CHANGED,
                sides,
                "/revisedOn",
                old.getRevisedOn().map(LocalDate::toString),
                now.getRevisedOn().map(LocalDate::toString));
        changes.text(ChangeKind.CHECKLIST_TITLE_CHANGED, sides, "/title", old.getTitle(), now.getTitle());
        ChangeKind attribute = ChangeKind.CHECKLIST_ATTRIBUTE_CHANGED;
        changes.text(attribute, sides, "/introduction", old.getIntroduction(), now.getIntroduction());
        if (changes.areTextsCompared()) {
            changes.whole(attribute, sides, "/provider", old.getProvider(), now.getProvider());
            changes.whole(attribute, sides, "/service", old.getService(), now.getService());
            changes.whole(attribute, sides, "/basis", old.getBasis(), now.getBasis());
        }
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
        new LegendComparison(changes).compare(sides, old.getLegend(), now.getLegend());
        new CertificationComparison(changes, old.getRevisedOn(), now.getRevisedOn())
                .compare(sides, old.getCertifications(), now.getCertifications());
        new EvidenceComparison(changes).compare(sides, "/references", old.getReferences(), now.getReferences());
    }

    private void compareSections() {
        for (SectionNode old : before.sections()) {
            SectionNode now = sections.newOf(old.position());
            SectionNode heir = merged[old.position()];
            if (now != null) {
                compareSection(old, now);
            } else if (heir != null) {
                changes.changed(ChangeKind.SECTION_MERGED, new Sides(old, heir), "", id(old), id(heir));
            } else {
                changes.removed(ChangeKind.SECTION_REMOVED, old, id(old));
            }
        }
        for (SectionNode now : after.sections()) {
            SectionNode origin = split[now.position()];
            if (origin != null) {
                changes.changed(ChangeKind.SECTION_SPLIT, new Sides(origin, now), "", id(origin), id(now));
            } else if (sections.isNewOpen(now.position())) {
                changes.added(ChangeKind.SECTION_ADDED, now, id(now));
            }
        }
    }

    private void compareSection(SectionNode oldNode, SectionNode newNode) {
        Section old = oldNode.section();
        Section now = newNode.section();
        Sides sides = new Sides(oldNode, newNode);
        renumbered(ChangeKind.SECTION_RENUMBERED, sides, id(oldNode), id(newNode), old.getLabel(), now.getLabel());
        if (!isPartner(oldNode.parent(), newNode.parent())) {
            changes.changed(ChangeKind.SECTION_MOVED, sides, "", parentId(oldNode), parentId(newNode));
        }
        changes.text(ChangeKind.SECTION_TITLE_CHANGED, sides, "/title", old.getTitle(), now.getTitle());
        ChangeKind attribute = ChangeKind.SECTION_ATTRIBUTE_CHANGED;
        changes.text(attribute, sides, "/introduction", old.getIntroduction(), now.getIntroduction());
        changes.whole(attribute, sides, "/types", old.getTypes(), now.getTypes());
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
    }

    /** Returns the new ids of the controls that are paired, of several with one id that of the first. */
    private Map<ControlId, ControlId> heirs() {
        Map<ControlId, ControlId> heirs = new HashMap<>();
        for (ControlNode old : before.controls()) {
            ControlNode now = controls.newOf(old.position());
            if (now != null) {
                heirs.putIfAbsent(old.control().getId(), now.control().getId());
            }
        }
        return heirs;
    }

    private void compareControls() {
        ControlComparison comparison = new ControlComparison(changes, heirs());
        for (ControlNode old : before.controls()) {
            ControlNode now = controls.newOf(old.position());
            if (now == null) {
                changes.removed(ChangeKind.CONTROL_REMOVED, old, ControlMatching.id(old));
                continue;
            }
            Sides sides = new Sides(old, now);
            renumbered(
                    ChangeKind.CONTROL_RENUMBERED,
                    sides,
                    ControlMatching.id(old),
                    ControlMatching.id(now),
                    old.control().getLabel(),
                    now.control().getLabel());
            if (isMoved(old.parent(), now.parent())) {
                changes.changed(ChangeKind.CONTROL_MOVED, sides, "", id(old.parent()), id(now.parent()));
            }
            comparison.compare(sides, old.control(), now.control());
        }
        for (ControlNode now : after.controls()) {
            if (controls.isNewOpen(now.position())) {
                changes.added(ChangeKind.CONTROL_ADDED, now, ControlMatching.id(now));
            }
        }
    }

    private boolean isMoved(SectionNode old, SectionNode now) {
        return !isPartner(old, now) && merged[old.position()] != now && split[now.position()] != old;
    }

    private boolean isPartner(@Nullable SectionNode old, @Nullable SectionNode now) {
        if (old == null || now == null) {
            return old == now;
        }
        return sections.newOf(old.position()) == now;
    }

    /** One change for id and label together: a new id comes with a new label as a rule. */
    private void renumbered(
            ChangeKind kind,
            Sides sides,
            String oldId,
            String newId,
            Optional<String> oldLabel,
            Optional<String> newLabel) {
        if (oldId.equals(newId)) {
            changes.value(kind, sides, "/label", oldLabel, newLabel);
        } else {
            changes.changed(kind, sides, "/id", oldId, newId);
        }
    }

    /** Reports each list of sections or controls whose elements, those that stayed in it, stand in another order. */
    private void compareOrder() {
        int[] last = new int[before.sections().size() + 1];
        boolean[] mixedUp = new boolean[last.length];
        for (SectionNode old : before.sections()) {
            SectionNode now = sections.newOf(old.position());
            if (now != null && isPartner(old.parent(), now.parent())) {
                int parent = old.parent() == null ? 0 : old.parent().position() + 1;
                mixedUp[parent] |= now.index() < last[parent];
                last[parent] = now.index();
            }
        }
        if (mixedUp[0]) {
            changes.reordered(new Sides(before.root(), after.root()), "/sections");
        }
        reportOrder(mixedUp, 1, "/sections");
        reportOrder(mixedUpControls(), 0, "/controls");
    }

    private boolean[] mixedUpControls() {
        int[] last = new int[before.sections().size()];
        boolean[] mixedUp = new boolean[last.length];
        for (ControlNode old : before.controls()) {
            ControlNode now = controls.newOf(old.position());
            if (now != null && isPartner(old.parent(), now.parent())) {
                int parent = old.parent().position();
                mixedUp[parent] |= now.index() < last[parent];
                last[parent] = now.index();
            }
        }
        return mixedUp;
    }

    private void reportOrder(boolean[] mixedUp, int offset, String path) {
        for (SectionNode old : before.sections()) {
            SectionNode now = sections.newOf(old.position());
            if (now != null && mixedUp[old.position() + offset]) {
                changes.reordered(new Sides(old, now), path);
            }
        }
    }

    private static String id(SectionNode node) {
        return node.section().getId().text();
    }

    private static String parentId(SectionNode node) {
        return node.parent() == null ? "" : id(node.parent());
    }
}
