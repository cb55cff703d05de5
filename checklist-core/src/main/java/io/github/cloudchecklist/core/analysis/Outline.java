package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections and controls of a checklist in document order, each with the way to it: by position, for ids may be faulty. */
final class Outline {

    /** A node from which places in the same checklist are named. */
    interface Node {

        /** Returns the place at a JSON Pointer from this node on; empty text for the node itself. */
        ChecklistPlace at(String path);
    }

    /** A section at its place; equal to itself only. */
    static final class SectionNode implements Node {

        private final Section section;
        private final int position;
        private final @Nullable SectionNode parent;
        private final int index;

        private SectionNode(Section section, int position, @Nullable SectionNode parent, int index) {
            this.section = section;
            this.position = position;
            this.parent = parent;
            this.index = index;
        }

        Section section() {
            return section;
        }

        /** Returns how many others stand ahead of it in the document. */
        int position() {
            return position;
        }

        @Nullable
        SectionNode parent() {
            return parent;
        }

        /** Returns how many others stand ahead of it under the same parent. */
        int index() {
            return index;
        }

        String title() {
            return section.getTitle().getText();
        }

        String pointer() {
            return (parent == null ? "" : parent.pointer()) + "/sections/" + index;
        }

        @Override
        public ChecklistPlace at(String path) {
            return ChecklistPlace.builder()
                    .sectionId(section.getId())
                    .pointer(pointer() + path)
                    .build();
        }
    }

    /** A control at its place; equal to itself only. */
    static final class ControlNode implements Node {

        private final Control control;
        private final int position;
        private final SectionNode parent;
        private final int index;

        private ControlNode(Control control, int position, SectionNode parent, int index) {
            this.control = control;
            this.position = position;
            this.parent = parent;
            this.index = index;
        }

        Control control() {
            return control;
        }

        /** Returns how many others stand ahead of it in the document. */
        int position() {
            return position;
        }

        SectionNode parent() {
            return parent;
        }

        /** Returns how many others stand ahead of it under the same parent. */
        int index() {
            return index;
        }

        String pointer() {
            return parent.pointer() + "/controls/" + index;
        }

        @Override
        public ChecklistPlace at(String path) {
            return ChecklistPlace.builder()
                    .sectionId(parent.section().getId())
                    .controlId(control.getId())
                    .pointer(pointer() + path)
                    .build();
        }
    }

    private final Checklist checklist;
    private final List<SectionNode> sections = new ArrayList<>();
    private final List<ControlNode> controls = new ArrayList<>();

    Outline(Checklist checklist) {
        this.checklist = checklist;
        add(checklist.getSections(), null);
    }

    private void add(List<Section> siblings, @Nullable SectionNode parent) {
        int index = 0;
        for (Section section : siblings) {
            SectionNode node = new SectionNode(section, sections.size(), parent, index++);
            sections.add(node);
            int number = 0;
            for (Control control : section.getControls()) {
                controls.add(new ControlNode(control, controls.size(), node, number++));
            }
            add(section.getSections(), node);
        }
    }

    Checklist checklist() {
        return checklist;
    }

    List<SectionNode> sections() {
        return sections;
    }

    List<ControlNode> controls() {
        return controls;
    }

    Node root() {
        return path -> ChecklistPlace.builder().pointer(path).build();
    }
}
