package io.github.cloudchecklist.core.sheet;

import java.util.Optional;

/**
 * How a text stands in a cell of {@link ChecklistTables}: as it is, or behind an apostrophe.
 *
 * <p>An apostrophe says that what follows is a text: an empty one, one that begins with an apostrophe itself, or one that a
 * spreadsheet would take for a formula. An empty cell holds no text.
 */
final class TableCell {

    /** The characters by which a spreadsheet tells a formula, and white space that it drops in front of them. */
    private static final String FORMULA = "=+-@\t\r\n";

    private TableCell() {}

    static String write(String text, boolean neutralized) {
        boolean quoted =
                text.isEmpty() || text.charAt(0) == '\'' || (neutralized && FORMULA.indexOf(text.charAt(0)) >= 0);
        return quoted ? "'" + text : text;
    }

    static Optional<String> read(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(cell.charAt(0) == '\'' ? cell.substring(1) : cell);
    }
}
