package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.answer;
import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerRulesTest {

    private static final Optional<LocalizedText> NO_REMARK = Optional.empty();

    static Stream<RuleCase> cases() {
        String answer = "/sections/0/controls/0/answer";
        return Stream.of(
                RuleCase.of(
                        "answer.missing",
                        "/sections/0/controls/1",
                        sheet(yes("1.1"), control("1.2").build()),
                        sheet(control("1.1").build(), control("1.2").build())),
                RuleCase.of(
                        "answer.remark.missing",
                        answer,
                        sheet(answer(ComplianceState.QUALIFIED).build()),
                        sheet(answer(ComplianceState.QUALIFIED)
                                .remark(text("Partly."))
                                .build())),
                RuleCase.of(
                        "answer.unsupported",
                        answer,
                        sheet(yes().remark(NO_REMARK).build()),
                        sheet(yes("1.1"), control("1.2").answer(sharing("1.1")).build())),
                RuleCase.of(
                        "answer.remark.denies",
                        answer + "/remark",
                        sheet(yes().remark(text("Logs are kept. We do not provide other logs."))
                                .build()),
                        sheet(yes().remark(text("Logs are kept.")).build())),
                RuleCase.of(
                        "answer.shared.dangling",
                        answer + "/sharedWith",
                        sheet(sharing("9.9")),
                        sheet(control("1.1").answer(sharing("1.2")).build(), yes("1.2"))),
                RuleCase.of(
                        "answer.mark.unknown",
                        answer + "/mark",
                        sheet(yes().mark("◎").build()),
                        sheet(yes().build())),
                RuleCase.of(
                        "answer.mark.contradicts-state",
                        answer + "/state",
                        sheet(yes().mark("※").build()),
                        sheet(yes().mark(Optional.empty()).build())),
                RuleCase.of(
                        "legend.mark.duplicate",
                        "/legend/1/mark",
                        with(head -> head.legend(Legend.of(
                                LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                                LegendEntry.of("○", ComplianceState.PARTIAL)))),
                        with(head -> head.legend(Legend.of(
                                LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                                LegendEntry.of("△", ComplianceState.PARTIAL))))),
                RuleCase.of(
                        "legend.missing",
                        "",
                        with(head -> head.legend(Legend.of())),
                        sheet(yes().mark(Optional.empty()).build()).toBuilder()
                                .legend(Legend.of())
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsJustWhatIsWrong(RuleCase rule) throws ReflectiveOperationException {
        rule.check();
    }

    @Test
    void letsARemarkDenySomethingWhereTheStateAdmitsIt() {
        Answer partly = answer(ComplianceState.PARTIAL)
                .remark(text("Logs are kept. We do not provide other logs."))
                .build();
        assertThat(validate(sheet(partly)).getFindings()).isEmpty();
    }

    @Test
    void takesASheetWithoutAnyAnswerForATemplate() {
        Checklist sheet = sheet(yes("1.1"), yes("1.2"));
        assertThat(validate(sheet.withoutAnswers()).getFindings()).isEmpty();
    }

    @Test
    void findsEveryAnswerLeftOpenAndNoneOfAWithdrawnControl() {
        Checklist sheet = sheet(
                control("1.1")
                        .answer(answer(ComplianceState.UNANSWERED).build())
                        .build(),
                control("1.2").build(),
                control("1.3").lifecycle(Lifecycle.WITHDRAWN).build());
        assertThat(validate(sheet).getFindings())
                .extracting(
                        Finding::getCode,
                        finding -> finding.getControlId().orElseThrow().text())
                .containsExactly(tuple("answer.missing", "1.1"), tuple("answer.missing", "1.2"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IMPLEMENTED", "UNKNOWN", "UNANSWERED"})
    void asksForARemarkInEveryStateThatNeedsOne(ComplianceState state) {
        Answer bare = answer(state).build();
        assertThat(validate(sheet(bare)).countsByCode()).containsOnlyKeys("answer.remark.missing");
        Answer blank = answer(state).remark(text("\u3000")).build();
        assertThat(validate(sheet(blank)).countsByCode()).containsOnlyKeys("answer.remark.missing", "text.blank");
        Answer translated = answer(state)
                .remark(LocalizedText.ofTranslation(Locale.CHINESE, "部分"))
                .build();
        assertThat(validate(sheet(translated)).getFindings()).isEmpty();
    }

    @Test
    void acceptsTheRemarkOfAnotherControlInAnyState() {
        Answer qualified = answer(ComplianceState.QUALIFIED)
                .sharedWith(ControlId.of("1.2"))
                .build();
        assertThat(validate(sheet(control("1.1").answer(qualified).build(), yes("1.2")))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void acceptsEvidenceInPlaceOfARemark() {
        Answer answer = yes().remark(NO_REMARK)
                .addEvidence(EvidenceDocument.builder().name(text("Manual")).build())
                .build();
        assertThat(validate(sheet(answer)).getFindings()).isEmpty();
    }

    @Test
    void findsAnswersSharedWithThemselvesOrWithNothing() {
        assertThat(validate(sheet(sharing("1.1"))).countsByCode()).containsOnlyKeys("answer.shared.dangling");
        Answer itself = yes().sharedWith(ControlId.of("1.1")).build();
        assertThat(validate(sheet(itself)).countsByCode())
                .as("though it has a remark")
                .containsOnlyKeys("answer.shared.dangling");
        Checklist chain = sheet(
                control("1.1").answer(sharing("1.2")).build(),
                control("1.2").answer(sharing("1.3")).build(),
                yes("1.3"));
        assertThat(validate(chain).getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getControlId()).contains(ControlId.of("1.1")));
    }

    @Test
    void namesTheMarkAndBothStatesOfAContradiction() {
        assertThat(validate(sheet(yes().mark("※").build())).getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("State must be 'qualified' as the legend says of mark '※', was 'implemented'");
    }

    private static Answer sharing(String id) {
        return yes().remark(NO_REMARK).sharedWith(ControlId.of(id)).build();
    }

    private static ValidationReport validate(Checklist checklist) {
        return Sheets.validator().build().validate(checklist);
    }
}
