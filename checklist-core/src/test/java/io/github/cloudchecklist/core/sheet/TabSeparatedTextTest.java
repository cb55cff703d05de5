package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabSeparatedTextTest {

    @Test
    void numbersRowsAsLinesAndKeepsCellsAsTheyAre() {
        Sheet sheet = TabSeparatedText.parse("s", "\n a\t\"b\"\t\n\t\n　c");
        assertThat(sheet.getName()).isEqualTo("s");
        assertThat(sheet.getRows())
                .containsExactly(
                        SheetRow.of(1),
                        SheetRow.of(2, " a", "\"b\"", ""),
                        SheetRow.of(3, "", ""),
                        SheetRow.of(4, "　c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\nc", "a\tb\r\nc", "a\tb\rc", "a\tb\nc\n", "a\tb\r\nc\r\n", "\uFEFFa\tb\nc"})
    void takesEveryLineEndAndDropsTheByteOrderMark(String text) {
        assertThat(TabSeparatedText.parse("s", text).getRows())
                .extracting(SheetRow::getCells)
                .containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void readsTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
        String text = "检查\t○\n再";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("s"), bytes);
        Sheet sheet = TabSeparatedText.parse("s", text);
        assertThat(TabSeparatedText.read("s", bytes)).isEqualTo(sheet);
        assertThat(TabSeparatedText.read("s", new ByteArrayInputStream(bytes))).isEqualTo(sheet);
        assertThat(TabSeparatedText.read(file)).isEqualTo(sheet);
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(new byte[] {'a'}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        TabSeparatedText.read("s", in);
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void refusesAnEmptyText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.parse("s", text))
                .withMessage("Sheet 's' must have at least one line, was ''");
        assertThatExceptionOfType(SheetException.class).isThrownBy(() -> TabSeparatedText.read("s", bytes));
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.read("s", new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "C080", "EDA080", "E4BD", "F8888080", "80"})
    void namesLineAndByteOffsetOfMalformedBytes(String hex) {
        byte[] bytes = bytes("检\r\na\rb\n再", hex);
        SheetException failure = catchThrowableOfType(SheetException.class, () -> TabSeparatedText.read("s", bytes));
        assertThat(failure)
                .hasMessage("Text must be UTF-8, at byte offset 12 was '0x%s' (sheet 's', row 4)", hex.substring(0, 2));
        assertThat(failure.place()).contains(SheetPlace.of("s", 4));
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.read("s", new ByteArrayInputStream(bytes)));
    }

    private static byte[] bytes(String text, String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.write(Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesMalformedFiles(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), new byte[] {(byte) 0xB8, (byte) 0xFC});
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.read(file))
                .withMessage("Text must be UTF-8, at byte offset 0 was '0xB8' (sheet 'old.txt', row 1)");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> TabSeparatedText.read(folder.resolve("missing")));
    }

    @Test
    void passesOnThatAStreamCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TabSeparatedText.read("s", broken))
                .withMessage("broken");
    }

    @Test
    void refusesATextBeyondTheLimits() {
        byte[] bytes = new byte[TabSeparatedText.MAX_BYTES + 1];
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.read("s", bytes))
                .withMessage("Sheet 's' must have at most 67108864 bytes, has more");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.read("s", new ByteArrayInputStream(bytes)));
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.parse("s", "a".repeat(TabSeparatedText.MAX_BYTES + 1)));
    }

    @Test
    void refusesRowsColumnsAndCellsBeyondTheLimits() {
        assertThat(TabSeparatedText.parse("s", "\n".repeat(Sheet.MAX_ROWS)).getRows())
                .hasSize(Sheet.MAX_ROWS);
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.parse("s", "\n".repeat(Sheet.MAX_ROWS + 1)))
                .withMessage("Row must not stand below row 250000 (sheet 's', row 250001)");
        assertThat(TabSeparatedText.parse("s", "\t".repeat(Sheet.MAX_COLUMNS - 1))
                        .getRows()
                        .get(0)
                        .getCells())
                .hasSize(Sheet.MAX_COLUMNS);
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.parse("s", "a\n" + "\t".repeat(Sheet.MAX_COLUMNS)))
                .withMessage("Row must have at most 1024 cells (sheet 's', row 2)");
        String longest = "a".repeat(Sheet.MAX_CELL_LENGTH);
        assertThat(TabSeparatedText.parse("s", longest).getRows().get(0).cell(1))
                .isEqualTo(longest);
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> TabSeparatedText.parse("s", "a\t" + longest + "a"))
                .withMessage("Cell must have at most 100000 code units, was '100001' (sheet 's', row 1, column 2)");
    }
}
