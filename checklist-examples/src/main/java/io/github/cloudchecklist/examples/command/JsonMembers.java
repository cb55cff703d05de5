package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.sheet.SheetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The members of a JSON object of a layout. Each is asked for by name; one that nobody asked for is an error. */
final class JsonMembers {

    private final JsonNode object;
    private final String pointer;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonMembers(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /** Reads an object and all of its members. */
    static <T> T read(JsonNode node, String pointer, Function<JsonMembers, T> reader) {
        if (!node.isObject()) {
            throw new SheetException("Layout must have an object at '" + pointer + "'");
        }
        JsonMembers members = new JsonMembers(node, pointer);
        try {
            T value = reader.apply(members);
            for (String name : node.propertyNames()) {
                if (!members.asked.contains(name)) {
                    throw new SheetException("Layout must have at '" + pointer + "' no other members than "
                            + members.asked + ", was '" + name + "'");
                }
            }
            return value;
        } catch (IllegalArgumentException | IllegalStateException e) {
            SheetException exception = new SheetException(e.getMessage() + " (layout, at '" + pointer + "')");
            exception.initCause(e);
            throw exception;
        }
    }

    private Optional<JsonNode> member(String name) {
        asked.add(name);
        return object.optional(name);
    }

    private String text(JsonNode node, String name) {
        if (!node.isString()) {
            throw new SheetException("Layout must have strings at '" + pointer + "/" + name + "'");
        }
        return node.stringValue();
    }

    Optional<String> string(String name) {
        return member(name).map(node -> text(node, name));
    }

    String requiredString(String name) {
        return string(name)
                .orElseThrow(() -> new SheetException("Layout must have a member '" + name + "' at '" + pointer + "'"));
    }

    OptionalInt integer(String name) {
        Optional<JsonNode> node = member(name);
        if (node.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!node.get().canConvertToInt() || !node.get().isIntegralNumber()) {
            throw new SheetException("Layout must have a whole number at '" + pointer + "/" + name + "'");
        }
        return OptionalInt.of(node.get().intValue());
    }

    int requiredInteger(String name) {
        return integer(name)
                .orElseThrow(() -> new SheetException("Layout must have a member '" + name + "' at '" + pointer + "'"));
    }

    boolean flag(String name) {
        Optional<JsonNode> node = member(name);
        if (node.isPresent() && !node.get().isBoolean()) {
            throw new SheetException("Layout must have true or false at '" + pointer + "/" + name + "'");
        }
        return node.isPresent() && node.get().booleanValue();
    }

    List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        array(name).forEach(node -> strings.add(text(node, name)));
        return strings;
    }

    private List<JsonNode> array(String name) {
        Optional<JsonNode> node = member(name);
        if (node.isPresent() && !node.get().isArray()) {
            throw new SheetException("Layout must have an array at '" + pointer + "/" + name + "'");
        }
        return node.map(array -> List.copyOf(array.values())).orElse(List.of());
    }

    boolean has(String name) {
        return object.has(name);
    }

    <T> Optional<T> object(String name, Function<JsonMembers, T> reader) {
        return member(name).map(node -> read(node, pointer + "/" + name, reader));
    }

    <T> List<T> objects(String name, Function<JsonMembers, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonNode node : array(name)) {
            values.add(read(node, pointer + "/" + name + "/" + values.size(), reader));
        }
        return values;
    }

    /** Returns the strings of an object by the names of its members, in document order. */
    Map<String, String> map(String name) {
        Map<String, String> map = new LinkedHashMap<>();
        object(name, members -> {
            members.object.propertyNames().forEach(key -> map.put(key, members.requiredString(key)));
            return map;
        });
        return map;
    }
}
