package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value of a JSON document that knows where it stands, for formats that do not fit tables.
 *
 * <p>Members are taken out one by one; what is left has been overlooked by nobody. Not thread-safe.
 */
public final class Node {

    /**
     * Where a value stands.
     *
     * @param parent the place of the object or array around it; null for the root
     * @param token the name of the member or the position in the array; empty for the root
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(@Nullable Place parent, String token, int line, int column) {

        /**
         * Returns the place as a JSON pointer from the root.
         *
         * @return the pointer; empty for the root
         */
        public String pointer() {
            List<String> tokens = new ArrayList<>();
            Place place = this;
            while (place.parent != null) {
                tokens.add(place.token);
                place = place.parent;
            }
            StringBuilder pointer = new StringBuilder();
            for (int i = tokens.size() - 1; i >= 0; i--) {
                pointer.append('/').append(escape(tokens.get(i)));
            }
            return pointer.toString();
        }

        /**
         * Returns the place as a JSON pointer from a place around it.
         *
         * @param outer the place around it
         * @return the pointer; empty if it is the same place
         */
        public String pointerFrom(Place outer) {
            return pointer().substring(outer.pointer().length());
        }

        /**
         * Escapes a token of a JSON pointer.
         *
         * @param token the token
         * @return the token as it stands in a pointer
         */
        public static String escape(String token) {
            return token.replace("~", "~0").replace("/", "~1");
        }
    }

    private final Place place;
    private final Object value;
    private boolean touched;

    private Node(Place place, Object value) {
        this.place = place;
        this.value = value;
    }

    /**
     * Makes an object without members.
     *
     * @param place where it stands
     * @return the object
     */
    public static Node object(Place place) {
        return new Node(place, new LinkedHashMap<String, Node>());
    }

    /**
     * Makes an array without elements.
     *
     * @param place where it stands
     * @return the array
     */
    public static Node array(Place place) {
        return new Node(place, new ArrayList<Node>());
    }

    /**
     * Makes a string.
     *
     * @param place where it stands
     * @param text the string
     * @return the string
     */
    public static Node text(Place place, String text) {
        return new Node(place, text);
    }

    /** Makes a number, a boolean or null, of which only the JSON is kept. */
    static Node other(Place place, String json) {
        return new Node(place, new Other(json));
    }

    private record Other(String json) {}

    /**
     * Returns where the value stands.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Returns the members of an object, which may be changed.
     *
     * @return the members in the order of the document; null if the value is no object
     */
    @SuppressWarnings("unchecked") // No other map is ever a value.
    public @Nullable Map<String, Node> members() {
        return value instanceof Map ? (Map<String, Node>) value : null;
    }

    /**
     * Returns the elements of an array, which may be changed.
     *
     * @return the elements in their order; null if the value is no array
     */
    @SuppressWarnings("unchecked") // No other list is ever a value.
    public @Nullable List<Node> elements() {
        return value instanceof List ? (List<Node>) value : null;
    }

    /**
     * Returns the text of a string.
     *
     * @return the text; null if the value is no string
     */
    public @Nullable String text() {
        return value instanceof String text ? text : null;
    }

    /**
     * Returns the value for a message.
     *
     * @return what the value is, such as {@code a string}
     */
    public String describe() {
        if (value instanceof Other other) {
            return switch (other.json) {
                case "null" -> "null";
                case "true", "false" -> "a boolean";
                default -> "a number";
            };
        }
        return value instanceof Map ? "an object" : value instanceof List ? "an array" : "a string";
    }

    /**
     * Takes a member out of an object.
     *
     * @param name the name of the member
     * @return the member; null if there is none, or the value is no object
     */
    public @Nullable Node take(String name) {
        touch();
        Map<String, Node> members = members();
        return members == null ? null : members.remove(name);
    }

    /**
     * Returns a member of an object that stays in it, and of which parts will be taken out.
     *
     * @param name the name of the member
     * @return the member; null if there is none, or the value is no object
     */
    public @Nullable Node enter(String name) {
        touch();
        Map<String, Node> members = members();
        Node member = members == null ? null : members.get(name);
        if (member != null) {
            member.touch();
        }
        return member;
    }

    /** Notes that parts of the value are taken out. */
    public void touch() {
        touched = true;
    }

    /**
     * Tells whether the value is as it was read.
     *
     * @return whether nothing was taken out
     */
    public boolean isWhole() {
        return !touched;
    }

    /**
     * Returns the end of a message that quotes a value, cut where it is long.
     *
     * @param value the value
     * @return {@code , was '…'}
     */
    public static String was(String value) {
        return Problem.was(value);
    }

    /**
     * Returns the problem that something is wrong here.
     *
     * @param kind what sort of problem it is
     * @param message one sentence without full stop
     * @return the problem
     */
    public Problem problem(Kind kind, String message) {
        return new Problem(kind, message, place.pointer(), place.line(), place.column());
    }

    /**
     * Writes the value.
     *
     * @param generator the target
     */
    public void write(JsonGenerator generator) {
        Map<String, Node> members = members();
        List<Node> elements = elements();
        if (members != null) {
            generator.writeStartObject();
            members.forEach((name, member) -> {
                generator.writeName(name);
                member.write(generator);
            });
            generator.writeEndObject();
        } else if (elements != null) {
            generator.writeStartArray();
            elements.forEach(element -> element.write(generator));
            generator.writeEndArray();
        } else if (value instanceof Other other) {
            generator.writeRawValue(other.json);
        } else {
            generator.writeString((String) value);
        }
    }

    /**
     * Returns how documents of any format are read as trees.
     *
     * @return the codec
     */
    public static Codec<Node> codec() {
        return NodeCodec.INSTANCE;
    }

    /** Reads values and those in them, at most as deep as the parser goes. */
    private static final class NodeCodec extends Codec<Node> {

        static final NodeCodec INSTANCE = new NodeCodec();

        NodeCodec() {
            super("Value");
        }

        @Override
        Node read(Reading in) {
            return read(in, null, "");
        }

        private static Node read(Reading in, @Nullable Place parent, String token) {
            Place place = place(in, parent, token);
            if (in.parser.isExpectedStartObjectToken()) {
                Map<String, Node> members = new LinkedHashMap<>();
                while (in.nextName()) {
                    String name = in.parser.currentName();
                    if (members.containsKey(name)) {
                        in.refuseDuplicateField();
                    } else {
                        in.parser.nextToken();
                        members.put(name, read(in, place, name));
                    }
                }
                return new Node(place, members);
            }
            if (in.parser.isExpectedStartArrayToken()) {
                List<Node> elements = new ArrayList<>();
                while (in.nextElement()) {
                    elements.add(read(in, place, Integer.toString(elements.size())));
                }
                return new Node(place, elements);
            }
            return switch (in.parser.currentToken()) {
                case VALUE_STRING -> text(place, checked(in));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                    other(place, in.parser.getString());
                default -> throw in.endedEarly();
            };
        }

        private static String checked(Reading in) {
            String text = in.parser.getString();
            if (!Texts.isText(text)) {
                in.refuse(Kind.INVALID_VALUE, Texts.refusal("Text", text));
            }
            return text;
        }

        private static Place place(Reading in, @Nullable Place parent, String token) {
            var location = in.parser.currentTokenLocation();
            return new Place(parent, token, location.getLineNr(), location.getColumnNr());
        }

        @Override
        void write(Node value, Writing out) {
            value.write(out.generator);
        }
    }
}
