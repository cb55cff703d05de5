package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.CellKind;
import io.github.cloudchecklist.core.sheet.MergedCells;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** The rows of one sheet of a workbook. */
final class XlsxRows extends XlsxPart {

    private final String sheet;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean since1904;
    private final XlsxLinks links;
    private final RowCollector rows;
    private final List<MergedCells> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new LinkedHashSet<>();

    private int row;
    private boolean hiddenRow;
    private List<String> cells = new ArrayList<>();
    private Map<Integer, CellKind> kinds = new LinkedHashMap<>();

    private int column;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean reading;
    private final StringBuilder value = new StringBuilder();

    XlsxRows(
            String sheet,
            XlsxStrings strings,
            XlsxStyles styles,
            boolean since1904,
            XlsxLinks links,
            RowCollector rows) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.links = links;
        this.rows = rows;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> reading = true;
            case "col" -> hide(attributes);
            case "mergeCell" -> merge(attribute(attributes, "ref", ""));
            default -> {}
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : number(number);
        if (row < 1) {
            throw new SheetException("Row of sheet '" + sheet + "' must have a number from 1, was '" + number + "'");
        }
        hiddenRow = isTrue(attributes, "hidden");
        cells = new ArrayList<>();
        kinds = new LinkedHashMap<>();
        column = 0;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null
                ? column + 1
                : XlsxReference.cell(reference, sheet).column();
        type = attribute(attributes, "t", "n");
        style = number(attribute(attributes, "s", "0"));
        formula = false;
        value.setLength(0);
    }

    private void hide(Attributes attributes) {
        if (isTrue(attributes, "hidden")) {
            int last = Math.min(number(attributes.getValue("max")), Sheet.MAX_COLUMNS);
            for (int hidden = Math.max(number(attributes.getValue("min")), 1); hidden <= last; hidden++) {
                hiddenColumns.add(hidden);
            }
        }
    }

    private void merge(String range) {
        String[] corners = range.split(":", 2);
        XlsxReference first = XlsxReference.cell(corners[0], sheet);
        XlsxReference last = XlsxReference.cell(corners[corners.length - 1], sheet);
        if (merged.size() == Sheet.MAX_ROWS) {
            throw new SheetException("Sheet '" + sheet + "' must have at most " + Sheet.MAX_ROWS + " merged cells");
        }
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new SheetException(
                    "Merged cells of sheet '" + sheet + "' must be as in 'A1:B2', was '" + range + "'");
        }
        merged.add(MergedCells.of(first.row(), first.column(), last.row(), last.column()));
    }

    @Override
    void end(String element, CharSequence characters) {
        switch (element) {
            case "v", "t" -> {
                if (!reading) {
                    value.append(characters);
                }
            }
            case "rPh" -> reading = false;
            case "c" -> endCell();
            case "row" -> rows.add(row, cells, kinds, hiddenRow);
            default -> {}
        }
    }

    private void endCell() {
        CellKind kind = CellKind.TEXT;
        String text = value.toString();
        if (text.isEmpty()) {
            put(text, formula ? CellKind.FORMULA : kind);
            return;
        }
        switch (type) {
            case "s" -> text = shared(text);
            case "str", "inlineStr" -> text = XlsxText.unescape(text);
            case "b" -> {
                kind = CellKind.BOOLEAN;
                text = text.equals("1") ? "TRUE" : "FALSE";
            }
            case "e" -> kind = CellKind.ERROR;
            case "d" -> kind = CellKind.DATE;
            default -> {
                double number = number(text, place());
                boolean date = styles.isDate(style, number);
                kind = date ? CellKind.DATE : CellKind.NUMBER;
                text = date ? XlsxStyles.date(number, since1904) : styles.digits(style, number);
            }
        }
        put(text, formula && kind != CellKind.ERROR ? CellKind.FORMULA : kind);
    }

    private SheetPlace place() {
        return SheetPlace.of(sheet, Math.max(row, 1), column);
    }

    private String shared(String index) {
        int number = number(index);
        if (number < 0 || number >= strings.size()) {
            throw new SheetException(
                    "Cell must name one of " + strings.size() + " shared texts, was '" + index + "'", place());
        }
        return strings.get(number);
    }

    private static double number(String digits, SheetPlace place) {
        try {
            double number = Double.parseDouble(digits);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        String cut = digits.substring(0, Math.min(digits.length(), 40));
        throw new SheetException("Cell must be a number, was '" + cut + "'", place);
    }

    private void put(String text, CellKind kind) {
        if (text.isEmpty() && kind == CellKind.TEXT) {
            return;
        }
        if (column > Sheet.MAX_COLUMNS) {
            throw new SheetException("Row must have at most " + Sheet.MAX_COLUMNS + " cells, has more", place());
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, links.addTo(text, row, column));
        if (kind != CellKind.TEXT) {
            kinds.put(column, kind);
        }
    }

    Sheet sheet(boolean hidden) {
        return rows.sheet()
                .hidden(hidden)
                .mergedCells(merged)
                .hiddenColumns(hiddenColumns)
                .build();
    }
}
