package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.sheet.ChecklistTables;
import io.github.cloudchecklist.core.sheet.RowUse;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.examples.tables.MarkdownTables;
import io.github.cloudchecklist.examples.tables.SheetFiles;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a checklist of a sheet in a layout, or of the tables that {@link ExportCommand} wrote. */
@Command(
        name = "import",
        description = {
            "Makes a checklist of a sheet: with --layout, of one sheet in that layout; without, of the tables that export wrote.",
            "What is known beforehand, from --frame to --title, and --legend and --sheet go with --layout only.",
            "Lists what is unclear, and counts the rows by what was made of them."
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The sheet: .csv, .tsv, .txt, .xlsx, .html, .htm or .md; without --layout, the tables in one or more.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description = "The checklist in JSON, which is made or replaced.")
    private Path out = Path.of("");

    @Option(names = "--layout", paramLabel = "FILE", description = "The layout in JSON, as propose prints it.")
    private Optional<Path> layout = Optional.empty();

    @Option(
            names = "--legend",
            paramLabel = "NAME",
            description = "Marks that are known besides those of the layout: ${COMPLETION-CANDIDATES}.")
    private List<KnownLegend> legends = new ArrayList<>();

    @Mixin
    private FrameOptions frame = new FrameOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final Set<String> WITH_LAYOUT =
            Set.of("--frame", "--id", "--language", "--legend", "--revision", "--sheet", "--title");

    private final List<String> unclear = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        SheetImport result = layout.isPresent() ? readLayout(layout.get()) : readTables();
        ChecklistJson.forChecklists().indented().write(result.getChecklist(), out);
        StringBuilder uses = new StringBuilder();
        for (RowUse use : RowUse.values()) {
            uses.append(uses.isEmpty() ? "" : ", ")
                    .append(result.countOf(use))
                    .append(' ')
                    .append(word(use));
        }
        output.println(result.getRows().size() + " rows read: " + uses);
        unclear.addAll(reading.leftOut());
        result.getUncertainties().forEach(doubt -> unclear.add(doubt.describe() + " [" + doubt.getCode() + "]"));
        output.println(unclear.size() + " unclear");
        unclear.forEach(sentence -> output.println("  " + sentence));
        output.println("Written to " + out);
        return unclear.isEmpty() ? ChecklistCommand.DONE : ChecklistCommand.UNCLEAR;
    }

    private static String word(RowUse use) {
        return LayoutJson.word(use).replace('-', ' ');
    }

    private SheetImport readLayout(Path file) throws IOException {
        if (files.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "With --layout there must be one file, was '" + files + "'");
        }
        SheetLayout given = LayoutJson.read(file);
        Legend.Builder marks = given.getMarks().toBuilder();
        legends.forEach(legend -> marks.addAllEntries(legend.legend().getEntries()));
        SheetLayout known = given.toBuilder().marks(marks.build()).build();
        Path source = files.get(0);
        Sheet sheet = reading.choose(reading.read(source, spec.commandLine().getErr()));
        return SheetImporter.of(known).read(sheet, frame.frame(source));
    }

    private SheetImport readTables() throws IOException {
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (WITH_LAYOUT.contains(option.longestName())) {
                throw new ParameterException(
                        spec.commandLine(), "Option must go with --layout, was '" + option.longestName() + "' alone");
            }
        }
        List<Sheet> tables = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            for (Sheet sheet : reading.read(file, spec.commandLine().getErr())) {
                switch (SheetFiles.ending(name)) {
                    case "xlsx" -> tables.add(sheet);
                    case "md" -> tables.addAll(MarkdownTables.parts(sheet));
                    default ->
                        tables.add(sheet.toBuilder()
                                .name(ExportCommand.tableOf(name))
                                .build());
                }
            }
        }
        return ChecklistTables.standard().read(tables);
    }
}
