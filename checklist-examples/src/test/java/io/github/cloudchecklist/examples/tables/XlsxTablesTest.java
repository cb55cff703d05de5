package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.sheet.CellKind;
import io.github.cloudchecklist.core.sheet.MergedCells;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a workbook. */
class XlsxTablesTest {

    @TempDir
    private Path folder;

    private Sheet read(XlsxFixture fixture) throws IOException {
        return XlsxTables.read(fixture.write(folder), TableListener.SILENT).get(0);
    }

    private SheetRow cells(String cells) throws IOException {
        String styles =
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy/mm/dd\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
                        + "</cellStyleXfs><cellXfs><xf/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"20\"/></cellXfs>";
        return read(new XlsxFixture("<sheetData><row r=\"1\">" + cells + "</row></sheetData>").styles(styles))
                .getRows()
                .get(0);
    }

    @Test
    void readsNumbersInDigits() throws IOException {
        SheetRow row =
                cells("<c r=\"A1\"><v>5.1</v></c><c r=\"B1\"><v>0.30000000000000004</v></c><c r=\"C1\"><v>1E+3</v></c>"
                        + "<c r=\"D1\"><v>-0</v></c>");
        assertThat(row.getCells()).containsExactly("5.1", "0.3", "1000", "0");
        assertThat(row.getKinds().values()).containsOnly(CellKind.NUMBER);
    }

    @Test
    void readsPercentagesAndDaysAsTheyAreShown() throws IOException {
        SheetRow row = cells(
                "<c r=\"A1\" s=\"2\"><v>0.999</v></c><c r=\"B1\" s=\"1\"><v>45653</v></c>"
                        + "<c r=\"C1\" s=\"3\"><v>0.5</v></c><c r=\"D1\" s=\"1\"><v>45653.5</v></c><c r=\"E1\" t=\"d\"><v>2024-12-27</v></c>");
        assertThat(row.getCells()).containsExactly("99.9%", "2024-12-27", "12:00", "2024-12-27T12:00", "2024-12-27");
        assertThat(row.getKinds())
                .isEqualTo(Map.of(
                        1, CellKind.NUMBER, 2, CellKind.DATE, 3, CellKind.DATE, 4, CellKind.DATE, 5, CellKind.DATE));
    }

    @Test
    void readsDaysThatAreCountedFrom1904() throws IOException {
        Sheet sheet = read(
                new XlsxFixture("<sheetData><row><c s=\"0\"><v>44191</v></c></row></sheetData>")
                        .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                        .workbook(
                                "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets>"));
        assertThat(sheet.getRows().get(0).getCells()).containsExactly("2024-12-27");
    }

    @Test
    void readsTheLastResultOfAFormula() throws IOException {
        SheetRow row = cells("<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>Is it so?</v></c><c r=\"B1\"><f>1+1</f></c>"
                + "<c r=\"C1\" t=\"e\"><f>A9</f><v>#REF!</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>");
        assertThat(row.getCells()).containsExactly("Is it so?", "", "#REF!", "TRUE");
        assertThat(row.getKinds())
                .isEqualTo(Map.of(1, CellKind.FORMULA, 2, CellKind.FORMULA, 3, CellKind.ERROR, 4, CellKind.BOOLEAN));
    }

    @Test
    void joinsRichTextAndLeavesReadingsOut() throws IOException {
        Sheet sheet = read(new XlsxFixture(
                        "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c></row></sheetData>")
                .strings("<si><r><t>対</t></r><r><t>策_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>タイ</t></rPh></si>"));
        assertThat(sheet.getRows().get(0).getCells()).containsExactly("対策\r", "a b");
    }

    @Test
    void keepsCoordinatesAndLeavesEmptyRowsOut() throws IOException {
        Sheet sheet = read(new XlsxFixture("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"C2\" t=\"str\"><v>x</v></c><c r=\"D2\" s=\"1\"/></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row><row r=\"70\"><c r=\"A70\" t=\"str\"><v>y</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"C2:D4\"/></mergeCells>"));
        assertThat(sheet.getRows()).extracting(SheetRow::getNumber).containsExactly(2, 70);
        assertThat(sheet.getRows().get(0).getCells()).containsExactly("", "", "x");
        assertThat(sheet.getRows()).extracting(SheetRow::isHidden).containsExactly(true, false);
        assertThat(sheet.getHiddenColumns()).containsExactly(2, 3);
        assertThat(sheet.getMergedCells()).containsExactly(MergedCells.of(2, 3, 4, 4));
    }

    @Test
    void putsTheAddressOfALinkBehindItsText() throws IOException {
        List<String> leftOut = new ArrayList<>();
        Path file = new XlsxFixture(
                        "<sheetData><row><c t=\"str\"><v>Security</v></c><c t=\"str\"><v>https://example.org/a</v></c>"
                                + "<c t=\"str\"><v>none</v></c></row></sheetData><hyperlinks><hyperlink ref=\"A1\" r:id=\"h1\"/>"
                                + "<hyperlink ref=\"B1:B2\" r:id=\"h1\"/><hyperlink ref=\"C1\" location=\"Data!A1\"/></hyperlinks>")
                .rest(
                        XlsxFixture.relation("h1", "hyperlink", "https://example.org/a", "TargetMode=\"External\"")
                                + XlsxFixture.relation("c1", "comments", "../comments1.xml", ""),
                        "<comment ref=\"A1\"/><comment ref=\"C1\"/>")
                .write(folder);
        Sheet sheet = XlsxTables.read(file, new TableListener() {
                    @Override
                    public void leftOut(String sentence) {
                        leftOut.add(sentence);
                    }
                })
                .get(0);
        assertThat(sheet.getRows().get(0).getCells())
                .containsExactly("Security https://example.org/a", "https://example.org/a", "none");
        assertThat(leftOut).containsExactly("Sheet 'Data' has 2 comments, at 'A1 C1', which are left out");
    }

    @Test
    void saysWhichSheetsAreHidden() throws IOException {
        String sheets = "<sheets><sheet name=\"Data\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/></sheets>";
        assertThat(read(new XlsxFixture("<sheetData/>").workbook(sheets)).isHidden())
                .isTrue();
        assertThat(read(new XlsxFixture("<sheetData/>")).isHidden()).isFalse();
    }
}
