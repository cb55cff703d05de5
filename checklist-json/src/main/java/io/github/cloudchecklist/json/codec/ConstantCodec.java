package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads and writes one text, which says what an object is. */
class ConstantCodec extends Codec<String> {

    private final String text;
    private final Kind otherwise;

    /**
     * Makes a codec.
     *
     * @param otherwise what sort of problem another text is
     */
    ConstantCodec(String noun, String text, Kind otherwise) {
        super(noun);
        this.text = text;
        this.otherwise = otherwise;
    }

    @Override
    @Nullable
    String read(Reading in) {
        String value = in.string(noun);
        return value == null || value.equals(text) ? value : other(value, in);
    }

    /** Returns what another text is taken for; null if it is refused, which has been reported. */
    @Nullable
    String other(String value, Reading in) {
        in.refuse(otherwise, noun + " must be '" + text + "'" + Problem.was(value));
        return null;
    }

    @Override
    void write(String value, Writing out) {
        out.generator.writeString(value);
    }
}
