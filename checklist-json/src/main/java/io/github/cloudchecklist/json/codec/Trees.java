package io.github.cloudchecklist.json.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads documents of any format as trees of {@link Node}s, within limits. */
public final class Trees {

    private static final int MAX_NAME_LENGTH = 1_000;

    private Trees() {}

    /**
     * Reads a document.
     *
     * @param json the document in UTF-8, with or without a byte order mark
     * @param nesting the greatest number of objects and arrays inside each other
     * @param stringLength the greatest length of one text
     * @param problems takes a problem and throws; columns are counted in characters
     * @return the root
     */
    public static Node read(byte[] json, int nesting, int stringLength, Problems problems) {
        return read(decode(json, problems), nesting, stringLength, MAX_NAME_LENGTH, problems);
    }

    /**
     * Reads a document that this library has just written, with texts and names of any length.
     *
     * @param json the document
     * @param nesting the greatest number of objects and arrays inside each other
     * @param problems takes a problem and throws
     * @return the root
     */
    public static Node reread(String json, int nesting, Problems problems) {
        return read(json, nesting, Integer.MAX_VALUE, Integer.MAX_VALUE, problems);
    }

    private static Node read(String json, int nesting, int stringLength, int nameLength, Problems problems) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(stringLength)
                        .maxNameLength(nameLength)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            return Objects.requireNonNull(new Reading(parser, new Cache(), problems).document(Node.codec()));
        }
    }

    /**
     * Decodes a document.
     *
     * @param json the document in UTF-8, with or without a byte order mark
     * @param problems takes the problem of bytes that are no UTF-8, and throws; its column is counted in characters
     * @return the text, without the mark
     */
    public static String decode(byte[] json, Problems problems) {
        boolean marked =
                json.length >= 3 && (json[0] & 0xFF) == 0xEF && (json[1] & 0xFF) == 0xBB && (json[2] & 0xFF) == 0xBF;
        ByteBuffer bytes = marked ? ByteBuffer.wrap(json, 3, json.length - 3) : ByteBuffer.wrap(json);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        try {
            var result = decoder.decode(bytes, text, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            String before = text.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            problems.report(new Problem(Problem.Kind.SYNTAX, "Document must be UTF-8", "", line, column));
        }
        return text.flip().toString();
    }
}
