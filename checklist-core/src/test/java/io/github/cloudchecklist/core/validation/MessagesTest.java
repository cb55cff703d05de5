package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages are filled in and values are shown. */
class MessagesTest {

    @Test
    void areFilledInOnce() {
        Arguments arguments = Arguments.NONE.with("a", "{b}").with("b", "$1 \\ ${a}");
        assertThat(MessageTemplate.of("{a} and {b}, {a}").fill(arguments)).isEqualTo("{b} and $1 \\ ${a}, {b}");
    }

    @Test
    void leaveNamesWithoutAnArgumentAlone() {
        Arguments arguments = Arguments.NONE.with("a", "x").with("", "y").with("1", "z");
        assertThat(MessageTemplate.of("{a} {none} {} {1} { a } {a").fill(arguments))
                .isEqualTo("x {none} {} {1} { a } {a");
        assertThat(MessageTemplate.of("{a}").fill(Arguments.NONE)).isEqualTo("{a}");
    }

    @Test
    void takeTheLastOfSeveralArgumentsOfOneName() {
        Arguments arguments = Arguments.NONE.with("a", 1).with("b", 2).with("a", 3);
        assertThat(MessageTemplate.of("{a}{b}").fill(arguments)).isEqualTo("32");
        assertThat(arguments.find("a")).isEqualTo("3");
        assertThat(arguments.find("c")).isNull();
        assertThat(Arguments.NONE.find("")).isNull();
    }

    @Test
    void areTakenInTheNearestLanguage() {
        LocalizedText text = LocalizedText.of("English").withTranslation(Locale.CHINESE, "中文");
        assertThat(MessageTemplate.in(Locale.forLanguageTag("zh-Hans-CN"), text).fill(Arguments.NONE))
                .isEqualTo("中文");
        assertThat(MessageTemplate.in(Locale.FRENCH, text).fill(Arguments.NONE)).isEqualTo("English");
    }

    @Test
    void takeTheTextsOfTheSheetLiterally() {
        ChecklistRule rule = TestRules.onChecklist("acme.echo", (checklist, context, findings) -> {
            TextWalk.through(checklist, context.places().root(), new TextWalk.Visitor() {
                @Override
                public void string(String text, Place owner, Object step) {
                    findings.in(owner.at(step)).with("a", text).report();
                }

                @Override
                public void translation(String translation, Locale language, Place owner, Object step) {
                    findings.in(owner.at(step)).with("a", translation).report();
                }
            });
        });
        ValidationReport report =
                RuleTester.of(rule).checks(FullSheet.TEMPLATES).report();
        assertThat(report.getFindings()).hasSizeGreaterThan(100);
        assertThat(report.getFindings())
                .allSatisfy(finding -> assertThat(finding.getMessage())
                        .isEqualTo("Message of '" + finding.getArguments().get("a") + "'"));
        assertThat(report.getFindings())
                .anySatisfy(finding -> assertThat(finding.getMessage())
                        .isEqualTo("Message of '{requirement} ${7*7} {mark} {0} %s $1 \\'"));
    }

    @Test
    void ofStandardRulesAndConstraintsTakeTheTextsOfTheSheetLiterally() {
        ValidationReport report = Sheets.validator().build().validate(FullSheet.TEMPLATES);
        assertThat(report.getFindings())
                .extracting(Finding::getMessage)
                .containsExactly(
                        "Certificate must state the day on which it expires, was not stated for"
                                + " '{first standard} ${7*7} {mark} {0} %s $1 \\'",
                        "Certificate must state the day on which it expires, was not stated for"
                                + " '{second standard} ${7*7} {mark} {0} %s $1 \\'",
                        "Mark must be in the legend of the checklist, was"
                                + " '{mark of answer} ${7*7} {mark} {0} %s $1 \\'");
    }

    @Test
    void showValuesAsTheyAreWritten() {
        assertThat(ArgumentText.of(LocalDate.of(2026, 1, 1))).isEqualTo("2026-01-01");
        assertThat(ArgumentText.of(Locale.CHINA)).isEqualTo("zh-CN");
        assertThat(ArgumentText.of(42)).isEqualTo("42");
        assertThat(ArgumentText.of("○ 実施")).isEqualTo("○ 実施");
    }

    @Test
    void showOneLineWithoutHiddenCharacters() {
        assertThat(ArgumentText.of("a\r\nb\tc\u202ed\u2028e\u001b[31m"))
                .isEqualTo("aU+000DU+000AbU+0009cU+202EdU+2028eU+001B[31m");
    }

    @Test
    void cutLongValuesBetweenCharacters() {
        assertThat(ArgumentText.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(ArgumentText.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(ArgumentText.of("x".repeat(199) + "\ud83d\ude00")).isEqualTo("x".repeat(199) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?token=secret#secret, https://example.org/a",
        "https://example.org/a#secret?b, https://example.org/a",
        "https://user:secret@example.org:8443/a, https://example.org:8443/a",
        "https://secret@bad_host/a, https://bad_host/a",
        "https://example.org, https://example.org",
        "mailto:desk@example.org?body=secret, mailto:desk@example.org",
        "page.html?secret, page.html"
    })
    void leaveOutTheSecretsOfAddresses(URI address, String shown) {
        assertThat(ArgumentText.of(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "answer.mark.unknown", "answer.mark.contradicts-state", "a1.b2", "acme.x-1.y"})
    void acceptCodes(String code) {
        assertThat(TestRules.descriptor(code).build().getCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A.b", "a.b.", ".a.b", "a..b", "a.-b", "a.b-", "a_b.c", "a b.c", "é.a", "a.b\n"})
    void refuseMalformedCodes(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestRules.descriptor(code).build())
                .withMessageStartingWith(
                        "Code must be two or more lower-case words joined by dots, at most 100 characters, was '");
    }

    @Test
    void refuseLongCodes() {
        assertThat(TestRules.descriptor("a." + "b".repeat(98)).build().getCode())
                .hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestRules.descriptor("a." + "b".repeat(99)).build());
    }

    /** Stands in for constraints with unusual names. */
    @interface URLOfHTTPServer {}

    /** Stands in for constraints with unusual names. */
    @interface Isbn13 {}

    @Test
    void derivesCodesFromTheNamesOfConstraints() {
        assertThat(Codes.ofConstraint(URLOfHTTPServer.class)).isEqualTo("constraint.url-of-http-server");
        assertThat(Codes.ofConstraint(Isbn13.class)).isEqualTo("constraint.isbn13");
        assertThat(Codes.ofConstraint(jakarta.validation.constraints.NotBlank.class))
                .isEqualTo("constraint.not-blank");
    }
}
