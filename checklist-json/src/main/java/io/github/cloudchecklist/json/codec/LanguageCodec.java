package io.github.cloudchecklist.json.codec;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Reads and writes languages as tags after BCP 47.
 *
 * <p>A document can have so many different ones and no more: a {@link Locale} is looked up by a hash that a hostile
 * document could make equal for all of its tags.
 */
final class LanguageCodec extends TextCodec<Locale> {

    /** The greatest number of different tags in one document. */
    static final int MOST = 1_000;

    LanguageCodec() {
        super("Language", LanguageCodec::language, LanguageCodec::tag);
    }

    @Override
    Locale parse(String tag, Reading in) {
        Locale known = in.languages.get(tag);
        if (known != null) {
            return known;
        }
        if (in.languages.size() == MOST) {
            throw new IllegalArgumentException(
                    "Language must be one of at most " + MOST + " in a document" + Problem.was(tag));
        }
        Locale language = super.parse(tag, in);
        in.languages.put(tag, language);
        return language;
    }

    @Override
    String text(Locale language, Writing out) {
        String known = out.languageTags.get(language);
        if (known == null) {
            known = super.text(language, out);
            out.languageTags.put(language, known);
        }
        return known;
    }

    private static Locale language(String tag) {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("Language must not be blank" + Problem.was(tag));
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Language must be a tag after BCP 47" + Problem.was(tag), e);
        }
    }

    private static String tag(Locale language) {
        String tag = language.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(language)) {
            throw new IllegalArgumentException(
                    "Language must have a tag after BCP 47" + Problem.was(language.toString()));
        }
        return tag;
    }
}
