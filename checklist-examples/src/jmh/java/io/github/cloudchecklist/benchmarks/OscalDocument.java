package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A checklist as an OSCAL 1.1.3 catalog: sections are groups, requirement and remark are parts, mark and state are properties.
 *
 * <p>HTML tags are left out: OSCAL takes them for mark-up.
 */
final class OscalDocument {

    private static final String NAMESPACE = "https://github.com/cloudchecklist/ns";

    private OscalDocument() {}

    /** Returns the catalog in UTF-8. */
    static byte[] of(Checklist checklist) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode catalog = document.putObject("catalog")
                .put(
                        "uuid",
                        UUID.nameUUIDFromBytes(checklist.getId().toString().getBytes(StandardCharsets.UTF_8))
                                .toString());
        catalog.putObject("metadata")
                .put("title", checklist.getTitle().getText())
                .put("last-modified", "2026-01-01T00:00:00Z")
                .put("version", checklist.getRevision())
                .put("oscal-version", "1.1.3");
        groups(catalog, checklist.getSections());
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static void groups(ObjectNode parent, List<Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        ArrayNode groups = parent.putArray("groups");
        for (Section section : sections) {
            ObjectNode group =
                    groups.addObject().put("id", "section-" + section.getId()).put("title", plain(section.getTitle()));
            if (!section.getControls().isEmpty()) {
                ArrayNode controls = group.putArray("controls");
                section.getControls().forEach(control -> control(controls.addObject(), control));
            }
            groups(group, section.getSections());
        }
    }

    private static void control(ObjectNode node, Control control) {
        String id = "control-" + control.getId();
        node.put("id", id).put("title", control.getId().toString());
        control.getAnswer().ifPresent(answer -> {
            ArrayNode props = node.putArray("props");
            props.addObject()
                    .put("name", "state")
                    .put("ns", NAMESPACE)
                    .put("value", answer.getState().code());
            answer.getMark()
                    .ifPresent(mark -> props.addObject()
                            .put("name", "mark")
                            .put("ns", NAMESPACE)
                            .put("value", mark));
        });
        if (PeerSheets.links(control).findAny().isPresent()) {
            ArrayNode links = node.putArray("links");
            PeerSheets.links(control).forEach(evidence -> {
                ObjectNode link = links.addObject()
                        .put("href", evidence.getUri().toString())
                        .put("rel", "reference");
                evidence.getLabel().ifPresent(label -> link.put("text", plain(label)));
            });
        }
        ArrayNode parts = node.putArray("parts");
        parts.addObject().put("id", id + "_smt").put("name", "statement").put("prose", plain(control.getRequirement()));
        control.getAnswer()
                .flatMap(answer -> answer.getRemark())
                .ifPresent(remark -> parts.addObject()
                        .put("id", id + "_gdn")
                        .put("name", "guidance")
                        .put("prose", plain(remark)));
    }

    /** Returns a text without HTML tags. */
    static String plain(LocalizedText text) {
        return plain(text.getText());
    }

    /** Returns a text without HTML tags. */
    static String plain(String text) {
        return text.replaceAll("<[^<>]*>", "");
    }
}
