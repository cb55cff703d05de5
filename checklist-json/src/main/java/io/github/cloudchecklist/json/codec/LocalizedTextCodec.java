package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads and writes a text as a plain string while it has no translation, and else as an object. */
final class LocalizedTextCodec extends Codec<LocalizedText> {

    private final Codec<LocalizedText> object;

    /** What has been read of a text that is an object. */
    static final class Parts {

        String text = "";
        Map<Locale, String> translations = Map.of();

        LocalizedText text() {
            return LocalizedText.of(text, translations);
        }
    }

    LocalizedTextCodec(Codec<LocalizedText> object) {
        super(object.noun);
        this.object = object;
    }

    @Override
    @Nullable
    LocalizedText read(Reading in) {
        if (in.parser.hasToken(JsonToken.VALUE_STRING)) {
            return Scalars.TEXT.read(in);
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
            Scalars.TEXT.write(text, out);
        } else {
            object.write(text, out);
        }
    }
}
