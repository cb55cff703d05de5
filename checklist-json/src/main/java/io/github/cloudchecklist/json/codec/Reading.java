package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * One run over a document: the parser, and where its problems go.
 *
 * <p>Whoever takes the problems decides what follows. If it throws, reading ends there. If it returns, the value that has
 * the problem is skipped, reading goes on, and further problems are reported; only broken syntax and an exceeded limit of
 * the parser end the run in any case. Places are worked out for problems only.
 *
 * <p>Not thread-safe.
 */
public final class Reading {

    private static final Pattern EXCEEDED =
            Pattern.compile("([A-Za-z ]+) \\(\\d+\\) exceeds the maximum allowed \\((\\d+)\\b.*", Pattern.DOTALL);

    /** Makes the generators that copy the values of unknown fields. */
    private static final JsonFactory COPIES = new JsonFactory();

    private static final int WORDS = 1 << 8;

    final JsonParser parser;
    final Cache cache;

    /** The short strings of this document. */
    final Cache words = new Cache(WORDS);

    /** The languages of this document by their tags. */
    final Map<String, Locale> languages = new HashMap<>();

    private final int mostControls;
    private final Problems problems;
    private int level;
    private int controls;

    /**
     * Begins a run with any number of controls.
     *
     * @param parser the source of tokens; not closed
     * @param cache what former runs have made of recurring strings
     * @param problems takes each problem as it is found
     */
    public Reading(JsonParser parser, Cache cache, Problems problems) {
        this(parser, cache, Integer.MAX_VALUE, problems);
    }

    /**
     * Begins a run.
     *
     * @param parser the source of tokens; not closed
     * @param cache what former runs have made of recurring strings
     * @param mostControls the greatest number of controls in all sections together
     * @param problems takes each problem as it is found
     */
    public Reading(JsonParser parser, Cache cache, int mostControls, Problems problems) {
        this.parser = parser;
        this.cache = cache;
        this.mostControls = mostControls;
        this.problems = problems;
    }

    /**
     * Reads a whole document, of which no token has been read.
     *
     * @param <T> the type of the document
     * @param codec how to read it
     * @return the document; null if a problem was reported that leaves no value
     */
    public <T> @Nullable T document(Codec<T> codec) {
        try {
            if (parser.nextToken() == null) {
                report(Kind.SYNTAX, "Document must not be empty", parser.currentLocation());
                return null;
            }
            T value = codec.read(this);
            if (parser.nextToken() != null) {
                report(Kind.SYNTAX, "Document must end after its root value");
            }
            return value;
        } catch (StreamReadException | StreamConstraintsException e) {
            broken(e);
            return null;
        }
    }

    /**
     * Reads the value that begins at the current token, and leaves the parser at its last token.
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @return the value; null if a problem was reported that leaves no value
     */
    public <T> @Nullable T value(Codec<T> codec) {
        try {
            return codec.read(this);
        } catch (StreamReadException | StreamConstraintsException e) {
            broken(e);
            return null;
        }
    }

