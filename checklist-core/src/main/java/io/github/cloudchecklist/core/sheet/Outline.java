package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tree of sections while a table is being read: the sections that the frame expects, and those that are found.
 *
 * <p>A heading that the frame has is put where the frame has it. For any other the numbers decide, and where they do not, the
 * heading is listed.
 */
final class Outline {

    /** A section of the frame. */
    private static final class Expected {
        private final Section section;
        private final @Nullable Expected parent;
        private final int position;
        private @Nullable OpenSection open;
        private boolean found;

        Expected(Section section, @Nullable Expected parent, int position) {
            this.section = section;
            this.parent = parent;
            this.position = position;
        }
    }

    private final IdSource ids;
    private final ImportLog log;

    /** The sections of each heading that were not found yet; of those that were, the last. */
    private final Map<Heading.Name, Deque<Expected>> expectedByHeading = new HashMap<>();

    private final Map<String, List<Expected>> expectedByTitle = new HashMap<>();
    private final List<Expected> expected = new ArrayList<>();

    /** Holds the sections of the first level. */
    private final OpenSection root = new OpenSection(
            Section.builder()
                    .id(SectionId.of("root"))
                    .title(LocalizedText.of(""))
                    .build(),
            0,
            OpenSection.UNNUMBERED);

    /** The section that is being read, last, and those that hold it. */
    private final List<OpenSection> path = new ArrayList<>();

    private final Set<SectionId> takenIds = new HashSet<>();
    private @Nullable OpenSection withoutHeading;
    private int lastPosition = -1;

    Outline(List<Section> frame, IdSource ids, ImportLog log) {
        this.ids = ids;
        this.log = log;
        expect(frame, null);
    }

    private void expect(List<Section> frame, @Nullable Expected parent) {
        for (Section section : frame) {
            Expected one = new Expected(section, parent, expected.size());
            Heading.Name key = new Heading.Name(
                    label(section), Texts.strip(section.getTitle().getText()));
            expected.add(one);
            expectedByHeading.computeIfAbsent(key, k -> new ArrayDeque<>()).add(one);
            expectedByTitle
                    .computeIfAbsent(key.title(), title -> new ArrayList<>())
                    .add(one);
            expect(section.getSections(), one);
        }
    }

    /** The number by which a section of the frame is found: its label, or else the last part of its id. */
    private static String label(Section section) {
        String id = section.getId().text();
        String last = id.substring(id.lastIndexOf('.') + 1);
        return section.getLabel().orElse(Heading.isNumber(last) ? last : "");
    }

    boolean isGiven() {
        return !expected.isEmpty();
    }

    /** Returns a heading with the number that the frame has for its title, if it has none itself and one section has the title. */
    Heading named(Heading heading) {
        List<Expected> titled = expectedByTitle.getOrDefault(heading.title(), List.of());
        return heading.hasNumber() || titled.size() != 1
                ? heading
                : new Heading(
                        label(titled.get(0).section), heading.title(), heading.labelColumn(), heading.titleColumn());
    }

    Optional<OpenSection> current() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** Opens the section of the frame that a heading names; empty if there is none. */
    Optional<OpenSection> openExpected(Heading heading, SheetRow row) {
        Deque<Expected> candidates = expectedByHeading.get(heading.name());
        if (candidates == null) {
            return Optional.empty();
        }
        Expected next = candidates.size() > 1 ? candidates.removeFirst() : candidates.getFirst();
        if (next.found) {
            log.doubt(
                    "sheet.section.repeated",
                    "Heading stands once more and goes on with its section",
                    row,
                    heading.titleColumn());
        } else if (next.position < lastPosition) {
            log.doubt(
                    "sheet.section.order",
                    "Section stands below one that the frame has after it",
                    row,
                    heading.titleColumn());
        }
        next.found = true;
        lastPosition = next.position;
        return Optional.of(open(next));
    }

    /** Opens a section of the frame, and first those that hold it, even if their own headings are missing. */
    private OpenSection open(Expected one) {
        if (one.parent == null) {
            path.clear();
        } else {
            open(one.parent);
        }
        OpenSection open = one.open;
        if (open == null) {
            String label = label(one.section);
            Section.Builder heading = one.section.toBuilder().sections(List.of());
            heading.label(Optional.of(label).filter(text -> !text.isEmpty()));
            open = add(heading.build(), Heading.isNumber(label) ? Integer.parseInt(label) : OpenSection.UNNUMBERED);
            one.open = open;
        } else {
            path.add(open);
        }
        return open;
    }

    private OpenSection parent() {
        return current().orElse(root);
    }

    private OpenSection add(Section heading, int number) {
        OpenSection open = new OpenSection(heading, path.size() + 1, number);
        parent().add(open);
        path.add(open);
        return open;
    }

