package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.json.oscal.Answers.Answered;
import io.github.cloudchecklist.json.oscal.OscalDocument.Link;
import io.github.cloudchecklist.json.oscal.OscalSystem.Described;
import io.github.cloudchecklist.json.oscal.OscalSystem.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the answers of a checklist as a system security plan. Not thread-safe. */
final class SecurityPlanWriter {

    private static final String ANSWERS_ONLY = "A system security plan has answers only";

    private final OscalDocument document;
    private final Checklist checklist;
    private final OscalSystem system;
    private final JsonGenerator out;
    private final LossList losses;
    private final Answers answers;

    SecurityPlanWriter(OscalDocument document, Checklist checklist, OscalSystem system, LossList losses) {
        this.document = document;
        this.checklist = checklist;
        this.system = system;
        this.out = document.out;
        this.losses = losses;
        this.answers = new Answers(document, losses);
    }

    /** Writes the plan of a checklist of this digest. */
    void write(String digest) {
        Bundle.template(ANSWERS_ONLY, losses);
        Bundle.certifications(ANSWERS_ONLY, checklist, losses);
        document.begin(
                "system-security-plan", checklist, digest + '\n' + system.content(), document.identity(checklist));
        out.writeEndObject();
        document.imports("import-profile", Bundle.CATALOG);
        characteristics();
        implementation();
        requirements();
        document.end(losses);
    }

    private void characteristics() {
        out.writeObjectPropertyStart("system-characteristics");
        out.writeArrayPropertyStart("system-ids");
        out.writeStartObject();
        system.identifierType.ifPresent(type -> out.writeStringProperty("identifier-type", type.toString()));
        out.writeStringProperty("id", system.id);
        out.writeEndObject();
        out.writeEndArray();
        out.writeStringProperty("system-name", system.name(checklist));
        document.prose("description", system.description);
        service();
        out.writeObjectPropertyStart("system-information");
        out.writeArrayPropertyStart("information-types");
        system.informationTypes.forEach(type -> described("information-type", type));
        out.writeEndArray();
        out.writeEndObject();
        status(system.status.code(), system.statusRemarks.orElse(""));
        out.writeObjectPropertyStart("authorization-boundary");
        document.prose("description", system.boundary);
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Writes what the checklist says of its service, if the system is called by its name. */
    private void service() {
        if (system.name.isPresent()) {
            Bundle.service("The system has a name of its own", checklist, losses);
            return;
        }
        Optional<Service> service = checklist.getService();
        Props props = document.props();
        List<Link> links = new ArrayList<>();
        service.ifPresent(present -> props.besides("system-name", present.getName()));
        service.flatMap(Service::getUri).ifPresent(uri -> {
            props.address("uri", uri);
            OscalDocument.homepage(uri, links);
        });
        props.write(out);
        document.links(links);
    }

    private void status(String state, String remarks) {
        out.writeObjectPropertyStart("status");
        out.writeStringProperty("state", state);
        document.prose("remarks", remarks);
        out.writeEndObject();
    }

    private void described(String kind, Described thing) {
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid(kind, thing.title()));
        out.writeStringProperty("title", Markdown.line(thing.title()));
        document.prose("description", thing.description());
        out.writeEndObject();
    }

    private void implementation() {
        out.writeObjectPropertyStart("system-implementation");
        out.writeArrayPropertyStart("users");
        system.users.forEach(user -> described("user", user));
        out.writeEndArray();
        out.writeArrayPropertyStart("components");
        out.writeStartObject();
        out.writeStringProperty("uuid", component());
        out.writeStringProperty("type", "this-system");
        out.writeStringProperty("title", system.title(checklist));
        document.prose("description", system.description);
        if (system.status == Status.UNDER_MAJOR_MODIFICATION) {
            // Components have no such state.
            status(Status.OTHER.code(), system.status.code());
        } else {
            status(system.status.code(), system.statusRemarks.orElse(""));
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private String component() {
        return document.uuids.uuid("component", "this-system");
    }

    private void requirements() {
        List<Answered> answered = answers.of(checklist, "An implemented requirement");
        if (answered.isEmpty()) {
            throw new IllegalArgumentException(
                    "Checklist must have an answer for a system security plan, id is '" + checklist.getId() + "'");
        }
        out.writeObjectPropertyStart("control-implementation");
        out.writeStringProperty("description", OscalDocument.title(checklist));
        out.writeArrayPropertyStart("implemented-requirements");
        answered.forEach(this::requirement);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void requirement(Answered answered) {
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("requirement", answered.id()));
        out.writeStringProperty("control-id", answered.id());
        out.writeArrayPropertyStart("by-components");
        out.writeStartObject();
        out.writeStringProperty("component-uuid", component());
        out.writeStringProperty("uuid", statement(document, answered));
        out.writeStringProperty("description", answered.description());
        Props props = document.props();
        answered.answer()
                .getResponsibility()
                .ifPresent(owner ->
                        originations(owner).forEach(origination -> props.oscal("control-origination", origination)));
        answers.props(answered, props);
        props.write(out);
        document.links(answers.links(answered.answer().getEvidence(), "evidence", answered.pointer()));
        Answers.status(answered.answer().getState()).ifPresent(status -> status(status, answered));
        document.prose("remarks", answered.remarks());
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        answers.listState(answered);
    }

    /** Writes the status; why a control does not apply, the status itself must tell. */
    private void status(String status, Answered answered) {
        out.writeObjectPropertyStart("implementation-status");
        out.writeStringProperty("state", status);
        if (answered.answer().getState() == ComplianceState.NOT_APPLICABLE) {
            document.prose(
                    "remarks",
                    answered.answer().getRemark().map(LocalizedText::getText).orElse(""));
        }
        out.writeEndObject();
    }

    /** Returns the UUID of what a plan says of a control. */
    static String statement(OscalDocument document, Answered answered) {
        return document.uuids.uuid("statement", answered.id());
    }

    private static List<String> originations(Responsibility owner) {
        return switch (owner) {
            case PROVIDER -> List.of("organization");
            case CUSTOMER -> List.of("customer-provided");
            case SHARED -> List.of("customer-configured");
            case THIRD_PARTY -> List.of("inherited");
            case SHARED_WITH_THIRD_PARTY -> List.of("organization", "inherited");
        };
    }
}
