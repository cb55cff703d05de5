package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of the rules that the library brings: {@code rules.properties} in English, and beside it one file for each
 * translation, all in UTF-8 and with the same keys.
 */
final class RuleTexts {

    private static final Properties ENGLISH = load("rules.properties");
    private static final Map<Locale, Properties> TRANSLATIONS = new LinkedHashMap<>();

    static {
        TRANSLATIONS.put(Locale.CHINESE, load("rules_zh.properties"));
        TRANSLATIONS.put(Locale.JAPANESE, load("rules_ja.properties"));
    }

    private RuleTexts() {}

    static RuleDescriptor descriptor(String code, Severity severity) {
        return RuleDescriptor.builder()
                .code(code)
                .severity(severity)
                .title(text(code + ".title"))
                .help(text(code + ".help"))
                .message(text(code + ".message"))
                .source(Optional.ofNullable(ENGLISH.getProperty(code + ".source")))
                .build();
    }

    private static LocalizedText text(String key) {
        LocalizedText.Builder text = LocalizedText.builder().text(ENGLISH.getProperty(key));
        TRANSLATIONS.forEach((language, texts) -> text.putTranslation(language, texts.getProperty(key)));
        return text.build();
    }

    static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = RuleTexts.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("Resource must be in the library, was not: '" + name + "'");
            }
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
