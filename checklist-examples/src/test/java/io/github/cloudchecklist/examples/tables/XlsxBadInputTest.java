package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook that is broken, or made to break its reader, gets one sentence. */
class XlsxBadInputTest {

    @TempDir
    private Path folder;

    private void assertRefused(XlsxFixture fixture, String message) throws IOException {
        assertRefused(fixture.write(folder), message);
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> XlsxTables.read(file, TableListener.SILENT))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining(message);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.xlsx"), bytes);
    }

    private static String random(int length, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    @Test
    void refusesFilesThatAreNoWorkbooks() throws IOException {
        assertRefused(file("a,b".getBytes(StandardCharsets.UTF_8)), "Workbook must be XLSX, was no archive");
        assertRefused(file(new byte[] {'P'}), "Workbook must be XLSX, was no archive");
        assertRefused(file(new byte[0]), "File must not be empty, was 'bad.xlsx'");
        assertRefused(file(new byte[] {'P', 'K', 3, 4, 5}), "Workbook must be XLSX that can be read");
        assertRefused(
                file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                "Workbook must be XLSX without a password, was an older XLS or a locked one");
        assertRefused(
                new XlsxFixture("").part("_rels/.rels", "<Relationships/>"), "Workbook must be XLSX that can be read");
    }

    @Test
    void refusesFilesThatAreTooLong() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64 * 1024 * 1024 + 1);
        }
        assertRefused(file, "File must have at most 67108864 bytes, has more");
    }

    @Test
    void refusesPartsThatUnpackToAHundredTimesTheirSize() throws IOException {
        assertRefused(
                new XlsxFixture("<sheetData/>").strings("<si><t>" + "x".repeat(20_000_000) + "</t></si>"), "Zip bomb");
    }

    @Test
    void refusesHugeSharedTexts() throws IOException {
        // Random enough to be no bomb: packed to about a twentieth.
        SplittableRandom random = new SplittableRandom(1);
        List<String> words = Stream.generate(() -> random(60, random)).limit(8).toList();
        StringBuilder strings = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            strings.append("<si><t>");
            for (int j = 0; j < 1_000; j++) {
                strings.append(words.get(random.nextInt(words.size())));
            }
            strings.append("</t></si>");
        }
        assertRefused(
                new XlsxFixture("<sheetData/>").strings(strings.toString()),
                "Shared texts of a workbook must be at most");
    }

    @Test
    void refusesTooManyCells() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 4_001; i++) {
            rows.append("<row><c r=\"ALL")
                    .append(i)
                    .append("\" t=\"str\"><v>")
                    .append(i * 7919L)
                    .append("</v></c></row>");
        }
        assertRefused(
                new XlsxFixture("<sheetData>" + rows + "</sheetData>"),
                "File must have at most 4000000 cells, has more");
    }

    @Test
    void refusesTextsThatAreSharedTooOften() throws IOException {
        String cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(800) + "</row>";
        assertRefused(
                new XlsxFixture("<sheetData>" + cells + "</sheetData>")
                        .strings("<si><t>" + "x".repeat(99_000) + "</t></si>"),
                "File must have at most 67108864 code units of text, has more (sheet 'Data', row 1)");
    }

    @Test
    void refusesCellsOfAMegabyte() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        String text = random(1_000_000, random);
        assertRefused(
                new XlsxFixture("<sheetData><row><c t=\"str\"><v>" + text + "</v></c></row></sheetData>"),
                "Cell must have at most 100000 code units, was '1000000' (sheet 'Data', row 1, column 1)");
    }

    @Test
    void readsPastAHundredThousandEmptyRows() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" ht=\"")
                    .append(random.nextInt(1_000_000))
                    .append("\"><c s=\"0\"/></row>");
        }
        rows.append("<row r=\"100001\"><c t=\"str\"><v>last</v></c></row>");
        List<Sheet> sheets = XlsxTables.read(
                new XlsxFixture("<sheetData>" + rows + "</sheetData>").write(folder), TableListener.SILENT);
        assertThat(sheets.get(0).getRows()).hasSize(1);
        assertThat(sheets.get(0).getRows().get(0).getNumber()).isEqualTo(100_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"/>|Row of sheet 'Data' must have a number from 1, was '0'",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>|Row must stand below row 2",
                "<row><c r=\"7\"><v>1</v></c></row>|Cell of sheet 'Data' must be named as in 'B7', was '7'",
                "<row><c r=\"AMK1\"><v>1</v></c></row>|Row must have at most 1024 cells, has more",
                "<row><c t=\"s\"><v>3</v></c></row>|Cell must name one of 0 shared texts, was '3' (sheet 'Data', row 1, column 1)",
                "<row><c t=\"s\"><v>x</v></c></row>|Cell must name one of 0 shared texts, was 'x'",
                "<row><c><v>one</v></c></row>|Cell must be a number, was 'one' (sheet 'Data', row 1, column 1)",
                "<row><c><v>1e999</v></c></row>|Cell must be a number, was '1e999'",
                "<row><c></row>|Workbook must be well-formed XML in 'Data', line 1, column"
            })
    void refusesWhatNoProgramWrites(String rowsAndMessage) throws IOException {
        String[] parts = rowsAndMessage.split("\\|", 2);
        assertRefused(new XlsxFixture("<sheetData>" + parts[0] + "</sheetData>"), parts[1]);
    }

    @Test
    void refusesMergedCellsThatAreNone() throws IOException {
        assertRefused(
                new XlsxFixture("<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"),
                "Merged cells of sheet 'Data' must be as in 'A1:B2', was 'B2:A1'");
    }

    @Test
    void refusesEntitiesThatGrow() throws IOException {
        String entities = "<!DOCTYPE x [<!ENTITY a \"" + "x".repeat(1000) + "\">]>";
        assertRefused(
                new XlsxFixture("").part("xl/worksheets/sheet1.xml", entities + "<worksheet>&a;</worksheet>"),
                "Workbook must be");
    }

    @Test
    void refusesToWriteCellsThatNoSpreadsheetOpens() {
        Sheet sheet = Sheet.of("controls", List.of(List.of("a", "x".repeat(32_768))));
        assertThatThrownBy(() -> XlsxWriter.write(List.of(sheet), OutputStream.nullOutputStream()))
                .isInstanceOf(SheetException.class)
                .hasMessage("Cell of a workbook must have at most 32767 code units, was '32768'"
                        + " (sheet 'controls', row 1, column 2)");
    }
}
