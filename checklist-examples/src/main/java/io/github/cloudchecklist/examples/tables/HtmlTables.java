package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.MergedCells;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the tables of an HTML page by jsoup, each as a sheet: {@code table 1}, {@code table 2}, in document order.
 *
 * <p>{@code rowspan} and {@code colspan} become merged cells. A line break or a block within a cell is a line end, other white
 * space one blank; the address of a link stands behind its text. A table within a cell is a sheet of its own, and its text is in the
 * cell too. What stands outside of tables is not read, and that is told if it is any text.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class HtmlTables {

    private final TableListener listener;
    private final RowCollector.Budget budget = new RowCollector.Budget();

    private HtmlTables(TableListener listener) {
        this.listener = listener;
    }

    /**
     * Reads the tables of a page.
     *
     * @param file the file
     * @param charset how it is encoded; empty for what the page says, and UTF-8 if it says nothing
     * @param listener is told how far it has come
     * @return the tables
     * @throws IOException if the file cannot be read
     * @throws SheetException if the file is empty, is not of the charset, has no table, or exceeds a limit
     */
    public static List<Sheet> read(Path file, Optional<Charset> charset, TableListener listener) throws IOException {
        byte[] bytes = SourceBytes.read(file);
        String name = SourceBytes.name(file);
        Charset declared = charset.isPresent()
                ? charset.get()
                : Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
        // jsoup itself would replace what is malformed.
        Document page = Jsoup.parse(SourceBytes.decode(name, bytes, declared));
        HtmlTables tables = new HtmlTables(listener);
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : page.select("table")) {
            sheets.add(tables.read("table " + (sheets.size() + 1), table));
        }
        if (sheets.isEmpty()) {
            throw new SheetException("Page must have a table, '" + name + "' has none");
        }
        page.select("table, head").remove();
        if (!page.text().isBlank()) {
            listener.leftOut("Page '" + name + "' has text outside of its tables, which is left out");
        }
        return sheets;
    }

    private Sheet read(String name, Element table) {
        RowCollector rows = new RowCollector(name, budget, listener);
        List<MergedCells> merged = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>();
        // Not those of a table within a cell.
        List<Element> lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (int row = 1; row <= lines.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (Element cell : lines.get(row - 1).children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    int column = free(cells, taken, row);
                    int width = span(cell, "colspan");
                    // A span ends with the table; 0 means up to there.
                    int last = Math.min(
                            lines.size(),
                            row - 1 + (cell.attr("rowspan").equals("0") ? lines.size() : span(cell, "rowspan")));
                    if (column + width - 1 > Sheet.MAX_COLUMNS || merged.size() == Sheet.MAX_ROWS) {
                        throw new SheetException(
                                "Table must have at most " + Sheet.MAX_COLUMNS + " columns and " + Sheet.MAX_ROWS
                                        + " merged cells",
                                SheetPlace.of(name, row));
                    }
                    cells.add(HtmlText.of(cell));
                    for (int covered = column; covered < column + width; covered++) {
                        taken.put(covered, last);
                    }
                    if (width > 1 || last > row) {
                        merged.add(MergedCells.of(row, column, last, column + width - 1));
                    }
                }
            }
            rows.add(row, cells, Map.of(), isHidden(lines.get(row - 1)));
        }
        return rows.sheet().mergedCells(merged).hidden(isHidden(table)).build();
    }

    /** Fills up with empty cells to the first column that no cell above or to the left reaches into. */
    private static int free(List<String> cells, Map<Integer, Integer> taken, int row) {
        while (taken.getOrDefault(cells.size() + 1, 0) >= row) {
            cells.add("");
        }
        return cells.size() + 1;
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        boolean number = digits.matches("[1-9][0-9]{0,8}");
        return number ? Integer.parseInt(digits) : 1;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
