package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Legend;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column look like, in the first rows of a table. */
final class ColumnSample {

    /** Digits alone, as they count within a section. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Parts with digits: {@code 5.10}, {@code A-1}, {@code LG-01.1}. */
    private static final Pattern WHOLE_ID =
            Pattern.compile("[A-Za-z&]{0,6}[-.]?[0-9]{1,4}([-.(][0-9a-z]{1,4}\\)?){0,6}");

    /** A longer text is no mark. */
    private static final int LONGEST_MARK = 40;

    private final List<String> texts = new ArrayList<>();
    private int blank;

    ColumnSample(List<SheetRow> rows, int column) {
        for (SheetRow row : rows) {
            String text = Texts.strip(row.cell(column));
            if (text.isEmpty()) {
                blank++;
            } else {
                texts.add(text);
            }
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    boolean hasBlanks() {
        return blank > 0;
    }

    private boolean most(long hits) {
        return !texts.isEmpty() && hits * 10 >= texts.size() * 6L;
    }

    long countMarks(Legend legend) {
        MarkReader marks = new MarkReader(legend, Legend.of());
        return texts.stream()
                .filter(text ->
                        text.length() <= LONGEST_MARK && marks.read(text).isPresent())
                .count();
    }

    boolean isOfMarks(Legend legend) {
        return most(countMarks(legend));
    }

    /** Returns the short texts that a legend does not know, each once. */
    Set<String> unknownMarks(Legend legend) {
        MarkReader marks = new MarkReader(legend, Legend.of());
        Set<String> unknown = new LinkedHashSet<>();
        texts.stream()
                .filter(text -> text.length() <= 12 && marks.read(text).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }

    boolean isOfNumbers() {
        return most(
                texts.stream().filter(text -> WHOLE_ID.matcher(text).matches()).count());
    }

    /** Whether most numbers are more than digits: whole ids. */
    boolean isOfWholeIds() {
        return most(texts.stream()
                .filter(text -> WHOLE_ID.matcher(text).matches()
                        && !PLAIN_NUMBER.matcher(text).matches())
                .count());
    }

    boolean isOfResponsibilities() {
        return most(texts.stream()
                .filter(text -> Words.RESPONSIBILITIES.containsKey(Words.fold(text)))
                .count());
    }
}
