package io.github.cloudchecklist.core.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of one of {@link ChecklistTables}, read off its first row. */
final class TableHeadings {

    private final Map<TableField, Map<Optional<Locale>, Integer>> columns = new EnumMap<>(TableField.class);

    /** Reads the headings; one that is not known, or that stands twice, is listed. */
    TableHeadings(SheetRow row, ImportLog log) {
        for (int column = 1; column <= row.getCells().size(); column++) {
            String heading = Texts.strip(row.cell(column));
            if (!heading.isEmpty() && !add(heading, column)) {
                log.doubt(
                        "sheet.table.column",
                        "Column is not known or stands twice, its cells are left out",
                        row,
                        column);
            }
        }
    }

    private boolean add(String heading, int column) {
        int bracket = heading.endsWith("]") ? heading.lastIndexOf(" [") : -1;
        Optional<Locale> language = Optional.empty();
        if (bracket > 0) {
            try {
                String tag = heading.substring(bracket + 2, heading.length() - 1);
                language = Optional.of(new Locale.Builder().setLanguageTag(tag).build());
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
        Optional<Locale> of = language;
        return TableField.find(bracket > 0 ? heading.substring(0, bracket) : heading)
                .filter(field -> columns.computeIfAbsent(field, key -> new LinkedHashMap<>())
                                .putIfAbsent(of, column)
                        == null)
                .isPresent();
    }

    boolean has(TableField field) {
        return columns.containsKey(field);
    }

    /** Returns the columns of a field by language, from left to right; the language of the document is the empty one. */
    Map<Optional<Locale>, Integer> columns(TableField field) {
        return columns.getOrDefault(field, Map.of());
    }

    /** Returns the column of a field in the language of the document; 0 if there is none. */
    int column(TableField field) {
        return columns(field).getOrDefault(Optional.<Locale>empty(), 0);
    }

    /** Returns all columns that are known. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        columns.values().forEach(byLanguage -> all.addAll(byLanguage.values()));
        return all;
    }
}
