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

/**
 * A checklist as a FHIR R4 Questionnaire, which asks, and a QuestionnaireResponse, which answers.
 *
 * <p>Each response has the items of its questionnaire, by their unique {@code linkId}: sections are groups, a control is a
 * choice between states, and below it are its remark and its links.
 */
final class FhirDocuments {

    private static final String ADDRESS = "https://github.com/cloudchecklist/questionnaire";

    /** What follows the id of a control in the {@code linkId} of its remark. */
    static final String REMARK = "/remark";

    /** What follows the id of a control in the {@code linkId} of its links. */
    static final String LINKS = "/links";

    private FhirDocuments() {}

    /** Returns the Questionnaire in UTF-8. */
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
            ArrayNode inner = item(items, group(section))
                    .put("text", section.getTitle().getText())
                    .put("type", "group")
                    .putArray("item");
            section.getControls().forEach(control -> question(inner, control));
            questions(inner, section.getSections());
        }
    }

    private static void question(ArrayNode items, Control control) {
        String id = control.getId().toString();
        ArrayNode inner = item(items, id)
                .put("text", control.getRequirement().getText())
                .put("type", "open-choice")
                .putArray("item");
        item(inner, id + REMARK).put("type", "text");
        item(inner, id + LINKS).put("type", "attachment").put("repeats", true);
    }

    /** Returns the QuestionnaireResponse in UTF-8. */
    static byte[] response(Checklist checklist) {
        ObjectNode document = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", ADDRESS)
                .put("status", "completed");
        answers(document.putArray("item"), checklist.getSections());
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static void answers(ArrayNode items, List<Section> sections) {
        for (Section section : sections) {
            ArrayNode inner = item(items, group(section)).putArray("item");
            section.getControls()
                    .forEach(control -> control.getAnswer().ifPresent(answer -> answer(inner, control, answer)));
            answers(inner, section.getSections());
        }
    }

    private static void answer(ArrayNode items, Control control, Answer answer) {
        String id = control.getId().toString();
        ObjectNode node = item(items, id).putArray("answer").addObject();
        ObjectNode coding =
                node.putObject("valueCoding").put("code", answer.getState().code());
        answer.getMark().ifPresent(mark -> coding.put("display", mark));
        ArrayNode inner = JsonNodeFactory.instance.arrayNode();
        answer.getRemark()
                .ifPresent(remark ->
                        item(inner, id + REMARK).putArray("answer").addObject().put("valueString", remark.getText()));
        if (!answer.getEvidence().isEmpty()) {
            ArrayNode links = item(inner, id + LINKS).putArray("answer");
            PeerSheets.links(control).forEach(link -> {
                ObjectNode attachment = links.addObject()
                        .putObject("valueAttachment")
                        .put("url", link.getUri().toString());
                link.getLabel().ifPresent(label -> attachment.put("title", label.getText()));
            });
        }
        if (!inner.isEmpty()) {
            node.set("item", inner);
        }
    }

    private static String group(Section section) {
        return "section-" + section.getId();
    }

    private static ObjectNode item(ArrayNode items, String linkId) {
        return items.addObject().put("linkId", linkId);
    }
}
