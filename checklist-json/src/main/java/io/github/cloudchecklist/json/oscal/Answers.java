package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.oscal.OscalDocument.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the documents of answers say what an answer says. Not thread-safe. */
final class Answers {

    /** A control with an answer that is written, by its OSCAL id, and the place of the answer. */
    record Answered(String id, Control control, Answer answer, String pointer) {

        /** Returns the remark, or the state if there is none. */
        String description() {
            String remark = answer.getRemark().map(LocalizedText::getText).orElse("");
            return Markdown.prose(remark.isEmpty() ? answer.getState().code() : remark);
        }

        /** Returns the notes. */
        String remarks() {
            return String.join(
                    "\n\n",
                    answer.getNotes().stream().map(LocalizedText::getText).toList());
        }
    }

    private final OscalDocument document;
    private final LossList losses;

    Answers(OscalDocument document, LossList losses) {
        this.document = document;
        this.losses = losses;
    }

    /**
     * Returns the answers in the order of the catalog, whose ids they take; those that say nothing are losses.
     *
     * @param entry what is written of an answer
     */
    List<Answered> of(Checklist checklist, String entry) {
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < checklist.getSections().size(); i++) {
            collect(checklist.getSections().get(i), "/sections/" + i, entry, answers);
        }
        return answers;
    }

    private void collect(Section section, String pointer, String entry, List<Answered> answers) {
        for (int i = 0; i < section.getControls().size(); i++) {
            Control control = section.getControls().get(i);
            String id = document.unique(OscalIds.of(control.getId()));
            String place = pointer + "/controls/" + i + "/answer";
            control.getAnswer().ifPresent(answer -> {
                if (says(answer)) {
                    answers.add(new Answered(id, control, answer, place));
                } else {
                    losses.dropped(place, "answer", entry + " says that there is an answer");
                }
            });
        }
        for (int i = 0; i < section.getSections().size(); i++) {
            collect(section.getSections().get(i), pointer + "/sections/" + i, entry, answers);
        }
    }

    /** Whether an answer says anything. */
    private static boolean says(Answer answer) {
        return !answer.equals(Answer.builder().state(ComplianceState.UNANSWERED).build());
    }

    /** Returns the implementation status of OSCAL that a state is; empty if there is none. */
    static Optional<String> status(ComplianceState state) {
        return switch (state) {
            case IMPLEMENTED, PARTIAL, ALTERNATIVE, PLANNED, NOT_IMPLEMENTED, NOT_APPLICABLE ->
                Optional.of(state.code());
            case QUALIFIED, NOT_DISCLOSED, UNKNOWN, UNANSWERED -> Optional.empty();
        };
    }

    /** Lists a state that OSCAL has no implementation status for. */
    void listState(Answered answered) {
        ComplianceState state = answered.answer.getState();
        if (status(state).isEmpty()) {
            losses.moved(
                    answered.pointer + "/state",
                    "state '" + state.code() + "'",
                    "OSCAL has no implementation status for it",
                    "prop 'state'");
        }
    }

    /** Adds what an answer says besides description, evidence and remarks. */
    void props(Answered answered, Props props) {
        Answer answer = answered.answer;
        props.own("mark", answer.getMark()).own("state", answer.getState().code());
        answer.getRemark()
                .ifPresentOrElse(text -> props.besides("description", text), () -> props.own("derived", "description"));
        notes(answer, props);
        answer.getSharedWith().ifPresent(shared -> props.own("shared-with", shared.text()));
        answer.getResponsibility().ifPresent(owner -> props.own("responsibility", owner.code()));
        props.own("answered-on", answer.getAnsweredOn());
        props.properties(answer.getProperties());
    }

    /** Notes stand in the remarks; one by one they are in properties if there are several. */
    private static void notes(Answer answer, Props props) {
        List<LocalizedText> notes = answer.getNotes();
        if (notes.size() == 1) {
            props.besides("remarks", notes.get(0));
            return;
        }
        for (int i = 0; i < notes.size(); i++) {
            props.textInGroup("note-" + (i + 1), "note", notes.get(i));
        }
    }

    /** Returns links to evidence, of which OSCAL takes no two equal ones. */
    Set<Link> links(List<Evidence> evidence, String relation, String pointer) {
        Set<Link> links = new LinkedHashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            String text = evidence.get(i).getLabel().map(LocalizedText::getText).orElse("");
            String place = pointer + "/evidence/" + i;
            if (!links.add(new Link(href(evidence.get(i), place), relation, text))) {
                losses.dropped(place, "evidence", LossList.REPEATED);
            }
        }
        return links;
    }

    /** Returns where in the document a piece of evidence is described. */
    String href(Evidence evidence, String pointer) {
        if (evidence.getDigest()
                .filter(digest -> !digest.matches(Resources.DIGEST))
                .isPresent()) {
            losses.moved(
                    pointer + "/digest", "digest", "OSCAL knows the algorithms of hashes by name", "prop 'digest'");
        }
        return "#" + document.resources.evidence(evidence);
    }
}
