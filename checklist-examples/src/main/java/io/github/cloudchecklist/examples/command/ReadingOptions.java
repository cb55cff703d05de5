package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.examples.tables.SheetFiles;
import io.github.cloudchecklist.examples.tables.TableListener;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How files of tables are read; listens to them. */
final class ReadingOptions {

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "How a text is encoded, such as GB18030 or windows-31j; UTF-8 unless given.")
    private Optional<Charset> charset = Optional.empty();

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What stands between two cells of CSV; a comma unless given.")
    private char separator = ',';

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet of a workbook; the first that is not hidden unless given.")
    private Optional<String> sheet = Optional.empty();

    private final List<String> leftOut = new ArrayList<>();

    /** Reads a file, and tells of the progress. */
    List<Sheet> read(Path file, PrintWriter progress) throws IOException {
        TableListener listener = new TableListener() {
            @Override
            public void rowsRead(String name, int rows) {
                progress.println("Sheet '" + name + "': " + rows + " rows read");
            }

            @Override
            public void leftOut(String sentence) {
                leftOut.add(sentence);
            }
        };
        return new SheetFiles(charset, separator, listener).read(file);
    }

    /** Chooses the sheet that is meant; the others are left out. */
    Sheet choose(List<Sheet> sheets) {
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        Sheet chosen = sheets.stream()
                .filter(one -> sheet.map(one.getName()::equals).orElse(!one.isHidden()))
                .findFirst()
                .orElseThrow(() -> new SheetException("File must have a sheet "
                        + sheet.map(name -> "named '" + name + "'").orElse("that is not hidden") + ", has '" + names
                        + "'"));
        for (Sheet other : sheets) {
            if (other != chosen) {
                leftOut.add("Sheet '" + other.getName() + "' is left out with "
                        + other.getRows().size() + " rows" + (other.isHidden() ? ", it is hidden" : ""));
            }
        }
        return chosen;
    }

    /** Returns what was left out of the files that were read, one sentence each. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
