package io.github.cloudchecklist.json.tree;

import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.codec.Reading;
import io.github.cloudchecklist.json.codec.Texts;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of any format as trees of {@link Node}s; nothing but a {@link ChecklistJsonException} comes of bad input. */
public final class Trees {

    private static final int LONGEST_NAME = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonParser parser;

    private Trees(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @param limits how long and deep it may be
     * @return the root, an object
     * @throws ChecklistJsonException if it is no JSON object or exceeds a limit; columns are counted in characters
     */
    public static Node read(byte[] document, JsonLimits limits) {
        checkLength(document.length, "bytes", limits);
        return read(decode(document), limits);
    }

    /**
     * Reads a document.
     *
     * @param document the document, with or without a byte order mark
     * @param limits how long and deep it may be
     * @return the root, an object
     * @throws ChecklistJsonException if it is no JSON object or exceeds a limit
     */
    public static Node read(String document, JsonLimits limits) {
        checkLength(document.length(), "characters", limits);
        String text = document.startsWith(BYTE_ORDER_MARK) ? document.substring(1) : document;
        return read(text, limits.maxNestingDepth(), limits.maxStringLength(), LONGEST_NAME);
    }

    /**
     * Reads a document that this library has just written, with texts and names of any length.
     *
     * @param document the document
     * @return the root, an object
     */
    public static Node reread(String document) {
        return read(document, JsonLimits.defaults().maxNestingDepth(), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static void checkLength(int length, String units, JsonLimits limits) {
        if (length > limits.maxDocumentLength()) {
            throw exception(Problem.ofDocument(
                    Kind.LIMIT, "Document must be at most " + limits.maxDocumentLength() + " " + units + " long"));
        }
    }

    private static String decode(byte[] document) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(document.length);
        boolean wrong = decoder.decode(ByteBuffer.wrap(document), text, true).isError();
        String decoded = text.flip().toString();
        if (wrong) {
            int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
            int mark = line == 1 && decoded.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
            int column = decoded.length() - decoded.lastIndexOf('\n') - mark;
            throw exception(new Problem(Kind.SYNTAX, "Document must be UTF-8", "", line, column));
        }
        return decoded;
    }

    static ChecklistJsonException exception(Problem problem) {
        return new ChecklistJsonException(
                problem.kind().code(), problem.message(), problem.pointer(), problem.line(), problem.column());
    }

    private static Node read(String document, int nesting, int stringLength, int nameLength) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(stringLength)
                        .maxNameLength(nameLength)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            return new Trees(parser).root();
        }
    }

    private Node root() {
        try {
            if (parser.nextToken() == null) {
                throw failure(Kind.SYNTAX, "Document must not be empty", parser.currentLocation());
            }
            Node root = value(null, "");
            if (root.type() != Node.Type.OBJECT) {
                throw root.refusal(Kind.WRONG_TYPE, "Document must be an object");
            }
            if (parser.nextToken() != null) {
                throw failure(Kind.SYNTAX, "Document must end after its root value", parser.currentTokenLocation());
            }
            return root;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw exception(Reading.problem(parser, e));
        }
    }

    private ChecklistJsonException failure(Kind kind, String message, TokenStreamLocation place) {
        return exception(Reading.problem(parser, kind, message, place));
    }

    /** Reads the value at the current token; the parser keeps it from nesting too deep. */
    private Node value(@Nullable Place parent, String token) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Place place = new Place(parent, token, start.getLineNr(), start.getColumnNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> Node.text(place, text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.other(place, Node.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> Node.other(place, Node.Type.BOOLEAN);
            default -> Node.other(place, Node.Type.NULL);
        };
    }

    private Node object(Place place) {
        Node object = Node.emptyObject(place);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.members().containsKey(name)) {
                String message = "Field must stand only once" + Problem.was(name);
                throw failure(Kind.DUPLICATE_FIELD, message, parser.currentTokenLocation());
            }
            parser.nextToken();
            object.members().put(name, value(place, name));
        }
        return object;
    }

    private Node array(Place place) {
        Node array = Node.emptyArray(place);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.elements().add(value(place, Integer.toString(array.elements().size())));
        }
        return array;
    }

    private String text() {
        String text = parser.getString();
        if (!Texts.isText(text)) {
            throw failure(Kind.INVALID_VALUE, Texts.refusal("Text", text), parser.currentTokenLocation());
        }
        return text;
    }
}