    /**
     * Reads a value out of the name of the current member.
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @param name the name
     * @return the value; null if a problem was reported
     */
    public <T> @Nullable T key(TextCodec<T> codec, String name) {
        try {
            return codec.parse(name, this);
        } catch (IllegalArgumentException e) {
            report(Kind.INVALID_VALUE, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Whether the current token begins an object; if not, that is reported and the value skipped. */
    boolean isObject(String noun) {
        if (parser.isExpectedStartObjectToken()) {
            return true;
        }
        refuseType(noun, "an object");
        return false;
    }

    /** Whether the current token begins an array; if not, that is reported and the value skipped. */
    boolean isArray(String noun) {
        if (parser.isExpectedStartArrayToken()) {
            return true;
        }
        refuseType(noun, "an array");
        return false;
    }

    /** Returns the length of the string at the current token; -1 if there is none, which has been reported. */
    int stringLength(String noun) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getStringLength();
        }
        refuseType(noun, "a string");
        return -1;
    }

    /** Returns the string at the current token; null if there is none, which has been reported. */
    @Nullable
    String string(String noun) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return parser.getString();
        }
        refuseType(noun, "a string");
        return null;
    }

    /** Goes to the next element of an array; false at its end. */
    boolean nextElement() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw endedEarly();
        }
        return token != JsonToken.END_ARRAY;
    }

    /** Goes to the next name of an object; false at its end. */
    boolean nextName() {
        if (parser.nextName() != null) {
            return true;
        }
        if (!parser.hasToken(JsonToken.END_OBJECT)) {
            throw endedEarly();
        }
        return false;
    }

    /** Returns what ends the run where tokens stop in the middle, which recorded ones may do. */
    JacksonException endedEarly() {
        return new UnexpectedEndOfInputException(parser, null, "no more tokens");
    }

    /** Goes one level down in nested values of one type; false if that is too deep, which has been reported. */
    boolean descend(String nouns, int deepest) {
        if (level == deepest) {
            refuse(Kind.LIMIT, nouns + " must not nest more than " + deepest + " deep");
            return false;
        }
        level++;
        return true;
    }

    void ascend() {
        level--;
    }

    /** Counts a control in a section; false if there are too many, which has been reported once. */
    boolean countControl() {
        controls++;
        if (controls == mostControls + 1) {
            report(Kind.LIMIT, "Controls must be at most " + mostControls);
        }
        return controls <= mostControls;
    }

    /** Reports a problem of the value at the current token, and skips the value. */
    void refuse(Kind kind, String message) {
        report(kind, message);
        parser.skipChildren();
    }

    /** Reports that the value at the current token is of another JSON type, and skips the value. */
    void refuseType(String noun, String expected) {
        refuse(Kind.WRONG_TYPE, noun + " must be " + expected + ", was " + describe(parser.currentToken()));
    }

    /** Reports a problem of the field whose name is the current token, and skips the field. */
    void refuseField(Kind kind, String message) {
        report(kind, message);
        parser.nextToken();
        parser.skipChildren();
    }

    void refuseUnknownField() {
        Problem problem = unknownField();
        problems.report(problem);
        parser.nextToken();
        StringWriter json = new StringWriter();
        try (JsonGenerator copy = COPIES.createGenerator(ObjectWriteContext.empty(), json)) {
            copy.copyCurrentStructureExact(parser);
        }
        problems.keep(problem, json.toString());
    }

    void refuseDuplicateField() {
        refuseField(Kind.DUPLICATE_FIELD, "Field must stand only once, was " + Problem.quoted(parser.currentName()));
    }

    /** Reports a problem of the object that has just ended, at the place where it began. */
    void reportObject(TokenStreamContext object, Kind kind, String message) {
        report(kind, message, object.startLocation(null));
    }

    /** Returns the problem that an unknown field would be at the current name. */
    Problem unknownField() {
        return problem(
                Kind.UNKNOWN_FIELD,
                "Field must be known, was " + Problem.quoted(parser.currentName()),
                parser.currentTokenLocation());
    }

    /** Reports a field that turned out to be unknown after its value had been read. */
    <T> void reportUnknownField(Problem problem, Codec<T> codec, @Nullable T value) {
        problems.report(problem);
        if (value != null) {
            StringWriter json = new StringWriter();
            try (JsonGenerator copy = COPIES.createGenerator(ObjectWriteContext.empty(), json)) {
                codec.write(value, new Writing(copy, problems));
            }
            problems.keep(problem, json.toString());
        }
    }

    private void report(Kind kind, String message) {
        report(kind, message, parser.currentTokenLocation());
    }

    private void report(Kind kind, String message, TokenStreamLocation place) {
        problems.report(problem(kind, message, place));
    }

    private Problem problem(Kind kind, String message, TokenStreamLocation place) {
        return problem(parser, kind, message, place);
    }

    /**
     * Returns a problem at the value or name that a parser is at.
     *
     * @param parser the parser
     * @param kind what sort of problem it is
     * @param message one sentence without full stop
     * @param place the line and column
     * @return the problem
     */
    public static Problem problem(JsonParser parser, Kind kind, String message, TokenStreamLocation place) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new Problem(kind, message, pointer, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** Reports what the parser could not read; nothing after it can be read either. */
    private void broken(JacksonException failure) {
        problems.report(problem(parser, failure));
    }

    /**
     * Returns the problem that a parser could not read on.
     *
     * @param parser the parser
     * @param failure why it could not
     * @return the problem
     */
    public static Problem problem(JsonParser parser, JacksonException failure) {
        TokenStreamLocation place = failure.getLocation();
        if (place == null || place.getLineNr() < 1) {
            place = parser.currentLocation();
        }
        Kind kind = failure instanceof StreamConstraintsException ? Kind.LIMIT : Kind.SYNTAX;
        return problem(parser, kind, sentence(failure), place);
    }

    private static String sentence(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            Matcher exceeded = EXCEEDED.matcher(failure.getOriginalMessage());
            return exceeded.matches()
                    ? exceeded.replaceFirst("$1 must be at most $2")
                    : "Document must keep within the limits of the parser";
        }
        if (failure instanceof UnexpectedEndOfInputException) {
            return "Document must be complete, ended early";
        }
        return failure.getOriginalMessage().startsWith("Invalid UTF-8")
                ? "Document must be UTF-8"
                : "Document must be well-formed JSON";
    }

    private static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "no JSON value";
        };
    }
}
