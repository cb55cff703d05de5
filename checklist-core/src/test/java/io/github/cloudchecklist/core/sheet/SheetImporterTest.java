package io.github.cloudchecklist.core.sheet;

import static io.github.cloudchecklist.core.sheet.SheetSamples.LAYOUT;
import static io.github.cloudchecklist.core.sheet.SheetSamples.answer;
import static io.github.cloudchecklist.core.sheet.SheetSamples.control;
import static io.github.cloudchecklist.core.sheet.SheetSamples.controls;
import static io.github.cloudchecklist.core.sheet.SheetSamples.doubts;
import static io.github.cloudchecklist.core.sheet.SheetSamples.frame;
import static io.github.cloudchecklist.core.sheet.SheetSamples.read;
import static io.github.cloudchecklist.core.sheet.SheetSamples.section;
import static io.github.cloudchecklist.core.sheet.SheetSamples.sections;
import static io.github.cloudchecklist.core.sheet.SheetSamples.table;
import static io.github.cloudchecklist.core.sheet.SheetSamples.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import org.junit.jupiter.api.Test;

/** What the importer makes of sheets that can be read, each mechanism for itself. */
class SheetImporterTest {

    @Test
    void importsSectionsAndControlsWithIdsMadeFromPosition() {
        SheetImport result = read(table(
                "1\tPolicy\t\t",
                "1\tThere is a policy.\tY\tIt is published.",
                "2\tIt is reviewed.\tN\t",
                "",
                "2\tPeople\t\t",
                "1\tPeople are trained.\tY\t"));
        assertThat(sections(result)).containsExactly("1 Policy", "2 People");
        assertThat(controls(result)).containsExactly("1.1", "1.2", "2.1");
        Control first = control(result, "1.1");
        assertThat(first.getLabel()).contains("1");
        assertThat(first.getTitle()).isEmpty();
        assertThat(first.getRequirement()).isEqualTo(LocalizedText.of("There is a policy."));
        assertThat(answer(result, "1.1").getMark()).contains("Y");
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of("It is published."));
        assertThat(answer(result, "1.2").getState()).isEqualTo(ComplianceState.NOT_IMPLEMENTED);
        assertThat(answer(result, "1.2").getRemark()).isEmpty();
        assertThat(answer(result, "1.2").getSharedWith()).isEmpty();
        assertThat(doubts(result)).isEmpty();
        assertThat(uses(result))
                .containsExactly(
                        "1 COLUMN_HEADINGS",
                        "2 SECTION 1",
                        "3 CONTROL 1.1",
                        "4 CONTROL 1.2",
                        "5 BLANK",
                        "6 SECTION 2",
                        "7 CONTROL 2.1");
        assertThat(result.countOf(RowUse.CONTROL)).isEqualTo(3);
        assertThat(result.countOf(RowUse.UNUSED)).isZero();
    }

    @Test
    void keepsTheFrameAndItsAttributes() {
        Checklist frame = frame(Section.builder()
                .id(SectionId.of("1"))
                .title(LocalizedText.of("Policy"))
                .addType(SectionType.SECURITY_POLICIES)
                .build());
        SheetImport result = SheetImporter.of(LAYOUT).read(table("1 Policy\t\t\t", "1\tRequirement\tY\t"), frame);
        Checklist checklist = result.getChecklist();
        assertThat(checklist.withoutAnswers().toBuilder()
                        .sections(frame.getSections())
                        .build())
                .isEqualTo(frame);
        Section section = checklist.getSections().get(0);
        assertThat(section.getTypes()).containsExactly(SectionType.SECURITY_POLICIES);
        assertThat(section.getLabel()).contains("1");
    }

    @Test
    void readsHeadingsInTwoCellsAndJoinedInEitherCell() {
        SheetImport result = read(
                table("1\tOne\t\t", "\t1 Sub\t\t", "1\tRequirement\tY\t", "2 Two\t\t\t", "1\tRequirement\tY\t"),
                section("1", "One", section("1.1", "Sub")),
                section("2", "Two"));
        assertThat(sections(result)).containsExactly("1 One", "1.1 Sub", "2 Two");
        assertThat(controls(result)).containsExactly("1.1.1", "2.1");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void readsRowsOfSeveralWidthsInOneTable() {
        SheetImport result =
                read(table("1\tOne\t\t", "1\tFirst\tY\tr", "\t2\tSecond\tN\ts", "\t2\tTwo\t\t", "\t1\tThird\tY\t"));
        assertThat(controls(result)).containsExactly("1.1", "1.2", "2.1");
        assertThat(answer(result, "1.2").getRemark()).contains(LocalizedText.of("s"));
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void tellsSectionsFromSubsectionsByTheFrame() {
        SheetImport result = read(
                table("3 A\t\t\t", "1 B\t\t\t", "2 C\t\t\t", "4 D\t\t\t", "1\tRequirement\tY\t"),
                section("3", "A", section("3.1", "B"), section("3.2", "C"), section("3.4", "D")));
        assertThat(sections(result)).containsExactly("3 A", "3.1 B", "3.2 C", "3.4 D");
        assertThat(controls(result)).containsExactly("3.4.1");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void listsHeadingsWhoseLevelCannotBeTold() {
        SheetImport result = read(
                table("1\tA\t\t", "\t1 B\t\t", "1\tRequirement\tY\t", "2 C\t\t\t", "1\tRequirement\tY\t", "3 D\t\t\t"));
        assertThat(sections(result)).containsExactly("1 A", "1.1 B", "2 C", "3 D");
        assertThat(doubts(result)).containsExactly("sheet.section.level@5:1");
        assertThat(result.getUncertainties().get(0).describe())
                .isEqualTo(
                        "sheet 'sample', row 5, column 1: Number goes on at each of the levels [1, 2], the section is"
                                + " read at the first of them: '2 C'");
    }

    @Test
    void opensSectionsBehindControlsAndClosesThemAgain() {
        SheetImport result = read(
                table("1\tA\t\t", "1\tRequirement\tY\t", "1 B\t\t\t", "1\tRequirement\tY\t", "1 C\t\t\t", "2\tD\t\t"));
        assertThat(sections(result)).containsExactly("1 A", "1.1 B", "1.1.1 C", "2 D");
        assertThat(controls(result)).containsExactly("1.1", "1.1.1");
        assertThat(doubts(result)).containsExactly("sheet.section.level@7:1");
    }

    @Test
    void findsSectionsOfTheFrameWithoutNumbers() {
        SheetImport result = read(
                table("Policy\t\t\t", "1\tRequirement\tY\t", "\tPeople\t\t", "1\tRequirement\tY\t"),
                section("policy", "Policy"),
                section("people", "People"));
        assertThat(controls(result)).containsExactly("policy.1", "people.1");
        assertThat(result.getChecklist().getSections().get(0).getLabel()).isEmpty();
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void opensSectionsOfOneTitleInTheOrderOfTheFrame() {
        SheetImport result = read(
                table("1 A\t\t\t", "1 General\t\t\t", "2 B\t\t\t", "1 General\t\t\t", "1\tRequirement\tY\t"),
                section("1", "A", section("1.1", "General")),
                section("2", "B", section("2.1", "General")));
        assertThat(controls(result)).containsExactly("2.1.1");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void goesOnWithASectionWhoseHeadingStandsAgain() {
        SheetImport result = read(
                table(
                        "1 A\t\t\t",
                        "1\tRequirement\tY\t",
                        "2\tRequirement\tY\t",
                        "2 B\t\t\t",
                        "1\tRequirement\tY\t",
                        "1 A\t\t\t",
                        "3\tRequirement\tY\t"),
                section("1", "A"),
                section("2", "B"));
        assertThat(sections(result)).containsExactly("1 A", "2 B");
        assertThat(controls(result)).containsExactly("1.1", "1.2", "1.3", "2.1");
        assertThat(doubts(result)).containsExactly("sheet.section.repeated@7:1");
    }

    @Test
    void listsSectionsThatTheFrameHasNot() {
        SheetImport result = read(
                table("1 A\t\t\t", "2 New\t\t\t", "1\tRequirement\tY\t", "3 C\t\t\t", "7 Other\t\t\t"),
                section("1", "A"),
                section("2", "B"),
                section("3", "C"));
        assertThat(sections(result)).containsExactly("1 A", "2 New", "3 C", "7 Other");
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.section.unexpected@3:1",
                        "sheet.section.unexpected@6:1",
                        "sheet.section.number@6:1",
                        "sheet.section.missing");
        assertThat(result.getUncertainties().get(3).describe())
                .isEqualTo("Heading of section 2 is not in the sheet, the section is left out: 'B'");
    }

    @Test
    void takesAMissingSectionFromTheFrameIfItHoldsOthers() {
        SheetImport result = read(
                table("1 Sub\t\t\t", "1\tRequirement\tY\t", "1\tOne\t\t"),
                section("1", "One"),
                section("2", "Two", section("2.1", "Sub")));
        assertThat(sections(result)).containsExactly("2 Two", "2.1 Sub", "1 One");
        assertThat(controls(result)).containsExactly("2.1.1");
        assertThat(doubts(result)).containsExactly("sheet.section.order@4:2", "sheet.section.missing");
        assertThat(result.getUncertainties().get(1).describe())
                .isEqualTo("Heading of section 2 is not in the sheet, the section is taken from the frame: 'Two'");
    }

    @Test
    void readsATemplateIfTheFrameHasItsSections() {
        SheetImport result = read(table("1\tOne\t\t", "1\tFirst\t\t", "2\tSecond\t\t"), section("1", "One"));
        assertThat(controls(result)).containsExactly("1.1", "1.2");
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.UNANSWERED);
        assertThat(answer(result, "1.1").getMark()).isEmpty();
        assertThat(doubts(result)).containsExactly("sheet.mark.missing@3:3", "sheet.mark.missing@4:3");
    }

    @Test
    void listsARowThatMayBeAHeadingOrAControlLeftOpen() {
        SheetImport result = read(table("1\tOne\t\t", "1\tFirst\tY\t", "2\tTwo or second\t\t", "1\tThird\tY\t"));
        assertThat(sections(result)).containsExactly("1 One", "2 Two or second");
        assertThat(doubts(result)).containsExactly("sheet.row.ambiguous@4:2");
    }

    @Test
    void readsAControlLeftOpenIfItsNumberCanBeNoSection() {
        SheetImport result =
                read(table("1\tOne\t\t", "1\tFirst\tY\t", "2\tSecond\tY\t", "3\tThird\t\t", "4\tFourth\tY\t"));
        assertThat(controls(result)).containsExactly("1.1", "1.2", "1.3", "1.4");
        assertThat(doubts(result)).containsExactly("sheet.mark.missing@5:3");
    }

    @Test
    void skipsColumnHeadingsThatStandAgainAndRowsOfBlanks() {
        SheetImport result =
                read(table("1\tOne\t\t", "1\tFirst\tY\t", " No. \tRequirement\tStatus\tRemarks", " \t　\t\u00a0\t"));
        assertThat(uses(result)).endsWith("4 COLUMN_HEADINGS", "5 BLANK");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void startsAtTheFirstRowIfTheLayoutHasNoColumnHeadings() {
        SheetLayout layout =
                SheetLayout.builder().addColumns(SheetColumns.inOrder(4, 1)).build();
        SheetImport result =
                SheetImporter.of(layout).read(TabSeparatedText.parse("s", "1\tOne\t\t\n1\tFirst\tY\t"), frame());
        assertThat(controls(result)).containsExactly("1.1");
    }

    @Test
    void acceptsNumbersThatRunThroughTheSheet() {
        SheetImport result = read(table("1\tA\t\t", "1\tFirst\tY\t", "2\tSecond\tY\t", "2 B\t\t\t", "3\tThird\tY\t"));
        assertThat(controls(result)).containsExactly("1.1", "1.2", "2.3");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void keepsRequirementsAsTheyAreAndMarksWithoutWhiteSpace() {
        SheetImport result = read(table("1\tA\t\t", " 1 \t <p>x</p>　\t\u00a0Y \t r "));
        assertThat(control(result, "1.1").getLabel()).contains("1");
        assertThat(control(result, "1.1").getRequirement()).isEqualTo(LocalizedText.of(" <p>x</p>　"));
        assertThat(answer(result, "1.1").getMark()).contains("Y");
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of(" r "));
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void sharesAnEmptyRemarkWithTheControlAboveIfTheLayoutSaysSo() {
        SheetLayout layout =
                LAYOUT.toBuilder().addFilledDown(ColumnField.REMARK).build();
        Sheet sheet = table(
                "1\tA\t\t",
                "1\tFirst\tY\t",
                "2\tSecond\tY\tr",
                "3\tThird\tY\t",
                "4\tFourth\tN\t<p> </p>",
                "5\tFifth\t\t");
        SheetImport result = SheetImporter.of(layout).read(sheet, frame(section("1", "A")));
        assertThat(answer(result, "1.1").getSharedWith()).isEmpty();
        assertThat(answer(result, "1.2").getSharedWith()).isEmpty();
        assertThat(answer(result, "1.3").getSharedWith()).contains(ControlId.of("1.2"));
        assertThat(answer(result, "1.3").getRemark()).isEmpty();
        assertThat(answer(result, "1.3").getEvidence()).isEmpty();
        assertThat(answer(result, "1.4").getSharedWith()).contains(ControlId.of("1.2"));
        assertThat(answer(result, "1.4").getRemark()).isEmpty();
        assertThat(answer(result, "1.5").getSharedWith()).isEmpty();
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.remark.missing@3:4",
                        "sheet.remark.shared@5:4",
                        "sheet.remark.shared@6:4",
                        "sheet.mark.missing@7:3");
    }

    @Test
    void placesTheUncertaintiesOfRemarks() {
        SheetLayout layout = LAYOUT.toBuilder()
                .remarkSyntax(
                        RemarkSyntax.builder().addLinkSign("▼").addNoteSign("*").build())
                .build();
        SheetImport result = SheetImporter.of(layout)
                .read(
                        table("1\tA\t\t", "\t1\tFirst\tY\t<p>▼A https://a.example/</p><p>*note</p> ▼B https://{"),
                        frame());
        assertThat(answer(result, "1.1").getRemark())
                .contains(LocalizedText.of("▼A https://a.example/\n*note\n▼B https://{"));
        assertThat(answer(result, "1.1").getEvidence()).hasSize(1);
        assertThat(answer(result, "1.1").getNotes()).containsExactly(LocalizedText.of("*note"));
        assertThat(doubts(result)).containsExactly("sheet.link.invalid@3:5");
        assertThat(result.getUncertainties().get(0).getQuote()).isEqualTo("https://{");
    }

    @Test
    void refusesAFrameWithControls() {
        Checklist filled = read(table("1\tOne\t\t", "1\tFirst\tY\t")).getChecklist();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetImporter.of(LAYOUT).read(table(""), filled))
                .withMessage("Frame must have no controls, was '1.1'");
    }
}
