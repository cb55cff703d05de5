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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the importer makes of sheets with faults: each is listed with its place, and the rest is imported. */
class SheetImporterBadInputTest {

    @Test
    void namesTheRowThatLacksAColumnHeading() {
        Sheet sheet = TabSeparatedText.parse("s", "Title\nNo.\tRequirement\tState\tRemarks\n1\tOne\t\t");
        SheetException failure = catchThrowableOfType(
                SheetException.class, () -> SheetImporter.of(LAYOUT).read(sheet, frame()));
        assertThat(failure)
                .hasMessage("Column headings must be [No., Requirement, Status, Remarks], "
                        + "was 'No. Requirement State Remarks' (sheet 's', row 2)");
        assertThat(failure.place()).contains(SheetPlace.of("s", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Something else", "\n\n", "\t\t"})
    void namesTheSheetThatHasNoColumnHeadings(String text) {
        SheetException failure = catchThrowableOfType(
                SheetException.class, () -> SheetImporter.of(LAYOUT).read(TabSeparatedText.parse("s", text), frame()));
        assertThat(failure)
                .hasMessage(
                        "Column headings must be [No., Requirement, Status, Remarks], none of them is in sheet 's'");
        assertThat(failure.place()).isEmpty();
    }

    @Test
    void refusesASheetWithoutRows() {
        SheetException failure = catchThrowableOfType(
                SheetException.class,
                () -> SheetImporter.of(LAYOUT).read(Sheet.builder().name("s").build(), frame()));
        assertThat(failure).hasMessageEndingWith("none of them is in sheet 's'");
    }

    @Test
    void importsATableWithoutRows() {
        SheetImport result = read(table(""), section("1", "One"));
        assertThat(result.getChecklist().getSections()).isEmpty();
        assertThat(doubts(result)).containsExactly("sheet.section.missing");
    }

    @Test
    void keepsAMarkThatTheLegendDoesNotHaveAndListsIt() {
        SheetImport result = read(table("1\tOne\t\t", "1\tFirst\tyes\tr", "2\tSecond\tYN\t"));
        assertThat(answer(result, "1.1").getMark()).contains("yes");
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.QUALIFIED);
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of("r"));
        assertThat(doubts(result)).containsExactly("sheet.mark.unknown@3:3", "sheet.mark.unknown@4:3");
        assertThat(result.getUncertainties().get(0).getQuote()).isEqualTo("yes");
    }

    @Test
    void listsAControlWithoutMark() {
        SheetImport result = read(table("1\tOne\t\t", "1\tFirst\t\tr"));
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.UNANSWERED);
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of("r"));
        assertThat(doubts(result)).containsExactly("sheet.mark.missing@3:3");
    }

    @Test
    void listsAControlAboveTheFirstSection() {
        SheetImport result = read(table("1\tFirst\tY\tr", "1\tOne\t\t", "1\tSecond\tY\t"));
        assertThat(controls(result)).containsExactly("1.1");
        assertThat(control(result, "1.1").getRequirement()).isEqualTo(LocalizedText.of("Second"));
        assertThat(doubts(result)).containsExactly("sheet.control.homeless@2:1");
        assertThat(uses(result)).contains("2 UNUSED");
    }

    @Test
    void keepsBothControlsOfOneNumber() {
        SheetImport result = read(table("1\tOne\t\t", "1\tFirst\tY\t", "1\tSecond\tN\t", "2\tThird\tY\t"));
        assertThat(controls(result)).containsExactly("1.1", "1.1", "1.2");
        assertThat(doubts(result)).containsExactly("sheet.control.duplicate@4:1");
        assertThat(result.getUncertainties().get(0).getMessage()).isEqualTo("Control id '1.1' stands above already");
    }

    @Test
    void listsNumbersThatDoNotFollow() {
        SheetImport result =
                read(table("1\tOne\t\t", "2\tSecond\tY\t", "3\tThird\tY\t", "5\tFifth\tY\t", "4\tFourth\tY\t"));
        assertThat(controls(result)).containsExactly("1.2", "1.3", "1.5", "1.4");
        assertThat(doubts(result))
                .containsExactly("sheet.control.order@3:1", "sheet.control.order@5:1", "sheet.control.order@6:1");
    }

    @Test
    void namesAControlWithoutNumberAfterItsRow() {
        SheetImport result = read(table("1\tOne\t\t", "\tFirst\tY\tr", "1\tSecond\tY\t"));
        assertThat(controls(result)).containsExactly("1.row-3", "1.1");
        assertThat(control(result, "1.row-3").getLabel()).isEmpty();
        assertThat(doubts(result)).containsExactly("sheet.control.number@3:1");
    }

    @Test
    void keepsAControlWithoutRequirement() {
        SheetImport result = read(table("1\tOne\t\t", "1\t\tY\tr"));
        assertThat(control(result, "1.1").getRequirement()).isEqualTo(LocalizedText.of(""));
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of("r"));
        assertThat(doubts(result)).containsExactly("sheet.control.requirement@3:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t\t\tcontinued",
                "\t\tY\t",
                "x\ty\tY\tr",
                "12345\ty\tY\tr",
                "１\ty\tY\tr",
                "5\t\t\t",
                "Copyright\t\t\t",
                "a\tb\t\t",
                "a\tb\tc\td",
                "y\tY\tr"
            })
    void listsARowThatIsNeitherHeadingNorControl(String line) {
        SheetImport result = read(table("1\tOne\t\t", line, "1\tFirst\tY\t"));
        assertThat(controls(result)).containsExactly("1.1");
        assertThat(doubts(result)).hasSize(1).allMatch(doubt -> doubt.startsWith("sheet.row.unread@3:"));
        assertThat(uses(result)).contains("3 UNUSED");
        assertThat(result.getUncertainties().get(0).getQuote()).isNotBlank();
    }

    @Test
    void readsARowOfAnotherWidthLikeTheRowAboveAndListsIt() {
        SheetImport result =
                read(table("1\tOne", "1\tFirst\tY", "\t2\tSecond\tY\tr", "\t3\tThird\tY", "\t4\tFourth\tY\tr\t\tx"));
        assertThat(controls(result)).containsExactly("1.1", "1.2", "1.3", "1.4");
        assertThat(answer(result, "1.4").getRemark()).contains(LocalizedText.of("r"));
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.row.width@3:1", "sheet.row.width@5:2", "sheet.row.width@6:2", "sheet.cell.unused@6:7");
        assertThat(result.getUncertainties().get(1).getMessage()).isEqualTo("Row of 4 cells is read as one of 5");
    }

    @Test
    void listsCellsOutsideOfTheColumns() {
        SheetImport result = read(table("1\tOne\t\t", "note\t1\tFirst\tY\tr"));
        assertThat(controls(result)).containsExactly("1.1");
        assertThat(doubts(result)).containsExactly("sheet.cell.unused@3:1");
        assertThat(result.getUncertainties().get(0).getQuote()).isEqualTo("note");
    }

    @Test
    void listsTheFirstHeadingIfItIsNotNumberOne() {
        SheetImport result = read(table("4\tFour\t\t", "1\tFirst\tY\t", "5 Five\t\t\t", "0 Zero\t\t\t"));
        assertThat(sections(result)).containsExactly("4 Four", "5 Five", "0 Zero");
        assertThat(doubts(result)).containsExactly("sheet.section.number@2:1", "sheet.section.number@5:1");
    }

    @Test
    void nestsNoDeeperThanTheModelAllows() {
        String lines = IntStream.range(0, Section.MAX_DEPTH + 10)
                .mapToObj(i -> "1 Level\t\t\t")
                .collect(Collectors.joining("\n"));
        SheetImport result = read(table(lines + "\n1\tFirst\tY\t"));
        assertThat(result.getChecklist().getSections().get(0).depth()).isEqualTo(Section.MAX_DEPTH);
        assertThat(doubts(result)).containsExactly("sheet.section.number@26:1");
        assertThat(result.countOf(RowUse.SECTION)).isEqualTo(Section.MAX_DEPTH + 10L);
    }

    @Test
    void refusesAnIdThatWouldBeTooLong() {
        String id = "x".repeat(127);
        SheetException failure = catchThrowableOfType(
                SheetException.class, () -> read(table("One\t\t\t", "1\tFirst\tY\t"), section(id, "One")));
        assertThat(failure).hasMessageStartingWith("Control id must be 1 to 128 ");
        assertThat(failure.place()).contains(SheetPlace.of("sample", 3, 1));
        Section numbered = section(id, "One").toBuilder().label("7").build();
        SheetException section =
                catchThrowableOfType(SheetException.class, () -> read(table("7 One\t\t\t", "1 Two\t\t\t"), numbered));
        assertThat(section).hasMessageStartingWith("Section id must be 1 to 128 ");
        assertThat(section.place()).contains(SheetPlace.of("sample", 3, 1));
    }

    @Test
    void listsUncertaintiesInTheOrderOfTheSheet() {
        SheetImport result = read(
                table("9\tFirst\tY\t", "1\tOne\t\t", "1\tFirst\t?\t", "footer\t\t\t"),
                section("1", "One"),
                section("2", "Two"));
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.control.homeless@2:1",
                        "sheet.mark.unknown@4:3",
                        "sheet.row.unread@5:1",
                        "sheet.section.missing");
    }
}
