package io.github.cloudchecklist.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read from tokens and written as tokens.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {

    /** What a value is called at the beginning of a message, such as {@code Control id}. */
    final String noun;

    Codec(String noun) {
        this.noun = noun;
    }

    /**
     * Reads the value that begins at the current token, and leaves the reading at its last token.
     *
     * @return the value; null if it has a problem, which has been reported, and was skipped
     */
    abstract @Nullable T read(Reading in);

    abstract void write(T value, Writing out);
}
