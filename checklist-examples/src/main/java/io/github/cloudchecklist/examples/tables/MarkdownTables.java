package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables in Markdown, as GitHub Flavored Markdown has them (version 0.29, section 4.10).
 *
 * <p>A document is one sheet whose rows are its lines: a line of a table has its cells, and any other line, such as a heading
 * between two tables, one cell with the line as typed. The line of hyphens below the headings of a table, and empty lines, are
 * left out.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class MarkdownTables {

    private static final String HEADING = "## ";
    private static final Pattern DELIMITER = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*+\\|?");

    private MarkdownTables() {}

    /**
     * Reads a document as one sheet of the name of the file.
     *
     * @param file the file
     * @param charset how it is encoded; a byte order mark is dropped
     * @param listener is told how far it has come
     * @return the sheet, its rows numbered as the lines of the document
     * @throws IOException if the file cannot be read
     * @throws SheetException if the file is empty, is not of the charset, or exceeds a limit
     */
    public static Sheet read(Path file, Charset charset, TableListener listener) throws IOException {
        String name = SourceBytes.name(file);
        RowCollector rows = new RowCollector(name, new RowCollector.Budget(), listener);
        String text = SourceBytes.decode(name, SourceBytes.read(file), charset);
        List<String> lines = text.lines().map(String::strip).toList();
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean headings = i + 1 < lines.size() && line.contains("|") && isDelimiter(lines.get(i + 1));
            table = headings || (table && !line.isEmpty() && !line.startsWith("#"));
            if (table || !line.isEmpty()) {
                rows.add(i + 1, table ? MarkdownText.cells(line) : List.of(line));
            }
            if (headings) {
                i++;
            }
        }
        return rows.sheet().build();
    }

    /** Whether a line stands below the headings of a table; a line of hyphens alone would make a heading of the line above. */
    private static boolean isDelimiter(String line) {
        return line.contains("|") && DELIMITER.matcher(line).matches();
    }

    /**
     * Parts a document into a sheet for each heading of the second level, as {@link #write} puts them.
     *
     * @param document a document as it was read
     * @return the sheets, named by the headings; lines above the first heading are left out
     */
    public static List<Sheet> parts(Sheet document) {
        List<Sheet> parts = new ArrayList<>();
        Sheet.Builder part = null;
        for (Iterator<SheetRow> rows = document.getRows().iterator(); rows.hasNext(); ) {
            SheetRow row = rows.next();
            boolean heading = row.getCells().size() == 1 && row.cell(1).startsWith(HEADING);
            if (part != null && heading) {
                parts.add(part.build());
            }
            if (heading) {
                part = Sheet.builder();
                part.name(row.cell(1).substring(HEADING.length()).strip());
            } else if (part != null) {
                part.addRow(row);
            }
        }
        if (part != null) {
            parts.add(part.build());
        }
        return parts;
    }

    /**
     * Writes each sheet as a heading of the second level and a table, the first row of the sheet as the headings of its columns.
     *
     * @param sheets the sheets
     * @return the document, its lines ended by LF
     */
    public static String write(List<Sheet> sheets) {
        StringBuilder document = new StringBuilder();
        for (Sheet sheet : sheets) {
            document.append(document.isEmpty() ? "" : "\n")
                    .append(HEADING)
                    .append(sheet.getName())
                    .append("\n\n");
            int width = sheet.getRows().stream()
                    .mapToInt(row -> row.getCells().size())
                    .max()
                    .orElse(0);
            boolean headings = true;
            for (SheetRow row : sheet.getRows()) {
                document.append('|');
                for (int column = 1; column <= width; column++) {
                    document.append(' ')
                            .append(MarkdownText.escape(row.cell(column)))
                            .append(" |");
                }
                document.append('\n').append(headings ? "|" + " --- |".repeat(width) + "\n" : "");
                headings = false;
            }
        }
        return document.toString();
    }
}
