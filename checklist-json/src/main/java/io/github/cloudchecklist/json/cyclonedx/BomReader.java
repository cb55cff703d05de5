package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON form of a checklist of one document that {@link BomWriter} wrote: takes out all that it knows, and refuses
 * what is left.
 */
final class BomReader {

    private final Node bom;
    private final Draft draft;
    private final Map<String, Node> sections = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Node> controls = new HashMap<>();
    private final Map<String, Node> claims = new LinkedHashMap<>();
    private final Map<String, Node> evidence = new LinkedHashMap<>();

    BomReader(Node bom, JsonLimits limits) {
        this.bom = bom;
        this.draft = new Draft(bom.place(), limits);
    }

    Checklist checklist() {
        Taking.constant(bom, "bomFormat", "CycloneDX");
        Taking.constant(bom, "specVersion", "1.6");
        // Derived, or the same for all.
        List.of("$schema", "serialNumber", "version").forEach(bom::take);
        Node root = draft.root();
        Node metadata = Taking.requiredObject(bom, "metadata");
        List<Node> rootProperties = Taking.array(metadata.take("properties"));
        readMetadata(metadata, root);
        readDefinitions(Taking.requiredObject(bom, "definitions"), root);
        readDeclarations(Taking.requiredObject(bom, "declarations"), root);
        for (Node property : rootProperties) {
            draft.addProperty(root, property);
        }
        for (Node property : Taking.array(bom.take("properties"))) {
            draft.addProperty(controls, property);
        }
        Taking.end(bom);
        return draft.checklist();
    }

    private void readMetadata(Node metadata, Node root) {
        draft.putDay(root, "revisedOn", metadata.take("timestamp"), Members.DAY_BEGINS);
        metadata.take("component");
        Taking.end(metadata);
    }

    private void readDefinitions(Node definitions, Node root) {
        Node standard = Taking.only(definitions.takeRequired("standards"));
        List.of("bom-ref", "owner", "externalReferences").forEach(standard::take);
        draft.put(root, "title", standard.take("name"));
        draft.put(root, "revision", standard.take("version"));
        draft.put(root, "introduction", standard.take("description"));
        for (Node requirement : Taking.array(standard.take("requirements"))) {
            readRequirement(requirement.expect(Node.Type.OBJECT), root);
        }
        Taking.end(standard);
        Taking.end(definitions);
    }

    private void readRequirement(Node requirement, Node root) {
        Node refNode = requirement.takeRequired("bom-ref");
        String ref = refNode.string();
        Node parent = requirement.take("parent");
        boolean control = ref.startsWith("r-");
        if (!control && !ref.startsWith("s-")) {
            throw Taking.refusal(refNode, "Bom-ref of a requirement must begin with 'r-' or 's-'");
        }
        Node around = parent == null && !control ? root : section(parent == null ? requirement : parent);
        Node item = draft.addObject(around, control ? "controls" : "sections", requirement.place());
        if (control) {
            controls.put(ref, item);
        } else {
            int level = 1 + (parent == null ? 0 : levels.getOrDefault(parent.string(), 0));
            if (level > Section.MAX_DEPTH) {
                String message = "Sections must not nest more than " + Section.MAX_DEPTH + " deep";
                throw requirement.refusal(Kind.LIMIT, message);
            }
            sections.put(ref, item);
            levels.put(ref, level);
        }
        draft.put(item, "id", requirement.takeRequired("identifier"));
        draft.put(item, "title", requirement.take("title"));
        Node descriptions = requirement.take("descriptions");
        Node description = descriptions == null ? null : Taking.onlyElement(descriptions);
        draft.put(item, control ? "guidance" : "introduction", description);
        if (control) {
            draft.put(item, "requirement", requirement.take("text"));
        }
        for (Node property : Taking.array(requirement.take("properties"))) {
            draft.addProperty(item, property);
        }
        Taking.end(requirement);
    }

    /** Returns the section that a parent refers to, which stands before its contents. */
    private Node section(Node parent) {
        Node section = sections.get(parent.peek().orElse(""));
        if (section == null) {
            String message = "Requirement must stand behind the section that is its parent";
            throw parent.refusal(Kind.INVALID_VALUE, message);
        }
        return section;
    }

