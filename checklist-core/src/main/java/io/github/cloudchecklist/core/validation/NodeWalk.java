package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.Section;
import java.util.List;
import java.util.Optional;

/** Shows a visitor the nodes of a checklist, each with its place. */
final class NodeWalk {

    /** Is shown nodes in document order: evidence of certificates and of the checklist, then each section before what is in it. */
    interface Visitor {

        default void section(Section section, Place place) {}

        /** Sees a control, and then its answer. */
        default void control(Control control, Place place) {}

        /** Sees an answer, and then its evidence. */
        default void answer(Answer answer, Place place) {}

        default void evidence(Evidence evidence, Place place) {}
    }

    private final Visitor visitor;

    private NodeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void through(Checklist checklist, Place root, Visitor visitor) {
        NodeWalk walk = new NodeWalk(visitor);
        Place certifications = root.member("certifications");
        int index = 0;
        for (Certification certification : checklist.getCertifications()) {
            walk.evidence(
                    certification.getEvidence(), certifications.element(index++).member("evidence"));
        }
        walk.evidence(checklist.getReferences(), root.member("references"));
        walk.sections(checklist.getSections(), root.member("sections"));
    }

    /** Sections nest no deeper than {@link Section#MAX_DEPTH}, and so does this. */
    private void sections(List<Section> sections, Place place) {
        int index = 0;
        for (Section section : sections) {
            Place here = place.element(index++);
            visitor.section(section, here);
            controls(section.getControls(), here.member("controls"));
            sections(section.getSections(), here.member("sections"));
        }
    }

    private void controls(List<Control> controls, Place place) {
        int index = 0;
        for (Control control : controls) {
            Place here = place.element(index++);
            visitor.control(control, here);
            Optional<Answer> answer = control.getAnswer();
            if (answer.isPresent()) {
                answer(answer.get(), here.member("answer"));
            }
        }
    }

    private void answer(Answer answer, Place place) {
        visitor.answer(answer, place);
        if (!answer.getEvidence().isEmpty()) {
            evidence(answer.getEvidence(), place.member("evidence"));
        }
    }

    private void evidence(List<Evidence> evidence, Place place) {
        int index = 0;
        for (Evidence one : evidence) {
            visitor.evidence(one, place.element(index++));
        }
    }
}
