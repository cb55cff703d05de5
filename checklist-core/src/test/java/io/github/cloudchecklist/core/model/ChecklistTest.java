package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final ControlId FIRST = ControlId.of("1.1");

    /** Section 1 has a control of its own and a subsection; section 2 has one control. */
    private final Checklist checklist = Samples.CHECKLIST;

    @Test
    void streamsControlsInDocumentOrder() {
        assertThat(checklist.controls().map(control -> control.getId().text()))
                .containsExactly("1.1", "1.1.1", "1.1.2", "2.1");
    }

    @Test
    void streamsSectionsInDocumentOrderEachBeforeItsSubsections() {
        assertThat(checklist.sections().map(section -> section.getId().text())).containsExactly("1", "1.1", "2");
        assertThat(Samples.SECTION.sections().map(section -> section.getId().text()))
                .containsExactly("1.1");
        assertThat(Samples.SECTION.controls().map(control -> control.getId().text()))
                .containsExactly("1.1", "1.1.1", "1.1.2");
    }

    @Test
    void findsControlsAndSectionsById() {
        assertThat(checklist.findControl(ControlId.of("1.1.2"))).contains(Samples.control("1.1.2"));
        assertThat(checklist.findControl(ControlId.of("9.9"))).isEmpty();
        assertThat(checklist.findSection(SectionId.of("1.1")).map(Section::getTitle))
                .contains(LocalizedText.of("title 1.1"));
        assertThat(checklist.findSection(SectionId.of("9"))).isEmpty();
        assertThat(checklist.index().findSectionOf(ControlId.of("1.1.2")).map(Section::getId))
                .contains(SectionId.of("1.1"));
        assertThat(checklist.index().findSectionOf(ControlId.of("9.9"))).isEmpty();
        assertThat(checklist.index()).isSameAs(checklist.index());
    }

    @Test
    void findsTheFirstInDocumentOrderWhereAnIdStandsTwice() {
        Control first = Samples.control("1.1");
        Control second = first.toBuilder().label("second").build();
        Checklist doubled = checklist.toBuilder()
                .sections(List.of(
                        Samples.section("1", List.of(first)),
                        Samples.section("1", List.of(second)).toBuilder()
                                .label("second")
                                .build()))
                .build();
        assertThat(doubled.findControl(FIRST)).containsSame(first);
        assertThat(doubled.findSection(SectionId.of("1")).orElseThrow().getLabel())
                .isEmpty();
        assertThat(doubled.index().findSectionOf(FIRST).orElseThrow().getLabel())
                .isEmpty();
    }

    @Test
    void replacesTheAnswerOfOneControlInOneCall() {
        Answer answer =
                Answer.builder().state(ComplianceState.PARTIAL).mark("△").build();
        Checklist changed = checklist.withAnswer(ControlId.of("1.1.2"), answer);
        assertThat(changed.findControl(ControlId.of("1.1.2")).flatMap(Control::getAnswer))
                .contains(answer);
        assertThat(changed.controls().filter(control -> !control.getId().text().equals("1.1.2")))
                .containsExactlyElementsOf(checklist
                        .controls()
                        .filter(control -> !control.getId().text().equals("1.1.2"))
                        .toList());
        assertThat(checklist.findControl(ControlId.of("1.1.2")).flatMap(Control::getAnswer))
                .isEmpty();
    }

    @Test
    void keepsTheSectionsThatDoNotChange() {
        Checklist changed = checklist.withAnswer(ControlId.of("2.1"), Samples.ANSWER);
        assertThat(changed.getSections().get(0))
                .isSameAs(checklist.getSections().get(0));
    }

    @Test
    void replacesTheAnswersOfSeveralControlsInOnePass() {
        Answer answer = Answer.builder().state(ComplianceState.PLANNED).build();
        Checklist changed = checklist.withAnswers(Map.of(FIRST, answer, ControlId.of("2.1"), answer));
        assertThat(changed.controls()
                        .filter(control -> control.getAnswer().equals(Optional.of(answer)))
                        .map(control -> control.getId().text()))
                .containsExactly("1.1", "2.1");
    }

    @Test
    void refusesAnAnswerToAControlThatIsNotThere() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> checklist.withAnswer(ControlId.of("9.9"), Samples.ANSWER))
                .withMessage("Control id must be in checklist 'example', was '9.9'");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> checklist.withAnswers(
                        Map.of(ControlId.of("9.10"), Samples.ANSWER, ControlId.of("9.9"), Samples.ANSWER)))
                .withMessageEndingWith("was '9.9'");
    }

    @Test
    void templateHasNoAnswersAndIsOtherwiseTheSame() {
        Checklist template = checklist.withoutAnswers();
        assertThat(template.controls().map(Control::getAnswer)).allMatch(Optional::isEmpty);
        assertThat(template.controls().map(Control::getId))
                .containsExactlyElementsOf(
                        checklist.controls().map(Control::getId).toList());
        assertThat(template.withAnswer(FIRST, Samples.ANSWER)).isEqualTo(checklist);
    }

    @Test
    void changesControlsInDocumentOrder() {
        List<String> seen = new ArrayList<>();
        Checklist changed = checklist.mapControls(control -> {
            seen.add(control.getId().text());
            return control;
        });
        assertThat(seen).containsExactly("1.1", "1.1.1", "1.1.2", "2.1");
        assertThat(changed).isEqualTo(checklist);
    }

    @Test
    void hasAnEmptyLegendUnlessOneIsSet() {
        assertThat(checklist.toBuilder().legend(Legend.of()).build().getLegend().getEntries())
                .isEmpty();
        assertThat(Checklist.builder()
                        .id(ChecklistId.of("a"))
                        .revision("1")
                        .title(Samples.TEXT)
                        .language(java.util.Locale.ENGLISH)
                        .build()
                        .getLegend())
                .isEqualTo(Legend.of());
    }

    @Test
    void sectionsNestToTheGreatestDepthAndNoFurther() {
        Section deepest = nested(Section.MAX_DEPTH);
        assertThat(deepest.depth()).isEqualTo(24);
        assertThat(deepest.sections()).hasSize(23);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nested(Section.MAX_DEPTH + 1))
                .withMessage("Sections must not nest more than 24 deep, section 's25' has 25 levels");
    }

    private static Section nested(int levels) {
        Section section = Samples.section("s1", List.of(Samples.control("c")));
        for (int level = 2; level <= levels; level++) {
            section = Samples.section("s" + level, List.of()).toBuilder()
                    .addSection(section)
                    .build();
        }
        return section;
    }
}
