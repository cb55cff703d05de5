package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.codec.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document that was read, with its place, and whether anybody has looked at it: what nobody has looked at is lost. Not
 * thread-safe.
 */
final class OscalNode {

    /** The JSON types of values, with their names in messages. */
    enum Type {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        OTHER("no string, object or array");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }
    }

    final String name;
    final Type type;
    final Map<String, OscalNode> members = new LinkedHashMap<>();
    final List<OscalNode> elements = new ArrayList<>();
    private final @Nullable OscalNode parent;
    private final String text;
    private final int line;
    private final int column;
    private boolean used;

    OscalNode(@Nullable OscalNode parent, String name, Type type, String text, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.type = type;
        this.text = text;
        this.line = line;
        this.column = column;
    }

    /** Returns the place as a JSON pointer. */
    String pointer() {
        List<String> steps = new ArrayList<>();
        for (OscalNode node = this; node != null && node.parent != null; node = node.parent) {
            steps.add(node.name.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            pointer.append('/').append(steps.get(i));
        }
        return pointer.toString();
    }

    ChecklistJsonException refusal(String code, String message) {
        return new ChecklistJsonException(code, message, pointer(), line, column);
    }

    /** Returns the string of a member, if there is one. */
    Optional<String> string(String member) {
        return member(member, Type.STRING).map(node -> node.text);
    }

    /** Returns the string of a member without looking at it; empty if there is no such string. */
    Optional<String> peek(String member) {
        return Optional.ofNullable(members.get(member)).flatMap(OscalNode::peek);
    }

    /** Returns this string without looking at it; empty if it is none. */
    Optional<String> peek() {
        return type == Type.STRING ? Optional.of(text) : Optional.empty();
    }

    /** Returns the string of a member that must be there. */
    String requiredString(String member) {
        return string(member).orElseThrow(() -> missing(member));
    }

    /** Returns this string, which is looked at by that. */
    String string() {
        used = true;
        return expect(Type.STRING).text;
    }

    Optional<OscalNode> object(String member) {
        return member(member, Type.OBJECT);
    }

    OscalNode requiredObject(String member) {
        return object(member).orElseThrow(() -> missing(member));
    }

    /** Returns the elements of a member, which must be objects; none if there is no such member. */
    List<OscalNode> objects(String member) {
        List<OscalNode> objects =
                member(member, Type.ARRAY).map(node -> node.elements).orElseGet(List::of);
        objects.forEach(object -> object.expect(Type.OBJECT));
        return objects;
    }

    /** Returns the elements of a member, which must be strings; none if there is no such member. */
    List<String> strings(String member) {
        return member(member, Type.ARRAY).map(node -> node.elements).orElseGet(List::of).stream()
                .map(OscalNode::string)
                .toList();
    }

    private Optional<OscalNode> member(String member, Type expected) {
        OscalNode node = members.get(member);
        if (node != null) {
            node.used = true;
            node.expect(expected);
        }
        return Optional.ofNullable(node);
    }

    private OscalNode expect(Type expected) {
        if (type != expected) {
            throw refusal(
                    "wrong-type", "Field '" + Problem.cut(name) + "' must be " + expected.noun + ", was " + type.noun);
        }
        return this;
    }

    private ChecklistJsonException missing(String member) {
        return refusal("missing-field", "Object must have '" + member + "'");
    }

    /** Says that the members of these names, whatever they are, need no carrying. */
    void skip(String... names) {
        for (String member : names) {
            OscalNode node = members.get(member);
            if (node != null) {
                node.use();
            }
        }
    }

    /** Says that this value is carried as a whole. */
    void use() {
        used = true;
        members.values().forEach(OscalNode::use);
        elements.forEach(OscalNode::use);
    }

    /** Says that this value is looked at; what is in it is not by that. */
    void enter() {
        used = true;
    }

    /** Tells all values that nobody has looked at, in the order of the document, without what is in them. */
    void unused(BiConsumer<String, OscalNode> taker) {
        if (!used) {
            taker.accept(parent != null && parent.type == Type.ARRAY ? parent.name : name, this);
            return;
        }
        members.values().forEach(member -> member.unused(taker));
        elements.forEach(element -> {
            // An element of an array that was looked at is so too, unless it holds nothing that was.
            if (element.type == Type.OBJECT && element.members.values().stream().anyMatch(member -> member.used)) {
                element.used = true;
            }
            element.unused(taker);
        });
    }
}
