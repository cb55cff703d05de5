package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.section;
import static io.github.cloudchecklist.core.validation.Sheets.sections;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StructureRulesTest {

    private static final FrameworkReference EDITION_2013 = FrameworkReference.of("ISO/IEC 27002", "2013");

    static Stream<RuleCase> cases() {
        return Stream.of(
                RuleCase.of(
                        "control.id.duplicate",
                        "/sections/1/controls/0/id",
                        sections(
                                section("1").addControl(yes("1.1")).build(),
                                section("2").addControl(yes("1.1")).build()),
                        sections(
                                section("1").addControl(yes("1.1")).build(),
                                section("2").addControl(yes("2.1")).build())),
                RuleCase.of(
                        "section.id.duplicate",
                        "/sections/0/sections/0/id",
                        sections(section("1")
                                .addSection(section("1").addControl(yes("1.1")).build())
                                .build()),
                        sections(section("1")
                                .addSection(
                                        section("1.1").addControl(yes("1.1")).build())
                                .build())),
                RuleCase.of(
                        "control.id.order",
                        "/sections/0/controls/1/id",
                        sheet(yes("1.10"), yes("1.9")),
                        sheet(yes("1.9"), yes("1.10"))),
                RuleCase.of(
                        "control.label.gap",
                        "/sections/0/controls/1/label",
                        sheet(labelled("1.1", "1"), labelled("1.3", "3")),
                        sheet(labelled("1.1", "1"), labelled("1.2", "2"))),
                RuleCase.of(
                        "section.empty",
                        "/sections/1",
                        sections(
                                section("1").addControl(yes("1.1")).build(),
                                section("2").build()),
                        sheet(yes("1.1"))),
                RuleCase.of(
                        "control.withdrawn.answered",
                        "/sections/0/controls/1/answer",
                        sheet(
                                yes("1.1"),
                                yes("1.2").toBuilder()
                                        .lifecycle(Lifecycle.WITHDRAWN)
                                        .build()),
                        sheet(
                                yes("1.1"),
                                control("1.2").lifecycle(Lifecycle.WITHDRAWN).build())),
                RuleCase.of(
                        "control.replaced.dangling",
                        "/sections/0/controls/0/replacedBy/1",
                        sheet(replaced("1.1", "1.2", "9.9"), yes("1.2")),
                        sheet(replaced("1.1", "1.2"), yes("1.2"))),
                RuleCase.of(
                        "control.reference.unlisted",
                        "/sections/0/controls/0/references/1/framework",
                        basedOn(EDITION_2013, EDITION_2013, FrameworkReference.of("ISO/IEC 27002", "2022")),
                        basedOn(EDITION_2013, EDITION_2013, EDITION_2013)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsJustWhatIsWrong(RuleCase rule) throws ReflectiveOperationException {
        rule.check();
    }

    @Test
    void namesTheControlAndTheSectionOfADuplicate() {
        Checklist checklist = sections(
                section("1").addControl(yes("1.1")).build(),
                section("2").addControl(yes("1.1")).build());
        assertThat(Sheets.validator().build().validate(checklist).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getControlId()).contains(ControlId.of("1.1"));
                    assertThat(finding.getSectionId()).contains(SectionId.of("2"));
                    assertThat(finding.getMessage())
                            .isEqualTo("Control id must be unique within the checklist, was '1.1'");
                });
    }

    @Test
    void doesNotTakeADuplicateForOutOfOrder() {
        assertThat(Sheets.validator()
                        .build()
                        .validate(sheet(yes("1.1"), yes("1.1")))
                        .countsByCode())
                .containsOnlyKeys("control.id.duplicate");
    }

    @Test
    void acceptsAReplacementInARelatedChecklist() {
        Checklist next = sheet(yes("9.9"));
        Checklist checklist = sheet(replaced("1.1", "9.9"));
        assertThat(Sheets.validator()
                        .relatedChecklist(next)
                        .build()
                        .validate(checklist)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void refusesAReplacementThatNoRelatedChecklistHas() {
        assertThat(Sheets.validator()
                        .relatedChecklist(sheet(yes("8.8")))
                        .build()
                        .validate(sheet(replaced("1.1", "9.9")))
                        .countsByCode())
                .containsOnlyKeys("control.replaced.dangling");
    }

    @Test
    void refusesAControlThatReplacesItself() {
        assertThat(Sheets.validator()
                        .build()
                        .validate(sheet(replaced("1.1", "1.1")))
                        .countsByCode())
                .containsOnlyKeys("control.replaced.dangling");
    }

    @Test
    void acceptsAnOpenAnswerOfAWithdrawnControl() {
        Control withdrawn = control("1.2")
                .lifecycle(Lifecycle.WITHDRAWN)
                .answer(Sheets.answer(ComplianceState.UNANSWERED).build())
                .build();
        assertThat(Sheets.validator()
                        .build()
                        .validate(sheet(yes("1.1"), withdrawn))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void takesAMissingEditionForAny() {
        FrameworkReference anyEdition =
                FrameworkReference.builder().name("ISO/IEC 27002").build();
        ChecklistValidator validator = Sheets.validator().build();
        assertThat(validator.validate(basedOn(anyEdition, EDITION_2013)).getFindings())
                .isEmpty();
        assertThat(validator.validate(basedOn(EDITION_2013, anyEdition)).getFindings())
                .isEmpty();
        assertThat(validator
                        .validate(basedOn(
                                EDITION_2013,
                                FrameworkReference.builder()
                                        .name("NIST SP 800-53")
                                        .build()))
                        .countsByCode())
                .containsOnlyKeys("control.reference.unlisted");
        assertThat(validator.validate(sheet(citing("1.1", EDITION_2013))).getFindings())
                .as("a sheet that names no basis")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, true",
        "1, 2, false",
        "1, 1, false",
        "3, 1, false",
        "5.9, 5.11, true",
        "5.9, 5.10, false",
        "5.9, 6.11, false",
        "A-1, A-3, true",
        "1, '', false",
        "'', 3, false",
        "a, c, false",
        "1, 99999999999, false",
        "999999999, 999999999, false"
    })
    void seesGapsInLabels(String previous, String label, boolean gap) {
        assertThat(Numbering.hasGap(previous, label)).isEqualTo(gap);
    }

    private static Control labelled(String id, String label) {
        return yes(id).toBuilder().label(label).build();
    }

    private static Control replaced(String id, String... by) {
        Control.Builder control = yes(id).toBuilder().lifecycle(Lifecycle.DEPRECATED);
        for (String other : by) {
            control.addReplacedBy(ControlId.of(other));
        }
        return control.build();
    }

    private static Control citing(String id, FrameworkReference... frameworks) {
        Control.Builder control = yes(id).toBuilder();
        for (FrameworkReference framework : frameworks) {
            control.addReference(ControlReference.builder()
                    .framework(framework)
                    .clause("5.1")
                    .build());
        }
        return control.build();
    }

    private static Checklist basedOn(FrameworkReference basis, FrameworkReference... cited) {
        return with(head -> head.addBasis(basis)
                .sections(sheet(citing("1.1", cited)).getSections())
                .revisedOn(Optional.empty()));
    }
}
