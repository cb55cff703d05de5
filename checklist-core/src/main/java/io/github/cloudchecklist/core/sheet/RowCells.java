package io.github.cloudchecklist.core.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of the row that is being read. A cell that merged cells cover has the text of their first cell, and an empty cell of a
 * column that is filled down that of the cell above.
 */
final class RowCells {

    /** Merged cells that reach the current row, and the text of the first of them. */
    private record Cover(int lastRow, String text) {}

    private final List<MergedCells> merged;
    private final Map<Integer, Cover> covers = new HashMap<>();
    private final Map<Integer, String> above = new HashMap<>();
    private int next;
    private SheetRow row = SheetRow.of(1);
    private ColumnPlan plan;

    RowCells(Sheet sheet, ColumnPlan plan) {
        this.merged = sheet.getMergedCells().stream()
                .filter(cells -> cells.getLastRow() > cells.getFirstRow())
                .sorted(Comparator.comparingInt(MergedCells::getFirstRow))
                .toList();
        this.plan = plan;
    }

    /** Goes on to a row below the current one. */
    void moveTo(SheetRow below) {
        row = below;
        int number = below.getNumber();
        if (!covers.isEmpty()) {
            covers.values().removeIf(cover -> cover.lastRow() < number);
        }
        while (next < merged.size() && merged.get(next).getFirstRow() <= number) {
            MergedCells cells = merged.get(next);
            if (cells.getFirstRow() == number) {
                covers.putIfAbsent(
                        cells.getFirstColumn(), new Cover(cells.getLastRow(), below.cell(cells.getFirstColumn())));
            }
            next++;
        }
    }

    /** Takes other columns; what stands above in those before is forgotten. */
    void use(ColumnPlan other) {
        if (other != plan) {
            plan = other;
            above.clear();
        }
    }

    SheetRow row() {
        return row;
    }

    /** Returns the text of a cell; an empty text for column 0. */
    String text(int column) {
        if (column == 0) {
            return "";
        }
        String own = row.cell(column);
        if ((covers.isEmpty() && above.isEmpty()) || !Texts.isBlank(own)) {
            return own;
        }
        Cover cover = covers.get(column);
        return cover != null ? cover.text() : above.getOrDefault(column, own);
    }

    boolean has(int column) {
        return !Texts.isBlank(text(column));
    }

    /** Whether a cell is empty because it is merged with one above it that has a text. */
    boolean isCovered(int column) {
        Cover cover = covers.get(column);
        return cover != null && !Texts.isBlank(cover.text()) && Texts.isBlank(row.cell(column));
    }

    /** Whether a cell is empty and read as the one above because the layout says so. */
    boolean isFilled(int column) {
        return above.containsKey(column) && !covers.containsKey(column) && Texts.isBlank(row.cell(column));
    }

    /** Keeps what the rows below are filled with. */
    void remember() {
        plan.filledDown().forEach(column -> {
            String text = text(column);
            if (!Texts.isBlank(text)) {
                above.put(column, text);
            }
        });
    }

    /** Forgets what stands above, but for the sections of the highest levels. */
    void forgetBelow(int level) {
        if (!above.isEmpty()) {
            above.keySet().removeIf(column -> plan.levelOf(column) > level);
        }
    }
}
