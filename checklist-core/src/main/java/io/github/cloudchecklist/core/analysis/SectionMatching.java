package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Outline.ControlNode;
import io.github.cloudchecklist.core.analysis.Outline.SectionNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of an old sheet in a new one, by titles and by where their controls went, and which sections were split
 * off or merged.
 */
final class SectionMatching {

    /** How alike the titles of sections of one id must be, if no control tells. */
    private static final int LEAST = 300;

    private record Vote(int i, int j, int votes, boolean sameId) {}

    private final Pairing<SectionNode> sections;
    private final Pairing<ControlNode> controls;
    private final Map<Long, Integer> votes = new HashMap<>();

    private SectionMatching(Pairing<SectionNode> sections, Pairing<ControlNode> controls) {
        this.sections = sections;
        this.controls = controls;
    }

    static Pairing<SectionNode> of(Outline before, Outline after, Pairing<ControlNode> controls) {
        Pairing<SectionNode> sections = new Pairing<>(before.sections(), after.sections());
        if (!ControlMatching.areComparable(before, after)) {
            sections.by(SectionMatching::id);
        }
        sections.by(node -> id(node) + '\n' + node.title());
        if (sections.isOpen()) {
            sections.by(node -> parentTitle(node) + '\n' + node.title());
        }
        if (sections.isOpen()) {
            SectionMatching matching = new SectionMatching(sections, controls);
            matching.count();
            matching.pairBest();
            sections.by(SectionNode::title);
            matching.pairRetitled();
        }
        return sections;
    }

    /**
     * Returns for each old section the new one that it was merged into: it has no partner, but all its own controls that
     * are still there are now in one section, which has another partner.
     *
     * @return by position in the old sheet; null for a section that was not merged
     */
    static @Nullable SectionNode[] merged(Pairing<SectionNode> sections, Pairing<ControlNode> controls) {
        Heirs heirs = new Heirs(sections.before().size());
        for (int i = 0; i < controls.before().size(); i++) {
            ControlNode now = controls.newOf(i);
            if (now != null) {
                heirs.add(controls.before().get(i).parent(), now.parent());
            }
        }
        return heirs.only((old, now) -> sections.isOldOpen(old) && !sections.isNewOpen(now));
    }

    /**
     * Returns for each new section the old one that it was split off: it has no partner, but all its own controls that were
     * there before come from one section, which has another partner.
     *
     * @return by position in the new sheet; null for a section that was not split off
     */
    static @Nullable SectionNode[] split(Pairing<SectionNode> sections, Pairing<ControlNode> controls) {
        Heirs heirs = new Heirs(sections.after().size());
        for (int j = 0; j < controls.after().size(); j++) {
            ControlNode old = controls.oldOf(j);
            if (old != null) {
                heirs.add(controls.after().get(j).parent(), old.parent());
            }
        }
        return heirs.only((now, old) -> sections.isNewOpen(now) && !sections.isOldOpen(old));
    }

    /** Every control votes for its two sections being one, and for each two sections above it on the same level. */
    private void count() {
        for (int i = 0; i < controls.before().size(); i++) {
            ControlNode now = controls.newOf(i);
            if (now != null) {
                SectionNode oldSection = controls.before().get(i).parent();
                SectionNode newSection = now.parent();
                vote(oldSection, newSection);
                List<SectionNode> oldWay = way(oldSection);
                List<SectionNode> newWay = way(newSection);
                for (int level = 0; level < Math.min(oldWay.size(), newWay.size()); level++) {
                    if (!oldWay.get(level).equals(oldSection)
                            || !newWay.get(level).equals(newSection)) {
                        vote(oldWay.get(level), newWay.get(level));
                    }
                }
            }
        }
    }

    private static List<SectionNode> way(SectionNode section) {
        List<SectionNode> way = new ArrayList<>();
        for (SectionNode node = section; node != null; node = node.parent()) {
            way.add(0, node);
        }
        return way;
    }

    private void vote(SectionNode old, SectionNode now) {
        if (sections.isOldOpen(old.position()) && sections.isNewOpen(now.position())) {
            votes.merge(((long) old.position() << 32) | now.position(), 1, Integer::sum);
        }
    }

    private void pairBest() {
        List<Vote> ranking = new ArrayList<>(votes.size());
        votes.forEach((pair, count) -> {
            int i = (int) (pair >>> 32);
            int j = pair.intValue();
            ranking.add(new Vote(
                    i,
                    j,
                    count,
                    id(sections.before().get(i)).equals(id(sections.after().get(j)))));
        });
        ranking.sort(Comparator.comparingInt(Vote::votes)
                .reversed()
                .thenComparing(Vote::sameId, Comparator.reverseOrder())
                .thenComparingInt(Vote::i)
                .thenComparingInt(Vote::j));
        for (Vote vote : ranking) {
            if (sections.isOldOpen(vote.i()) && sections.isNewOpen(vote.j())) {
                sections.pair(vote.i(), vote.j());
            }
        }
    }

    /** Sections of one id that no control speaks for, if their titles are still alike. */
    private void pairRetitled() {
        Pairing<SectionNode> ids = new Pairing<>(
                        sections.before().stream()
                                .filter(node -> sections.isOldOpen(node.position()))
                                .toList(),
                        sections.after().stream()
                                .filter(node -> sections.isNewOpen(node.position()))
                                .toList())
                .by(SectionMatching::id);
        Likeness likeness = new Likeness(titles(sections.before()), titles(sections.after()));
        for (int k = 0; k < ids.before().size(); k++) {
            SectionNode old = ids.before().get(k);
            SectionNode now = ids.newOf(k);
            if (now != null && likeness.of(Likeness.shingles(old.title()), Likeness.shingles(now.title())) >= LEAST) {
                sections.pair(old.position(), now.position());
            }
        }
    }

    private static List<String> titles(List<SectionNode> nodes) {
        return nodes.stream().map(SectionNode::title).toList();
    }

    private static String id(SectionNode node) {
        return node.section().getId().text();
    }

    private static String parentTitle(SectionNode node) {
        return node.parent() == null ? "" : node.parent().title();
    }

    /** Which section of the other sheet all controls of a section are in, if it is one. */
    private static final class Heirs {

        private interface Condition {
            boolean holds(int position, int heir);
        }

        private final @Nullable SectionNode[] heirs;
        private final boolean[] several;

        Heirs(int sections) {
            this.heirs = new SectionNode[sections];
            this.several = new boolean[sections];
        }

        void add(SectionNode section, SectionNode heir) {
            SectionNode known = heirs[section.position()];
            several[section.position()] |= known != null && !known.equals(heir);
            heirs[section.position()] = heir;
        }

        @Nullable
        SectionNode[] only(Condition condition) {
            for (int position = 0; position < heirs.length; position++) {
                SectionNode heir = heirs[position];
                if (heir != null && (several[position] || !condition.holds(position, heir.position()))) {
                    heirs[position] = null;
                }
            }
            return heirs;
        }
    }
}
