package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.sheet.CellKind;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.util.List;

/**
 * The cells of an edited table whose texts a spreadsheet may have changed: it makes 5.1 of an id that was typed as 5.10, and a
 * day of 1-2.
 */
final class TypedCells {

    private TypedCells() {}

    /** Returns a sentence for each such cell, in the order of the sheet. */
    static List<String> describe(Sheet sheet) {
        return sheet.getRows().stream()
                .flatMap(row -> row.getKinds().keySet().stream()
                        .sorted()
                        .filter(column -> isDoubtful(row, column))
                        .map(column -> SheetPlace.of(sheet.getName(), row.getNumber(), column)
                                        .describe()
                                + ": Cell is no text but a "
                                + LayoutJson.word(row.kind(column)) + " in the file: '" + row.cell(column) + "'"))
                .toList();
    }

    private static boolean isDoubtful(SheetRow row, int column) {
        CellKind kind = row.kind(column);
        boolean whole = kind == CellKind.NUMBER && row.cell(column).chars().allMatch(Character::isDigit);
        return kind != CellKind.TEXT && !whole;
    }
}
