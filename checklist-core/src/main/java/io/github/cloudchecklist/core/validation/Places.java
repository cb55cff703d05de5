package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one checklist in document order, each with its place: the one walk over the tree that all rules share.
 *
 * <p>Belongs to one validation and its thread.
 */
final class Places {

    private final Place root;
    private final Checklist checklist;
    private final List<Placed<Section>> sections = new ArrayList<>();
    private final List<Placed<Control>> controls = new ArrayList<>();
    private final List<Placed<Evidence>> evidence = new ArrayList<>();
    private @Nullable Map<ControlId, Place> controlsById;
    private @Nullable Map<SectionId, Place> sectionsById;
    private @Nullable ChecklistTexts texts;

    Places(Checklist checklist) {
        this.checklist = checklist;
        this.root = Place.root(checklist);
        Place certifications = root.member("certifications");
        int index = 0;
        for (Certification certification : checklist.getCertifications()) {
            add(certification.getEvidence(), certifications.element(index++).member("evidence"));
        }
        add(checklist.getReferences(), root.member("references"));
        walk(checklist.getSections(), root.member("sections"));
    }

    /** Sections nest no deeper than {@link Section#MAX_DEPTH}, and so does this. */
    private void walk(List<Section> siblings, Place place) {
        int index = 0;
        for (Section section : siblings) {
            Place here = place.element(index++);
            sections.add(new Placed<>(section, here));
            Place below = here.member("controls");
            int number = 0;
            for (Control control : section.getControls()) {
                Place there = below.element(number++);
                controls.add(new Placed<>(control, there));
                control.getAnswer()
                        .filter(answer -> !answer.getEvidence().isEmpty())
                        .ifPresent(answer ->
                                add(answer.getEvidence(), there.member("answer").member("evidence")));
            }
            walk(section.getSections(), here.member("sections"));
        }
    }

    private void add(List<Evidence> cited, Place place) {
        int index = 0;
        for (Evidence one : cited) {
            evidence.add(new Placed<>(one, place.element(index++)));
        }
    }

    Place root() {
        return root;
    }

    List<Placed<Section>> sections() {
        return sections;
    }

    List<Placed<Control>> controls() {
        return controls;
    }

    /** Returns the evidence of certificates, of the checklist and of answers, in this order. */
    List<Placed<Evidence>> evidence() {
        return evidence;
    }

    /** Returns the texts of the checklist, which are collected on the first call. */
    ChecklistTexts texts() {
        if (texts == null) {
            texts = new ChecklistTexts(checklist, this);
        }
        return texts;
    }

    /** Returns the place of the first control of an id. */
    Place ofControl(ControlId id) {
        if (controlsById == null) {
            controlsById = new HashMap<>();
            for (Placed<Control> control : controls) {
                controlsById.putIfAbsent(control.value().getId(), control.place());
            }
        }
        Place place = controlsById.get(id);
        return place != null ? place : Place.missing("control " + id);
    }

    /** Returns the place of the first section of an id. */
    Place ofSection(SectionId id) {
        if (sectionsById == null) {
            sectionsById = new HashMap<>();
            for (Placed<Section> section : sections) {
                sectionsById.putIfAbsent(section.value().getId(), section.place());
            }
        }
        Place place = sectionsById.get(id);
        return place != null ? place : Place.missing("section " + id);
    }
}
