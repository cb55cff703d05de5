package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.codec.Node;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes members out of a document that may be wrong. */
final class Taking {

    private Taking() {}

    static Node object(Node node) {
        if (node.members() == null) {
            throw wrongType(node, "an object");
        }
        return node;
    }

    /** Returns the elements of an array; none if there is no array. */
    static List<Node> array(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        List<Node> elements = node.elements();
        if (elements == null) {
            throw wrongType(node, "an array");
        }
        return elements;
    }

    static String text(Node node) {
        String text = node.text();
        if (text == null) {
            throw wrongType(node, "a string");
        }
        return text;
    }

    static Node onlyElement(Node array) {
        List<Node> elements = array(array);
        if (elements.size() != 1) {
            String message = "Array must have one element, has " + elements.size();
            throw CycloneDxJson.exception(array.problem(Kind.INVALID_VALUE, message));
        }
        return elements.get(0);
    }

    /** Returns the only element of an array, an object. */
    static Node only(Node array) {
        return object(onlyElement(array));
    }

    static Node required(Node object, String name) {
        Node member = object.take(name);
        if (member == null) {
            throw CycloneDxJson.exception(object.problem(Kind.MISSING_FIELD, "Object must have '" + name + "'"));
        }
        return member;
    }

    static void constant(Node object, String name, String expected) {
        Node member = required(object, name);
        if (!text(member).equals(expected)) {
            String message = "Field '" + name + "' must be '" + expected + "'" + Node.was(text(member));
            throw CycloneDxJson.exception(member.problem(Kind.FORMAT, message));
        }
    }

    /** Refuses an object that has members left. */
    static void end(Node object) {
        Map<String, Node> members = object.members();
        if (members != null && !members.isEmpty()) {
            Map.Entry<String, Node> first = members.entrySet().iterator().next();
            String message = "Field must be one that is written of a checklist" + Node.was(first.getKey());
            throw CycloneDxJson.exception(first.getValue().problem(Kind.UNKNOWN_FIELD, message));
        }
    }

    static RuntimeException refusal(Node node, String message, String value) {
        return CycloneDxJson.exception(node.problem(Kind.INVALID_VALUE, message + Node.was(value)));
    }

    private static RuntimeException wrongType(Node node, String expected) {
        String message = "Value must be " + expected + ", was " + node.describe();
        return CycloneDxJson.exception(node.problem(Kind.WRONG_TYPE, message));
    }
}
