package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.json.codec.Uuids;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document: takes out of the JSON form of a checklist what CycloneDX has a place for, and leaves the rest to
 * {@link Leftovers}.
 */
final class BomWriter {

    /** The name space of serial numbers. */
    private static final UUID NAMESPACE = UUID.fromString("6f0f5b0e-6f3c-5d0b-9d55-6a1f8b9a2c41");

    static final String ASSESSOR = "provider";
    static final String TARGET = "service";

    private final Scores scores;
    private final Leftovers leftovers = new Leftovers();
    private final Set<String> refs = new HashSet<>(Set.of("checklist", "standard", ASSESSOR, TARGET));
    private final Map<String, Integer> repetitions = new HashMap<>();
    private final List<Object> requirements = new ArrayList<>();
    private final List<Object> claims = new ArrayList<>();
    private final List<Object> evidence = new ArrayList<>();
    private final List<Object> map = new ArrayList<>();
    private final List<Object> answerProperties = new ArrayList<>();
    private boolean hasTarget;

    BomWriter(double partialScore) {
        this.scores = new Scores(partialScore);
    }

    List<Loss> losses() {
        return leftovers.losses();
    }

    Map<String, Object> bom(Node checklist, String digest) {
        checklist.take("format");
        List<Node> sections = Members.elements(checklist.take("sections"));
        Map<String, Object> metadata = metadata(checklist);
        Map<String, Object> standard = standard(checklist);
        Map<String, Object> assessor = assessor(checklist.enter("provider"));
        Map<String, Object> target = target(checklist.enter("service"));
        sections.forEach(section -> addSection(section, null));
        Members.elements(checklist.enter("certifications")).forEach(this::addCertification);
        putIfAny(standard, "requirements", requirements);
        addReferences(checklist, standard);
        List<Object> rootProperties = new ArrayList<>();
        leftovers.put(checklist, checklist.place(), "", "metadata", rootProperties);
        metadata.put("properties", rootProperties);

        Map<String, Object> bom = new LinkedHashMap<>();
        bom.put("bomFormat", "CycloneDX");
        bom.put("specVersion", "1.6");
        bom.put("serialNumber", "urn:uuid:" + Uuids.version5(NAMESPACE, digest));
        bom.put("version", 1);
        bom.put("metadata", metadata);
        bom.put("definitions", Map.of("standards", List.of(standard)));
        bom.put("declarations", declarations(assessor, target));
        putIfAny(bom, "properties", answerProperties);
        return bom;
    }

