package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.oscal.OscalDocument.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the answers and certifications of a checklist as a component definition. Not thread-safe. */
final class ComponentWriter {

    /** A control with an answer that is written, by its OSCAL id. */
    private record Answered(String id, Answer answer, String pointer) {}

    private final OscalDocument document;
    private final Checklist checklist;
    private final JsonGenerator out;
    private final LossList losses;

    ComponentWriter(OscalDocument document, LossList losses) {
        this.document = document;
        this.checklist = document.checklist;
        this.out = document.out;
        this.losses = losses;
    }

    void write() {
        losses.moved(
                "",
                "template",
                "A component definition has answers only",
                "catalog '" + document.options.catalogHref + "'");
        document.begin("component-definition", ChecklistJson.forChecklists().digest(checklist), document.identity());
        out.writeEndObject();
        out.writeArrayPropertyStart("components");
        List<String> certificates = new ArrayList<>();
        for (int i = 0; i < checklist.getCertifications().size(); i++) {
            certificates.add(uuid(checklist.getCertifications().get(i)));
        }
        service(certificates);
        for (int i = 0; i < checklist.getCertifications().size(); i++) {
            certification(checklist.getCertifications().get(i), certificates.get(i), "/certifications/" + i);
        }
        out.writeEndArray();
        document.end(losses);
    }

    private String uuid(Certification certification) {
        String key = certification.getStandard()
                + '\n'
                + certification.getRegistrationNumber().orElse("");
        return document.uuids.uuid("certification", document.unique(key));
    }

