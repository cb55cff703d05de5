package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads and writes a text as a plain string while it has no translation, and else as an object. */
final class LocalizedTextCodec extends Codec<LocalizedText> {

    private final Codec<LocalizedText> object;

    LocalizedTextCodec(Codec<LocalizedText> object) {
        super(object.noun);
        this.object = object;
    }

    @Override
    @Nullable
    LocalizedText read(Reading in) {
        if (in.parser.hasToken(JsonToken.VALUE_STRING)) {
            String text = Scalars.STRING.read(in);
            return text == null ? null : LocalizedText.of(text);
        }
        if (in.parser.isExpectedStartObjectToken()) {
            return object.read(in);
        }
        in.refuseType(noun, "a string or an object");
        return null;
    }

    @Override
    void write(LocalizedText text, Writing out) {
        if (text.getTranslations().isEmpty()) {
            Scalars.STRING.write(text.getText(), out);
        } else {
            object.write(text, out);
        }
    }
}
