package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in one checklist: the way to it from the root, token by token, as in the JSON form of the checklist.
 *
 * <p>Its pointer is built when it is asked for, so that a place that nothing is found at costs next to nothing. A way that
 * leads to a section or control that the checklist does not have ends in a missing place.
 */
final class Place {

    /** The member of a legend that its JSON form, an array, leaves out. */
    private static final String LEGEND = "legend";

    private static final String LEGEND_ENTRIES = "entries";

    private final @Nullable Place parent;
    private final String token;
    private final @Nullable Object node;
    private final @Nullable SectionId sectionId;
    private final @Nullable ControlId controlId;
    private final boolean missing;

    private Place(@Nullable Place parent, String token, @Nullable Object node, boolean missing) {
        this.parent = parent;
        this.token = token;
        this.node = node;
        this.missing = missing || (parent != null && parent.missing);
        this.sectionId = node instanceof Section section ? section.getId() : parent == null ? null : parent.sectionId;
        this.controlId = node instanceof Control control ? control.getId() : parent == null ? null : parent.controlId;
    }

    static Place root(Checklist checklist) {
        return new Place(null, "", checklist, false);
    }

    /** Returns a place that is not in the checklist. */
    static Place missing(String description) {
        return new Place(null, description, null, true);
    }

    Place member(String name) {
        if (name.equals(LEGEND_ENTRIES) && token.equals(LEGEND)) {
            return this;
        }
        return new Place(this, name, memberNode(name), false);
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
            return new Place(this, Integer.toString(index), there ? elements.get(index) : null, !there);
        }
        return new Place(this, Integer.toString(index), null, false);
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

    Optional<SectionId> sectionId() {
        return Optional.ofNullable(sectionId);
    }

    Optional<ControlId> controlId() {
        return Optional.ofNullable(controlId);
    }

    /** Returns the JSON Pointer (RFC 6901); of a missing place, words that describe it. */
    String pointer() {
        Deque<Place> way = new ArrayDeque<>();
        Place top = this;
        for (; top.parent != null; top = top.parent) {
            way.push(top);
        }
        StringBuilder pointer = new StringBuilder(top.token);
        for (Place place : way) {
            pointer.append('/').append(place.token.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
