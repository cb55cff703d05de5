package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A section while its rows are being read. */
final class OpenSection {

    /** The number of a section that has none: no number goes on with it. */
    static final int UNNUMBERED = -2;

    private final Section heading;
    private final int level;
    private final int number;
    private final Heading.Name name;
    private final List<OpenSection> sections = new ArrayList<>();
    private final Map<Heading.Name, OpenSection> sectionsByName = new HashMap<>();
    private final List<Control> controls = new ArrayList<>();
    private int lastControl;

    /**
     * Opens a section.
     *
     * @param heading the section without content
     * @param level how deep it is, from 1
     * @param number its number among its neighbours, or {@link #UNNUMBERED}
     */
    OpenSection(Section heading, int level, int number) {
        this.heading = heading;
        this.level = level;
        this.number = number;
        this.name = new Heading.Name(
                heading.getLabel().orElse(""), heading.getTitle().getText());
    }

    boolean isNamed(Heading.Name wanted) {
        return name.equals(wanted);
    }

    SectionId id() {
        return heading.getId();
    }

    int level() {
        return level;
    }

    int number() {
        return number;
    }

    void add(OpenSection section) {
        sections.add(section);
        sectionsByName.putIfAbsent(section.name, section);
    }

    int countSections() {
        return sections.size();
    }

    Optional<OpenSection> findSection(Heading.Name wanted) {
        return Optional.ofNullable(sectionsByName.get(wanted));
    }

    int countControls() {
        return controls.size();
    }

    void add(Control control) {
        controls.add(control);
    }

    /** Returns the number of the last control that has one; 0 if there is none. */
    int lastControl() {
        return lastControl;
    }

    void lastControl(int number) {
        lastControl = number;
    }

    /** Returns the control whose remark answers the last control: that control itself, or the one it is shared with. */
    Optional<ControlId> lastAnswering() {
        if (controls.isEmpty()) {
            return Optional.empty();
        }
        Control last = controls.get(controls.size() - 1);
        return last.getAnswer()
                .flatMap(answer -> answer.getRemark().isPresent() ? Optional.of(last.getId()) : answer.getSharedWith());
    }

    List<Section> closeSections() {
        return sections.stream().map(OpenSection::close).toList();
    }

    Section close() {
        return heading.toBuilder().sections(closeSections()).controls(controls).build();
    }
}
