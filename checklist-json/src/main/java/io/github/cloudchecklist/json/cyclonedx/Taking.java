package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes members out of a document that may be wrong. */
final class Taking {

    private Taking() {}

    /** Returns the elements of an array; none if there is no array. */
    static List<Node> array(@Nullable Node node) {
        return node == null ? List.of() : node.expect(Node.Type.ARRAY).elements();
    }

    static Node onlyElement(Node array) {
        List<Node> elements = array(array);
        if (elements.size() != 1) {
            throw array.refusal(Kind.INVALID_VALUE, "Array must have one element, has " + elements.size());
        }
        return elements.get(0);
    }

    /** Returns the only element of an array, an object. */
    static Node only(Node array) {
        return onlyElement(array).expect(Node.Type.OBJECT);
    }

    static Node requiredObject(Node object, String name) {
        return object.takeRequired(name).expect(Node.Type.OBJECT);
    }

    static String requiredString(Node object, String name) {
        return object.takeRequired(name).string();
    }

    static void constant(Node object, String name, String expected) {
        Node member = object.takeRequired(name);
        if (!member.string().equals(expected)) {
            throw member.refusal(
                    Kind.FORMAT, "Field '" + name + "' must be '" + expected + "'" + Problem.was(member.string()));
        }
    }

    /** Refuses an object that has members left. */
    static void end(Node object) {
        object.members().forEach((name, member) -> {
            throw member.refusal(
                    Kind.UNKNOWN_FIELD, "Field must be one that is written of a checklist" + Problem.was(name));
        });
    }

    /** Returns the refusal of a string. */
    static RuntimeException refusal(Node string, String message) {
        return string.refusal(Kind.INVALID_VALUE, message + Problem.was(string.string()));
    }
}
