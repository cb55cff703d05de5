package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.sheet.LayoutProposal;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Guesses the layout of a sheet, for a person to look at. */
@Command(
        name = "propose",
        description = {
            "Guesses the layout of a sheet, and says why and how far it carries.",
            "It is a guess: look at it, change it, and give it to import with --layout."
        })
final class ProposeCommand implements Callable<Integer> {

    private static final int CERTAIN = 100;

    @Parameters(paramLabel = "FILE", description = "The sheet: .csv, .tsv, .txt, .xlsx, .html, .htm or .md.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The layout in JSON, which is made or replaced; it is printed unless given.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter output = spec.commandLine().getOut();
        Sheet sheet = reading.choose(reading.read(file, spec.commandLine().getErr()));
        LayoutProposal proposal = LayoutProposal.of(sheet)
                .orElseThrow(() -> new SheetException("Layout must be written by hand: no row of sheet '"
                        + sheet.getName() + "' has headings that are known, one of requirements among them"));
        output.println("Proposed for sheet '" + sheet.getName() + "': of 100 rows, " + proposal.confidence()
                + " are read without a doubt");
        proposal.reasons().forEach(reason -> output.println("  " + reason));
        reading.leftOut().forEach(sentence -> output.println("  " + sentence));
        String json = LayoutJson.write(proposal.confirm());
        if (out.isPresent()) {
            ChecklistCommand.write(out.get(), json.getBytes(StandardCharsets.UTF_8));
            output.println("Written to " + out.get());
        } else {
            output.println();
            output.print(json);
            output.flush();
        }
        boolean certain = proposal.confidence() == CERTAIN && reading.leftOut().isEmpty();
        return certain ? ChecklistCommand.DONE : ChecklistCommand.UNCLEAR;
    }
}
