package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.sheet.ChecklistTables;
import io.github.cloudchecklist.core.sheet.RowUse;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.examples.CybozuCnSheet;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A checklist that is written to a file is read back as it was. */
class RoundTripTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    private static Checklist random(long seed) {
        RandomChecklists.Sizes sizes = seed % 2 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL;
        return RandomChecklists.of(seed, sizes).checklist();
    }

    private static void assertThatSame(List<Sheet> written, List<Sheet> read, Checklist checklist) {
        SheetImport back = ChecklistTables.standard().read(read);
        assertThat(back.getChecklist()).isEqualTo(checklist);
        assertThat(back.getUncertainties()).isEmpty();
        assertThat(back.countOf(RowUse.UNUSED)).isZero();
        assertThat(Arrays.stream(RowUse.values()).mapToLong(back::countOf).sum())
                .isEqualTo(written.stream()
                        .mapToLong(sheet -> sheet.getRows().size())
                        .sum());
    }

    private void assertThatXlsxKeeps(Checklist checklist) throws IOException {
        List<Sheet> written = ChecklistTables.plain().write(checklist);
        Path file = folder.resolve("tables.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(written, out);
        }
        assertThatSame(written, XlsxTables.read(file, TableListener.SILENT), checklist);
    }

    private void assertThatCsvKeeps(Checklist checklist) throws IOException {
        List<Sheet> written = ChecklistTables.standard().write(checklist);
        List<Sheet> read = new ArrayList<>();
        for (Sheet sheet : written) {
            Path file = folder.resolve(sheet.getName() + ".csv");
            try (OutputStream out = Files.newOutputStream(file)) {
                CsvTables.write(sheet, out);
            }
            Sheet back = CsvTables.read(file, StandardCharsets.UTF_8, ',', TableListener.SILENT);
            read.add(back.toBuilder().name(sheet.getName()).build());
        }
        assertThatSame(written, read, checklist);
    }

    private void assertThatMarkdownKeeps(Checklist checklist) throws IOException {
        List<Sheet> written = ChecklistTables.plain().write(checklist);
        Path file = folder.resolve("tables.md");
        Files.writeString(file, MarkdownTables.write(written));
        Sheet document = MarkdownTables.read(file, StandardCharsets.UTF_8, TableListener.SILENT);
        assertThatSame(written, MarkdownTables.parts(document), checklist);
    }

    @Test
    void keepsTheRealSheet() throws IOException {
        Checklist checklist = CybozuCnSheet.read().getChecklist();
        assertThatXlsxKeeps(checklist);
        assertThatCsvKeeps(checklist);
        assertThatMarkdownKeeps(checklist);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsRandomChecklists(long seed) throws IOException {
        Checklist checklist = random(seed);
        assertThatXlsxKeeps(checklist);
        assertThatCsvKeeps(checklist);
        assertThatMarkdownKeeps(checklist);
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        List<Sheet> sheets = ChecklistTables.plain().write(random(7));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        XlsxWriter.write(sheets, first);
        XlsxWriter.write(sheets, second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        assertThat(first.toByteArray()).isNotEmpty();
    }
}
