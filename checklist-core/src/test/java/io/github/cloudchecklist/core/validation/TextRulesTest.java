package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.section;
import static io.github.cloudchecklist.core.validation.Sheets.sections;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on characters and translations. */
class TextRulesTest {

    private static final String CYRILLIC_A = "\u0410";

    static Stream<RuleCase> cases() {
        return Stream.of(
                RuleCase.of(
                        "text.blank",
                        "/sections/0/introduction",
                        sections(section("1")
                                .introduction(text("\u3000"))
                                .addControl(yes("1.1"))
                                .build()),
                        sections(section("1")
                                .introduction(LocalizedText.ofTranslation(Locale.CHINESE, "前言"))
                                .addControl(yes("1.1"))
                                .build())),
                RuleCase.of(
                        "text.unsafe",
                        "/sections/0/controls/0/requirement",
                        sheet(yes("1.1").toBuilder()
                                .requirement(text("ab\u202ecd"))
                                .build()),
                        sheet(yes("1.1").toBuilder()
                                .requirement(text("a\tb\nc\r\nd"))
                                .build())),
                RuleCase.of(
                        "text.not-normalized",
                        "/title",
                        with(head -> head.title(text("Sicherheitspru\u0308fung"))),
                        with(head -> head.title(text("Sicherheitsprüfung")))),
                RuleCase.of(
                        "id.mixed-scripts",
                        "/sections/0/controls/1/id",
                        sheet(yes("A-1"), yes(CYRILLIC_A + "C-2")),
                        sheet(yes("A-1"), yes(CYRILLIC_A + "-2"))),
                RuleCase.of(
                                "translation.missing",
                                "/sections/0/controls/0/requirement",
                                translated(text("Requirement")),
                                translated(text("Requirement").withTranslation(Locale.CHINESE, "要求")))
                        .when(validator -> validator.readerLanguages(List.of(Locale.CHINA))),
                RuleCase.of(
                        "translation.blank",
                        "/title/translations/zh-CN",
                        with(head -> head.title(text("Title").withTranslation(Locale.CHINA, " "))),
                        with(head -> head.title(text("Title").withTranslation(Locale.CHINA, "标题")))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsJustWhatIsWrong(RuleCase rule) throws ReflectiveOperationException {
        rule.check();
    }

    @Test
    void findsMixedScriptsInTheIdsOfSections() {
        Checklist sheet =
                sections(section(CYRILLIC_A + "C").addControl(yes("1")).build());
        assertThat(Sheets.validator().build().validate(sheet).getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple("id.mixed-scripts", "/sections/0/id"));
    }

    @Test
    void saysOnceThatNothingIsTranslated() {
        assertThat(Sheets.validator()
                        .readerLanguages(List.of(Locale.CHINESE, Locale.JAPANESE))
                        .build()
                        .validate(sheet(yes("1.1"), yes("1.2")))
                        .getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPointer()).isEmpty();
                    assertThat(finding.getMessage())
                            .isEqualTo("Text must be translated into one of the languages zh, ja");
                });
    }

    @Test
    void asksForNoTranslationWhereOneReaderLanguageIsThatOfTheSheet() {
        assertThat(Sheets.validator()
                        .readerLanguages(List.of(Locale.CHINESE, Locale.UK))
                        .build()
                        .validate(sheet(yes("1.1")))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void namesTheFirstUnsafeCharacterAndCountsThem() {
        Checklist sheet = with(head -> head.title(text("a\u200bb\ud800c\udb40\udc01\u0007")));
        assertThat(Sheets.validator().build().validate(sheet).getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("Text must not have control or format characters, has 4, the first is U+200B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a",
                "\u2066",
                "\u200e",
                "\u061c",
                "\u200b",
                "\ufeff",
                "\u00ad",
                "\udb40\udc41",
                "\u0000",
                "\u001b",
                "\u0085",
                "\u009f",
                "\u007f",
                "\r",
                "\r\r\n",
                "\ud800",
                "\udc00",
                "\udc00\ud800"
            })
    void findsUnsafeCharacters(String text) {
        assertThat(UnsafeCharacters.find("ok" + text, 0)).isEqualTo(2);
        assertThat(UnsafeCharacters.count(text)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\t\n\r\n",
                "信息安全、（）",
                "ひらがなカタカナ",
                "한글",
                "\u0600\u06dd",
                "\ud83d\udc68\u200d\ud83d\udc69",
                "\u0645\u06cc\u200c\u062e",
                "\ufe0f",
                "é",
                "𠮷"
            })
    void acceptsWhatWritingNeeds(String text) {
        assertThat(UnsafeCharacters.find(text, 0)).isEqualTo(-1);
    }

    /** A sheet of which everything but the requirement is in Chinese too. */
    private static Checklist translated(LocalizedText requirement) {
        LocalizedText other = text("Text").withTranslation(Locale.CHINESE, "文字");
        return with(head -> head.title(other)
                .sections(List.of(section("1")
                        .title(other)
                        .addControl(control("1.1")
                                .requirement(requirement)
                                .answer(yes().remark(other).build())
                                .build())
                        .build())));
    }
}
