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
 * A checklist as a CycloneDX 1.6 document: sections and controls are the requirements of a standard, answers are claims, links
 * are evidence, and an attestation maps requirements to claims.
 */
final class CycloneDxDocument {

    private static final String SERVICE = "service";

    private final ObjectNode document = JsonNodeFactory.instance
            .objectNode()
            .put("bomFormat", "CycloneDX")
            .put("specVersion", "1.6")
            .put("version", 1);
    private final ArrayNode requirements;
    private final ArrayNode evidence;
    private final ArrayNode claims;
    private final ArrayNode map;

    private CycloneDxDocument(Checklist checklist) {
        requirements = document.putObject("definitions")
                .putArray("standards")
                .addObject()
                .put("bom-ref", "standard")
                .put("name", checklist.getTitle().getText())
                .put("version", checklist.getRevision())
                .putArray("requirements");
        ObjectNode declarations = document.putObject("declarations");
        declarations
                .putObject("targets")
                .putArray("services")
                .addObject()
                .put("bom-ref", SERVICE)
                .put("name", checklist.getTitle().getText());
        evidence = declarations.putArray("evidence");
        claims = declarations.putArray("claims");
        map = declarations.putArray("attestations").addObject().putArray("map");
    }

    /** Returns the document in UTF-8. */
    static byte[] of(Checklist checklist) {
        CycloneDxDocument target = new CycloneDxDocument(checklist);
        target.sections(checklist.getSections(), "");
        return JsonMapper.shared().writeValueAsBytes(target.document);
    }

    private void sections(List<Section> sections, String parent) {
        for (Section section : sections) {
            String reference = "section-" + section.getId();
            ObjectNode requirement = requirement(reference, section.getId().toString(), parent);
            requirement.put("title", section.getTitle().getText());
            section.getControls().forEach(control -> control(control, reference));
            sections(section.getSections(), reference);
        }
    }

    private void control(Control control, String parent) {
        String id = control.getId().toString();
        requirement("control-" + id, id, parent)
                .put("text", control.getRequirement().getText());
        control.getAnswer().ifPresent(answer -> answer(control, answer));
    }

    private ObjectNode requirement(String reference, String identifier, String parent) {
        ObjectNode requirement =
                requirements.addObject().put("bom-ref", reference).put("identifier", identifier);
        return parent.isEmpty() ? requirement : requirement.put("parent", parent);
    }

    private void answer(Control control, Answer answer) {
        String reference = "claim-" + control.getId();
        ObjectNode claim = claims.addObject()
                .put("bom-ref", reference)
                .put("target", SERVICE)
                .put("predicate", answer.getState().code());
        answer.getRemark().ifPresent(remark -> claim.put("reasoning", remark.getText()));
        if (!answer.getEvidence().isEmpty()) {
            ArrayNode references = claim.putArray("evidence");
            PeerSheets.links(control).forEach(link -> {
                String number = "evidence-" + evidence.size();
                ObjectNode node = evidence.addObject().put("bom-ref", number);
                ObjectNode data = node.putArray("data").addObject();
                link.getLabel().ifPresent(label -> data.put("name", label.getText()));
                data.putObject("contents").put("url", link.getUri().toString());
                references.add(number);
            });
        }
        ObjectNode mapping = map.addObject().put("requirement", "control-" + control.getId());
        mapping.putArray("claims").add(reference);
        answer.getMark().ifPresent(mark -> mapping.putObject("conformance").put("rationale", mark));
    }
}
