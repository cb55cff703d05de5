package io.github.cloudchecklist.core.analysis;

import java.util.Comparator;
import java.util.List;

/** The order of the changes of a diff: by control or section, in document order, then by kind, then by pointer. */
final class ChangeOrder {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::node, ChangeOrder::compare)
            .thenComparing(key -> key.change().getKind())
            .thenComparing(Key::place, ChangeOrder::compare)
            .thenComparing(Key::otherPlace, ChangeOrder::compare);

    private record Key(Change change, List<String> node, List<String> place, List<String> otherPlace) {

        static Key of(Change change) {
            List<String> old =
                    steps(change.getOldPlace().map(ChecklistPlace::getPointer).orElse(""));
            List<String> now =
                    steps(change.getNewPlace().map(ChecklistPlace::getPointer).orElse(""));
            return change.getNewPlace().isPresent()
                    ? new Key(change, nodeOf(now), now, old)
                    : new Key(change, nodeOf(old), old, now);
        }
    }

    private ChangeOrder() {}

    static List<Change> sort(List<Change> changes) {
        return changes.stream().map(Key::of).sorted(ORDER).map(Key::change).toList();
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.split("/", -1));
    }

    /** Returns the way to the control, else to the section; no step for a place outside the sections. */
    private static List<String> nodeOf(List<String> steps) {
        int end = 1;
        while (end + 1 < steps.size()
                && (steps.get(end).equals("sections") || steps.get(end).equals("controls"))) {
            end += 2;
        }
        return steps.subList(0, end);
    }

    /** Compares step by step: a place stands ahead of those in it, and indexes are compared by their value. */
    private static int compare(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        for (int step = 0; step < common; step++) {
            int order = compare(one.get(step), other.get(step));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Compares two steps: indexes stand ahead of names. */
    private static int compare(String one, String other) {
        boolean index = isIndex(one);
        if (index != isIndex(other)) {
            return index ? -1 : 1;
        }
        int byLength = index ? Integer.compare(one.length(), other.length()) : 0;
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
