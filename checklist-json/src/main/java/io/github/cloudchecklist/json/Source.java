package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A document that is to be read: its text, of which a leading byte order mark is skipped, and how its places are counted. */
interface Source {

    /** Returns why the text should not be looked at; null if it may be. */
    @Nullable
    Problem refusal(JsonLimits limits);

    /** Returns what reads the tokens of the text. */
    JsonParser parser(JsonFactory factory);

    /** Returns what is wrong with the encoding of a text that the parser has taken; null if nothing is. */
    @Nullable
    Problem malformed();

    /**
     * Returns a problem with its column counted in characters (UTF-16 code units).
     *
     * <p>Linear in the length of the document as long as the places that are asked for go forward.
     */
    Problem located(Problem problem);

    /** Returns a string as a source. */
    static Source of(String json) {
        return new Characters(json);
    }

    /** Returns bytes as a source. */
    static Source of(byte[] json) {
        return new Utf8(json, 0, json.length, 1);
    }

    /**
     * Returns the rest of a stream as a source; the stream is not closed.
     *
     * @throws ChecklistJsonException if the stream cannot be read
     */
    static Source of(InputStream json, JsonLimits limits) {
        try {
            return of(json.readNBytes(limits.maxDocumentLength() + 1));
        } catch (IOException e) {
            throw ChecklistJsonException.failed("Document must be readable", e);
        }
    }

    /**
     * Returns a file as a source.
     *
     * @throws ChecklistJsonException if the file cannot be read
     */
    static Source of(Path file, JsonLimits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(limits.maxDocumentLength() + 1));
        } catch (IOException e) {
            throw ChecklistJsonException.failed("File must be readable, was '" + file + "'", e);
        }
    }

    /** Returns the problem of a document that is too long. */
    static Problem tooLong(String units, JsonLimits limits) {
        return Problem.ofDocument(
                Kind.LIMIT, "Document must be at most " + limits.maxDocumentLength() + " " + units + " long");
    }

    /** The characters of a document. */
    record Characters(String text) implements Source {

        private static final char BYTE_ORDER_MARK = '\uFEFF';

        @Override
        public @Nullable Problem refusal(JsonLimits limits) {
            return text.length() > limits.maxDocumentLength() ? tooLong("characters", limits) : null;
        }

        @Override
        public JsonParser parser(JsonFactory factory) {
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return factory.createParser(ObjectReadContext.empty(), marked ? text.substring(1) : text);
        }

        @Override
        public @Nullable Problem malformed() {
            return null;
        }

        @Override
        public Problem located(Problem problem) {
            return problem;
        }
    }
}
