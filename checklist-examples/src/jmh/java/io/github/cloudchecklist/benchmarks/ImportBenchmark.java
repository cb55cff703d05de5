package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.sheet.ColumnField;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetColumn;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.examples.tables.CsvTables;
import io.github.cloudchecklist.examples.tables.SheetFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file of comma-separated values with a row for each control to a checklist, against reading the rows of the file alone. */
@State(Scope.Benchmark)
public class ImportBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final SheetImporter importer = SheetImporter.of(SheetLayout.builder()
            .addColumnHeadings("Section", "No.", "Requirement", "Status", "Remarks")
            .addColumns(SheetColumns.of(
                    SheetColumn.section(ColumnField.SECTION_TITLE, 1, 1),
                    SheetColumn.of(ColumnField.NUMBER, 2),
                    SheetColumn.of(ColumnField.REQUIREMENT, 3),
                    SheetColumn.of(ColumnField.MARK, 4),
                    SheetColumn.of(ColumnField.REMARK, 5)))
            .build());
    private Checklist frame = Sheets.real();
    private Path file = Path.of("");

    /** Writes the file. */
    @Setup
    public void prepare() throws IOException {
        Checklist checklist = Sheets.ofControls(controls);
        frame = checklist.toBuilder().sections(List.of()).build();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Section", "No.", "Requirement", "Status", "Remarks"));
        checklist.getSections().forEach(section -> addRows(section, rows));
        Sheet sheet = Sheet.of("sheet", rows);
        file = Files.createTempFile("sheet", ".csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            CsvTables.write(sheet, out);
        }
    }

    private static void addRows(Section section, List<List<String>> rows) {
        int number = 0;
        for (Control control : section.getControls()) {
            String mark =
                    control.getAnswer().flatMap(answer -> answer.getMark()).orElse("");
            String remark = control.getAnswer()
                    .flatMap(answer -> answer.getRemark())
                    .map(LocalizedText::getText)
                    .orElse("");
            String title = section.getId() + " " + section.getTitle().getText();
            rows.add(List.of(
                    title, String.valueOf(++number), control.getRequirement().getText(), mark, remark));
        }
        section.getSections().forEach(subsection -> addRows(subsection, rows));
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The floor. */
    @Benchmark
    public List<Sheet> floor() throws IOException {
        return SheetFiles.standard().read(file);
    }

    /** The library. */
    @Benchmark
    public SheetImport importSheet() throws IOException {
        return importer.read(floor().get(0), frame);
    }
}
