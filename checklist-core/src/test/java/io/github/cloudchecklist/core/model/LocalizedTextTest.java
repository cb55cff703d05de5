package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private final LocalizedText text = LocalizedText.of("信息安全组织")
            .withTranslation(Locale.forLanguageTag("zh-TW"), "資訊安全組織")
            .withTranslation(Locale.ENGLISH, "Organization");

    @ParameterizedTest
    @CsvSource({"en,Organization", "en-GB,Organization", "zh-TW,資訊安全組織", "zh-TW-x-a,資訊安全組織", "ja,", "zh,", "und,"})
    void findsTheTranslationThatServesAReaderBest(String language, String expected) {
        assertThat(text.findTranslation(Locale.forLanguageTag(language)).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void findsNothingInATextWithoutTranslations() {
        assertThat(LocalizedText.of("a").findTranslation(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void keepsTheOrderOfTranslationsAndReplacesOneOfTheSameLanguage() {
        LocalizedText changed = text.withTranslation(Locale.forLanguageTag("zh-TW"), "x");
        assertThat(changed.getTranslations().keySet()).containsExactly(Locale.forLanguageTag("zh-TW"), Locale.ENGLISH);
        assertThat(changed.getTranslations()).containsEntry(Locale.forLanguageTag("zh-TW"), "x");
        assertThat(changed.getText()).isEqualTo("信息安全组织");
    }

    @Test
    void mayHaveNothingButATranslation() {
        LocalizedText translated = LocalizedText.ofTranslation(Locale.ENGLISH, "Firewall");
        assertThat(translated.getText()).isEmpty();
        assertThat(translated.findTranslation(Locale.ENGLISH)).contains("Firewall");
        assertThat(LocalizedText.builder().build()).isEqualTo(LocalizedText.of(""));
    }

    @Test
    void keepsTheTextAsPublished() {
        assertThat(LocalizedText.of(" a \r\n\u3000 ").getText()).isEqualTo(" a \r\n\u3000 ");
        assertThat(LocalizedText.of("").getText()).isEmpty();
    }
}
