package io.github.cloudchecklist.core.sheet;

import java.util.List;

/** The headings of columns, which tell where a table begins. */
final class Headings {

    private Headings() {}

    static void check(List<String> headings) {
        for (String heading : headings) {
            if (Texts.isBlank(heading)) {
                throw new IllegalArgumentException("Column heading must not be blank, was '" + heading + "'");
            }
        }
    }

    /** Returns the headings above columns of a layout; empty if there are none. */
    static List<String> of(SheetColumns columns, SheetLayout layout) {
        return columns.getHeadings().isEmpty() ? layout.getColumnHeadings() : columns.getHeadings();
    }

    /** Whether a row has exactly these cells, empty cells not counted; white space within a heading may differ. */
    static boolean stand(List<String> headings, SheetRow row) {
        int found = 0;
        for (String cell : row.getCells()) {
            if (!Texts.isBlank(cell)) {
                if (found == headings.size() || !Texts.isAlike(cell, headings.get(found))) {
                    return false;
                }
                found++;
            }
        }
        return found > 0 && found == headings.size();
    }
}
