package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.oscal.OscalDocument.Link;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes the template of a checklist as a catalog. Not thread-safe. */
final class CatalogWriter {

    private static final String ELSEWHERE = "A catalog has requirements only";
    private static final String COMPONENT_DEFINITION = "component definition";

    private final OscalDocument document;
    private final Checklist checklist;
    private final JsonGenerator out;
    private final LossList losses;

    CatalogWriter(OscalDocument document, Checklist checklist, LossList losses) {
        this.document = document;
        this.checklist = checklist;
        this.out = document.out;
        this.losses = losses;
    }

    void write() {
        elsewhere();
        Checklist template = checklist.withoutAnswers().toBuilder()
                .service(Optional.empty())
                .certifications(List.of())
                .build();
        Props props = document.identity(checklist);
        props.own("revised-on", checklist.getRevisedOn());
        int n = 0;
        for (LegendEntry entry : checklist.getLegend().getEntries()) {
            String group = "legend-" + ++n;
            props.inGroup(group, "legend-mark", entry.getMark());
            props.inGroup(group, "legend-state", entry.getState().code());
            entry.getMeaning().ifPresent(meaning -> props.textInGroup(group, "legend-meaning", meaning));
        }
        checklist.getIntroduction().ifPresent(text -> props.besides("remarks", text));
        props.properties(checklist.getProperties());
        document.begin("catalog", checklist, ChecklistJson.forChecklists().digest(template), props);
        checklist.getIntroduction().ifPresent(text -> document.prose("remarks", text.getText()));
        out.writeEndObject();
        resources();
        groups(checklist.getSections(), "", "");
        document.end(losses);
    }

    private void elsewhere() {
        if (checklist.controls().anyMatch(control -> control.getAnswer().isPresent())) {
            losses.moved("", "answers", ELSEWHERE, COMPONENT_DEFINITION);
        }
        if (checklist.getService().isPresent()) {
            losses.moved("/service", "service", ELSEWHERE, COMPONENT_DEFINITION);
        }
        if (!checklist.getCertifications().isEmpty()) {
            losses.moved("/certifications", "certifications", ELSEWHERE, COMPONENT_DEFINITION);
        }
    }

    private void resources() {
        for (int i = 0; i < checklist.getBasis().size(); i++) {
            document.resources.basis(checklist.getBasis().get(i), i + 1);
        }
        for (int i = 0; i < checklist.getReferences().size(); i++) {
            document.resources.reference(checklist.getReferences().get(i), i + 1);
        }
    }

