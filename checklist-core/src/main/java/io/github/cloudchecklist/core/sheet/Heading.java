package io.github.cloudchecklist.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row that has the shape of a heading: a number and a title in two cells, both joined in one cell, or a title alone.
 *
 * @param label the number as printed; empty if there is none
 * @param title the title
 * @param labelColumn the column of the number, or of the cell that has both
 * @param titleColumn the column of the title, or of the cell that has both
 */
record Heading(String label, String title, int labelColumn, int titleColumn) {

    /** Four digits at most: an id of {@code Section.MAX_DEPTH} such numbers is no longer than ids may be. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private static final Pattern JOINED = Pattern.compile("([0-9]{1,4})\\s+(\\S.*)", Pattern.DOTALL);

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Reads a row as a heading; empty if it has another shape. */
    static Optional<Heading> of(SheetRow row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= row.getCells().size() && columns.size() <= 2; column++) {
            if (!Texts.isBlank(row.cell(column))) {
                columns.add(column);
            }
        }
        if (columns.size() == 1) {
            int column = columns.get(0);
            String text = Texts.strip(row.cell(column));
            Matcher joined = JOINED.matcher(text);
            return Optional.of(
                    joined.matches()
                            ? new Heading(joined.group(1), joined.group(2), column, column)
                            : new Heading("", text, column, column));
        }
        String label = columns.size() == 2 ? Texts.strip(row.cell(columns.get(0))) : "";
        return isNumber(label)
                ? Optional.of(new Heading(label, Texts.strip(row.cell(columns.get(1))), columns.get(0), columns.get(1)))
                : Optional.empty();
    }

    /** Whether number and title stand in these columns. */
    boolean standsIn(int numberColumn, int textColumn) {
        return labelColumn == numberColumn && titleColumn == textColumn && labelColumn != titleColumn;
    }

    boolean hasNumber() {
        return !label.isEmpty();
    }

    int number() {
        return Integer.parseInt(label);
    }
}
