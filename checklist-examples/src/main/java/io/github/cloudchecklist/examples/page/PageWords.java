package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.ChangeEffect;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.ChangeSeverity;
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
import java.util.TreeMap;

/** The pages' own words in one language. */
final class PageWords {

    /** The languages of pages; the first is that for readers of all others. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE);

    private static final Map<Locale, PageWords> ALL = new LinkedHashMap<>();

    static {
        LANGUAGES.forEach(language -> ALL.put(language, new PageWords(language)));
    }

    private final Map<String, String> words = new TreeMap<>();

    private PageWords(Locale language) {
        Properties texts = new Properties();
        try (InputStream bytes = PageWords.class.getResourceAsStream("words_" + language + ".properties")) {
            if (bytes == null) {
                throw new IllegalStateException("Words must be beside the classes, were not: '" + language + "'");
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().forEach(key -> words.put(key, texts.getProperty(key)));
        for (ChangeKind kind : ChangeKind.values()) {
            words.put("change." + kind.code(), kind.title(language));
        }
        for (ChangeSeverity severity : ChangeSeverity.values()) {
            words.put("severity." + severity.code(), severity.title(language));
        }
        for (ChangeEffect effect : ChangeEffect.values()) {
            words.put("effect." + effect.code(), effect.title(language));
        }
    }

    /** Returns the language of pages that serves the reader of a language best. */
    static Locale language(Locale reader) {
        Locale found = Locale.lookup(List.of(new Locale.LanguageRange(reader.toLanguageTag())), LANGUAGES);
        return found == null ? LANGUAGES.get(0) : found;
    }

    static PageWords in(Locale language) {
        PageWords words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("Language must be one of pages, was '" + language + "'");
        }
        return words;
    }

    /** Returns the words by key, in the order of the keys. */
    Map<String, String> all() {
        return words;
    }

    /** Returns words, with {@code {0}} and so on replaced by the parts of the arguments between blanks. */
    String get(String key, String arguments) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("Words must have a key of the page, was '" + key + "'");
        }
        String[] parts = arguments.split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", parts[i]);
        }
        return text;
    }
}
