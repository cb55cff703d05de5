package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the references among definitions and declarations lead somewhere. */
final class BomReferences {

    private static final String BOM_LINK = "urn:cdx:";

    private final Set<String> all = new HashSet<>();
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
        Node ref = node.members().get("bom-ref");
        if (ref != null && ref.peek().isPresent() && !all.add(ref.string())) {
            throw Taking.refusal(ref, "Bom-ref must stand only once");
        }
        node.members().values().forEach(this::collect);
        node.elements().forEach(this::collect);
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
            checkRef(Members.member(claim, "target"), all, "something in the document");
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
            if (requirement != null && requirement.peek().isPresent() && !mapped.add(requirement.string())) {
                throw Taking.refusal(requirement, "Requirement must be mapped once in an attestation");
            }
            checkRefs(Members.member(entry, "claims"), claims, "a claim");
            checkRefs(Members.member(entry, "counterClaims"), claims, "a claim");
            Node conformance = Members.member(entry, "conformance");
            checkRefs(Members.member(conformance, "mitigationStrategies"), evidence, "an evidence");
        }
    }

    private static void addRefs(@Nullable Node array, Set<String> refs) {
        for (Node element : Members.elements(array)) {
            element.peek("bom-ref").ifPresent(refs::add);
        }
    }

    private static void checkRefs(@Nullable Node array, Set<String> known, String sort) {
        Members.elements(array).forEach(ref -> checkRef(ref, known, sort));
    }

    private static void checkRef(@Nullable Node ref, Set<String> known, String sort) {
        String name = ref == null ? BOM_LINK : ref.peek().orElse(BOM_LINK);
        if (ref != null && !name.startsWith(BOM_LINK) && !known.contains(name)) {
            throw Taking.refusal(ref, "Reference must lead to " + sort);
        }
    }
}
