package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A random revision of a sheet, and what a diff has to say of it: {@code code old-id new-id} for each change, with
 * {@code -} for the side on which there is nothing.
 *
 * <p>It knows which control is which because it moves the controls themselves. A section is restructured in one way only,
 * and the words of a text are replaced by few others: what is left is more alike than not.
 */
final class EditScript {

    private static final class Part {

        private final @Nullable Section origin;
        private Section section;
        private final @Nullable Part parent;
        private final List<Item> items = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private @Nullable Part splitOff;
        private @Nullable Part mergedInto;
        private boolean restructured;
        private boolean reordered;

        private Part(@Nullable Section origin, Section section, @Nullable Part parent) {
            this.origin = origin;
            this.section = section;
            this.parent = parent;
        }
    }

    private static final class Item {

        private final @Nullable Control origin;
        private Control control;
        private final Part oldHome;
        private Part home;
        private boolean touched;

        private Item(@Nullable Control origin, Control control, Part home) {
            this.origin = origin;
            this.control = control;
            this.oldHome = home;
            this.home = home;
        }
    }

    private final SplittableRandom random;
    private final Part root;
    private final List<Part> parts = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Runnable> afterNumbering = new ArrayList<>();
    private final Checklist after;

    EditScript(Checklist before, long seed) {
        this.random = new SplittableRandom(seed);
        this.root = new Part(null, before.getSections().get(0), null);
        before.getSections().forEach(section -> root.parts.add(part(section, root)));
        List<Runnable> edits = List.of(
                this::addControl,
                this::removeControl,
                this::moveControl,
                this::swapControls,
                this::reword,
                this::changeState,
                this::withdrawAnswer,
                this::changeMark,
                this::changeRemark,
                this::dropEvidence,
                this::addEvidence,
                this::relabelEvidence,
                this::retitle,
                this::addSection,
                this::removeSection,
                this::splitSection,
                this::mergeSection);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            edits.get(random.nextInt(edits.size())).run();
        }
        number();
        afterNumbering.forEach(Runnable::run);
        expectStructure();
        this.after = before.toBuilder().sections(sections(root)).build();
    }

    Checklist after() {
        return after;
    }

    /** Returns what the diff must say, sorted. */
    List<String> expected() {
        return expected.stream().sorted().toList();
    }

    /** Returns what a diff says, sorted. */
    static List<String> describe(ChecklistDiff diff) {
        return diff.getChanges().stream()
                .map(change -> line(change.getKind(), id(change.getOldPlace()), id(change.getNewPlace())))
                .sorted()
                .toList();
    }

    private static String id(Optional<ChecklistPlace> place) {
        return place.map(there -> there.getControlId()
                        .map(ControlId::text)
                        .or(() -> there.getSectionId().map(SectionId::text))
                        .orElse(""))
                .orElse("-");
    }

    private static String line(ChangeKind kind, String old, String now) {
        return kind.code() + " " + old + " " + now;
    }

    private Part part(Section section, Part parent) {
        Part part = new Part(section, section, parent);
        parts.add(part);
        section.getControls().forEach(control -> add(new Item(control, control, part), part.items.size()));
        section.getSections().forEach(child -> part.parts.add(part(child, part)));
        return part;
    }

    private void add(Item item, int index) {
        item.home.items.add(index, item);
        items.add(item);
    }

    private void addControl() {
        Part home = parts.get(random.nextInt(parts.size()));
        if (!home.restructured) {
            Control control = RevisedSheet.control("new" + items.size(), random);
            add(new Item(null, control, home), random.nextInt(home.items.size() + 1));
        }
    }

    private void removeControl() {
        pick().filter(item -> !item.home.restructured && item.home.items.size() > 2)
                .ifPresent(this::remove);
    }

    private void remove(Item item) {
        item.home.items.remove(item);
        items.remove(item);
        if (item.origin != null) {
            expected.add(line(ChangeKind.CONTROL_REMOVED, item.origin.getId().text(), "-"));
        }
    }

    private void moveControl() {
        Part home = parts.get(random.nextInt(parts.size()));
        pick().filter(item -> !item.home.restructured && !home.restructured && item.home.items.size() > 2)
                .filter(item -> item.home != home)
                .ifPresent(item -> {
                    item.home.items.remove(item);
                    item.home = home;
                    home.items.add(random.nextInt(home.items.size() + 1), item);
                });
    }

    private void swapControls() {
        pick().filter(item -> item.origin != null && item.oldHome == item.home).ifPresent(item -> {
            List<Item> stayed = item.home.items.stream()
                    .filter(other -> other.origin != null && other.oldHome == item.home)
                    .toList();
            if (stayed.size() > 1 && !item.home.reordered && !item.home.restructured) {
                item.home.reordered = true;
                item.home.restructured = true;
                List<Item> all = item.home.items;
                int one = all.indexOf(stayed.get(0));
                int other = all.indexOf(stayed.get(stayed.size() - 1));
                all.set(other, all.set(one, all.get(other)));
            }
        });
    }

    private void reword() {
        edit(ChangeKind.CONTROL_REWORDED, control -> {
            String text = control.getRequirement().getText();
            int at = random.nextInt(text.length() - 2);
            return control.toBuilder()
                    .requirement(LocalizedText.of(text.substring(0, at) + "改" + text.substring(at + 1)))
                    .build();
        });
    }

    private void changeState() {
        answer(
                ChangeKind.ANSWER_STATE_CHANGED,
                answer -> answer.toBuilder()
                        .state(random.nextBoolean() ? ComplianceState.PARTIAL : ComplianceState.QUALIFIED)
                        .mark("△")
                        .build());
    }

    private void withdrawAnswer() {
        edit(
                ChangeKind.ANSWER_REMOVED,
                control -> control.toBuilder().answer(Optional.empty()).build());
    }

    private void changeMark() {
        answer(
                ChangeKind.ANSWER_MARK_CHANGED,
                answer -> answer.toBuilder().mark("◯").build());
    }

    private void changeRemark() {
        answer(
                ChangeKind.ANSWER_REMARK_CHANGED,
                answer -> answer.toBuilder()
                        .remark(LocalizedText.of(RevisedSheet.words(random, 30)))
                        .build());
    }

    private void dropEvidence() {
        answer(
                ChangeKind.EVIDENCE_REMOVED,
                answer -> answer.toBuilder()
                        .evidence(answer.getEvidence().subList(1, 2))
                        .build());
    }

    private void addEvidence() {
        answer(
                ChangeKind.EVIDENCE_ADDED,
                answer -> answer.toBuilder()
                        .addEvidence(EvidenceLink.builder()
                                .uri(URI.create("https://www.example.com/new"))
                                .build())
                        .build());
    }

    private void relabelEvidence() {
        answer(ChangeKind.EVIDENCE_RELABELLED, answer -> {
            List<Evidence> evidence = new ArrayList<>(answer.getEvidence());
            EvidenceLink link = (EvidenceLink) evidence.get(1);
            evidence.set(
                    1,
                    link.toBuilder()
                            .label(LocalizedText.of(RevisedSheet.words(random, 8)))
                            .build());
            return answer.toBuilder().evidence(evidence).build();
        });
    }

    private void answer(ChangeKind kind, UnaryOperator<Answer> change) {
        edit(
                kind,
                control -> control.toBuilder()
                        .answer(change.apply(control.getAnswer().orElseThrow()))
                        .build());
    }

    /** Changes one control that was there before, and none twice. */
    private void edit(ChangeKind kind, UnaryOperator<Control> change) {
        pick().filter(item -> item.origin != null && !item.touched).ifPresent(item -> {
            item.touched = true;
            item.control = change.apply(item.control);
            afterNumbering.add(() -> {
                if (items.contains(item)) {
                    expected.add(line(kind, old(item), item.control.getId().text()));
                }
            });
        });
    }

    private void retitle() {
        pickWhole().ifPresent(part -> {
            part.section = part.section.toBuilder()
                    .title(LocalizedText.of(RevisedSheet.words(random, 6)))
                    .build();
            afterNumbering.add(() -> expected.add(line(
                    ChangeKind.SECTION_TITLE_CHANGED,
                    old(part),
                    part.section.getId().text())));
        });
    }

    private void addSection() {
        Part part = new Part(
                null, RevisedSheet.section("new" + parts.size(), random).build(), root);
        part.restructured = true;
        for (int i = 0; i < 2; i++) {
            add(new Item(null, RevisedSheet.control("new" + items.size(), random), part), i);
        }
        root.parts.add(random.nextInt(root.parts.size() + 1), part);
        parts.add(part);
    }

    private void removeSection() {
        pickWhole().ifPresent(part -> {
            List.copyOf(part.items).forEach(this::remove);
            drop(part);
            expected.add(line(ChangeKind.SECTION_REMOVED, old(part), "-"));
        });
    }

    private void splitSection() {
        pickWhole().filter(part -> part.items.size() > 2).ifPresent(part -> {
            Part offspring = new Part(
                    null, RevisedSheet.section("new" + parts.size(), random).build(), part.parent);
            offspring.restructured = true;
            offspring.splitOff = part;
            List<Item> tail = part.items.subList(part.items.size() * 2 / 3, part.items.size());
            tail.forEach(item -> item.home = offspring);
            offspring.items.addAll(tail);
            tail.clear();
            siblings(part).add(siblings(part).indexOf(part) + 1, offspring);
            parts.add(offspring);
        });
    }

    private void mergeSection() {
        pickWhole().ifPresent(part -> {
            int index = siblings(part).indexOf(part);
            Part target = index == 0 ? part : siblings(part).get(index - 1);
            if (target != part && !target.restructured && target.origin != null && !target.items.isEmpty()) {
                target.restructured = true;
                part.mergedInto = target;
                part.items.forEach(item -> item.home = target);
                target.items.addAll(part.items);
                drop(part);
                afterNumbering.add(() -> expected.add(line(
                        ChangeKind.SECTION_MERGED,
                        old(part),
                        target.section.getId().text())));
            }
        });
    }

    private void drop(Part part) {
        siblings(part).remove(part);
        parts.remove(part);
    }

    private List<Part> siblings(Part part) {
        return part.parent == null ? root.parts : part.parent.parts;
    }

    private Optional<Item> pick() {
        return Optional.of(items.get(random.nextInt(items.size())));
    }

    /** Picks a section that is still as it was, without subsections, and marks it as restructured. */
    private Optional<Part> pickWhole() {
        Part part = parts.get(random.nextInt(parts.size()));
        Set<Control> own = new HashSet<>(part.section.getControls());
        boolean whole = part.origin != null
                && part.parts.isEmpty()
                && part.items.size() == own.size()
                && part.items.stream().allMatch(item -> item.origin != null && item.oldHome == part);
        if (part.restructured || !whole) {
            return Optional.empty();
        }
        part.restructured = true;
        return Optional.of(part);
    }

    /** Keeps ids, makes them anew from positions, or writes them in another way. */
    private void number() {
        switch (random.nextInt(3)) {
            case 0 -> number(root, "", ".");
            case 1 -> number(root, "", "-");
            default -> {}
        }
    }

    private void number(Part parent, String prefix, String separator) {
        int number = 1;
        for (Part part : parent.parts) {
            String label = Integer.toString(number++);
            part.section = part.section.toBuilder()
                    .id(SectionId.of(prefix + label))
                    .label(label)
                    .build();
            int item = 1;
            for (Item each : part.items) {
                String itemLabel = Integer.toString(item++);
                each.control = each.control.toBuilder()
                        .id(ControlId.of(prefix + label + separator + itemLabel))
                        .label(itemLabel)
                        .build();
            }
            number(part, prefix + label + separator, separator);
        }
    }

    private void expectStructure() {
        for (Item item : items) {
            String now = item.control.getId().text();
            if (item.origin == null) {
                expected.add(line(ChangeKind.CONTROL_ADDED, "-", now));
                continue;
            }
            if (!old(item).equals(now)) {
                expected.add(line(ChangeKind.CONTROL_RENUMBERED, old(item), now));
            }
            if (item.oldHome != item.home
                    && item.home.splitOff != item.oldHome
                    && item.oldHome.mergedInto != item.home) {
                expected.add(line(ChangeKind.CONTROL_MOVED, old(item), now));
            }
        }
        for (Part part : new ArrayList<>(parts)) {
            String now = part.section.getId().text();
            if (part.splitOff != null) {
                expected.add(line(ChangeKind.SECTION_SPLIT, old(part.splitOff), now));
            } else if (part.origin == null) {
                expected.add(line(ChangeKind.SECTION_ADDED, "-", now));
            } else if (!old(part).equals(now)) {
                expected.add(line(ChangeKind.SECTION_RENUMBERED, old(part), now));
            }
            if (part.reordered) {
                expected.add(line(ChangeKind.ORDER_CHANGED, old(part), now));
            }
        }
    }

    private List<Section> sections(Part parent) {
        return parent.parts.stream()
                .map(part -> part.section.toBuilder()
                        .controls(part.items.stream().map(item -> item.control).toList())
                        .sections(sections(part))
                        .build())
                .toList();
    }

    private static String old(Item item) {
        return item.origin == null ? "-" : item.origin.getId().text();
    }

    private static String old(Part part) {
        return part.origin == null ? "-" : part.origin.getId().text();
    }
}
