package io.github.cloudchecklist.json.tree;

import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value of a JSON document that knows where it stands, and whether anybody has looked at it.
 *
 * <p>Whoever gets a member by its type looks at it; {@linkplain #peek() peeking} does not count. A member can also be {@linkplain #take
 * taken out}. What is neither looked at nor taken out has been overlooked by nobody. Not thread-safe.
 */
public final class Node {

    /** The JSON types of values, with their names in messages. */
    public enum Type {
        /** An object. */
        OBJECT("an object"),
        /** An array. */
        ARRAY("an array"),
        /** A string. */
        STRING("a string"),
        /** A number, whose value is not kept. */
        NUMBER("a number"),
        /** True or false, which is not kept. */
        BOOLEAN("a boolean"),
        /** Null. */
        NULL("null");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }
    }

    private final Place place;
    private final Type type;
    private final String text;
    private final Map<String, Node> members;
    private final List<Node> elements;
    private boolean touched;

    private Node(Place place, Type type, String text) {
        this.place = place;
        this.type = type;
        this.text = text;
        this.members = type == Type.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.elements = type == Type.ARRAY ? new ArrayList<>() : List.of();
    }

    /**
     * Makes an object without members.
     *
     * @param place where it stands
     * @return the object
     */
    public static Node emptyObject(Place place) {
        return new Node(place, Type.OBJECT, "");
    }

    /**
     * Makes an array without elements.
     *
     * @param place where it stands
     * @return the array
     */
    public static Node emptyArray(Place place) {
        return new Node(place, Type.ARRAY, "");
    }

    /**
     * Makes a string.
     *
     * @param place where it stands
     * @param text the string
     * @return the string
     */
    public static Node text(Place place, String text) {
        return new Node(place, Type.STRING, text);
    }

    /** Makes a value of which only the type is kept. */
    static Node other(Place place, Type type) {
        return new Node(place, type, "");
    }

    /**
     * Returns where the value stands.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Returns where the value stands as a JSON pointer.
     *
     * @return the pointer; empty for the root
     */
    public String pointer() {
        return place.pointer();
    }

    /**
     * Returns of what JSON type the value is.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Returns the members, which may be changed if the value is an object; none of them is looked at by that.
     *
     * @return the members in the order of the document; empty if the value is no object
     */
    public Map<String, Node> members() {
        return members;
    }

    /**
     * Returns the elements, which may be changed if the value is an array; none of them is looked at by that.
     *
     * @return the elements in their order; empty if the value is no array
     */
    public List<Node> elements() {
        return elements;
    }

    /**
     * Returns the elements of a member, none of which is looked at by that.
     *
     * @param member the name of the member
     * @return the elements in their order; empty if there is no such array
     */
    public List<Node> elements(String member) {
        Node array = members.get(member);
        return array == null ? List.of() : array.elements;
    }

    /**
     * Returns the string without looking at it.
     *
     * @return the string; empty if the value is none
     */
    public Optional<String> peek() {
        return type == Type.STRING ? Optional.of(text) : Optional.empty();
    }

    /**
     * Returns the string of a member without looking at it.
     *
     * @param member the name of the member
     * @return the string; empty if there is no such string
     */
    public Optional<String> peek(String member) {
        return Optional.ofNullable(members.get(member)).flatMap(Node::peek);
    }

    /**
     * Returns the string, which is looked at by that.
     *
     * @return the string
     * @throws ChecklistJsonException if the value is no string
     */
    public String string() {
        return look(Type.STRING).text;
    }

    /**
     * Returns the string of a member.
     *
     * @param member the name of the member
     * @return the string; empty if there is no such member
     * @throws ChecklistJsonException if the member is no string
     */
    public Optional<String> string(String member) {
        return find(member, Type.STRING).map(node -> node.text);
    }

    /**
     * Returns the string of a member that must be there.
     *
     * @param member the name of the member
     * @return the string
     * @throws ChecklistJsonException if there is no such member, or it is no string
     */
    public String requiredString(String member) {
        return string(member).orElseThrow(() -> missing(member));
    }

    /**
     * Returns a member that is an object.
     *
     * @param member the name of the member
     * @return the object; empty if there is no such member
     * @throws ChecklistJsonException if the member is no object
     */
    public Optional<Node> object(String member) {
        return find(member, Type.OBJECT);
    }

    /**
     * Returns a member that must be there and be an object.
     *
     * @param member the name of the member
     * @return the object
     * @throws ChecklistJsonException if there is no such member, or it is no object
     */
    public Node requiredObject(String member) {
        return object(member).orElseThrow(() -> missing(member));
    }

    /**
     * Returns the elements of a member, which are not looked at by that.
     *
     * @param member the name of the member
     * @return the elements in their order; empty if there is no such member
     * @throws ChecklistJsonException if the member is no array, or an element no object
     */
    public List<Node> objects(String member) {
        List<Node> objects = find(member, Type.ARRAY).map(Node::elements).orElseGet(List::of);
        objects.forEach(object -> object.expect(Type.OBJECT));
        return objects;
    }

    /**
     * Returns the strings in a member.
     *
     * @param member the name of the member
     * @return the strings in their order; empty if there is no such member
     * @throws ChecklistJsonException if the member is no array, or an element no string
     */
    public List<String> strings(String member) {
        return find(member, Type.ARRAY).map(Node::elements).orElseGet(List::of).stream()
                .map(Node::string)
                .toList();
    }

    private Optional<Node> find(String member, Type expected) {
        return Optional.ofNullable(members.get(member)).map(node -> node.look(expected));
    }

    private Node look(Type expected) {
        touched = true;
        return expect(expected);
    }

    /**
     * Returns this value if it is of a type.
     *
     * @param expected the type
     * @return this
     * @throws ChecklistJsonException if the value is of another type
     */
    public Node expect(Type expected) {
        if (type != expected) {
            throw refusal(Kind.WRONG_TYPE, "Value must be " + expected.noun + ", was " + type.noun);
        }
        return this;
    }

    /**
     * Takes a member out of an object.
     *
     * @param name the name of the member
     * @return the member; null if there is none
     */
    public @Nullable Node take(String name) {
        touched = true;
        return type == Type.OBJECT ? members.remove(name) : null;
    }

    /**
     * Takes a member out of an object that must have it.
     *
     * @param name the name of the member
     * @return the member
     * @throws ChecklistJsonException if there is none
     */
    public Node takeRequired(String name) {
        Node member = take(name);
        if (member == null) {
            throw missing(name);
        }
        return member;
    }

    /**
     * Returns a member that stays, and of which parts will be taken out.
     *
     * @param name the name of the member
     * @return the member; null if there is none
     */
    public @Nullable Node enter(String name) {
        touched = true;
        Node member = members.get(name);
        if (member != null) {
            member.touched = true;
        }
        return member;
    }

    /** Notes that the value is looked at; what is in it is not by that. */
    public void touch() {
        touched = true;
    }

    /** Notes that the value and all in it is looked at. */
    public void use() {
        touched = true;
        members.values().forEach(Node::use);
        elements.forEach(Node::use);
    }

    /**
     * Notes that members, whatever they are, and all in them are looked at.
     *
     * @param names the names of the members, which need not be there
     */
    public void skip(String... names) {
        for (String name : names) {
            Node member = members.get(name);
            if (member != null) {
                member.use();
            }
        }
    }

    /**
     * Tells whether nobody has looked at the value, and nothing was taken out.
     *
     * @return whether the value is as it was read
     */
    public boolean isWhole() {
        return !touched;
    }

    /**
     * Tells all values that nobody has looked at, in the order of the document, without what is in them.
     *
     * @param taker takes the name of a value, or of the array that it is an element of, and the value
     */
    public void unused(BiConsumer<String, Node> taker) {
        unused(place.token(), taker);
    }

    private void unused(String name, BiConsumer<String, Node> taker) {
        if (!touched) {
            taker.accept(name, this);
            return;
        }
        members.forEach((member, node) -> node.unused(member, taker));
        for (Node element : elements) {
            // An element of an array that was looked at is so too, unless it holds nothing that was.
            element.touched |= element.members.values().stream().anyMatch(member -> member.touched);
            element.unused(place.token(), taker);
        }
    }

    /**
     * Returns the refusal of this value.
     *
     * @param kind what sort of problem it is
     * @param message one sentence without full stop
     * @return an exception that names the place
     */
    public ChecklistJsonException refusal(Kind kind, String message) {
        return Trees.exception(new Problem(kind, message, pointer(), place.line(), place.column()));
    }

    /**
     * Returns the refusal of a member, of this value if there is no such member.
     *
     * @param member the name of the member
     * @param kind what sort of problem it is
     * @param message one sentence without full stop
     * @return an exception that names the place
     */
    public ChecklistJsonException refusal(String member, Kind kind, String message) {
        return members.getOrDefault(member, this).refusal(kind, message);
    }

    private ChecklistJsonException missing(String member) {
        return refusal(Kind.MISSING_FIELD, "Object must have '" + member + "'");
    }

    /**
     * Writes an object, an array or a string, and all such in it.
     *
     * @param generator the target
     */
    public void write(JsonGenerator generator) {
        switch (type) {
            case OBJECT -> {
                generator.writeStartObject();
                members.forEach((name, member) -> {
                    generator.writeName(name);
                    member.write(generator);
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                elements.forEach(element -> element.write(generator));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(text);
            case NUMBER, BOOLEAN, NULL -> throw new IllegalStateException("Value must not be " + type.noun);
        }
    }
}
