package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in one checklist: the way to it from the root, step by step, as in the JSON form of the checklist.
 *
 * <p>What is on the way and how it is written is worked out when it is asked for, so that a place that nothing is found at
 * costs next to nothing. A way that leads to a section or control that the checklist does not have ends in a missing place.
 */
final class Place {

    /** The member of a legend that its JSON form, an array, leaves out. */
    private static final String LEGEND = "legend";

    private static final String LEGEND_ENTRIES = "entries";

    /** The index of what is not an element. */
    private static final int NONE = Integer.MIN_VALUE;

    private static final int LIKELY_LENGTH = 80;

    private final @Nullable Place parent;
    private final String name;
    private final int index;
    private final int depth;
    private final @Nullable Object node;
    private final boolean missing;

    private Place(@Nullable Place parent, String name, int index, @Nullable Object node, boolean missing) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.node = node;
        this.missing = missing;
    }

    static Place root(Checklist checklist) {
        return new Place(null, "", NONE, checklist, false);
    }

    /** Returns a place that is not in the checklist. */
    static Place missing(String description) {
        return new Place(null, description, NONE, null, true);
    }

    Place member(String name) {
        if (name.equals(LEGEND_ENTRIES) && this.name.equals(LEGEND)) {
            return this;
        }
        return new Place(this, name, NONE, memberNode(name), missing);
    }

    private @Nullable List<?> memberNode(String name) {
        return switch (name) {
            case "sections" ->
                node instanceof Section section
                        ? section.getSections()
                        : node instanceof Checklist checklist ? checklist.getSections() : null;
            case "controls" -> node instanceof Section section ? section.getControls() : null;
            default -> null;
        };
    }

    Place element(int index) {
        if (node instanceof List<?> elements) {
            boolean there = index >= 0 && index < elements.size();
            return new Place(this, "", index, there ? elements.get(index) : null, missing || !there);
        }
        return new Place(this, "", index, null, missing);
    }

    Place at(Object... path) {
        Place place = this;
        for (Object step : path) {
            if (step instanceof String name) {
                place = place.member(name);
            } else if (step instanceof Integer index) {
                place = place.element(index);
            } else {
                throw new IllegalArgumentException("Path must be of member names and indexes, was of '"
                        + step.getClass().getName() + "'");
            }
        }
        return place;
    }

    boolean isMissing() {
        return missing;
    }

    /** Returns the id of the innermost section on the way. */
    Optional<SectionId> sectionId() {
        for (Place place = this; place != null; place = place.parent) {
            if (place.node instanceof Section section) {
                return Optional.of(section.getId());
            }
        }
        return Optional.empty();
    }

    /** Returns the id of the control on the way. */
    Optional<ControlId> controlId() {
        for (Place place = this; place != null; place = place.parent) {
            if (place.node instanceof Control control) {
                return Optional.of(control.getId());
            }
        }
        return Optional.empty();
    }

    /** Returns the JSON Pointer (RFC 6901); of a missing place, words that describe it. */
    String pointer() {
        Place[] way = new Place[depth + 1];
        for (Place place = this; place != null; place = place.parent) {
            way[place.depth] = place;
        }
        StringBuilder pointer = new StringBuilder(LIKELY_LENGTH).append(way[0].name);
        for (int i = 1; i < way.length; i++) {
            pointer.append('/');
            if (way[i].index == NONE) {
                pointer.append(escaped(way[i].name));
            } else {
                pointer.append(way[i].index);
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
