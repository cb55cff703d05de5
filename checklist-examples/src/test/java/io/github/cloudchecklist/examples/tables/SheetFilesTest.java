package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"sample.csv, 5, 1", "sample.md, 6, 1", "sample.html, 5, 1", "sample.xlsx, 2, 2"})
    void readsEveryKindOfSample(String name, int rows, int sheets) throws IOException {
        Path file = Path.of("src", "test", "resources", "sheets", name);
        assertThat(SheetFiles.standard().read(file)).hasSize(sheets);
        assertThat(SheetFiles.standard().read(file).get(0).getRows()).hasSize(rows);
    }

    @Test
    void readsTextWithTabs() throws IOException {
        Path file = Files.writeString(folder.resolve("PASTED.TSV"), "a\tb\r\nc");
        assertThat(SheetFiles.standard().read(file)).extracting(Sheet::getName).containsExactly("PASTED.TSV");
    }

    @Test
    void refusesOtherEndingsAndMissingFiles() {
        assertThatThrownBy(() -> SheetFiles.standard().read(Path.of("sheet.pdf")))
                .isInstanceOf(SheetException.class)
                .hasMessage(
                        "Name of a file must end with .csv, .tsv, .txt, .xlsx, .html, .htm or .md, was 'sheet.pdf'");
        assertThatThrownBy(() -> SheetFiles.standard().read(folder.resolve("none.csv")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(SheetFiles.ending("none")).isEmpty();
    }
}