    /** Returns the levels at which a number goes on with the numbers before it, the highest first. */
    List<Integer> levelsFor(int number) {
        List<Integer> levels = new ArrayList<>();
        for (OpenSection open : path) {
            if (number == open.number() + 1) {
                levels.add(open.level());
            }
        }
        if (number == 1 && path.size() < Section.MAX_DEPTH) {
            levels.add(path.size() + 1);
        }
        return levels;
    }

    /** Opens a section that the frame does not have, where its number says. */
    OpenSection openByNumber(Heading heading, SheetRow row) {
        List<Integer> levels = levelsFor(heading.number());
        if (isGiven()) {
            log.doubt("sheet.section.unexpected", "Section is not in the frame", row, heading.titleColumn());
        }
        if (levels.isEmpty()) {
            log.doubt(
                    "sheet.section.number",
                    "Number goes on with no number above it, the section is read at the first level",
                    row,
                    heading.labelColumn());
        } else if (levels.size() > 1) {
            log.doubt(
                    "sheet.section.level",
                    "Number goes on at each of the levels " + levels + ", the section is read at the first of them",
                    row,
                    heading.labelColumn());
        }
        int level = levels.isEmpty() ? 1 : levels.get(0);
        path.subList(level - 1, path.size()).clear();
        String parent = path.isEmpty() ? "" : path.get(path.size() - 1).id().text() + ".";
        Section.Builder section = Section.builder();
        section.id(sectionId(parent + heading.label(), row, heading))
                .label(heading.label())
                .title(LocalizedText.of(heading.title()));
        return add(section.build(), heading.number());
    }

    /**
     * Opens a section at a level. One of that number and title that stands there already is gone on with, and listed if another
     * has stood between.
     *
     * @param section makes the section of an id, without content
     */
    OpenSection openAt(int wanted, Heading heading, SheetRow row, Function<SectionId, Section> section) {
        int level = Math.min(wanted, path.size() + 1);
        if (level < wanted) {
            log.doubt(
                    "sheet.section.level",
                    "Section of level " + wanted + " stands in none of the level above, it is read at level " + level,
                    row,
                    heading.titleColumn());
        }
        path.subList(level - 1, path.size()).clear();
        Optional<OpenSection> open = parent().findSection(heading.name());
        if (open.isPresent()) {
            log.doubt(
                    "sheet.section.repeated",
                    "Heading stands once more and goes on with its section",
                    row,
                    heading.titleColumn());
            path.add(open.get());
            return open.get();
        }
        if (isGiven()) {
            log.doubt("sheet.section.unexpected", "Section is not in the frame", row, heading.titleColumn());
        }
        SectionId id = idAt(heading, row);
        if (!takenIds.add(id)) {
            log.doubt(
                    "sheet.section.duplicate",
                    "Section id '" + id + "' stands above already",
                    row,
                    heading.labelColumn());
        }
        return add(section.apply(id), OpenSection.UNNUMBERED);
    }

    /** Opens the section that takes the controls under no heading, or goes on with it. */
    OpenSection openWithoutHeading(Section section) {
        path.clear();
        OpenSection open = withoutHeading;
        if (open == null) {
            takenIds.add(section.getId());
            open = add(section, OpenSection.UNNUMBERED);
            withoutHeading = open;
        } else {
            path.add(open);
        }
        return open;
    }

    /** Whether the section of a level is the one of a heading. */
    boolean isOpen(int level, Heading heading) {
        return level <= path.size() && path.get(level - 1).isNamed(heading.name());
    }

    /** Closes the sections below a level. */
    void closeBelow(int level) {
        if (level < path.size()) {
            path.subList(level, path.size()).clear();
        }
    }

    /** The id of a section in the last one of the path: its own number, or else its position. */
    private SectionId idAt(Heading heading, SheetRow row) {
        if (ids == IdSource.CELL) {
            Optional<SectionId> own = Ids.of(heading.label()).map(id -> SectionId.of(id.text()));
            if (own.isPresent()) {
                return own.get();
            }
        }
        String part = Ids.part(heading.label());
        String parent = current().map(open -> open.id().text() + ".").orElse("");
        return sectionId(parent + (part.isEmpty() ? parent().countSections() + 1 : part), row, heading);
    }

    private SectionId sectionId(String text, SheetRow row, Heading heading) {
        try {
            return SectionId.of(text);
        } catch (IllegalArgumentException e) {
            throw SheetException.of(e, log.place(row, heading.labelColumn()));
        }
    }

    /** Lists the sections of the frame whose headings were not found, and returns those that were. */
    List<Section> close() {
        for (Expected one : expected) {
            if (!one.found) {
                String made = one.open == null ? "left out" : "taken from the frame";
                log.doubt(
                        "sheet.section.missing",
                        "Heading of section " + one.section.getId() + " is not in the sheet, the section is " + made,
                        one.section.getTitle().getText());
            }
        }
        return root.closeSections();
    }
}