    private void service(List<String> certificates) {
        Optional<Service> service = checklist.getService();
        LocalizedText name = service.map(Service::getName).orElse(checklist.getTitle());
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("component", "service"));
        out.writeStringProperty("type", "service");
        String title = OscalDocument.title(name, checklist.getId().text());
        out.writeStringProperty("title", title);
        out.writeStringProperty("description", title);
        Props props = document.props();
        service.ifPresentOrElse(
                present -> props.besides("title", present.getName()), () -> props.own("derived", "title"));
        service.flatMap(Service::getUri).ifPresent(uri -> props.address("uri", uri));
        props.write(out);
        List<Link> links = new ArrayList<>();
        service.flatMap(Service::getUri).ifPresent(uri -> OscalDocument.homepage(uri, links));
        certificates.forEach(uuid -> links.add(new Link("#" + uuid, "validation", "")));
        document.links(links);
        implementation();
        out.writeEndObject();
    }

    private void implementation() {
        List<Answered> answers = new ArrayList<>();
        for (int i = 0; i < checklist.getSections().size(); i++) {
            collect(checklist.getSections().get(i), "/sections/" + i, answers);
        }
        if (answers.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("control-implementations");
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("control-implementation", "service"));
        out.writeStringProperty("source", document.options.catalogHref);
        out.writeStringProperty(
                "description",
                OscalDocument.title(checklist.getTitle(), checklist.getId().text()));
        out.writeArrayPropertyStart("implemented-requirements");
        answers.forEach(this::requirement);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    /** Collects answers in the order of the catalog, whose ids they take. */
    private void collect(Section section, String pointer, List<Answered> answers) {
        for (int i = 0; i < section.getControls().size(); i++) {
            Control control = section.getControls().get(i);
            String id = document.unique(OscalIds.of(control.getId()));
            String place = pointer + "/controls/" + i + "/answer";
            control.getAnswer().ifPresent(answer -> {
                if (says(answer)) {
                    answers.add(new Answered(id, answer, place));
                } else {
                    losses.dropped(place, "answer", "An implemented requirement says that there is an answer");
                }
            });
        }
        for (int i = 0; i < section.getSections().size(); i++) {
            collect(section.getSections().get(i), pointer + "/sections/" + i, answers);
        }
    }

    /** Whether an answer says anything. */
    private static boolean says(Answer answer) {
        return !answer.equals(Answer.builder().state(ComplianceState.UNANSWERED).build());
    }

    private void requirement(Answered answered) {
        Answer answer = answered.answer;
        ComplianceState state = answer.getState();
        String remark = answer.getRemark().map(LocalizedText::getText).orElse("");
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("answer", answered.id));
        out.writeStringProperty("control-id", answered.id);
        out.writeStringProperty("description", Markdown.prose(remark.isEmpty() ? state.code() : remark));
        Props props = document.props();
        status(state).ifPresent(status -> props.own("implementation-status", status));
        props.own("mark", answer.getMark()).own("state", state.code());
        answer.getRemark()
                .ifPresentOrElse(text -> props.besides("description", text), () -> props.own("derived", "description"));
        notes(answer, props);
        answer.getSharedWith().ifPresent(shared -> props.own("shared-with", shared.text()));
        answer.getResponsibility().ifPresent(owner -> props.own("responsibility", owner.code()));
        props.own("answered-on", answer.getAnsweredOn());
        props.properties(answer.getProperties());
        props.write(out);
        document.links(evidence(answer.getEvidence(), "evidence", answered.pointer));
        document.prose("remarks", remarks(answer));
        out.writeEndObject();
        if (status(state).isEmpty()) {
            losses.moved(
                    answered.pointer + "/state",
                    "state '" + state.code() + "'",
                    "OSCAL has no implementation status for it",
                    "prop 'state'");
        }
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

    private static String remarks(Answer answer) {
        return String.join(
                "\n\n", answer.getNotes().stream().map(LocalizedText::getText).toList());
    }

    private List<Link> evidence(List<Evidence> evidence, String relation, String pointer) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            String text = piece.getLabel().map(LocalizedText::getText).orElse("");
            links.add(new Link("#" + document.resources.evidence(piece), relation, text));
            if (piece.getDigest()
                    .filter(digest -> !digest.matches(Resources.DIGEST))
                    .isPresent()) {
                losses.moved(
                        pointer + "/evidence/" + i + "/digest",
                        "digest",
                        "OSCAL knows the algorithms of hashes by name",
                        "prop 'digest'");
            }
        }
        return links;
    }

    /** Returns the implementation status of OSCAL that a state is; empty if there is none. */
    private static Optional<String> status(ComplianceState state) {
        return switch (state) {
            case IMPLEMENTED, PARTIAL, ALTERNATIVE, PLANNED, NOT_IMPLEMENTED, NOT_APPLICABLE ->
                Optional.of(state.code());
            case QUALIFIED, NOT_DISCLOSED, UNKNOWN, UNANSWERED -> Optional.empty();
        };
    }

    private void certification(Certification certification, String uuid, String pointer) {
        String standard = certification.getStandard().isEmpty() ? "certification" : certification.getStandard();
        String scope = certification.getScope().map(LocalizedText::getText).orElse("");
        out.writeStartObject();
        out.writeStringProperty("uuid", uuid);
        out.writeStringProperty("type", "validation");
        out.writeStringProperty("title", Markdown.line(standard));
        out.writeStringProperty("description", Markdown.prose(scope.isEmpty() ? standard : scope));
        Props props = document.props();
        props.oscal("validation-type", standard);
        certification.getRegistrationNumber().ifPresent(number -> props.oscal("validation-reference", number));
        if (certification.getStandard().isEmpty()) {
            props.own("title", "");
        }
        certification
                .getScope()
                .ifPresentOrElse(text -> props.besides("description", text), () -> props.own("derived", "description"));
        props.own("registered", certification.getRegisteredOn());
        props.own("valid-until", certification.getExpiresOn());
        certification.getRegistrar().ifPresent(body -> registrar(body, props));
        props.properties(certification.getProperties());
        props.write(out);
        document.links(evidence(certification.getEvidence(), "proof-of-compliance", pointer));
        out.writeEndObject();
    }

    private static void registrar(Organization body, Props props) {
        props.text("body", body.getName());
        props.own("body-uri", body.getUri());
    }
}