    private static Map<String, Object> metadata(Node checklist) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        putIfPresent(metadata, "timestamp", Members.withTime(checklist.take("revisedOn"), Members.DAY_BEGINS));
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("bom-ref", "checklist");
        component.put("type", "data");
        component.put("name", Objects.requireNonNullElse(Members.look(checklist, "title"), ""));
        metadata.put("component", component);
        return metadata;
    }

    private static Map<String, Object> standard(Node checklist) {
        Map<String, Object> standard = new LinkedHashMap<>();
        standard.put("bom-ref", "standard");
        putIfPresent(standard, "name", Members.takeLocalized(checklist, "title"));
        putIfPresent(standard, "version", Members.take(checklist, "revision"));
        putIfPresent(standard, "description", Members.takeLocalized(checklist, "introduction"));
        putIfPresent(standard, "owner", Members.look(Members.member(checklist, "provider"), "name"));
        return standard;
    }

    /** Adds what the checklist points at as a whole; it is also left over, since addresses are not all that is known of it. */
    private static void addReferences(Node checklist, Map<String, Object> standard) {
        List<Object> references = new ArrayList<>();
        Members.elements(Members.member(checklist, "basis"))
                .forEach(basis -> addReference(references, "documentation", basis, "name"));
        Members.elements(Members.member(checklist, "references"))
                .forEach(reference -> addReference(references, "other", reference, "label"));
        putIfAny(standard, "externalReferences", references);
    }

    private static void addReference(List<Object> references, String type, Node source, String comment) {
        String address = Members.look(source, "uri");
        if (address != null && Members.isAddress(address)) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("type", type);
            reference.put("url", address);
            putIfPresent(reference, "comment", Members.look(source, comment));
            references.add(reference);
        }
    }

    private static Map<String, Object> assessor(@Nullable Node provider) {
        Map<String, Object> assessor = new LinkedHashMap<>();
        assessor.put("bom-ref", ASSESSOR);
        assessor.put("thirdParty", false);
        if (provider != null) {
            Map<String, Object> organization = new LinkedHashMap<>();
            putIfPresent(organization, "name", Members.takeLocalized(provider, "name"));
            String address = Members.takeAddress(provider);
            putIfAny(organization, "url", address == null ? List.of() : List.of(address));
            assessor.put("organization", organization);
        }
        return assessor;
    }

    private Map<String, Object> target(@Nullable Node service) {
        Map<String, Object> target = new LinkedHashMap<>();
        if (service != null) {
            hasTarget = true;
            target.put("bom-ref", TARGET);
            target.put("name", Objects.requireNonNullElse(Members.takeLocalized(service, "name"), ""));
            String address = Members.takeAddress(service);
            putIfAny(target, "endpoints", address == null ? List.of() : List.of(address));
        }
        return target;
    }

    private void addSection(Node section, @Nullable String parent) {
        List<Node> controls = Members.elements(section.take("controls"));
        List<Node> subsections = Members.elements(section.take("sections"));
        String id = String.valueOf(Members.take(section, "id"));
        String ref = unique("s-" + id);
        Map<String, Object> requirement = requirement(ref, id, section, "introduction", parent);
        putLeftovers(requirement, section);
        controls.forEach(control -> addControl(control, ref));
        subsections.forEach(subsection -> addSection(subsection, ref));
    }

    private void addControl(Node control, String parent) {
        Node answer = control.take("answer");
        String id = String.valueOf(Members.take(control, "id"));
        String ref = unique("r-" + id);
        Map<String, Object> requirement = requirement(ref, id, control, "guidance", parent);
        putLeftovers(requirement, control);
        if (answer != null) {
            addAnswer(answer, control.place(), id, ref);
        }
    }

    private Map<String, Object> requirement(
            String ref, String id, Node source, String description, @Nullable String parent) {
        Map<String, Object> requirement = new LinkedHashMap<>();
        requirements.add(requirement);
        requirement.put("bom-ref", ref);
        requirement.put("identifier", id);
        putIfPresent(requirement, "title", Members.takeLocalized(source, "title"));
        putIfPresent(requirement, "text", Members.takeLocalized(source, "requirement"));
        String text = Members.takeLocalized(source, description);
        putIfAny(requirement, "descriptions", text == null ? List.of() : List.of(text));
        putIfPresent(requirement, "parent", parent);
        return requirement;
    }

    private void putLeftovers(Map<String, Object> requirement, Node source) {
        List<Object> properties = new ArrayList<>();
        leftovers.put(source, source.place(), "", "requirement", properties);
        putIfAny(requirement, "properties", properties);
    }

    private void addAnswer(Node answer, Place control, String id, String ref) {
        String state = String.valueOf(Members.look(answer, "state"));
        if (!state.equals(Scores.OPEN)) {
            Map<String, Object> claim = claim("c-" + id, id + " " + scores.predicate(state), answer, "remark", id);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("requirement", ref);
            entry.put("claims", List.of(String.valueOf(claim.get("bom-ref"))));
            entry.put("conformance", scores.conformance(state, Members.look(answer, "mark"), claim.get("evidence")));
            map.add(entry);
        }
        leftovers.put(answer, control, "/" + Place.escape(ref), "document", answerProperties);
    }

    private void addCertification(Node certification) {
        certification.touch();
        String standard = Members.look(certification, "standard");
        String number = Members.look(certification, "registrationNumber");
        List<Object> references = new ArrayList<>();
        Members.elements(Members.member(certification, "evidence"))
                .forEach(proof -> addReference(references, "certification-report", proof, "label"));
        String predicate = "Certified after " + standard + (number == null ? "" : ", registration number " + number);
        String name = "cert-" + standard;
        Map<String, Object> claim = claim(name, predicate, certification, "scope", name);
        putIfAny(claim, "externalReferences", references);
    }

    /** Adds a claim with the reasoning and the evidence of its source. */
    private Map<String, Object> claim(String name, String predicate, Node source, String reasoning, String key) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claims.add(claim);
        claim.put("bom-ref", unique(name));
        if (hasTarget) {
            claim.put("target", TARGET);
        }
        claim.put("predicate", predicate);
        putIfPresent(claim, "reasoning", Members.takeLocalized(source, reasoning));
        List<Object> cited = new ArrayList<>();
        for (Node one : Members.elements(source.enter("evidence"))) {
            String ref = unique("e-" + key + "-" + (cited.size() + 1));
            evidence.add(evidence(one, ref));
            cited.add(ref);
        }
        putIfAny(claim, "evidence", cited);
        return claim;
    }

    private static Map<String, Object> evidence(Node source, String ref) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("bom-ref", ref);
        String label = Members.takeLocalized(source, "label");
        putIfPresent(evidence, "description", label);
        Map<String, Object> data = new LinkedHashMap<>();
        switch (String.valueOf(Members.take(source, "type"))) {
            case "link" -> {
                putIfPresent(data, "name", label);
                Map<String, Object> contents = new LinkedHashMap<>();
                putIfPresent(contents, "url", Members.takeAddress(source));
                data.put("contents", contents);
            }
            case "contact" -> {
                putIfPresent(data, "name", label);
                String telephone = String.valueOf(Members.take(source, "telephone"));
                data.put("contents", Map.of("attachment", Map.of("content", telephone)));
            }
            default -> putIfPresent(data, "name", Members.takeLocalized(source, "name"));
        }
        evidence.put("data", List.of(data));
        putIfPresent(evidence, "created", Members.withTime(source.take("collectedOn"), Members.DAY_BEGINS));
        putIfPresent(evidence, "expires", Members.withTime(source.take("expiresOn"), Members.DAY_ENDS));
        return evidence;
    }

    private Map<String, Object> declarations(Map<String, Object> assessor, Map<String, Object> target) {
        Map<String, Object> declarations = new LinkedHashMap<>();
        declarations.put("assessors", List.of(assessor));
        if (!map.isEmpty()) {
            Map<String, Object> attestation = new LinkedHashMap<>();
            attestation.put("summary", "Answers of the provider");
            attestation.put("assessor", ASSESSOR);
            attestation.put("map", map);
            declarations.put("attestations", List.of(attestation));
        }
        putIfAny(declarations, "claims", claims);
        putIfAny(declarations, "evidence", evidence);
        if (hasTarget) {
            declarations.put("targets", Map.of("services", List.of(target)));
        }
        return declarations;
    }

    /** Returns a name, with a number behind it if it is taken; linear however many there are of one name. */
    private String unique(String name) {
        String ref = name;
        while (!refs.add(ref)) {
            ref = name + "#" + (1 + repetitions.merge(name, 1, Integer::sum));
        }
        return ref;
    }

    private static void putIfPresent(Map<String, Object> object, String name, @Nullable String text) {
        if (text != null) {
            object.put(name, text);
        }
    }

    private static void putIfAny(Map<String, Object> object, String name, List<?> elements) {
        if (!elements.isEmpty()) {
            object.put(name, elements);
        }
    }
}
