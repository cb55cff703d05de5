package io.github.cloudchecklist.core.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of changes: {@code changes.properties} in English, and beside it one file for each translation, all in UTF-8 and
 * with the same keys.
 */
final class ChangeTexts {

    private static final ChangeTexts ENGLISH = new ChangeTexts("changes.properties");
    private static final Map<Locale, ChangeTexts> TRANSLATIONS = new LinkedHashMap<>();

    static {
        TRANSLATIONS.put(Locale.ENGLISH, ENGLISH);
        TRANSLATIONS.put(Locale.CHINESE, new ChangeTexts("changes_zh.properties"));
        TRANSLATIONS.put(Locale.JAPANESE, new ChangeTexts("changes_ja.properties"));
    }

    private final Properties texts = new Properties();

    private ChangeTexts(String name) {
        try (InputStream bytes = ChangeTexts.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("Resource must be in the library, was not: '" + name + "'");
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChangeTexts in(Locale language) {
        Locale found =
                Locale.lookup(List.of(new Locale.LanguageRange(language.toLanguageTag())), TRANSLATIONS.keySet());
        return found == null ? ENGLISH : TRANSLATIONS.getOrDefault(found, ENGLISH);
    }

    /** Returns the text of a key, which is one of the library's own. */
    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("Text must be in the library, was not: '" + key + "'");
        }
        return text;
    }
}
