package io.github.cloudchecklist.core.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import has to say about the rows of one sheet, in the order in which it came up. */
final class ImportLog {

    private final String sheet;
    private final List<Uncertainty> uncertainties = new ArrayList<>();
    private final List<ImportedRow> rows = new ArrayList<>();

    ImportLog(String sheet) {
        this.sheet = sheet;
    }

    SheetPlace place(SheetRow row, int column) {
        return SheetPlace.of(sheet, row.getNumber(), column);
    }

    /** Lists something about one cell. */
    void doubt(String code, String message, SheetRow row, int column) {
        doubt(Uncertainty.of(code, message, row.cell(column)), row, column);
    }

    void doubt(Uncertainty uncertainty, SheetRow row, int column) {
        uncertainties.add(uncertainty.toBuilder().place(place(row, column)).build());
    }

    /** Lists something about the sheet as a whole. */
    void doubt(String code, String message, String quote) {
        uncertainties.add(Uncertainty.of(code, message, quote));
    }

    void used(SheetRow row, RowUse use) {
        rows.add(ImportedRow.builder()
                .sheet(sheet)
                .number(row.getNumber())
                .use(use)
                .build());
    }

    void used(SheetRow row, RowUse use, String target) {
        rows.add(ImportedRow.builder()
                .sheet(sheet)
                .number(row.getNumber())
                .use(use)
                .target(target)
                .build());
    }

    /** Lists a row that nothing was made of. */
    void unused(String code, String message, SheetRow row) {
        used(row, RowUse.UNUSED);
        doubt(code, message, row, firstColumn(row));
    }

    static boolean isBlank(SheetRow row) {
        for (String cell : row.getCells()) {
            if (!Texts.isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first column with text in it; the first of all if there is none. */
    static int firstColumn(SheetRow row) {
        for (int column = 1; column <= row.getCells().size(); column++) {
            if (!Texts.isBlank(row.cell(column))) {
                return column;
            }
        }
        return 1;
    }

    /** Returns what was listed, in the order of the rows; what concerns the sheet as a whole comes last. */
    List<Uncertainty> uncertainties() {
        return uncertainties.stream()
                .sorted(Comparator.comparingInt(
                        one -> one.getPlace().map(SheetPlace::getRow).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    List<ImportedRow> rows() {
        return rows;
    }
}
