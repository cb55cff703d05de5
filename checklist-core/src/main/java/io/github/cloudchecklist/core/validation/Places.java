package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of the sections and controls of one checklist by their ids, collected when first asked for.
 *
 * <p>Belongs to one validation and its thread.
 */
final class Places {

    private final Checklist checklist;
    private final Place root;
    private @Nullable Index index;

    Places(Checklist checklist) {
        this.checklist = checklist;
        this.root = Place.root(checklist);
    }

    Place root() {
        return root;
    }

    /** Returns the place of the first control of an id. */
    Place ofControl(ControlId id) {
        Place place = index().controls.get(id);
        return place != null ? place : Place.missing("control " + id);
    }

    /** Returns the place of the first section of an id. */
    Place ofSection(SectionId id) {
        Place place = index().sections.get(id);
        return place != null ? place : Place.missing("section " + id);
    }

    private Index index() {
        if (index == null) {
            index = new Index();
            NodeWalk.through(checklist, root, index);
        }
        return index;
    }

    private static final class Index implements NodeWalk.Visitor {

        private final Map<SectionId, Place> sections = new HashMap<>();
        private final Map<ControlId, Place> controls = new HashMap<>();

        @Override
        public void section(Section section, Place place) {
            sections.putIfAbsent(section.getId(), place);
        }

        @Override
        public void control(Control control, Place place) {
            controls.putIfAbsent(control.getId(), place);
        }
    }
}
