package io.github.cloudchecklist.json.codec;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and writes values that may hold values of their own type, down to a greatest depth. */
final class NestingCodec<T> extends Codec<T> {

    private final String nouns;
    private final int deepest;
    private final Codec<T> codec;

    /**
     * Makes a codec.
     *
     * @param table returns the codec of one level, given the codec of the level below
     */
    NestingCodec(String noun, String nouns, int deepest, UnaryOperator<Codec<T>> table) {
        super(noun);
        this.nouns = nouns;
        this.deepest = deepest;
        this.codec = table.apply(this);
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.descend(nouns, deepest)) {
            return null;
        }
        T value = codec.read(in);
        in.ascend();
        return value;
    }

    @Override
    void write(T value, Writing out) {
        codec.write(value, out);
    }
}
