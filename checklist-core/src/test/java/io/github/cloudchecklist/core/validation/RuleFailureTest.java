package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static io.github.cloudchecklist.core.validation.TestRules.everywhere;
import static io.github.cloudchecklist.core.validation.TestRules.onChecklist;
import static io.github.cloudchecklist.core.validation.TestRules.onControl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rules that misbehave. */
class RuleFailureTest {

    private static final Checklist SHEET = sheet(yes("1.1"), yes("1.2"), yes("1.3"));

    @Test
    void reportsARuleThatThrowsAndRunsTheOthers() {
        ValidationReport report = run(everywhere("acme.good"), onControl("acme.bad", (control, context, findings) -> {
            findings.report();
            if (control.getId().equals(ControlId.of("1.2"))) {
                throw new IllegalArgumentException("with a secret");
            }
        }));
        assertThat(report.countsByCode())
                .containsEntry("acme.good", 3)
                .containsEntry("acme.bad", 2)
                .containsEntry("rule.failed", 1);
        assertThat(report.findings(Severity.ERROR)).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("rule.failed");
            assertThat(finding.getControlId()).contains(ControlId.of("1.2"));
            assertThat(finding.getPointer()).isEqualTo("/sections/0/controls/1");
            assertThat(finding.getArguments())
                    .containsEntry("rule", "acme.bad")
                    .containsEntry("exception", "java.lang.IllegalArgumentException");
            assertThat(finding.getMessage())
                    .matches(
                            "Rule 'acme\\.bad' must not fail, threw java\\.lang\\.IllegalArgumentException at '.*:\\d+'")
                    .doesNotContain("secret");
        });
        assertThat(report.passes(Severity.ERROR)).isFalse();
    }

    @Test
    void doesNotCallARuleAgainOnceItHasFailed() {
        AtomicInteger calls = new AtomicInteger();
        ChecklistRule rule = onControl("acme.bad", (control, context, findings) -> {
            calls.incrementAndGet();
            throw new IllegalStateException();
        });
        ChecklistValidator validator =
                Sheets.validator().withoutConstraints().rule(rule).build();
        assertThat(validator.validate(SHEET).countsByCode()).containsExactly(entry("rule.failed", 1));
        assertThat(calls).hasValue(1);
        validator.validate(SHEET);
        assertThat(calls).as("the next validation starts anew").hasValue(2);
    }

    @Test
    void namesThePlaceInTheRuleThatFailed() {
        ValidationReport report = run(new Nulls());
        assertThat(report.getFindings())
                .extracting(finding -> finding.getArguments().get("place"))
                .singleElement()
                .asString()
                .startsWith(Nulls.class.getName() + ".checkChecklist:");
    }

    @Test
    void survivesARuleThatRecursesForEver() {
        ValidationReport report = run(new Endless(), everywhere("acme.good"));
        assertThat(report.countsByCode()).containsOnlyKeys("acme.good", "rule.failed");
        assertThat(report.findings(Severity.ERROR).get(0).getArguments())
                .containsEntry("exception", "java.lang.StackOverflowError");
    }

    @Test
    void letsOtherErrorsPass() {
        ChecklistRule rule = onChecklist("acme.bad", (checklist, context, findings) -> {
            throw new OutOfMemoryError("no memory");
        });
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> run(rule));
    }

    @Test
    void reportsFindingsAtPlacesThatAreNotThere() {
        ValidationReport report = run(onChecklist("acme.bad", (checklist, context, findings) -> {
            findings.atControl(ControlId.of("9.9")).at("answer").report();
            findings.atSection(SectionId.of("9")).report();
            findings.at("sections", 7).report();
            findings.at("sections", 0, "controls", -1, "answer").report();
            findings.atControl(ControlId.of("1.3")).report();
        }));
        assertThat(report.getFindings())
                .extracting(
                        Finding::getCode,
                        Finding::getPointer,
                        finding -> finding.getArguments().get("place"))
                .containsExactly(
                        tuple("rule.misplaced", "", "/sections/0/controls/-1/answer"),
                        tuple("rule.misplaced", "", "/sections/7"),
                        tuple("rule.misplaced", "", "control 9.9/answer"),
                        tuple("rule.misplaced", "", "section 9"),
                        tuple("acme.bad", "/sections/0/controls/2", null));
        assertThat(report.passes(Severity.ERROR)).isFalse();
    }

    @Test
    void keepsAFindingOnce() {
        ValidationReport report = run(onControl("acme.twice", (control, context, findings) -> {
            findings.with("a", 1).report();
            findings.with("a", 1).report();
            findings.with("a", 2).report();
        }));
        assertThat(report.countsByCode()).containsExactly(entry("acme.twice", 6));
    }

    @Test
    void cutsTheFindingsOfARuleThatFindsTooMany() {
        ChecklistRule rule = onChecklist("acme.many", (checklist, context, findings) -> {
            for (int i = 0; i < RuleRun.MOST_FINDINGS + 5; i++) {
                findings.with("a", i).report();
                findings.with("a", 0).report();
            }
        });
        ValidationReport report = run(rule);
        assertThat(report.countsByCode())
                .containsEntry("acme.many", RuleRun.MOST_FINDINGS)
                .containsEntry("rule.truncated", 1);
        assertThat(report.filter(finding -> finding.getCode().equals("rule.truncated"))
                        .getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("Rule 'acme.many' must report at most 10000 findings, the others were left out");
    }

    @Test
    void keepsJustAsManyFindingsAsALimitAllows() {
        ChecklistRule rule = onChecklist("acme.many", (checklist, context, findings) -> {
            for (int i = 0; i < RuleRun.MOST_FINDINGS; i++) {
                findings.with("a", i).report();
            }
            findings.with("a", 0).report();
        });
        assertThat(run(rule).countsByCode()).containsExactly(entry("acme.many", RuleRun.MOST_FINDINGS));
    }

    @Test
    void refusesFindingsAfterTheCheck() {
        List<FindingCollector> kept = new ArrayList<>();
        run(onChecklist("acme.keeps", (checklist, context, findings) -> kept.add(findings.at("title"))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> kept.get(0).report())
                .withMessage("Finding must be reported during the check, was after it by rule 'acme.keeps'");
    }

    @Test
    void reportsARuleThatGoesAWayThatIsNone() {
        ValidationReport report =
                run(onChecklist("acme.bad", (checklist, context, findings) -> findings.at("sections", 1L)));
        assertThat(report.getFindings())
                .extracting(finding -> finding.getArguments().get("exception"))
                .containsExactly("java.lang.IllegalArgumentException");
    }

    @Test
    void reportsARuleThatReportsNull() {
        ValidationReport report = run(onChecklist(
                "acme.bad",
                (checklist, context, findings) ->
                        findings.with("a", Sheets.nothing()).report()));
        assertThat(report.countsByCode()).containsOnlyKeys("rule.failed");
    }

    private static ValidationReport run(ChecklistRule... rules) {
        return RuleTester.of(rules).checks(SHEET).report();
    }

    private static Map.Entry<String, Integer> entry(String code, int count) {
        return Map.entry(code, count);
    }

    /** Looks for a section that no sheet has. */
    private static final class Nulls implements ChecklistRule {

        @Override
        public RuleDescriptor descriptor() {
            return TestRules.descriptor("acme.nulls").build();
        }

        @Override
        public void checkChecklist(Checklist checklist, RuleContext context, FindingCollector findings) {
            findings.atSection(Sheets.nothing());
        }
    }

    private static final class Endless implements ChecklistRule {

        @Override
        public RuleDescriptor descriptor() {
            return TestRules.descriptor("acme.endless").build();
        }

        @Override
        @SuppressWarnings("InfiniteRecursion") // what is tested
        public void checkSection(Section section, RuleContext context, FindingCollector findings) {
            checkSection(section, context, findings);
        }
    }
}
