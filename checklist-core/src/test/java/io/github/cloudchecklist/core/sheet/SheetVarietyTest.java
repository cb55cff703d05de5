package io.github.cloudchecklist.core.sheet;

import static io.github.cloudchecklist.core.sheet.SheetSamples.LAYOUT;
import static io.github.cloudchecklist.core.sheet.SheetSamples.answer;
import static io.github.cloudchecklist.core.sheet.SheetSamples.control;
import static io.github.cloudchecklist.core.sheet.SheetSamples.controls;
import static io.github.cloudchecklist.core.sheet.SheetSamples.doubts;
import static io.github.cloudchecklist.core.sheet.SheetSamples.frame;
import static io.github.cloudchecklist.core.sheet.SheetSamples.section;
import static io.github.cloudchecklist.core.sheet.SheetSamples.sections;
import static io.github.cloudchecklist.core.sheet.SheetSamples.table;
import static io.github.cloudchecklist.core.sheet.SheetSamples.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sheets have beside texts, and what layouts can say, each for itself. */
class SheetVarietyTest {

    private static final SheetLayout WIDE = SheetLayout.builder()
            .addColumns(SheetColumns.of(
                    SheetColumn.of(ColumnField.NUMBER, 1),
                    SheetColumn.of(ColumnField.TITLE, 2),
                    SheetColumn.of(ColumnField.REQUIREMENT, 3),
                    SheetColumn.of(ColumnField.GUIDANCE, 4),
                    SheetColumn.of(ColumnField.LEVEL, 5),
                    SheetColumn.of(ColumnField.MARK, 6),
                    SheetColumn.of(ColumnField.RESPONSIBILITY, 7),
                    SheetColumn.of(ColumnField.IGNORED, 8)))
            .openingSection(section("all", "All"))
            .build();

    private static SheetImport wide(SheetRow... rows) {
        return SheetImporter.of(WIDE)
                .read(Sheet.builder().name("s").addRows(rows).build(), frame());
    }

    private static SheetImport marked(Legend marks, String... typed) {
        List<String> lines = new ArrayList<>(List.of("1\tOne\t\t"));
        for (String mark : typed) {
            lines.add(lines.size() + "\tRequirement\t" + mark + "\t");
        }
        Checklist frame = frame().toBuilder().legend(Legend.of()).build();
        return SheetImporter.of(LAYOUT.toBuilder().marks(marks).build())
                .read(table(lines.toArray(String[]::new)), frame);
    }

    @Test
    void readsTitleGuidanceLevelAndResponsibility() {
        SheetImport result = wide(
                SheetRow.of(1, "1", "Title", "Asked.", "Hint", "推奨", "Y", "third-party", "x"),
                SheetRow.of(2, "2", "", "Asked.", "", "perhaps", "N", ""));
        assertThat(control(result, "all.1").getTitle()).contains(LocalizedText.of("Title"));
        assertThat(control(result, "all.1").getGuidance()).contains(LocalizedText.of("Hint"));
        assertThat(control(result, "all.1").getLevel()).contains(RequirementLevel.RECOMMENDED);
        assertThat(answer(result, "all.1").getResponsibility()).contains(Responsibility.THIRD_PARTY);
        assertThat(control(result, "all.2").getLevel()).isEmpty();
        assertThat(control(result, "all.2").getProperties()).isEqualTo(Map.of("level", "perhaps"));
        assertThat(doubts(result)).containsExactly("sheet.level.unknown@2:5");
    }

