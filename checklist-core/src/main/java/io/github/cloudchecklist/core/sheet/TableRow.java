package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row of {@link ChecklistTables} while it is being read. A cell that cannot be read is listed and taken for empty. */
final class TableRow {

    private final SheetRow row;
    private final TableHeadings headings;
    private final ImportLog log;
    private final BitSet taken = new BitSet();

    TableRow(SheetRow row, TableHeadings headings, ImportLog log) {
        this.row = row;
        this.headings = headings;
        this.log = log;
        taken.set(headings.column(TableField.ROW));
    }

    SheetRow row() {
        return row;
    }

    Optional<TableRowKind> kind() {
        return TableRowKind.find(Texts.strip(cell(TableField.ROW)));
    }

    private String cell(TableField field) {
        int column = headings.column(field);
        return column == 0 ? "" : row.cell(column);
    }

    Optional<String> string(TableField field) {
        taken.set(headings.column(field));
        return TableCell.read(cell(field));
    }

    Optional<LocalizedText> text(TableField field) {
        LocalizedText.Builder text = LocalizedText.builder();
        boolean found = false;
        for (Map.Entry<Optional<Locale>, Integer> column :
                headings.columns(field).entrySet()) {
            taken.set(column.getValue());
            Optional<String> cell = TableCell.read(row.cell(column.getValue()));
            if (cell.isPresent()) {
                found = true;
                column.getKey()
                        .ifPresentOrElse(
                                language -> text.putTranslation(language, cell.get()), () -> text.text(cell.get()));
            }
        }
        return found ? Optional.of(text.build()) : Optional.empty();
    }

    /** Returns a text; an empty one if there is none. */
    LocalizedText requiredText(TableField field) {
        return text(field).orElseGet(() -> LocalizedText.of(""));
    }

    Optional<LocalDate> date(TableField field) {
        return value(field, "a day of the form '2024-12-27'", LocalDate::parse);
    }

    Optional<URI> address(TableField field) {
        return value(field, "an address", TableRow::uri);
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Optional<Locale> language(TableField field) {
        return value(field, "a language tag of BCP 47", TableRow::locale);
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads one of a few constants by its code. */
    <E> Optional<E> constant(TableField field, List<E> constants, Function<E, String> code) {
        return value(field, "one of " + constants.stream().map(code).toList(), text -> {
            for (E constant : constants) {
                if (code.apply(constant).equals(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(text);
        });
    }

    /**
     * Reads a value.
     *
     * @param what what the cell must hold, in words
     * @param parse throws an {@link IllegalArgumentException} or a {@link DateTimeException} at any other text
     */
    <T> Optional<T> value(TableField field, String what, Function<String, T> parse) {
        Optional<String> text = string(field);
        try {
            return text.map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            log.doubt("sheet.table.value", "Cell must be " + what + " and is left out", row, headings.column(field));
            return Optional.empty();
        }
    }

    /** Reads values that are parted by blanks; those that cannot be read are listed and left out. */
    <T> List<T> values(TableField field, String what, Function<String, T> parse) {
        return value(
                        field,
                        what,
                        text -> List.of(text.trim().split("\\s+")).stream()
                                .map(parse)
                                .toList())
                .orElse(List.of());
    }

    /** Accounts for the row, and lists the cells that a row of its kind does not have. */
    void used(RowUse use, String target) {
        if (target.isEmpty()) {
            log.used(row, use);
        } else {
            log.used(row, use, target);
        }
        for (int column : headings.all()) {
            if (!taken.get(column) && !row.cell(column).isEmpty()) {
                log.doubt("sheet.cell.unused", "Cell is in no column of such a row and is left out", row, column);
            }
        }
    }

    /** Lists a row that nothing is made of. */
    void unused(String code, String message) {
        log.unused(code, message, row);
    }

    void doubt(String code, String message, TableField field) {
        log.doubt(code, message, row, Math.max(headings.column(field), 1));
    }
}
