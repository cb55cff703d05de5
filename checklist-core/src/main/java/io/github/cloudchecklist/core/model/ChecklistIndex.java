package io.github.cloudchecklist.core.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds controls and sections of one checklist by their ids, each in constant time.
 *
 * <p>Where an id stands more than once, the first in document order is found; validation reports the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ChecklistIndex {

    private final Map<ControlId, Control> controls = new HashMap<>();
    private final Map<SectionId, Section> sections = new HashMap<>();
    private final Map<ControlId, Section> sectionsOfControls = new HashMap<>();

    ChecklistIndex(Checklist checklist) {
        add(checklist.getSections());
    }

    private void add(List<Section> siblings) {
        for (Section section : siblings) {
            sections.putIfAbsent(section.getId(), section);
            for (Control control : section.getControls()) {
                if (controls.putIfAbsent(control.getId(), control) == null) {
                    sectionsOfControls.put(control.getId(), section);
                }
            }
            add(section.getSections());
        }
    }

    /**
     * Returns the control of an id.
     *
     * @param id the id
     * @return the first control of that id in document order; empty if there is none
     */
    public Optional<Control> findControl(ControlId id) {
        return Optional.ofNullable(controls.get(id));
    }

    /**
     * Returns the section of an id.
     *
     * @param id the id
     * @return the first section of that id in document order; empty if there is none
     */
    public Optional<Section> findSection(SectionId id) {
        return Optional.ofNullable(sections.get(id));
    }

    /**
     * Returns the section that a control stands directly under.
     *
     * @param id the id of the control
     * @return the section of the control that {@link #findControl} finds; empty if there is none
     */
    public Optional<Section> findSectionOf(ControlId id) {
        return Optional.ofNullable(sectionsOfControls.get(id));
    }
}
