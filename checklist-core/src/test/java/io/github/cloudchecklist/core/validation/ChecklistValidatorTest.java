package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static io.github.cloudchecklist.core.validation.TestRules.everywhere;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cloudchecklist.core.model.Checklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistValidatorTest {

    private static final Checklist SHEET = sheet(yes("1.1"));

    private record NoDescriptor(RuleDescriptor descriptor) implements ChecklistRule {}

    private static final class ThrowingDescriptor implements ChecklistRule {
        @Override
        public RuleDescriptor descriptor() {
            return TestRules.descriptor("Malformed").build();
        }
    }

    @Test
    void findsNothingInASheetThatHasNothingWrong() {
        ValidationReport report = Sheets.validator().build().validate(SHEET);
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getAccepted()).isEmpty();
        assertThat(report.getChecklistId()).isEqualTo(SHEET.getId());
        assertThat(report.getRevision()).isEqualTo("2025-12-01");
    }

    @Test
    void acceptsACompletelyEmptySheet() {
        Checklist empty = Sheets.head().build();
        assertThat(Sheets.validator().build().validate(empty).getFindings()).isEmpty();
    }

    @Test
    void refusesTwoRulesOfOneCode() {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder()
                        .rules(List.of(everywhere("acme.a"), everywhere("acme.a")))
                        .build())
                .withMessageStartingWith("Code 'acme.a' must belong to one rule, was that of '");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().rule(everywhere("answer.missing")).build())
                .withMessageStartingWith("Code 'answer.missing' must belong to one rule, was that of '");
        assertThat(builder()
                        .withoutStandardRules()
                        .rule(everywhere("answer.missing"))
                        .build()
                        .descriptors())
                .extracting(RuleDescriptor::getCode)
                .contains("answer.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.own", "rule.failed", "acceptance.own", "constraint.own"})
    void refusesCodesOfTheEngine(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().rule(everywhere(code)).build())
                .withMessageStartingWith(
                        "Code of a rule must not begin with one of [rule., acceptance., constraint.], was '" + code);
    }

    @Test
    void refusesARuleThatChecksNothing() {
        ChecklistRule rule = new NoDescriptor(TestRules.descriptor("acme.idle").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().rule(rule).build())
                .withMessage(
                        "Rule must override a check method, 'acme.idle' was '" + NoDescriptor.class.getName() + "'");
    }

    @Test
    void refusesARuleThatDoesNotDescribeItself() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> builder().rule(new NoDescriptor(Sheets.nothing())).build())
                .withMessage("Rule must have a descriptor, was '" + NoDescriptor.class.getName() + "'");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().rule(new ThrowingDescriptor()).build())
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer.mising", "", "constraint.", "constraint.Not", "NO\u202eCODE"})
    void refusesSeveritiesOfUnknownCodes(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().severity(code, Severity.INFO).build())
                .withMessage("Severity must be set for a code that can be reported, was '"
                        + code.replace("\u202e", "U+202E") + "'");
        assertThatIllegalStateException().isThrownBy(() -> builder().off(code).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.failed", "rule.unavailable", "rule.misplaced", "rule.truncated"})
    void refusesToSilenceFindingsOnRules(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> builder().off(code).build())
                .withMessage("Severity must not be set for a finding on the rules themselves, was '" + code + "'");
    }

    @Test
    void takesSeveritiesFromTheBuilderBeforeTheProfile() {
        Checklist sheet = sheet(yes("1.1"), Sheets.control("1.2").build());
        assertThat(Sheets.validator()
                        .profile(Profile.PUBLICATION)
                        .severity("answer.missing", Severity.INFO)
                        .build()
                        .validate(sheet)
                        .findings(Severity.INFO))
                .hasSize(1);
        assertThat(Sheets.validator()
                        .off("answer.missing")
                        .build()
                        .validate(sheet)
                        .getFindings())
                .isEmpty();
        assertThat(Sheets.validator()
                        .off("answer.missing")
                        .severity("answer.missing", Severity.ERROR)
                        .build()
                        .validate(sheet)
                        .findings(Severity.ERROR))
                .hasSize(1);
    }

    @Test
    void runsARuleThatTheProfileLeavesOutIfItsSeverityIsSet() {
        Checklist old = with(head -> head.revisedOn(LocalDate.of(2000, 1, 1)));
        assertThat(Sheets.validator()
                        .profile(Profile.DRAFT)
                        .build()
                        .validate(old)
                        .getFindings())
                .isEmpty();
        assertThat(Sheets.validator()
                        .profile(Profile.DRAFT)
                        .severity("checklist.revision.stale", Severity.WARNING)
                        .build()
                        .validate(old)
                        .countsByCode())
                .containsOnlyKeys("checklist.revision.stale");
    }

    @Test
    void takesTheDayInTheZoneOfTheClock() {
        Clock clock = Clock.fixed(Instant.parse("2025-12-31T20:00:00Z"), ZoneId.of("Asia/Tokyo"));
        Checklist sheet = with(head -> head.revisedOn(LocalDate.of(2026, 1, 1)));
        assertThat(builder().clock(clock).build().validate(sheet).getFindings()).isEmpty();
        assertThat(builder()
                        .clock(clock.withZone(ZoneOffset.UTC))
                        .build()
                        .validate(sheet)
                        .countsByCode())
                .containsOnlyKeys("checklist.revision.future");
    }

    @Test
    void handsItsSettingsToRules() {
        List<Object> seen = new ArrayList<>();
        ChecklistRule rule = TestRules.onChecklist("acme.looks", (checklist, context, findings) -> {
            seen.add(context.checklist());
            seen.add(context.today());
            seen.add(context.profile());
            seen.add(context.settings());
            seen.add(context.readerLanguages());
            seen.add(context.crosswalks());
            seen.add(context.relatedChecklists());
        });
        Checklist other = with(head -> head.revision("other"));
        Sheets.validator()
                .rule(rule)
                .profile(Profile.DRAFT)
                .relatedChecklist(other)
                .build()
                .validate(SHEET);
        assertThat(seen)
                .containsExactly(
                        SHEET,
                        Sheets.TODAY,
                        Profile.DRAFT,
                        ValidationSettings.of(),
                        List.of(Locale.ENGLISH),
                        List.of(),
                        List.of(other));
    }

    @Test
    void listsItsDescriptorsByCode() {
        List<RuleDescriptor> descriptors =
                builder().rule(everywhere("acme.a")).off("acme.a").build().descriptors();
        assertThat(descriptors)
                .isSortedAccordingTo(Comparator.comparing(RuleDescriptor::getCode))
                .extracting(RuleDescriptor::getCode)
                .contains("acme.a", "answer.missing", "rule.failed", "acceptance.unused")
                .doesNotHaveDuplicates();
    }

    @Test
    void asksARuleForItsDescriptorOnce() {
        List<String> calls = new ArrayList<>();
        ChecklistRule rule = new ChecklistRule() {
            @Override
            public RuleDescriptor descriptor() {
                calls.add("descriptor");
                return TestRules.descriptor("acme.a").build();
            }

            @Override
            public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
                calls.add("check");
                findings.report();
            }
        };
        ChecklistValidator validator = Sheets.validator().rule(rule).build();
        validator.validate(SHEET);
        validator.validate(SHEET);
        assertThat(calls).containsExactly("descriptor", "check", "check");
    }

    @Test
    void givesEqualReportsEachTimeAndOnEveryThread() throws Exception {
        Checklist sheet = FullSheet.BROKEN;
        ChecklistValidator validator = Sheets.validator()
                .rule(everywhere("acme.a"))
                .rule(TestRules.onControl("acme.bad", (control, context, findings) -> {
                    throw new IllegalStateException();
                }))
                .build();
        ValidationReport alone = Sheets.validator()
                .rules(List.of(everywhere("acme.a"), TestRules.onControl("acme.bad", (control, context, findings) -> {
                    throw new IllegalStateException();
                })))
                .build()
                .validate(sheet);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Finding>> task = () -> {
                List<Finding> last = List.of();
                for (int i = 0; i < 20; i++) {
                    last = validator
                            .validate(sheet)
                            .filter(finding -> !finding.getCode().equals("rule.failed"))
                            .getFindings();
                }
                return last;
            };
            List<Finding> expected = alone.filter(finding -> !finding.getCode().equals("rule.failed"))
                    .getFindings();
            assertThat(expected).hasSizeGreaterThan(10);
            for (Future<List<Finding>> found : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(validator.validate(sheet)).isEqualTo(validator.validate(sheet));
    }

    @Test
    void dependsOnNoDefaultOfTheMachine() {
        ValidationReport expected = Sheets.validator().build().validate(FullSheet.BROKEN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Locale other :
                    List.of(Locale.JAPAN, Locale.CHINA, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar"))) {
                Locale.setDefault(other);
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Sheets.validator().build().validate(FullSheet.BROKEN))
                        .as("in %s", other)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void speaksTheLanguageItIsAskedFor() {
        Checklist sheet = sheet(yes("1.1"), yes("1.1"));
        assertThat(message(sheet, Locale.ENGLISH))
                .isEqualTo("Control id must be unique within the checklist, was '1.1'");
        assertThat(message(sheet, Locale.CHINA)).isEqualTo("检查项的编号在检查表中必须唯一，实际为“1.1”");
        assertThat(message(sheet, Locale.JAPAN)).isEqualTo("項目の ID はチェックシートの中で一意でなければなりません。実際は「1.1」でした");
        assertThat(message(sheet, Locale.GERMAN)).isEqualTo(message(sheet, Locale.ENGLISH));
        assertThat(message(sheet, Locale.ROOT)).isEqualTo(message(sheet, Locale.ENGLISH));
    }

    private static String message(Checklist sheet, Locale locale) {
        return Sheets.validator()
                .locale(locale)
                .build()
                .validate(sheet)
                .getFindings()
                .get(0)
                .getMessage();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> builder().rule(Sheets.nothing()));
        assertThatNullPointerException().isThrownBy(() -> builder().clock(Sheets.nothing()));
        assertThatNullPointerException().isThrownBy(() -> builder().off(Sheets.nothing()));
        assertThatNullPointerException().isThrownBy(() -> builder().severity("answer.missing", Sheets.nothing()));
        assertThatNullPointerException().isThrownBy(() -> builder().build().validate(Sheets.nothing()));
    }

    private static ChecklistValidator.Builder builder() {
        return ChecklistValidator.builder().withoutConstraints();
    }
}