    private void groups(List<Section> sections, String pointer, String place) {
        if (sections.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("groups");
        elements(sections, pointer, place);
        out.writeEndArray();
    }

    private void elements(List<Section> sections, String pointer, String place) {
        for (int i = 0; i < sections.size(); i++) {
            String key = sortKey(i, sections.size());
            group(sections.get(i), pointer + "/sections/" + i, place + key, place.isEmpty());
        }
    }

    private void group(Section section, String pointer, String place, boolean top) {
        String plainId = OscalIds.of(section.getId());
        String id = document.unique(plainId);
        if (!id.equals(plainId)) {
            losses.moved(pointer + "/id", "section id", "OSCAL ids must be unique", "id '" + id + "'");
        }
        String title = OscalDocument.title(section.getTitle(), section.getId().text());
        out.writeStartObject();
        out.writeStringProperty("id", id);
        out.writeStringProperty("class", top ? "section" : "subsection");
        out.writeStringProperty("title", title);
        Props props = document.props();
        section.getLabel().ifPresent(label -> props.oscal("label", label));
        props.oscal("sort-id", place);
        props.besides("title", section.getTitle());
        section.getTypes().forEach(type -> props.own("type", type.name()));
        props.properties(section.getProperties());
        props.write(out);
        section.getIntroduction().ifPresent(text -> {
            out.writeArrayPropertyStart("parts");
            document.part(id + "_ovw", "overview", text);
            out.writeEndArray();
        });
        List<Control> controls = section.getControls();
        if (controls.isEmpty()) {
            groups(section.getSections(), pointer, place + "-");
        } else if (section.getSections().isEmpty()) {
            controls(controls, pointer, place);
        } else {
            mixed(section, id, title, pointer, place);
        }
        out.writeEndObject();
    }

    /** Writes the own controls of a section that has subsections too as a group, since OSCAL has either in a group. */
    private void mixed(Section section, String id, String title, String pointer, String place) {
        out.writeArrayPropertyStart("groups");
        out.writeStartObject();
        out.writeStringProperty("id", id + "_own");
        out.writeStringProperty("class", "controls");
        out.writeStringProperty("title", title);
        document.props()
                .oscal("sort-id", place + "-000")
                .own("derived", "group")
                .write(out);
        controls(section.getControls(), pointer, place);
        out.writeEndObject();
        elements(section.getSections(), pointer, place + "-");
        out.writeEndArray();
    }

    private void controls(List<Control> controls, String pointer, String place) {
        out.writeArrayPropertyStart("controls");
        for (int i = 0; i < controls.size(); i++) {
            String key = sortKey(i, controls.size());
            control(controls.get(i), pointer + "/controls/" + i, place + "-" + key);
        }
        out.writeEndArray();
    }

    private void control(Control control, String pointer, String place) {
        String plainId = OscalIds.of(control.getId());
        String id = document.unique(plainId);
        if (!id.equals(plainId)) {
            losses.moved(pointer + "/id", "control id", "OSCAL ids must be unique", "id '" + id + "'");
        }
        out.writeStartObject();
        out.writeStringProperty("id", id);
        out.writeStringProperty("class", "checklist-item");
        out.writeStringProperty("title", OscalDocument.title(control));
        props(control, place).write(out);
        links(control, pointer);
        out.writeArrayPropertyStart("parts");
        document.part(OscalIds.statement(id), "statement", control.getRequirement());
        control.getGuidance().ifPresent(text -> document.part(id + "_gdn", "guidance", text));
        out.writeEndArray();
        out.writeEndObject();
    }

    private Props props(Control control, String place) {
        Props props = document.props();
        control.getLabel().ifPresent(label -> props.oscal("label", label));
        props.oscal("sort-id", place);
        if (control.getLifecycle() == Lifecycle.WITHDRAWN) {
            props.oscal("status", "withdrawn");
        }
        control.getTitle().ifPresentOrElse(title -> props.besides("title", title), () -> props.own("derived", "title"));
        control.getLevel().ifPresent(level -> props.own("level", level.code()));
        if (control.getLifecycle() != Lifecycle.ACTIVE) {
            props.own("lifecycle", control.getLifecycle().code());
        }
        control.getReplacedBy().forEach(id -> props.own("replaced-by", id.text()));
        return props.properties(control.getProperties());
    }

    private void links(Control control, String pointer) {
        Set<Link> links = new LinkedHashSet<>();
        for (int i = 0; i < control.getReferences().size(); i++) {
            ControlReference reference = control.getReferences().get(i);
            if (!links.add(new Link("#" + document.resources.clause(reference), "reference", reference.getClause()))) {
                losses.dropped(pointer + "/references/" + i, "reference", LossList.REPEATED);
            }
        }
        for (int i = 0; i < control.getReplacedBy().size(); i++) {
            ControlId successor = control.getReplacedBy().get(i);
            if (checklist.findControl(successor).isPresent()) {
                links.add(new Link("#" + OscalIds.of(successor), "incorporated-into", ""));
            } else {
                losses.moved(
                        pointer + "/replacedBy/" + i,
                        "replacement '" + successor + "'",
                        "A link must lead to a control of the catalog",
                        "prop 'replaced-by'");
            }
        }
        document.links(links);
    }

    /** Returns a position as text whose order is that of the positions, of three digits unless there are more. */
    private static String sortKey(int index, int size) {
        String digits = Integer.toString(index + 1);
        return "0".repeat(Math.max(3, Integer.toString(size).length()) - digits.length()) + digits;
    }
}
