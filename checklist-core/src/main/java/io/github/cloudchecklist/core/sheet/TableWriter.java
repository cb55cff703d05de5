package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the rows of one table, and then puts together the columns that it needs. */
final class TableWriter {

    private final String name;
    private final boolean neutralized;
    private final Map<TableField, Set<Optional<Locale>>> columns = new EnumMap<>(TableField.class);
    private final List<Map<TableField, Map<Optional<Locale>, String>>> rows = new ArrayList<>();
    private Map<TableField, Map<Optional<Locale>, String>> row = Map.of();

    /**
     * Begins a table.
     *
     * @param always the columns that it has even if no row needs them
     */
    TableWriter(String name, boolean neutralized, TableField... always) {
        this.name = name;
        this.neutralized = neutralized;
        use(TableField.ROW, Optional.empty());
        for (TableField field : always) {
            use(field, Optional.empty());
        }
    }

    private void use(TableField field, Optional<Locale> language) {
        columns.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(language);
    }

    TableWriter row(TableRowKind kind) {
        row = new EnumMap<>(TableField.class);
        rows.add(row);
        return put(TableField.ROW, kind.word());
    }

    private void put(TableField field, Optional<Locale> language, String text) {
        use(field, language);
        row.computeIfAbsent(field, key -> new LinkedHashMap<>(2)).put(language, TableCell.write(text, neutralized));
    }

    TableWriter put(TableField field, String text) {
        put(field, Optional.empty(), text);
        return this;
    }

    TableWriter put(TableField field, Optional<?> value) {
        value.ifPresent(one -> put(field, text(one)));
        return this;
    }

    TableWriter put(TableField field, LocalizedText text) {
        if (!text.getText().isEmpty() || text.getTranslations().isEmpty()) {
            put(field, text.getText());
        }
        text.getTranslations().forEach((language, translation) -> put(field, Optional.of(language), translation));
        return this;
    }

    TableWriter putText(TableField field, Optional<LocalizedText> text) {
        text.ifPresent(one -> put(field, one));
        return this;
    }

    private static String text(Object value) {
        if (value instanceof Locale language) {
            return language.toLanguageTag();
        }
        if (value instanceof LocalDate || value instanceof URI || value instanceof String) {
            return value.toString();
        }
        throw new IllegalArgumentException("Value must be of a known type, was '" + value.getClass() + "'");
    }

    /** Returns the table: its headings, and below them the rows. */
    Sheet sheet() {
        // A text in the language of the document stands in front of its translations.
        columns.values().forEach(TableWriter::putDocumentFirst);
        List<List<String>> cells = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        columns.forEach((field, languages) -> languages.forEach(language -> headings.add(field.heading()
                + language.map(tag -> " [" + tag.toLanguageTag() + "]").orElse(""))));
        cells.add(headings);
        // Too many columns are refused here, before there is a cell in each of them for each row.
        Sheet.of(name, cells);
        for (Map<TableField, Map<Optional<Locale>, String>> one : rows) {
            List<String> line = new ArrayList<>(headings.size());
            columns.forEach((field, languages) -> languages.forEach(
                    language -> line.add(one.getOrDefault(field, Map.of()).getOrDefault(language, ""))));
            cells.add(line);
        }
        return Sheet.of(name, cells);
    }

    private static void putDocumentFirst(Set<Optional<Locale>> languages) {
        List<Optional<Locale>> translations =
                languages.stream().filter(Optional::isPresent).toList();
        languages.clear();
        languages.add(Optional.empty());
        languages.addAll(translations);
    }
}
