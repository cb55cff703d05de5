package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * One run that writes a document: the generator, the order of members, and where problems go.
 *
 * <p>What reading would refuse is reported here: nothing is written that cannot be read back. Whoever takes the problems
 * must throw.
 *
 * <p>Not thread-safe.
 */
public final class Writing {

    final JsonGenerator generator;
    final boolean sorted;

    /** The tags of the languages of this document. */
    final Map<Locale, String> languageTags = new HashMap<>();

    private final Problems problems;

    /**
     * Begins a run that writes members in the order of the tables.
     *
     * @param generator the target of tokens; not closed
     * @param problems takes a problem and throws
     */
    public Writing(JsonGenerator generator, Problems problems) {
        this(generator, false, problems);
    }

    /**
     * Begins a run.
     *
     * @param generator the target of tokens; not closed
     * @param sorted whether members are written in the order of their names (RFC 8785, section 3.2.3), not in that of the
     *     tables
     * @param problems takes a problem and throws
     */
    public Writing(JsonGenerator generator, boolean sorted, Problems problems) {
        this.generator = generator;
        this.sorted = sorted;
        this.problems = problems;
    }

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     */
    public <T> void value(Codec<T> codec, T value) {
        codec.write(value, this);
    }

    /**
     * Writes a value as the name of a member.
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     */
    public <T> void name(TextCodec<T> codec, T value) {
        generator.writeName(codec.text(value, this));
    }

    void refuse(String message) {
        String pointer = generator.streamWriteContext().pathAsPointer().toString();
        problems.report(new Problem(Kind.INVALID_VALUE, message, pointer, 0, 0));
    }
}
