package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptanceTest {

    /** Controls 1.2 and 1.3 are not answered. */
    private static final Checklist SHEET =
            sheet(yes("1.1"), control("1.2").build(), control("1.3").build());

    private static Acceptance.Builder acceptance() {
        return Acceptance.builder()
                .code("answer.missing")
                .reason("Answered by mail")
                .expiresOn(Sheets.TODAY);
    }

    private static ValidationReport validate(Acceptance... acceptances) {
        ChecklistValidator.Builder validator = Sheets.validator();
        for (Acceptance acceptance : acceptances) {
            validator.accept(acceptance);
        }
        return validator.build().validate(SHEET);
    }

    @Test
    void setsAFindingOfOneControlApart() {
        ValidationReport report =
                validate(acceptance().controlId(ControlId.of("1.2")).build());
        assertThat(report.getAccepted())
                .extracting(Finding::getControlId, Finding::getAcceptanceReason)
                .containsExactly(tuple(Optional.of(ControlId.of("1.2")), Optional.of("Answered by mail")));
        assertThat(report.getFindings())
                .extracting(Finding::getControlId, Finding::getAcceptanceReason)
                .containsExactly(tuple(Optional.of(ControlId.of("1.3")), Optional.empty()));
        assertThat(report.passes(Severity.WARNING)).isFalse();
    }

    @Test
    void setsAllFindingsOfACodeApart() {
        ValidationReport report = validate(acceptance().build());
        assertThat(report.getAccepted()).hasSize(2);
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.passes(Severity.INFO)).isTrue();
    }

    @Test
    void givesPrecedenceToTheControlAndThenToTheFirst() {
        ValidationReport report = validate(
                acceptance().build(),
                acceptance().reason("Later").build(),
                acceptance().controlId(ControlId.of("1.3")).reason("This one").build());
        assertThat(report.getAccepted())
                .extracting(finding -> finding.getAcceptanceReason().orElseThrow())
                .containsExactly("Answered by mail", "This one");
        assertThat(report.getFindings()).as("all of them have matched").isEmpty();
    }

    @Test
    void isReportedOnceItHasExpired() {
        ValidationReport report = validate(acceptance()
                .controlId(ControlId.of("1.2"))
                .expiresOn(Sheets.TODAY.minusDays(1))
                .build());
        assertThat(report.getAccepted()).isEmpty();
        assertThat(report.getFindings())
                .extracting(Finding::getCode, Finding::getPointer, Finding::getMessage)
                .containsExactly(
                        tuple(
                                "acceptance.expired",
                                "/sections/0/controls/1",
                                "Acceptance of 'answer.missing' must not have expired, was valid until '2025-12-31'"),
                        tuple("answer.missing", "/sections/0/controls/1", "Control must be answered"),
                        tuple("answer.missing", "/sections/0/controls/2", "Control must be answered"));
    }

    @Test
    void isReportedWhereItMatchesNothing() {
        ValidationReport report = validate(
                acceptance().build(),
                acceptance().code("constraint.not-blank").build(),
                acceptance().controlId(ControlId.of("9.9")).build());
        assertThat(report.getFindings())
                .extracting(
                        Finding::getCode,
                        Finding::getPointer,
                        finding -> finding.getArguments().get("code"),
                        finding -> finding.getArguments().get("control"))
                .containsExactly(
                        tuple("acceptance.unused", "", "answer.missing", "9.9"),
                        tuple("acceptance.unused", "", "constraint.not-blank", null));
    }

    @Test
    void isReportedAsTheBuilderOfTheValidatorSays() {
        Acceptance unused = acceptance().code("section.empty").build();
        assertThat(Sheets.validator()
                        .accept(unused)
                        .severity("acceptance.unused", Severity.ERROR)
                        .build()
                        .validate(sheet(yes("1.1")))
                        .findings(Severity.ERROR))
                .hasSize(1);
        assertThat(Sheets.validator()
                        .accept(unused)
                        .off("acceptance.unused")
                        .build()
                        .validate(sheet(yes("1.1")))
                        .getFindings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.failed", "rule.unavailable", "acceptance.expired", "answer.mising", "rule.other"})
    void isRefusedForWhatNobodyMayAccept(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> validate(acceptance().code(code).build()))
                .withMessage("Acceptance must be of a code that a rule or constraint reports, was '" + code + "'");
    }

    @Test
    void needsACodeAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acceptance().code("Answer").build())
                .withMessage(
                        "Code must be two or more lower-case words joined by dots, at most 100 characters, was 'Answer'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acceptance().reason(" \n").build())
                .withMessage("Reason of an acceptance must not be blank, was ' U+000A'");
        assertThatIllegalStateException()
                .isThrownBy(() -> Acceptance.builder().build())
                .withMessageEndingWith("[code, reason, expiresOn]");
    }
}