    @Test
    void knowsTheWordsOfTheLayoutToo() {
        SheetLayout layout = WIDE.toBuilder()
                .putResponsibility("We", Responsibility.PROVIDER)
                .putLevel("perhaps", RequirementLevel.OPTIONAL)
                .build();
        Sheet sheet = Sheet.of("s", List.of(List.of("1", "", "Asked.", "", "Perhaps", "Y", " WE ")));
        SheetImport result = SheetImporter.of(layout).read(sheet, frame());
        assertThat(control(result, "all.1").getLevel()).contains(RequirementLevel.OPTIONAL);
        assertThat(answer(result, "all.1").getResponsibility()).contains(Responsibility.PROVIDER);
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void listsWhatWasNoTextInTheFile() {
        SheetRow row = SheetRow.of(1, "1", "t", "#REF!", "", "", "Y", "", "x").toBuilder()
                .putKind(1, CellKind.NUMBER)
                .putKind(2, CellKind.FORMULA)
                .putKind(3, CellKind.ERROR)
                .putKind(6, CellKind.BOOLEAN)
                .putKind(99, CellKind.FORMULA)
                .build();
        SheetRow dated = SheetRow.of(2, "2", "", "Asked.", "", "", "Y").toBuilder()
                .putKind(1, CellKind.DATE)
                .build();
        assertThat(doubts(wide(row, dated)))
                .containsExactly("sheet.cell.formula@1:2", "sheet.cell.error@1:3", "sheet.id.date@2:1");
    }

    @Test
    void readsWhatIsHiddenAndListsIt() {
        Sheet sheet = table("1\tOne\t\t", "1\tFirst\tY\tr").toBuilder()
                .addRow(SheetRow.of(9, "2", "Second", "Y", "").toBuilder()
                        .hidden(true)
                        .build())
                .hidden(true)
                .addHiddenColumns(4, 77)
                .build();
        SheetImport result = SheetImporter.of(LAYOUT).read(sheet, frame());
        assertThat(controls(result)).containsExactly("1.1", "1.2");
        assertThat(doubts(result)).containsExactly("sheet.row.hidden@9:1", "sheet.hidden", "sheet.column.hidden");
        assertThat(result.getUncertainties().get(2).describe())
                .isEqualTo("Column is hidden and is read all the same: '4'");
    }

    @Test
    void takesTheFirstOfMergedCellsThatOverlapAndForgetsThemBelow() {
        Sheet sheet =
                table("1\tOne\t\t", "1\tFirst\tY\tr", "2\tSecond\t\t", "3\tThird\t\t", "4\tFourth\tN\t").toBuilder()
                        .addMergedCells(
                                MergedCells.of(3, 3, 4, 3),
                                MergedCells.of(3, 3, 99, 3),
                                MergedCells.of(2, 9, 2, 12),
                                MergedCells.of(1, 4, 5, 4))
                        .build();
        SheetImport result = SheetImporter.of(LAYOUT).read(sheet, frame(section("1", "One")));
        assertThat(answer(result, "1.2").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(answer(result, "1.3").getState()).isEqualTo(ComplianceState.UNANSWERED);
        assertThat(doubts(result)).containsExactly("sheet.mark.missing@5:3");
    }

    @Test
    void fillsMarksDownWithinTheirSectionAndListsThem() {
        SheetLayout layout = LAYOUT.toBuilder().addFilledDown(ColumnField.MARK).build();
        SheetImport result = SheetImporter.of(layout)
                .read(
                        table("1\tOne\t\t", "1\tFirst\tY\tr", "2\tSecond\t\ts", "2\tTwo\t\t", "1\tThird\t\tt"),
                        frame(section("1", "One"), section("2", "Two")));
        assertThat(answer(result, "1.2").getMark()).contains("Y");
        assertThat(answer(result, "2.1").getState()).isEqualTo(ComplianceState.UNANSWERED);
        assertThat(doubts(result)).containsExactly("sheet.cell.filled@4:3", "sheet.mark.missing@6:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"◯", "〇", "⭕", "○\uFE0F"})
    void readsACircleOfAnotherCodePointAsACircle(String typed) {
        SheetImport result = marked(Legends.circleAndNote(), typed, typed);
        assertThat(answer(result, "1.1").getMark()).contains(typed);
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(doubts(result)).containsExactly("sheet.mark.folded@3:3");
        assertThat(result.getChecklist().getLegend())
                .isEqualTo(Legend.of(LegendEntry.of(typed, ComplianceState.IMPLEMENTED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"－", "ー", "―", "-", "●", "P", "O", "Ｏ", "0", "X", "x", "レ", "有", "無", "符合的", "不", "未 実施"})
    void neverGuessesAMark(String typed) {
        for (Legend legend : List.of(Legends.japanese(), Legends.chinese(), Legends.english(), Legends.caiq())) {
            SheetImport result = marked(legend, typed);
            assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.QUALIFIED);
            assertThat(doubts(result)).containsExactly("sheet.mark.unknown@3:3");
            assertThat(result.getChecklist().getLegend()).isEqualTo(Legend.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "不符合,not-implemented",
        "部分符合,partial",
        "符合,implemented",
        "未実施,not-implemented",
        "実施,implemented",
        "対象外,not-applicable",
        "◎,implemented",
        "✕,not-implemented",
        "Ｙｅｓ,implemented",
        "not  at all,not-implemented",
        "In Place,implemented",
        "Not in Place,not-implemented",
        "n/a,not-applicable"
    })
    void readsWholeCellsOnly(String typed, String state) {
        Legend all = Legend.builder()
                .addAllEntries(Legends.japanese().getEntries())
                .addAllEntries(Legends.chinese().getEntries())
                .addAllEntries(Legends.english().getEntries())
                .build();
        assertThat(answer(marked(all, typed), "1.1").getState().code()).isEqualTo(state);
    }

    @Test
    void prefersTheLegendOfTheFrameAndTakesAmbiguousMarksOfIt() {
        SheetLayout layout = LAYOUT.toBuilder().marks(Legends.japanese()).build();
        Checklist frame = frame().toBuilder()
                .legend(Legend.of(
                        LegendEntry.of("○", ComplianceState.PARTIAL),
                        LegendEntry.of("-", ComplianceState.NOT_APPLICABLE)))
                .build();
        SheetImport result = SheetImporter.of(layout)
                .read(table("1\tOne\t\t", "1\tA\t○\t", "2\tB\t-\t", "3\tC\t－\t", "4\tD\t△\t"), frame);
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.PARTIAL);
        assertThat(answer(result, "1.2").getState()).isEqualTo(ComplianceState.NOT_APPLICABLE);
        assertThat(answer(result, "1.3").getState()).isEqualTo(ComplianceState.QUALIFIED);
        assertThat(doubts(result)).containsExactly("sheet.mark.unknown@5:3");
        assertThat(result.getChecklist().getLegend().states())
                .containsExactly(
                        Map.entry("○", ComplianceState.PARTIAL),
                        Map.entry("-", ComplianceState.NOT_APPLICABLE),
                        Map.entry("△", ComplianceState.PARTIAL));
    }

    @Test
    void readsALegendBelowTheTableAndListsWhatItCannotTell() {
        SheetLayout layout = LAYOUT.toBuilder()
                .addHeaderRule(HeaderRule.of("Legend (?<legend>.+)"))
                .marks(Legends.english())
                .build();
        Checklist frame = frame().toBuilder().legend(Legend.of()).build();
        SheetImport result = SheetImporter.of(layout)
                .read(
                        table(
                                "1\tOne\t\t",
                                "1\tA\tP\t",
                                "2\tB\t●\t",
                                "Legend P: Planned, ●= Full / ?: whatever\t\t\t",
                                "Legend none\t\t\t"),
                        frame);
        assertThat(answer(result, "1.1").getState()).isEqualTo(ComplianceState.PLANNED);
        assertThat(answer(result, "1.2").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(doubts(result)).containsExactly("sheet.legend.state@5:1", "sheet.legend.unread@6:1");
        assertThat(uses(result)).endsWith("5 HEADER legend", "6 HEADER legend");
        assertThat(result.getChecklist().getLegend().getEntries().get(1).getMeaning())
                .contains(LocalizedText.of("Full"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes (quarterly)|Yes|(quarterly)",
                "Yes|Yes|",
                "Yes, each year|Yes|each year",
                "No - not yet|No|not yet",
                "Not applicable: none|Not applicable|none",
                "No. None.|No|None.",
                "No gap is known||No gap is known",
                "Nothing||Nothing",
                "No.5 is open||No.5 is open",
                "Partially compliant; see annex|Partially compliant|see annex",
                "はい。|はい|",
                "一部実施 来年|一部実施|来年",
                "実施予定||実施予定"
            })
    void partsAMarkFromTheRemarkBehindIt(String cell, String mark, String remark) {
        SheetLayout layout = SheetLayout.builder()
                .addColumns(SheetColumns.of(
                        SheetColumn.of(ColumnField.REQUIREMENT, 1),
                        SheetColumn.of(ColumnField.MARK, 2),
                        SheetColumn.of(ColumnField.REMARK, 2)))
                .openingSection(section("all", "All"))
                .marks(Legend.builder()
                        .addAllEntries(Legends.english().getEntries())
                        .addAllEntries(Legends.japanese().getEntries())
                        .build())
                .build();
        SheetImport result = SheetImporter.of(layout).read(Sheet.of("s", List.of(List.of("Asked.", cell))), frame());
        assertThat(answer(result, "all.1").getMark().orElse(null)).isEqualTo(mark);
        assertThat(answer(result, "all.1")
                        .getRemark()
                        .map(LocalizedText::getText)
                        .orElse(null))
                .isEqualTo(remark);
    }

    @Test
    void listsSectionsOfOneIdAndLevelsThatAreSkipped() {
        SheetLayout layout = LAYOUT.toBuilder()
                .addHeadingRules(
                        HeadingRule.of(1, "(?<label>[A-Z])\\. (?<title>.+)"), HeadingRule.of(3, "- (?<title>.+)"))
                .build();
        SheetImport result = SheetImporter.of(layout)
                .read(table("A. One\t\t\t", "- Sub\t\t\t", "1\tFirst\tY\t", "A. Two\t\t\t", "A. One\t\t\t"), frame());
        assertThat(sections(result)).containsExactly("A One", "A.1 Sub", "A Two");
        assertThat(controls(result)).containsExactly("A.1.1");
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.section.level@3:1", "sheet.section.duplicate@5:1", "sheet.section.repeated@6:1");
    }

    @Test
    void findsSectionsInColumnsInTheFrame() {
        SheetLayout layout = SheetLayout.builder()
                .addColumns(SheetColumns.of(
                        SheetColumn.section(ColumnField.SECTION_TITLE, 1, 1),
                        SheetColumn.builder()
                                .field(ColumnField.SECTION_TITLE)
                                .column(4)
                                .language(Locale.FRENCH)
                                .build(),
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.MARK, 3)))
                .addFilledDown(ColumnField.SECTION_TITLE)
                .build();
        Sheet sheet = Sheet.of(
                "s",
                List.of(
                        List.of("", "Homeless", "Y"),
                        List.of("Known", "A", "Y"),
                        List.of("New", "", "", "Nouveau"),
                        List.of("", "B", "N"),
                        List.of("Known", "C", "N")));
        SheetImport result = SheetImporter.of(layout).read(sheet, frame(section("7", "Known")));
        assertThat(sections(result)).containsExactly("7 Known", "2 New");
        assertThat(controls(result)).containsExactly("7.1", "7.2", "2.1");
        assertThat(result.getChecklist().getSections().get(1).getTitle())
                .isEqualTo(LocalizedText.of("New").withTranslation(Locale.FRENCH, "Nouveau"));
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.control.homeless@1:2", "sheet.section.unexpected@3:1", "sheet.section.repeated@5:1");
    }

    @Test
    void accountsForSheetsOfEmptyRows() {
        List<SheetRow> rows =
                new ArrayList<>(table("1\tOne\t\t", "1\tFirst\tY\t").getRows());
        for (int number = 4; number <= Sheet.MAX_ROWS; number++) {
            rows.add(SheetRow.of(number));
        }
        SheetImport result = SheetImporter.of(LAYOUT)
                .read(Sheet.builder().name("s").rows(rows).build(), frame());
        assertThat(result.countOf(RowUse.BLANK)).isEqualTo(Sheet.MAX_ROWS - 3L);
        assertThat(controls(result)).containsExactly("1.1");
    }

    @Test
    void keepsLoneSurrogatesAndLineEndsOfAnyKind() {
        SheetImport result = SheetImporter.of(LAYOUT)
                .read(
                        Sheet.of(
                                "s",
                                List.of(
                                        List.of("No.", "Requirement", "Status", "Remarks"),
                                        List.of("1", "One"),
                                        List.of("1", "a\r\nb\rc\n\uD800", "\uDC00", "\uD83D"))),
                        frame());
        assertThat(control(result, "1.1").getRequirement()).isEqualTo(LocalizedText.of("a\r\nb\rc\n\uD800"));
        assertThat(answer(result, "1.1").getMark()).contains("\uDC00");
        assertThat(doubts(result)).contains("sheet.mark.unknown@3:3");
    }

    @Test
    void refusesIdsOfACellThatWouldBeTooLongInASection() {
        SheetLayout layout = WIDE.toBuilder()
                .ids(IdSource.CELL)
                .openingSection(section("x".repeat(128), "All"))
                .build();
        Sheet sheet = Sheet.of("s", List.of(List.of("a b", "", "Asked.", "", "", "Y")));
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> SheetImporter.of(layout).read(sheet, frame()))
                .withMessageContaining("(sheet 's', row 1, column 1)");
        assertThat(Ids.of("AC-2(1)")).contains(ControlId.of("AC-2(1)"));
    }

    @ParameterizedTest
    @CsvSource({"(1),1", "１．,1", "①,1", "(a),a", "AC-2(1),AC-2(1)", "1-1),1-1", "第1章,第1章", "…,''", "((,''"})
    void makesPartsOfIdsOutOfPrintedNumbers(String label, String part) {
        assertThat(Ids.part(label)).isEqualTo(part);
    }
}
