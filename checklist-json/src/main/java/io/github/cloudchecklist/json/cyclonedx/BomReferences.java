package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.codec.Node;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the references among definitions and declarations lead somewhere. */
final class BomReferences {

    private static final String BOM_LINK = "urn:cdx:";

    private final Map<String, Node> all = new HashMap<>();
    private final Set<String> requirements = new HashSet<>();
    private final Set<String> assessors = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();

    private BomReferences() {}

    /** Checks a document, of which nothing is taken out. */
    static void check(Node bom) {
        BomReferences references = new BomReferences();
        references.collect(bom);
        references.checkDefinitions(Members.member(bom, "definitions"));
        references.checkDeclarations(Members.member(bom, "declarations"));
    }

    /** Collects all names, however deep: a parser has limited how deep that can be. */
    private void collect(Node node) {
        Map<String, Node> members = node.members();
        if (members != null) {
            Node ref = members.get("bom-ref");
            String name = ref == null ? null : ref.text();
            if (ref != null && name != null && all.putIfAbsent(name, ref) != null) {
                throw refusal(ref, "Bom-ref must stand only once");
            }
            members.values().forEach(this::collect);
        }
        List<Node> elements = node.elements();
        if (elements != null) {
            elements.forEach(this::collect);
        }
    }

    private void checkDefinitions(@Nullable Node definitions) {
        List<Node> standards = Members.elements(Members.member(definitions, "standards"));
        for (Node standard : standards) {
            addRefs(Members.member(standard, "requirements"), requirements);
        }
        for (Node standard : standards) {
            for (Node requirement : Members.elements(Members.member(standard, "requirements"))) {
                checkRef(Members.member(requirement, "parent"), requirements, "a requirement");
            }
            for (Node level : Members.elements(Members.member(standard, "levels"))) {
                checkRefs(Members.member(level, "requirements"), requirements, "a requirement");
            }
        }
    }

    private void checkDeclarations(@Nullable Node declarations) {
        addRefs(Members.member(declarations, "assessors"), assessors);
        addRefs(Members.member(declarations, "claims"), claims);
        addRefs(Members.member(declarations, "evidence"), evidence);
        for (Node claim : Members.elements(Members.member(declarations, "claims"))) {
            checkRef(Members.member(claim, "target"), all.keySet(), "something in the document");
            for (String list : List.of("evidence", "counterEvidence", "mitigationStrategies")) {
                checkRefs(Members.member(claim, list), evidence, "an evidence");
            }
        }
        for (Node attestation : Members.elements(Members.member(declarations, "attestations"))) {
            checkRef(Members.member(attestation, "assessor"), assessors, "an assessor");
            checkMap(Members.elements(Members.member(attestation, "map")));
        }
    }

    private void checkMap(List<Node> map) {
        Set<String> mapped = new HashSet<>();
        for (Node entry : map) {
            Node requirement = Members.member(entry, "requirement");
            checkRef(requirement, requirements, "a requirement");
            if (requirement != null && requirement.text() != null && !mapped.add(requirement.text())) {
                throw refusal(requirement, "Requirement must be mapped once in an attestation");
            }
            checkRefs(Members.member(entry, "claims"), claims, "a claim");
            checkRefs(Members.member(entry, "counterClaims"), claims, "a claim");
            Node conformance = Members.member(entry, "conformance");
            checkRefs(Members.member(conformance, "mitigationStrategies"), evidence, "an evidence");
        }
    }

    private static void addRefs(@Nullable Node array, Set<String> refs) {
        for (Node element : Members.elements(array)) {
            Node ref = Members.member(element, "bom-ref");
            if (ref != null && ref.text() != null) {
                refs.add(ref.text());
            }
        }
    }

    private static void checkRefs(@Nullable Node array, Set<String> known, String sort) {
        Members.elements(array).forEach(ref -> checkRef(ref, known, sort));
    }

    private static void checkRef(@Nullable Node ref, Set<String> known, String sort) {
        String name = ref == null ? null : ref.text();
        if (ref != null && name != null && !name.startsWith(BOM_LINK) && !known.contains(name)) {
            throw refusal(ref, "Reference must lead to " + sort);
        }
    }

    private static RuntimeException refusal(Node ref, String message) {
        return CycloneDxJson.exception(ref.problem(Kind.INVALID_VALUE, message + Node.was(String.valueOf(ref.text()))));
    }
}
