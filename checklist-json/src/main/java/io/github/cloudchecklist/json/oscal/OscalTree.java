package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Trees;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a document into nodes that know their places, within limits; nothing but a {@link ChecklistJsonException} comes of bad input. */
final class OscalTree {

    private static final int LONGEST_NAME = 1_000;

    private final JsonParser parser;

    private OscalTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads UTF-8, with or without byte order mark. */
    static OscalNode read(byte[] document, JsonLimits limits) {
        if (document.length > limits.maxDocumentLength()) {
            throw tooLong("bytes", limits);
        }
        return parse(Trees.decode(document, OscalTree::refuse), limits);
    }

    private static void refuse(Problem problem) {
        throw new ChecklistJsonException(
                problem.kind().code(), problem.message(), problem.pointer(), problem.line(), problem.column());
    }

    static OscalNode read(String document, JsonLimits limits) {
        if (document.length() > limits.maxDocumentLength()) {
            throw tooLong("characters", limits);
        }
        return parse(document.startsWith("\uFEFF") ? document.substring(1) : document, limits);
    }

    private static OscalNode parse(String text, JsonLimits limits) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNestingDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new OscalTree(parser).root();
        }
    }

    private static ChecklistJsonException tooLong(String units, JsonLimits limits) {
        return new ChecklistJsonException(
                "limit", "Document must be at most " + limits.maxDocumentLength() + " " + units + " long", "", 0, 0);
    }

    private OscalNode root() {
        try {
            if (parser.nextToken() == null) {
                throw failure("syntax", "Document must not be empty", parser.currentLocation());
            }
            OscalNode root = node(null, "");
            if (root.type != OscalNode.Type.OBJECT) {
                throw root.refusal("wrong-type", "Document must be an object");
            }
            if (parser.nextToken() != null) {
                throw failure("syntax", "Document must end after its root value", parser.currentTokenLocation());
            }
            root.enter();
            return root;
        } catch (ChecklistJsonException e) {
            throw e;
        } catch (StreamConstraintsException e) {
            throw failure("limit", "Document must keep within the limits of nesting and length", place(e));
        } catch (UnexpectedEndOfInputException e) {
            throw failure("syntax", "Document must be complete, ended early", place(e));
        } catch (JacksonException e) {
            throw failure("syntax", "Document must be well-formed JSON", place(e));
        }
    }

    private TokenStreamLocation place(JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        return place == null || place.getLineNr() < 1 ? parser.currentLocation() : place;
    }

    private ChecklistJsonException failure(String code, String message, TokenStreamLocation place) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new ChecklistJsonException(
                code, message, pointer, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** Reads the value at the current token; the parser keeps it from nesting too deep. */
    private OscalNode node(@Nullable OscalNode parent, String name) {
        TokenStreamLocation place = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        OscalNode.Type type = switch (token) {
            case START_OBJECT -> OscalNode.Type.OBJECT;
            case START_ARRAY -> OscalNode.Type.ARRAY;
            case VALUE_STRING -> OscalNode.Type.STRING;
            default -> OscalNode.Type.OTHER;
        };
        String text = type == OscalNode.Type.STRING ? text() : "";
        OscalNode node = new OscalNode(parent, name, type, text, place.getLineNr(), place.getColumnNr());
        if (type == OscalNode.Type.OBJECT) {
            members(node);
        } else if (type == OscalNode.Type.ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                node.elements.add(node(node, Integer.toString(i)));
            }
        }
        return node;
    }

    private void members(OscalNode object) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.members.containsKey(name)) {
                throw failure(
                        "duplicate-field",
                        "Field must stand only once, was '" + Problem.cut(name) + "'",
                        parser.currentTokenLocation());
            }
            parser.nextToken();
            object.members.put(name, node(object, name));
        }
    }

    private String text() {
        String text = parser.getString();
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw failure(
                    "invalid-value",
                    "Text must hold neither U+0000 nor a lone surrogate",
                    parser.currentTokenLocation());
        }
        return text;
    }
}
