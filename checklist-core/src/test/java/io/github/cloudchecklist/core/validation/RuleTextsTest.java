package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    static List<RuleDescriptor> descriptors() {
        return ChecklistValidator.builder().build().descriptors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.properties", "rules_zh.properties", "rules_ja.properties"})
    void haveOneSetOfKeys(String file) {
        List<String> expected = descriptors().stream()
                .map(RuleDescriptor::getCode)
                .flatMap(code -> Stream.of(code + ".title", code + ".help", code + ".message"))
                .toList();
        Properties texts = RuleTexts.load(file);
        assertThat(texts.stringPropertyNames().stream().filter(key -> !key.endsWith(".source")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void nameASourceInOneFileOnly() {
        assertThat(RuleTexts.load("rules_zh.properties").stringPropertyNames())
                .noneMatch(key -> key.endsWith(".source"));
        assertThat(RuleTexts.load("rules_ja.properties").stringPropertyNames())
                .noneMatch(key -> key.endsWith(".source"));
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void nameTheSameArgumentsInEveryLanguage(RuleDescriptor rule) {
        for (LocalizedText text : List.of(rule.getTitle(), rule.getHelp().orElseThrow(), rule.getMessage())) {
            assertThat(text.getTranslations()).containsOnlyKeys(Locale.CHINESE, Locale.JAPANESE);
            assertThat(text.getTranslations().values())
                    .allSatisfy(translation -> assertThat(
                                    MessageTemplate.of(translation).parameters())
                            .as(translation)
                            .containsExactlyInAnyOrderElementsOf(
                                    MessageTemplate.of(text.getText()).parameters()));
        }
        assertThat(MessageTemplate.of(rule.getTitle().getText()).parameters()).isEmpty();
        assertThat(MessageTemplate.of(rule.getHelp().orElseThrow().getText()).parameters())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void keepTheStyleOfTheLibrary(RuleDescriptor rule) {
        assertThat(rule.getMessage().getText()).doesNotEndWith(".").doesNotContain("${");
        assertThat(rule.getTitle().getText()).doesNotEndWith(".").hasSizeLessThan(80);
        assertThat(rule.getHelp().orElseThrow().getText()).endsWith(".");
        assertThat(rule.getMessage().getTranslations().values())
                .allSatisfy(message -> assertThat(message).doesNotEndWith("。").doesNotContain("\u3000"));
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void areWrittenInTheLanguageOfTheirFile(RuleDescriptor rule) {
        String english = texts(rule, Locale.ENGLISH);
        assertThat(english.chars()).allMatch(c -> c < 0x80);
        assertThat(texts(rule, Locale.JAPANESE).codePoints().mapToObj(Character.UnicodeScript::of))
                .contains(Character.UnicodeScript.HIRAGANA);
        assertThat(texts(rule, Locale.CHINESE).codePoints().mapToObj(Character.UnicodeScript::of))
                .contains(Character.UnicodeScript.HAN)
                .doesNotContain(Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
    }

    private static String texts(RuleDescriptor rule, Locale language) {
        return Stream.of(rule.getTitle(), rule.getHelp().orElseThrow(), rule.getMessage())
                .map(text -> MessageTemplate.in(language, text).fill(Arguments.NONE))
                .collect(Collectors.joining(" "));
    }

    @Test
    void areMissedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.load("none.properties"))
                .withMessage("Resource must be in the library, was not: 'none.properties'");
    }
}
