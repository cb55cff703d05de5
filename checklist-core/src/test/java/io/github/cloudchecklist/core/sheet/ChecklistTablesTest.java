package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as tables is read back, and what is edited badly is listed. */
class ChecklistTablesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatItWrote(long seed) {
        RandomChecklists.Sizes sizes = seed % 2 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL;
        Checklist checklist = RandomChecklists.of(seed, sizes).checklist();
        ChecklistTables tables = seed % 3 == 0 ? ChecklistTables.plain() : ChecklistTables.standard();
        List<Sheet> sheets = tables.write(checklist);
        SheetImport back = ChecklistTables.standard().read(sheets);
        assertThat(back.getChecklist()).isEqualTo(checklist);
        assertThat(back.getUncertainties()).isEmpty();
        assertThat(back.countOf(RowUse.UNUSED)).isZero();
        assertThat(Arrays.stream(RowUse.values()).mapToLong(back::countOf).sum())
                .isEqualTo(sheets.stream()
                        .mapToLong(sheet -> sheet.getRows().size())
                        .sum());
        assertThat(tables.write(back.getChecklist())).hasSize(6);
    }

    private static final Checklist CHECKLIST =
            RandomChecklists.of(7, RandomChecklists.Sizes.FULL).checklist();

    /** The tables of a checklist with a section, a control with an answer, and a link. */
    private static List<Sheet> small(String... controls) {
        return List.of(
                sheet(
                        "checklist",
                        "row\tid\trevision\tlanguage\ttitle\ttitle [en]",
                        "checklist\ts\t1\tzh-CN\t表\tSheet"),
                sheet("legend", "row\tstate\tmark\tmeaning", "legend\timplemented\t○\t"),
                sheet("controls", controls));
    }

    private static Sheet sheet(String name, String... lines) {
        return TabSeparatedText.parse(name, String.join("\n", lines));
    }

    private static List<String> doubts(SheetImport result) {
        return SheetSamples.doubts(result);
    }

    @Test
    void writesATableThatPeopleRead() {
        SheetImport read = ChecklistTables.standard()
                .read(small(
                        "row\tdepth\tid\ttitle\trequirement\tstate\tmark\tremark\tevidence\taddress",
                        "section\t1\t2\t网络",
                        "control\t\t2.1\t\t通信加密。\timplemented\t○\t'=TLS",
                        "link\t\t\t\t\t\t\t\t安全\thttps://example.org/"));
        assertThat(doubts(read)).isEmpty();
        assertThat(read.getChecklist().getTitle())
                .isEqualTo(LocalizedText.of("表").withTranslation(Locale.ENGLISH, "Sheet"));
        Sheet controls = ChecklistTables.standard().write(read.getChecklist()).get(2);
        assertThat(controls.getName()).isEqualTo("controls");
        assertThat(controls.getRows())
                .containsExactly(
                        SheetRow.of(
                                1,
                                "row",
                                "depth",
                                "id",
                                "label",
                                "title",
                                "requirement",
                                "state",
                                "mark",
                                "remark",
                                "responsibility",
                                "evidence",
                                "address"),
                        SheetRow.of(2, "section", "1", "2", "", "网络", "", "", "", "", "", "", ""),
                        SheetRow.of(3, "control", "", "2.1", "", "", "通信加密。", "implemented", "○", "'=TLS", "", "", ""),
                        SheetRow.of(4, "link", "", "", "", "", "", "", "", "", "", "安全", "https://example.org/"));
        assertThat(ChecklistTables.plain()
                        .write(read.getChecklist())
                        .get(2)
                        .getRows()
                        .get(2)
                        .cell(9))
                .isEqualTo("=TLS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'x", "'", "", "''"})
    void neutralizesFormulasAndRestoresThem(String text) {
        assertThat(TableCell.write(text, true)).isEqualTo("'" + text);
        assertThat(TableCell.read(TableCell.write(text, true))).contains(text);
        assertThat(TableCell.read(TableCell.write(text, false))).contains(text);
        assertThat(TableCell.write("x" + text, true)).isEqualTo("x" + text);
    }

    @Test
    void leavesOutAndListsWhatCannotBeRead() {
        SheetImport result = ChecklistTables.standard()
                .read(small(
                        "row\tdepth\tid\tstate\tmark\taddress\tcollected on\tproperty\tvalue\tcolour\tid\ttitle [!]",
                        "control\t\t0.1",
                        "clause",
                        "section\tx\t1",
                        "section\t9\t1.1",
                        "section\t1",
                        "control\t\ta b",
                        "note",
                        "control\t5\t1.1.1\tyes\t○",
                        "link\t\t\t\t\t:",
                        "link\t\t\t\t\thttps://example.org/\ttoday",
                        "property\t\t\t\t\t\t\ta\tb",
                        "property\t\t\t\t\t\t\ta\tc",
                        "control\t\t1.1.1\t\t?",
                        "answer property\t\t\t\t\t\t\tn\tv",
                        "wish",
                        "\t\tx",
                        "\t"));
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.table.column@1:10",
                        "sheet.table.column@1:11",
                        "sheet.table.column@1:12",
                        "sheet.control.homeless@2:1",
                        "sheet.table.row@3:1",
                        "sheet.table.value@4:2",
                        "sheet.section.level@5:2",
                        "sheet.table.missing@6:1",
                        "sheet.table.value@7:3",
                        "sheet.table.missing@7:1",
                        "sheet.table.row@8:1",
                        "sheet.table.value@9:4",
                        "sheet.cell.unused@9:2",
                        "sheet.table.state@9:5",
                        "sheet.table.value@10:6",
                        "sheet.table.missing@10:1",
                        "sheet.table.value@11:7",
                        "sheet.table.repeated@13:1",
                        "sheet.control.duplicate@14:3",
                        "sheet.table.state@14:5",
                        "sheet.table.row@16:1",
                        "sheet.table.row@17:3");
        assertThat(SheetSamples.sections(result)).containsExactly("1 ", "1.1 ");
        assertThat(SheetSamples.controls(result)).containsExactly("1.1.1", "1.1.1");
        assertThat(SheetSamples.answer(result, "1.1.1").getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(result.getRows()).hasSize(22);
        assertThat(result.countOf(RowUse.UNUSED)).isEqualTo(9);
        assertThat(result.countOf(RowUse.BLANK)).isEqualTo(1);
    }

    @Test
    void readsASingleTableOverAChecklist() {
        Sheet controls = ChecklistTables.standard().write(CHECKLIST).get(2);
        Checklist other = CHECKLIST.toBuilder().sections(List.of()).build();
        SheetImport back = ChecklistTables.standard().read(List.of(controls), other);
        assertThat(back.getChecklist()).isEqualTo(CHECKLIST);
        assertThat(ChecklistTables.standard().read(List.of(), CHECKLIST).getChecklist())
                .isEqualTo(CHECKLIST);
    }

    @Test
    void listsCellsThatASpreadsheetMayHaveChanged() {
        List<Sheet> sheets = new ArrayList<>(ChecklistTables.standard().write(CHECKLIST));
        sheets.replaceAll(sheet -> sheet.toBuilder()
                .rows(sheet.getRows().stream()
                        .map(row -> row.getNumber() == 2 && sheet.getName().equals(ChecklistTables.CONTROLS)
                                ? row.toBuilder()
                                        .putKind(2, CellKind.NUMBER)
                                        .putKind(1, CellKind.FORMULA)
                                        .build()
                                : row)
                        .toList())
                .build());
        SheetImport back = ChecklistTables.standard().read(sheets);
        assertThat(back.getChecklist()).isEqualTo(CHECKLIST);
        assertThat(back.getUncertainties()).singleElement().satisfies(doubt -> {
            assertThat(doubt.getCode()).isEqualTo("sheet.table.typed");
            assertThat(doubt.describe())
                    .startsWith(
                            "sheet 'controls', row 2, column 1: Cell is no text but of kind formula in the file: '");
        });
    }

    @Test
    void readsTheTablesInAnyOrderAndListsOthers() {
        List<Sheet> sheets = new ArrayList<>(ChecklistTables.standard().write(CHECKLIST));
        Collections.reverse(sheets);
        sheets.add(1, sheet("notes", "", "x"));
        SheetImport back = ChecklistTables.standard().read(sheets);
        assertThat(back.getChecklist()).isEqualTo(CHECKLIST);
        assertThat(doubts(back)).containsExactly("sheet.table.unknown");
        assertThat(back.countOf(RowUse.UNUSED)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoChecklist() {
        ChecklistTables tables = ChecklistTables.standard();
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> tables.read(List.of(sheet("controls", "row"))))
                .withMessage("Tables must have one named 'checklist', have '[controls]'");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> tables.read(List.of(sheet("checklist", "row", "property"))))
                .withMessage("Table 'checklist' must have a row 'checklist', has none");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> tables.read(List.of(sheet("legend", "row"), sheet("legend", "row")), CHECKLIST))
                .withMessage("Tables must differ in name, was 'legend' twice");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> tables.read(List.of(sheet("legend", "", "state\tmark")), CHECKLIST))
                .withMessage("Table must have a column 'row' (sheet 'legend', row 2)");
    }

    @ParameterizedTest
    @CsvSource({"A B,1,en,id", "a,,en,revision", "a,1,e_n,language"})
    void refusesAChecklistWithoutWhatItNeeds(String id, String revision, String language, String missing) {
        Sheet head = sheet(
                "checklist",
                "row\tid\trevision\tlanguage",
                "checklist\t" + id + "\t" + (revision == null ? "" : revision) + "\t" + language);
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> ChecklistTables.standard().read(List.of(head)))
                .withMessage("Checklist must have a valid " + missing + " (sheet 'checklist', row 2)");
    }

    @Test
    void refusesMoreLanguagesThanATableHasColumnsBeforeItFillsThem() {
        Section.Builder section = Section.builder();
        section.id(SectionId.of("1")).title(LocalizedText.of("Network"));
        for (int i = 0; i < 50_000; i++) {
            section.addControl(Control.builder()
                    .id(ControlId.of("1." + i))
                    .requirement(LocalizedText.of("Traffic is encrypted.")
                            .withTranslation(Locale.forLanguageTag("x-" + i), "Encrypted"))
                    .build());
        }
        Checklist babel =
                CHECKLIST.toBuilder().sections(List.of(section.build())).build();
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> ChecklistTables.standard().write(babel))
                .withMessageStartingWith("Row must have at most 1024 cells");
    }

    @Test
    void refusesToWriteMoreThanATableHolds() {
        Checklist wordy = CHECKLIST.toBuilder()
                .introduction(LocalizedText.of("x".repeat(Sheet.MAX_CELL_LENGTH + 1)))
                .build();
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> ChecklistTables.standard().write(wordy))
                .withMessageStartingWith("Cell must have at most 100000 code units");
    }
}
