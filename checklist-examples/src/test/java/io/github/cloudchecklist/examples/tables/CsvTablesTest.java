package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTablesTest {

    @TempDir
    private Path folder;

    private Sheet read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Sheet read(byte[] bytes, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("sheet.csv"), bytes);
        return CsvTables.read(file, charset, ',', TableListener.SILENT);
    }

    @Test
    void readsMixedLineEndsAndLineEndsInCells() throws IOException {
        Sheet sheet = read("\uFEFFa,b\r\n\n1,\"x\r\ny\"\r2,\"say \"\"yes\"\"\"\n3");
        assertThat(sheet.getName()).isEqualTo("sheet.csv");
        assertThat(sheet.getRows())
                .containsExactly(
                        SheetRow.of(1, "a", "b"),
                        SheetRow.of(3, "1", "x\r\ny"),
                        SheetRow.of(4, "2", "say \"yes\""),
                        SheetRow.of(5, "3"));
    }

    @Test
    void readsPastAHundredThousandEmptyRows() throws IOException {
        List<SheetRow> rows = read("a\n" + ",,\n".repeat(100_000) + "b\n").getRows();
        assertThat(rows).containsExactly(SheetRow.of(1, "a"), SheetRow.of(100_002, "b"));
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        List<Integer> told = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("long.csv"), "a\n".repeat(25_000));
        CsvTables.read(file, StandardCharsets.UTF_8, ',', new TableListener() {
            @Override
            public void rowsRead(String sheet, int rows) {
                told.add(rows);
            }
        });
        assertThat(told).containsExactly(10_000, 20_000);
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        assertThatThrownBy(() -> read("a\n".repeat(Sheet.MAX_ROWS + 1)))
                .isInstanceOf(SheetException.class)
                .hasMessage("Sheet must have at most " + Sheet.MAX_ROWS
                        + " rows with text, has more (sheet 'sheet.csv', row " + (Sheet.MAX_ROWS + 1) + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\n1,\"x\n2,y\n', Unclosed quoted field at end of input (record starting at line 2)",
        "'a,\"b\"c\n', Unexpected character after closing quote: 'c' (0x63) (record starting at line 1)"
    })
    void refusesUnbalancedQuotes(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SheetException.class)
                .hasMessageStartingWith("Text must be well-formed CSV: ")
                .hasMessageContaining(reason.substring(0, 25))
                .hasMessageContaining("(sheet 'sheet.csv', row ");
    }

    @Test
    void refusesAnotherCharsetAndReadsItIfToldWhich() throws IOException {
        byte[] bytes = "No.,要求\n1,对数据加密".getBytes(Charset.forName("GB18030"));
        assertThatThrownBy(() -> read(bytes, StandardCharsets.UTF_8))
                .isInstanceOf(SheetException.class)
                .hasMessage("Text must be UTF-8, at byte offset 6 was '0xC7' (sheet 'sheet.csv', row 1)");
        assertThat(read(bytes, Charset.forName("GB18030")).getRows().get(1).cell(2))
                .isEqualTo("对数据加密");
        byte[] cut = {'a', '\n', (byte) 0xE4};
        assertThatThrownBy(() -> read(cut, StandardCharsets.UTF_8))
                .hasMessage("Text must be UTF-8, at byte offset 2 was '0xE4' (sheet 'sheet.csv', row 2)");
    }

    @Test
    void refusesCellsOfAMegabyte() {
        assertThatThrownBy(() -> read("a\nb," + "x".repeat(1_000_000)))
                .isInstanceOf(SheetException.class)
                .hasMessage(
                        "Cell must have at most 100000 code units, was '1000000' (sheet 'sheet.csv', row 2, column 2)");
    }

    @Test
    void refusesFilesThatAreEmptyOrTooLong() {
        assertThatThrownBy(() -> read("")).hasMessage("File must not be empty, was 'sheet.csv'");
        assertThatThrownBy(() -> read("x".repeat(64 * 1024 * 1024 + 1)))
                .hasMessage("File must have at most 67108864 bytes, has more");
    }

    @Test
    void refusesToWriteHalfASurrogatePair() {
        Sheet sheet = Sheet.of("controls", List.of(List.of("a"), List.of("b\uD83D")));
        assertThatThrownBy(() -> CsvTables.write(sheet, new ByteArrayOutputStream()))
                .isInstanceOf(SheetException.class)
                .hasMessage(
                        "Text must have no half of a surrogate pair, which UTF-8 cannot encode (sheet 'controls', row 2)");
    }
}
