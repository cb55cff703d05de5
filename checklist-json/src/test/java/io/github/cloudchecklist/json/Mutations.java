package io.github.cloudchecklist.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Random small changes of JSON documents, out of a seed. Not thread-safe. */
final class Mutations {

    private static final List<String> NAMES = List.of(
            "format",
            "id",
            "revision",
            "title",
            "language",
            "provider",
            "revisedOn",
            "basis",
            "references",
            "legend",
            "sections",
            "properties",
            "name",
            "uri",
            "mark",
            "state",
            "meaning",
            "number",
            "type",
            "label",
            "clauses",
            "kind",
            "digest",
            "telephone",
            "hours",
            "standard",
            "evidence",
            "remark",
            "notes",
            "sharedWith",
            "requirement",
            "answer",
            "lifecycle",
            "replacedBy",
            "types",
            "controls",
            "text",
            "translations",
            "framework",
            "clause",
            "sources",
            "targets",
            "relationship",
            "checklist",
            "entries",
            "unknown",
            "$schema",
            "Title",
            "",
            "en",
            "zh-Hant",
            "en_US");

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "a",
            "A",
            "a b",
            "a\nb",
            "\u0000",
            "1.1",
            "AC-2(1)",
            ".1",
            "☆1",
            "節1",
            "a".repeat(65),
            "a".repeat(129),
            "2024-12-27",
            "2024-02-30",
            "2023-02-29",
            "24-1-1",
            "2024-12-27T00:00:00Z",
            "+2024-12-27",
            "en",
            "zh-Hant-CN",
            "zh_CN",
            "en-",
            "e",
            "http://www.example.org/",
            "http://",
            "//",
            "http://a b/",
            "%zz",
            "#a#b",
            "mailto:",
            "1:",
            "http://例え.example.org/",
            "checklist/1",
            "checklist/2",
            "checklist-crosswalk/1",
            "link",
            "document",
            "contact",
            "Link",
            "implemented",
            "not-implemented",
            "NOT_IMPLEMENTED",
            "shared",
            "required",
            "active",
            "equal",
            "exact",
            "own-kind",
            "own--kind",
            "null",
            "1");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a copy of a document with one object or array changed. */
    JsonNode change(JsonNode document) {
        JsonNode copy = document.deepCopy();
        List<JsonNode> nodes = new ArrayList<>();
        collect(copy, nodes);
        List<JsonNode> containers = nodes.stream()
                .filter(node -> node.isContainer() && !node.isEmpty())
                .toList();
        JsonNode container = pick(containers);
        JsonNode other = pick(nodes).deepCopy();
        if (container instanceof ObjectNode object) {
            changeObject(object, other);
        } else {
            changeArray((ArrayNode) container, other);
        }
        return copy;
    }

    /** Returns the text of a document in which a member of some object stands once more, at the end of the object. */
    String repeatMember(JsonNode document) {
        JsonNode copy = document.deepCopy();
        List<JsonNode> nodes = new ArrayList<>();
        collect(copy, nodes);
        ObjectNode object = (ObjectNode) pick(nodes.stream()
                .filter(node -> node.isObject() && !node.isEmpty())
                .toList());
        String name = pick(List.copyOf(object.propertyNames()));
        object.set("repeated member", object.get(name).deepCopy());
        return copy.toString()
                .replace("\"repeated member\"", NODES.stringNode(name).toString());
    }

    private void changeObject(ObjectNode object, JsonNode other) {
        String name = pick(List.copyOf(object.propertyNames()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(pick(NAMES), other);
            case 2 -> object.set(pick(NAMES), object.remove(name));
            case 3 -> object.set(name, other);
            case 4 -> object.set(name, value());
            default -> object.set(name, NODES.stringNode(pick(STRINGS)));
        }
    }

    private void changeArray(ArrayNode array, JsonNode other) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(6)) {
            case 0 -> array.remove(index);
            case 1 -> array.insert(index, other);
            case 2 -> array.add(array.get(index).deepCopy());
            case 3 -> array.set(index, other);
            case 4 -> array.set(index, value());
            default -> array.set(index, NODES.stringNode(pick(STRINGS)));
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(100));
            case 3 -> NODES.numberNode(random.nextDouble());
            case 4 -> NODES.objectNode();
            case 5 -> NODES.arrayNode();
            case 6 -> NODES.objectNode().put(pick(NAMES), pick(STRINGS));
            default -> NODES.arrayNode().add(pick(STRINGS));
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.forEach(child -> collect(child, nodes));
    }
}
