package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTablesTest {

    @TempDir
    private Path folder;

    private Sheet read(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), document);
        return MarkdownTables.read(file, StandardCharsets.UTF_8, TableListener.SILENT);
    }

    @Test
    void readsTablesAndTheLinesBetweenThem() throws IOException {
        Sheet sheet = read("""
                # Policies

                No. | Control
                :-: | ---
                1 | a \\| b<br>c &amp; [d](https://example.org/d)
                2 | `x`

                Some | prose.
                """);
        assertThat(sheet.getRows())
                .containsExactly(
                        SheetRow.of(1, "# Policies"),
                        SheetRow.of(3, "No.", "Control"),
                        SheetRow.of(5, "1", "a | b\nc & d https://example.org/d"),
                        SheetRow.of(6, "2", "`x`"),
                        SheetRow.of(8, "Some | prose."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|b",
                "\\",
                "a\\",
                "\\|",
                "<br>",
                "&lt;",
                "&amp;lt;",
                "&#9;",
                " x ",
                "\t",
                "\r\n",
                "[a](b)",
                "![a](b)",
                "\uD83D",
                "\uDE00\uD83D",
                "😀",
                "\u3000x\u3000",
                "# x",
                "---",
                "",
                "''",
                "https://example.org/?a=1&b=2_c_"
            })
    void readsWhatItWrote(String text) throws IOException {
        Sheet sheet = Sheet.of("controls", List.of(List.of("row", "text"), List.of("x", text, "y")));
        List<Sheet> back = MarkdownTables.parts(read(MarkdownTables.write(List.of(sheet))));
        assertThat(back).extracting(Sheet::getName).containsExactly("controls");
        assertThat(back.get(0).getRows().get(1).getCells()).isEqualTo(List.of("x", text, "y"));
    }

    @Test
    void leavesAddressesAsTheyAre() {
        Sheet sheet = Sheet.of("s", List.of(List.of("https://example.org/?a=1&b=2_c_")));
        assertThat(MarkdownTables.write(List.of(sheet)))
                .isEqualTo("## s\n\n| https://example.org/?a=1&b=2_c_ |\n| --- |\n");
    }
}
