package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What documents that belong together have, to which they may refer. Not thread-safe. */
final class Known {

    final Set<String> controls = new HashSet<>();
    final Set<String> statements = new HashSet<>();
    private final Map<String, Set<String>> uuids = new HashMap<>();
    private int catalogs;
    private boolean plans;

    /** Adds what a document has. */
    void add(Node root) {
        Optional.ofNullable(root.members().get("catalog")).ifPresent(catalog -> {
            catalogs++;
            controls(catalog);
        });
        plans |= root.members().containsKey("system-security-plan");
        objects(root);
    }

    /** Tells whether at least so many catalogs are among the documents. */
    boolean hasCatalogs(int count) {
        return catalogs >= count;
    }

    /** Tells whether a system security plan is among the documents. */
    boolean hasPlan() {
        return plans;
    }

    /** Tells whether an object that stands in an array of this name has this UUID. */
    boolean has(String array, String uuid) {
        return uuids.getOrDefault(array, Set.of()).contains(uuid);
    }

    private void controls(Node parent) {
        for (String name : List.of("groups", "controls")) {
            for (Node child : parent.elements(name)) {
                if (name.equals("controls")) {
                    child.peek("id").ifPresent(controls::add);
                    statements(child);
                }
                controls(child);
            }
        }
    }

    private void statements(Node parent) {
        for (Node part : parent.elements("parts")) {
            part.peek("id").ifPresent(statements::add);
            statements(part);
        }
    }

    private void objects(Node node) {
        node.members().forEach((name, member) -> {
            member.elements()
                    .forEach(element -> element.peek("uuid")
                            .ifPresent(uuid -> uuids.computeIfAbsent(name, unseen -> new HashSet<>())
                                    .add(uuid)));
            objects(member);
        });
        node.elements().forEach(this::objects);
    }
}
