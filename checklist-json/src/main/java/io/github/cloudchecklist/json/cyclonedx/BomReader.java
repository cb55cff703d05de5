package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Node;
import io.github.cloudchecklist.json.codec.Node.Place;
import io.github.cloudchecklist.json.codec.Problem.Kind;
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
        Taking.object(bom);
        Taking.constant(bom, "bomFormat", "CycloneDX");
        Taking.constant(bom, "specVersion", "1.6");
        // Derived, or the same for all.
        List.of("$schema", "serialNumber", "version").forEach(bom::take);
        Node root = draft.root();
        Node metadata = Taking.object(Taking.required(bom, "metadata"));
        List<Node> rootProperties = Taking.array(metadata.take("properties"));
        readMetadata(metadata, root);
        readDefinitions(Taking.object(Taking.required(bom, "definitions")), root);
        readDeclarations(Taking.object(Taking.required(bom, "declarations")), root);
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
        Node standard = Taking.only(Taking.required(definitions, "standards"));
        List.of("bom-ref", "owner", "externalReferences").forEach(standard::take);
        draft.put(root, "title", standard.take("name"));
        draft.put(root, "revision", standard.take("version"));
        draft.put(root, "introduction", standard.take("description"));
        for (Node requirement : Taking.array(standard.take("requirements"))) {
            readRequirement(Taking.object(requirement), root);
        }
        Taking.end(standard);
        Taking.end(definitions);
    }

    private void readRequirement(Node requirement, Node root) {
        Node refNode = Taking.required(requirement, "bom-ref");
        String ref = Taking.text(refNode);
        Node parent = requirement.take("parent");
        boolean control = ref.startsWith("r-");
        if (!control && !ref.startsWith("s-")) {
            throw Taking.refusal(refNode, "Bom-ref of a requirement must begin with 'r-' or 's-'", ref);
        }
        Node around = parent == null && !control ? root : section(parent == null ? requirement : parent);
        Node item = draft.addObject(around, control ? "controls" : "sections", requirement.place());
        if (control) {
            controls.put(ref, item);
        } else {
            int level = 1 + (parent == null ? 0 : levels.getOrDefault(Taking.text(parent), 0));
            if (level > Section.MAX_DEPTH) {
                String message = "Sections must not nest more than " + Section.MAX_DEPTH + " deep";
                throw CycloneDxJson.exception(requirement.problem(Kind.LIMIT, message));
            }
            sections.put(ref, item);
            levels.put(ref, level);
        }
        draft.put(item, "id", Taking.required(requirement, "identifier"));
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
        String ref = parent.text();
        Node section = ref == null ? null : sections.get(ref);
        if (section == null) {
            String message = "Requirement must stand behind the section that is its parent";
            throw CycloneDxJson.exception(parent.problem(Kind.INVALID_VALUE, message));
        }
        return section;
    }

    private void readDeclarations(Node declarations, Node root) {
        readAssessor(Taking.only(Taking.required(declarations, "assessors")), root);
        Node targets = declarations.take("targets");
        if (targets != null) {
            readTarget(Taking.only(Taking.required(Taking.object(targets), "services")), root);
            Taking.end(targets);
        }
        collect(declarations.take("evidence"), evidence);
        collect(declarations.take("claims"), claims);
        Node attestations = declarations.take("attestations");
        if (attestations != null) {
            Node attestation = Taking.only(attestations);
            List.of("summary", "assessor").forEach(attestation::take);
            for (Node entry : Taking.array(attestation.take("map"))) {
                readAnswer(Taking.object(entry));
            }
            Taking.end(attestation);
        }
        for (Node claim : List.copyOf(claims.values())) {
            claim.take("externalReferences");
            readClaim(claim, draft.addObject(root, "certifications", claim.place()), "scope");
        }
        if (!evidence.isEmpty()) {
            Node unused = evidence.values().iterator().next();
            throw CycloneDxJson.exception(unused.problem(Kind.INVALID_VALUE, "Evidence must be that of a claim"));
        }
        Taking.end(declarations);
    }

    private void readAssessor(Node assessor, Node root) {
        List.of("bom-ref", "thirdParty").forEach(assessor::take);
        Node organization = assessor.take("organization");
        if (organization != null) {
            Node provider = draft.putObject(
                    root, "provider", Taking.object(organization).place());
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
            byRef.put(Taking.text(Taking.required(Taking.object(element), "bom-ref")), element);
        }
    }

    private void readAnswer(Node entry) {
        Node requirement = Taking.required(entry, "requirement");
        Node control = controls.get(Taking.text(requirement));
        if (control == null) {
            throw Taking.refusal(requirement, "Requirement must be that of a control", Taking.text(requirement));
        }
        Node ref = Taking.onlyElement(Taking.required(entry, "claims"));
        Node claim = claims.remove(Taking.text(ref));
        if (claim == null) {
            throw Taking.refusal(ref, "Claim must be mapped once", Taking.text(ref));
        }
        entry.take("conformance");
        Taking.end(entry);
        readClaim(claim, draft.putObject(control, "answer", claim.place()), "remark");
    }

    private void readClaim(Node claim, Node item, String reasoning) {
        List.of("target", "predicate").forEach(claim::take);
        draft.put(item, reasoning, claim.take("reasoning"));
        for (Node ref : Taking.array(claim.take("evidence"))) {
            Node cited = evidence.remove(Taking.text(ref));
            if (cited == null) {
                throw Taking.refusal(ref, "Evidence must be that of one claim", Taking.text(ref));
            }
            readEvidence(cited, draft.addObject(item, "evidence", cited.place()));
        }
        Taking.end(claim);
    }

    private void readEvidence(Node source, Node item) {
        draft.put(item, "label", source.take("description"));
        draft.putDay(item, "collectedOn", source.take("created"), Members.DAY_BEGINS);
        draft.putDay(item, "expiresOn", source.take("expires"), Members.DAY_ENDS);
        Node data = Taking.only(Taking.required(source, "data"));
        Node name = data.take("name");
        Node contents = data.take("contents");
        if (contents == null) {
            draft.putText(item, "type", "document", source.place());
            draft.put(item, "name", name);
        } else {
            readContents(Taking.object(contents), item, source.place());
        }
        Taking.end(data);
        Taking.end(source);
    }

    private void readContents(Node contents, Node item, Place place) {
        Node attachment = contents.take("attachment");
        if (attachment == null) {
            draft.putText(item, "type", "link", place);
            draft.put(item, "uri", Taking.required(contents, "url"));
        } else {
            draft.putText(item, "type", "contact", place);
            draft.put(item, "telephone", Taking.required(Taking.object(attachment), "content"));
            Taking.end(attachment);
        }
        Taking.end(contents);
    }
}
