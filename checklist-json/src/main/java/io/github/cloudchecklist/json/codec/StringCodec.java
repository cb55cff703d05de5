package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** Reads and writes strings as they are, if they are text. */
final class StringCodec extends TextCodec<String> {

    StringCodec(String noun) {
        super(noun, text -> Texts.check(noun, text), text -> Texts.check(noun, text));
    }

    /** Does the same as for other types, by a shorter way: most of a document is plain strings. */
    @Override
    @Nullable
    String read(Reading in) {
        String text = in.string(noun);
        if (text == null || Texts.isText(text)) {
            return text;
        }
        in.refuse(Kind.INVALID_VALUE, Texts.refusal(noun, text));
        return null;
    }

    @Override
    void write(String text, Writing out) {
        if (!Texts.isText(text)) {
            out.refuse(Texts.refusal(noun, text));
        }
        out.generator.writeString(text);
    }
}