    private void readDeclarations(Node declarations, Node root) {
        readAssessor(Taking.only(declarations.takeRequired("assessors")), root);
        Node targets = declarations.take("targets");
        if (targets != null) {
            readTarget(Taking.only(targets.expect(Node.Type.OBJECT).takeRequired("services")), root);
            Taking.end(targets);
        }
        collect(declarations.take("evidence"), evidence);
        collect(declarations.take("claims"), claims);
        Node attestations = declarations.take("attestations");
        if (attestations != null) {
            Node attestation = Taking.only(attestations);
            List.of("summary", "assessor").forEach(attestation::take);
            for (Node entry : Taking.array(attestation.take("map"))) {
                readAnswer(entry.expect(Node.Type.OBJECT));
            }
            Taking.end(attestation);
        }
        for (Node claim : List.copyOf(claims.values())) {
            claim.take("externalReferences");
            readClaim(claim, draft.addObject(root, "certifications", claim.place()), "scope");
        }
        if (!evidence.isEmpty()) {
            Node unused = evidence.values().iterator().next();
            throw unused.refusal(Kind.INVALID_VALUE, "Evidence must be that of a claim");
        }
        Taking.end(declarations);
    }

    private void readAssessor(Node assessor, Node root) {
        List.of("bom-ref", "thirdParty").forEach(assessor::take);
        Node organization = assessor.take("organization");
        if (organization != null) {
            Node provider = draft.putObject(
                    root, "provider", organization.expect(Node.Type.OBJECT).place());
            draft.put(provider, "name", organization.take("name"));
            draft.putOnly(provider, "uri", organization.take("url"));
            Taking.end(organization);
        }
        Taking.end(assessor);
    }

    private void readTarget(Node target, Node root) {
        target.take("bom-ref");
        Node service = draft.putObject(root, "service", target.place());
        draft.put(service, "name", target.take("name"));
        draft.putOnly(service, "uri", target.take("endpoints"));
        Taking.end(target);
    }

    private static void collect(@Nullable Node array, Map<String, Node> byRef) {
        for (Node element : Taking.array(array)) {
            byRef.put(Taking.requiredString(element.expect(Node.Type.OBJECT), "bom-ref"), element);
        }
    }

    private void readAnswer(Node entry) {
        Node requirement = entry.takeRequired("requirement");
        Node control = controls.get(requirement.string());
        if (control == null) {
            throw Taking.refusal(requirement, "Requirement must be that of a control");
        }
        Node ref = Taking.onlyElement(entry.takeRequired("claims"));
        Node claim = claims.remove(ref.string());
        if (claim == null) {
            throw Taking.refusal(ref, "Claim must be mapped once");
        }
        entry.take("conformance");
        Taking.end(entry);
        readClaim(claim, draft.putObject(control, "answer", claim.place()), "remark");
    }

    private void readClaim(Node claim, Node item, String reasoning) {
        List.of("target", "predicate").forEach(claim::take);
        draft.put(item, reasoning, claim.take("reasoning"));
        for (Node ref : Taking.array(claim.take("evidence"))) {
            Node cited = evidence.remove(ref.string());
            if (cited == null) {
                throw Taking.refusal(ref, "Evidence must be that of one claim");
            }
            readEvidence(cited, draft.addObject(item, "evidence", cited.place()));
        }
        Taking.end(claim);
    }

    private void readEvidence(Node source, Node item) {
        draft.put(item, "label", source.take("description"));
        draft.putDay(item, "collectedOn", source.take("created"), Members.DAY_BEGINS);
        draft.putDay(item, "expiresOn", source.take("expires"), Members.DAY_ENDS);
        Node data = Taking.only(source.takeRequired("data"));
        Node name = data.take("name");
        Node contents = data.take("contents");
        if (contents == null) {
            draft.putText(item, "type", "document", source.place());
            draft.put(item, "name", name);
        } else {
            readContents(contents.expect(Node.Type.OBJECT), item, source.place());
        }
        Taking.end(data);
        Taking.end(source);
    }

    private void readContents(Node contents, Node item, Place place) {
        Node attachment = contents.take("attachment");
        if (attachment == null) {
            draft.putText(item, "type", "link", place);
            draft.put(item, "uri", contents.take("url"));
        } else {
            draft.putText(item, "type", "contact", place);
            draft.put(item, "telephone", attachment.expect(Node.Type.OBJECT).takeRequired("content"));
            Taking.end(attachment);
        }
        Taking.end(contents);
    }
}
