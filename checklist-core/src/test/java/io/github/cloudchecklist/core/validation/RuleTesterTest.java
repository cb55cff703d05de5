package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleTesterTest {

    private static final Checklist SHEET = sheet(yes("1.1"), yes("1.2"));
    private static final RuleTester.Outcome TWO =
            RuleTester.of(TestRules.everywhere("acme.a")).checks(SHEET);
    private static final RuleTester.Outcome BOTH = RuleTester.of(
                    TestRules.everywhere("acme.a"),
                    TestRules.onChecklist(
                            "acme.b",
                            (checklist, context, findings) ->
                                    findings.at("sections", 0, "title").report()))
            .checks(SHEET);
    private static final RuleTester.Outcome NONE = RuleTester.of(
                    TestRules.onChecklist("acme.a", (checklist, context, findings) -> {}))
            .checks(SHEET);

    @Test
    void acceptsWhatIsFound() {
        TWO.finds("acme.a", ControlId.of("1.2")).finds("acme.a").findsNothingElse();
        TWO.findsAt("acme.a", "/sections/0/controls/1")
                .findsAt("acme.a", "/sections/0/controls/0")
                .findsNothingElse();
        BOTH.finds("acme.b", SectionId.of("1"))
                .finds("acme.a", ControlId.of("1.1"))
                .finds("acme.a")
                .findsNothingElse();
        NONE.findsNothing();
        NONE.findsNothingElse();
        assertThat(TWO.report().getFindings()).hasSize(2);
    }

    @Test
    void tellsASectionFromItsControls() {
        refuses(() -> BOTH.finds("acme.a", SectionId.of("1")), "Expected finding 'acme.a' at section '1', found:");
        refuses(() -> BOTH.finds("acme.b", SectionId.of("2")), "Expected finding 'acme.b' at section '2', found:");
    }

    @Test
    void listsWhatIsFoundInstead() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> TWO.finds("acme.a", ControlId.of("9.9")))
                .withMessage("""
                        Expected finding 'acme.a' at control '9.9', found:
                          warning 'acme.a' at control '1.1' at '/sections/0/controls/0': Message of '{a}'
                          warning 'acme.a' at control '1.2' at '/sections/0/controls/1': Message of '{a}'""");
        refuses(() -> NONE.finds("acme.a"), "Expected finding 'acme.a', found nothing");
        refuses(() -> TWO.finds("acme.b"), "Expected finding 'acme.b', found:");
        refuses(() -> TWO.findsAt("acme.a", "/title"), "Expected finding 'acme.a' at '/title', found:");
    }

    @Test
    void takesEachFindingOnce() {
        refuses(() -> TWO.finds("acme.a").finds("acme.a").finds("acme.a"), "Expected finding 'acme.a', found nothing");
        refuses(
                () -> TWO.finds("acme.a", ControlId.of("1.1")).findsNothingElse(),
                "Expected no other finding, found:\n  warning 'acme.a' at control '1.2'");
    }

    @Test
    void refusesAnyFindingWhereNoneIsExpected() {
        refuses(TWO::findsNothing, "Expected no finding, found:\n  warning 'acme.a' at control '1.1'");
        RuleTester.Outcome one = TWO.finds("acme.a").finds("acme.a");
        refuses(one::findsNothing, "Expected no finding, found:");
    }

    @Test
    void runsOnTheGivenDayWithTheGivenSettings() {
        ChecklistRule rule = TestRules.onChecklist(
                "acme.a",
                (checklist, context, findings) -> findings.with("a", context.today() + " " + context.readerLanguages())
                        .report());
        RuleTester tester = RuleTester.of(rule)
                .at(LocalDate.of(2030, 2, 3))
                .with(validator -> validator.readerLanguages(List.of(Locale.JAPANESE)));
        assertThat(tester.checks(SHEET).report().getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("Message of '2030-02-03 [ja]'");
        assertThat(RuleTester.of(rule).checks(SHEET).report().getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("Message of '2026-01-01 [en]'");
    }

    @Test
    void showsARuleThatFails() {
        RuleTester.of(TestRules.onChecklist("acme.a", (checklist, context, findings) -> {
                    throw new IllegalStateException();
                }))
                .checks(SHEET)
                .finds("rule.failed")
                .findsNothingElse();
    }

    @Test
    void refusesRulesThatMakeNoValidator() {
        RuleTester twice = RuleTester.of(TestRules.everywhere("acme.a"), TestRules.everywhere("acme.a"));
        assertThatIllegalStateException().isThrownBy(() -> twice.checks(SHEET));
        assertThatNullPointerException().isThrownBy(() -> twice.with(Sheets.nothing()));
    }

    private static void refuses(ThrowingCallable expectation, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(expectation).withMessageStartingWith(message);
    }
}
