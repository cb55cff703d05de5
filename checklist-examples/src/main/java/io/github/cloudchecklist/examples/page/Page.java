package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What all pages have: the language, the words, style and script, and the texts of sheets in their languages.
 *
 * <p>Gathers the languages of the texts as they are written. Not thread-safe.
 */
final class Page {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");
    private static final int LONGEST_PHRASE = 300;

    private final Locale language;
    private final String kind;
    private final LocalizedText title;
    private final Locale titleLanguage;
    private final Map<String, Locale> translations = new TreeMap<>();

    Page(Locale reader, String kind, LocalizedText title, Locale titleLanguage) {
        this.language = PageWords.language(reader);
        this.kind = kind;
        this.title = title;
        this.titleLanguage = titleLanguage;
    }

    String language() {
        return language.toLanguageTag();
    }

    /** Returns the name of the page in a window. */
    String title() {
        return plain(title, titleLanguage) + " – " + word("kind." + kind);
    }

    String kind() {
        return kind;
    }

    String style() {
        return STYLE;
    }

    String script() {
        return SCRIPT;
    }

    /** Returns the Content-Security-Policy: nothing may be loaded, and only the style and the script of the page run. */
    String policy() {
        return "default-src 'none'; style-src '" + digest(STYLE) + "'; script-src '" + digest(SCRIPT)
                + "'; img-src 'none'; base-uri 'none'; form-action 'none'";
    }

    String word(String key) {
        return word(key, "");
    }

    String word(String key, String arguments) {
        return PageWords.in(language).get(key, arguments);
    }

    List<Locale> languages() {
        return PageWords.LANGUAGES;
    }

    Map<String, String> words(Locale other) {
        return PageWords.in(other).all();
    }

    /** Returns the languages that the texts written so far have translations in, in the order of their tags. */
    Set<Map.Entry<String, Locale>> translations() {
        return translations.entrySet();
    }

    /** Tells whether a language of a text is that of the page. */
    boolean isOfReader(Locale other) {
        return other.getLanguage().equals(language.getLanguage());
    }

    /** Returns what a language is called by those who speak it, and its tag. */
    String name(Locale other) {
        String tag = other.toLanguageTag();
        String name = PageWords.in(Locale.ENGLISH).all().get("language." + other.getLanguage());
        return name == null ? tag : other.getCountry().isEmpty() ? name : name + " (" + tag + ")";
    }

    /** Returns a text as published and its translations, one of them shown: that for the reader if there is one. */
    List<TextVariant> variants(LocalizedText text, Locale published) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        if (!text.getText().isEmpty() || text.getTranslations().isEmpty()) {
            texts.put(published, text.getText());
        }
        text.getTranslations().forEach((locale, translation) -> {
            translations.putIfAbsent(locale.toLanguageTag(), locale);
            texts.putIfAbsent(locale, translation);
        });
        Locale shown = texts.keySet().stream()
                .filter(this::isOfReader)
                .findFirst()
                .orElseGet(() -> texts.keySet().iterator().next());
        return texts.entrySet().stream()
                .map(entry -> new TextVariant(
                        entry.getKey().toLanguageTag(),
                        entry.getValue(),
                        entry.getKey().equals(shown)))
                .toList();
    }

    /** Returns a text that stands on a line with others; a long one is cut and says how long it is. */
    String phrase(String text) {
        return text.length() <= LONGEST_PHRASE
                ? text
                : TextVariant.start(text, LONGEST_PHRASE) + "… [" + text.length() + "]";
    }

    /** Returns the variant of a text that is shown first, for where only one can stand. */
    String plain(LocalizedText text, Locale published) {
        return variants(text, published).stream()
                .filter(TextVariant::shown)
                .map(variant -> phrase(variant.text()))
                .findFirst()
                .orElse("");
    }

    private static String digest(String block) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = Page.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("File must be beside the classes, was not: '" + name + "'");
            }
            return "\n" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
