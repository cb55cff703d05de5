package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Section;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A checklist as a FHIR R4 Questionnaire, which asks, and a QuestionnaireResponse, which answers. */
final class FhirDocuments {

    private static final String ADDRESS = "https://github.com/cloudchecklist/questionnaire";

    private FhirDocuments() {}

    /** Returns the Questionnaire in UTF-8: sections are groups, requirements are questions. */
    static byte[] questionnaire(Checklist checklist) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Questionnaire")
                .put("url", ADDRESS)
                .put("version", checklist.getRevision())
                .put("title", checklist.getTitle().getText())
                .put("status", "active");
        questions(document.putArray("item"), checklist.getSections());
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static void questions(ArrayNode items, List<Section> sections) {
        for (Section section : sections) {
            ArrayNode inner = items.addObject()
                    .put("linkId", "section-" + section.getId())
                    .put("text", section.getTitle().getText())
                    .put("type", "group")
                    .putArray("item");
            section.getControls()
                    .forEach(control -> inner.addObject()
                            .put("linkId", control.getId().toString())
                            .put("text", control.getRequirement().getText())
                            .put("type", "choice"));
            questions(inner, section.getSections());
        }
    }

    /** Returns the QuestionnaireResponse in UTF-8: state and mark are a coding, remark and links are answers below it. */
    static byte[] response(Checklist checklist) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", ADDRESS)
                .put("status", "completed");
        ArrayNode items = document.putArray("item");
        checklist
                .controls()
                .forEach(
                        control -> control.getAnswer().ifPresent(answer -> answer(items.addObject(), control, answer)));
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static void answer(ObjectNode item, Control control, Answer answer) {
        item.put("linkId", control.getId().toString());
        ObjectNode node = item.putArray("answer").addObject();
        ObjectNode coding =
                node.putObject("valueCoding").put("code", answer.getState().code());
        answer.getMark().ifPresent(mark -> coding.put("display", mark));
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        answer.getRemark()
                .ifPresent(remark -> items.addObject()
                        .put("linkId", "remark")
                        .putArray("answer")
                        .addObject()
                        .put("valueString", remark.getText()));
        if (!answer.getEvidence().isEmpty()) {
            ArrayNode links = items.addObject().put("linkId", "evidence").putArray("answer");
            PeerSheets.links(control).forEach(link -> {
                ObjectNode attachment = links.addObject()
                        .putObject("valueAttachment")
                        .put("url", link.getUri().toString());
                link.getLabel().ifPresent(label -> attachment.put("title", label.getText()));
            });
        }
        if (!items.isEmpty()) {
            node.set("item", items);
        }
    }
}
