package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.CellKind;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Collects the rows of one sheet, and stops early at what would be too much: a small file can stand for a great many cells.
 *
 * <p>Rows without any text are left out.
 */
final class RowCollector {

    /** What all the sheets of one file may hold together. */
    static final class Budget {

        /** The greatest number of cells, empty ones in front of others included. */
        static final int MAX_CELLS = 4_000_000;

        /** The greatest length of all texts together, in UTF-16 code units; a text that two cells share counts twice. */
        static final long MAX_TEXT = 64L * 1024 * 1024;

        private long cells;
        private long text;

        private void use(int moreCells, long moreText, SheetPlace place) {
            cells += moreCells;
            text += moreText;
            if (cells > MAX_CELLS) {
                throw new SheetException("File must have at most " + MAX_CELLS + " cells, has more", place);
            }
            if (text > MAX_TEXT) {
                throw new SheetException("File must have at most " + MAX_TEXT + " code units of text, has more", place);
            }
        }
    }

    private final String sheet;
    private final Budget budget;
    private final TableListener listener;
    private final List<SheetRow> rows = new ArrayList<>();

    RowCollector(String sheet, Budget budget, TableListener listener) {
        this.sheet = sheet;
        this.budget = budget;
        this.listener = listener;
    }

    /** Adds a row of plain texts. */
    void add(int number, List<String> cells) {
        add(number, cells, Map.of(), false);
    }

    void add(int number, List<String> cells, Map<Integer, CellKind> kinds, boolean hidden) {
        if (kinds.isEmpty() && cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        SheetPlace place = SheetPlace.of(sheet, number);
        budget.use(cells.size(), cells.stream().mapToLong(String::length).sum(), place);
        if (rows.size() == Sheet.MAX_ROWS) {
            throw new SheetException("Sheet must have at most " + Sheet.MAX_ROWS + " rows with text, has more", place);
        }
        rows.add(SheetRow.builder()
                .number(number)
                .cells(cells)
                .kinds(kinds)
                .hidden(hidden)
                .build());
        if (rows.size() % TableListener.STEP == 0) {
            listener.rowsRead(sheet, rows.size());
        }
    }

    /** Returns a builder with the name and the rows. */
    Sheet.Builder sheet() {
        Sheet.Builder builder = Sheet.builder();
        return builder.name(sheet).rows(rows);
    }
}
