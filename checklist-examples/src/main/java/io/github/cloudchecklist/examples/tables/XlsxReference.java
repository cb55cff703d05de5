package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.SheetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as a workbook names it: {@code B7}.
 *
 * @param row the number of the row, from 1
 * @param column the number of the column, from 1
 */
record XlsxReference(int row, int column) {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,8})");

    /** Parses the name of a cell, or of the first cell of a range. */
    static XlsxReference first(String range, String sheet) {
        return cell(range.substring(0, (range + ":").indexOf(':')), sheet);
    }

    static XlsxReference cell(String name, String sheet) {
        Matcher matcher = CELL.matcher(name);
        if (!matcher.matches()) {
            String cut = name.substring(0, Math.min(name.length(), 40));
            throw new SheetException("Cell of sheet '" + sheet + "' must be named as in 'B7', was '" + cut + "'");
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return new XlsxReference(Integer.parseInt(matcher.group(2)), column);
    }
}
