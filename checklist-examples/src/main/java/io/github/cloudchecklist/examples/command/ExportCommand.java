package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.sheet.ChecklistTables;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.examples.tables.CsvTables;
import io.github.cloudchecklist.examples.tables.MarkdownTables;
import io.github.cloudchecklist.examples.tables.SheetFiles;
import io.github.cloudchecklist.examples.tables.XlsxWriter;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a checklist as tables that people edit and {@link ImportCommand} reads back. */
@Command(name = "export", description = "Writes a checklist as tables, which import reads back without a layout.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The checklist in JSON.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description =
                    "A workbook, .xlsx; a document, .md; or .csv, which makes a file for each table: out-controls.csv and so on.")
    private Path out = Path.of("");

    @Option(
            names = "--raw",
            description =
                    "For programs: in CSV, puts no apostrophe in front of what a spreadsheet would take for a formula.")
    private boolean raw;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Checklist checklist = ChecklistJson.forChecklists().read(file);
        Map<Path, byte[]> written = new LinkedHashMap<>();
        switch (SheetFiles.ending(String.valueOf(out.getFileName()))) {
            case "xlsx" -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                XlsxWriter.write(ChecklistTables.plain().write(checklist), bytes);
                written.put(out, bytes.toByteArray());
            }
            case "md" -> {
                String document = MarkdownTables.write(ChecklistTables.plain().write(checklist));
                written.put(out, document.getBytes(StandardCharsets.UTF_8));
            }
            case "csv" -> {
                ChecklistTables tables = raw ? ChecklistTables.plain() : ChecklistTables.standard();
                addCsv(tables.write(checklist), written);
            }
            default ->
                throw new ParameterException(
                        spec.commandLine(), "File to be written must end with .xlsx, .csv or .md, was '" + out + "'");
        }
        for (Map.Entry<Path, byte[]> one : written.entrySet()) {
            ChecklistCommand.write(one.getKey(), one.getValue());
            spec.commandLine().getOut().println("Written to " + one.getKey());
        }
        return ChecklistCommand.DONE;
    }

    private void addCsv(List<Sheet> tables, Map<Path, byte[]> written) throws IOException {
        String name = String.valueOf(out.getFileName());
        for (Sheet table : tables) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CsvTables.write(table, bytes);
            String stem = name.substring(0, name.lastIndexOf('.'));
            written.put(out.resolveSibling(stem + "-" + table.getName() + ".csv"), bytes.toByteArray());
        }
    }

    /** Returns the name of the table that a file is named after: {@code controls} for {@code out-controls.csv}. */
    static String tableOf(String name) {
        return name.substring(name.lastIndexOf('-') + 1, Math.max(name.lastIndexOf('.'), name.lastIndexOf('-') + 1));
    }
}
