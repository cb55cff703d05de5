package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final int LONGEST_NUMBER = 4;

    private static final Pattern JOINED = Pattern.compile("([0-9]{1,4})\\s+(\\S.*)", Pattern.DOTALL);

    /** What tells one heading from another. */
    record Name(String label, String title) {}

    Name name() {
        return new Name(label, title);
    }

    static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
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

    /** Reads a heading off a line that a rule matches: its groups {@code label} and {@code title}, or else the whole line. */
    static Heading of(Matcher match, String line, int column) {
        String label = "";
        String title = line;
        Set<String> groups = groups(match.pattern());
        if (groups.contains("label")) {
            label = Texts.strip(Objects.requireNonNullElse(match.group("label"), ""));
        }
        if (groups.contains("title")) {
            title = Texts.strip(Objects.requireNonNullElse(match.group("title"), ""));
        }
        return new Heading(label, title.isEmpty() ? line : title, column, column);
    }

    /** Returns which of the two named groups an expression has. */
    private static Set<String> groups(Pattern pattern) {
        Set<String> groups = new HashSet<>();
        for (String group : List.of("label", "title")) {
            if (pattern.pattern().contains("(?<" + group + ">")) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Returns a section with this heading. */
    Section section(SectionId id) {
        Section.Builder section = Section.builder();
        section.id(id).label(Optional.of(label).filter(text -> !text.isEmpty())).title(LocalizedText.of(title));
        return section.build();
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
