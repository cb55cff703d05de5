package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what one object of a document refers to by ids and UUIDs. */
record ReferenceChecks(Known known, Listener listener) {

    /** Takes what is wrong. */
    interface Listener {
        void add(String code, String message, String pointer);
    }

    /** A member that has the UUID of an object in an array. */
    private record Reference(String member, String array) {}

    private static final List<Reference> OBJECTS = List.of(
            new Reference("component-uuid", "components"),
            new Reference("observation-uuid", "observations"),
            new Reference("risk-uuid", "risks"),
            new Reference("party-uuid", "parties"));

    private static final List<String> SELECTIONS = List.of("include-controls", "exclude-controls");

    /** Checks an object without those in it; the order is that of the kinds of references. */
    void check(Node node) {
        for (Reference reference : OBJECTS) {
            node.peek(reference.member)
                    .filter(uuid -> !known.has(reference.array, uuid))
                    .ifPresent(uuid -> unknown(uuid, node.pointer() + "/" + reference.member));
        }
        for (Node party : node.elements("party-uuids")) {
            party.peek().filter(uuid -> !known.has("parties", uuid)).ifPresent(uuid -> unknown(uuid, party.pointer()));
        }
        node.peek("implementation-statement-uuid")
                .filter(uuid -> known.hasPlan() && !isStatement(uuid))
                .ifPresent(uuid -> unknown(uuid, node.pointer() + "/implementation-statement-uuid"));
        statements(node);
        SELECTIONS.forEach(name -> controls(node.elements(name), "Control must be selected once", new HashSet<>()));
        answers(node);
        if (node.members().containsKey("maps")) {
            mapping(node);
        }
    }

    private boolean isStatement(String uuid) {
        return known.has("by-components", uuid)
                || known.has("statements", uuid)
                || known.has("implemented-requirements", uuid);
    }

    private void statements(Node node) {
        if (node.peek("type").filter("statement-id"::equals).isPresent()) {
            node.peek("target-id").ifPresent(id -> statement(id, node.pointer() + "/target-id"));
        }
        node.peek("statement-id").ifPresent(id -> statement(id, node.pointer() + "/statement-id"));
        for (Node id : node.elements("statement-ids")) {
            id.peek().ifPresent(text -> statement(text, id.pointer()));
        }
    }

    private void statement(String id, String pointer) {
        if (known.hasCatalogs(1) && !known.statements.contains(id)) {
            listener.add("oscal.statement.unknown", "Statement must be in a catalog" + Problem.was(id), pointer);
        }
    }

    /** A component may have several implementations of one source, a system security plan has one implementation. */
    private void answers(Node node) {
        Node ofPlan = node.members().get("control-implementation");
        if (ofPlan != null) {
            answers(ofPlan, new HashSet<>());
        }
        Map<String, Set<String>> answered = new HashMap<>();
        for (Node ofComponent : node.elements("control-implementations")) {
            String source = ofComponent.peek("source").orElse("");
            answers(ofComponent, answered.computeIfAbsent(source, unseen -> new HashSet<>()));
        }
    }

    private void answers(Node implementation, Set<String> seen) {
        controls(implementation.elements("implemented-requirements"), "Control must be answered once", seen);
    }

    private void controls(List<Node> references, String message, Set<String> seen) {
        for (Node reference : references) {
            reference.peek("control-id").ifPresent(id -> {
                String pointer = reference.pointer() + "/control-id";
                control(id, 1, pointer);
                if (!seen.add(id)) {
                    listener.add("oscal.control.repeated", message + Problem.was(id), pointer);
                }
            });
        }
    }

    private void control(String id, int catalogs, String pointer) {
        if (known.hasCatalogs(catalogs) && !known.controls.contains(id)) {
            listener.add("oscal.control.unknown", "Control must be in a catalog" + Problem.was(id), pointer);
        }
    }

    private void mapping(Node mapping) {
        Set<String> sources = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (Node map : mapping.elements("maps")) {
            items(map.elements("sources"), 1, sources);
            items(map.elements("targets"), 2, targets);
        }
        gaps(mapping, "source-gap-summary", 1, sources);
        gaps(mapping, "target-gap-summary", 2, targets);
    }

    private void items(List<Node> items, int catalogs, Set<String> mapped) {
        for (Node item : items) {
            item.peek("id-ref").ifPresent(id -> {
                String pointer = item.pointer() + "/id-ref";
                if (item.peek("type").filter("statement"::equals).isEmpty()) {
                    control(id, catalogs, pointer);
                    mapped.add(id);
                } else if (known.hasCatalogs(catalogs)) {
                    statement(id, pointer);
                }
            });
        }
    }

    private void gaps(Node mapping, String name, int catalogs, Set<String> mapped) {
        Node summary = mapping.members().get(name);
        if (summary == null) {
            return;
        }
        for (Node unmapped : summary.elements("unmapped-controls")) {
            for (Node id : unmapped.elements("with-ids")) {
                id.peek().ifPresent(text -> {
                    control(text, catalogs, id.pointer());
                    if (mapped.contains(text)) {
                        listener.add(
                                "oscal.control.contradictory",
                                "Control must be mapped or unmapped, not both" + Problem.was(text),
                                id.pointer());
                    }
                });
            }
        }
    }

    private void unknown(String uuid, String pointer) {
        listener.add(
                "oscal.object.unknown", "UUID must be that of an object that is there" + Problem.was(uuid), pointer);
    }
}
