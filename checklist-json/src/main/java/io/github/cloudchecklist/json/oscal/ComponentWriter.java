package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.oscal.Answers.Answered;
import io.github.cloudchecklist.json.oscal.OscalDocument.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes the answers and certifications of a checklist as a component definition. Not thread-safe. */
final class ComponentWriter {

    private final OscalDocument document;
    private final Checklist checklist;
    private final JsonGenerator out;
    private final LossList losses;
    private final Answers answers;

    ComponentWriter(OscalDocument document, Checklist checklist, LossList losses) {
        this.document = document;
        this.checklist = checklist;
        this.out = document.out;
        this.losses = losses;
        this.answers = new Answers(document, losses);
    }

    void write() {
        losses.moved(
                "",
                "template",
                "A component definition has answers only",
                "catalog '" + document.options.catalogHref + "'");
        document.begin(
                "component-definition",
                checklist,
                ChecklistJson.forChecklists().digest(checklist),
                document.identity(checklist));
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
        List<Answered> answered = answers.of(checklist, "An implemented requirement");
        if (answered.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("control-implementations");
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("control-implementation", "service"));
        out.writeStringProperty("source", document.options.catalogHref);
        out.writeStringProperty("description", OscalDocument.title(checklist));
        out.writeArrayPropertyStart("implemented-requirements");
        answered.forEach(this::requirement);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    private void requirement(Answered answered) {
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("answer", answered.id()));
        out.writeStringProperty("control-id", answered.id());
        out.writeStringProperty("description", answered.description());
        Props props = document.props();
        Answers.status(answered.answer().getState()).ifPresent(status -> props.own("implementation-status", status));
        answers.props(answered, props);
        props.write(out);
        document.links(answers.links(answered.answer().getEvidence(), "evidence", answered.pointer()));
        document.prose("remarks", answered.remarks());
        out.writeEndObject();
        answers.listState(answered);
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
        document.links(answers.links(certification.getEvidence(), "proof-of-compliance", pointer));
        out.writeEndObject();
    }

    private static void registrar(Organization body, Props props) {
        props.text("body", body.getName());
        props.own("body-uri", body.getUri());
    }
}
