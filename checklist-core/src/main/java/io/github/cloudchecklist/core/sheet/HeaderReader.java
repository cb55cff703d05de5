package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Reads the lines above the table by the rules of a layout. */
final class HeaderReader {

    private final SheetLayout layout;
    private final ImportLog log;
    private final Checklist.Builder checklist;
    private final HeaderValues values;
    private final List<String> introduction = new ArrayList<>();
    private final LineMatcher matcher = new LineMatcher();

    HeaderReader(SheetLayout layout, ImportLog log, Checklist.Builder checklist) {
        this.layout = layout;
        this.log = log;
        this.checklist = checklist;
        this.values = new HeaderValues(layout, log, checklist);
    }

    /** Reads the legends that a sheet prints in any row, before anything else is read of it. */
    void readLegends(List<SheetRow> rows, MarkReader marks) {
        List<HeaderRule> rules = layout.getHeaderRules().stream()
                .filter(rule -> rule.groups().contains(HeaderField.LEGEND))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        LegendLine legend = new LegendLine(marks, log);
        for (SheetRow row : rows) {
            String line = line(row);
            for (HeaderRule rule : rules) {
                Optional<Matcher> match = matcher.find(rule.pattern(), line);
                if (match.isPresent()) {
                    legend.read(Objects.requireNonNullElse(match.get().group(HeaderField.LEGEND.group()), ""), row);
                    break;
                }
            }
        }
    }

    /**
     * Reads the lines above the table.
     *
     * @param otherwise reads a line that no rule claims; {@code false} leaves it unused
     */
    void read(List<SheetRow> rows, Predicate<SheetRow> otherwise) {
        for (SheetRow row : rows) {
            String line = line(row);
            if (line.isEmpty()) {
                log.used(row, RowUse.BLANK);
            } else {
                read(row, line, otherwise);
            }
        }
        values.closeLabel();
    }

    /** Returns the texts of a row, joined by blanks. */
    static String line(SheetRow row) {
        StringBuilder line = new StringBuilder();
        for (String cell : row.getCells()) {
            String text = Texts.strip(cell);
            line.append(text.isEmpty() || line.isEmpty() ? "" : " ").append(text);
        }
        return line.toString();
    }

    /** Reads a row of the table that is no control, if a rule claims it. */
    boolean claim(SheetRow row) {
        String line = layout.getHeaderRules().isEmpty() ? "" : line(row);
        for (HeaderRule rule : layout.getHeaderRules()) {
            Optional<Matcher> match = matcher.find(rule.pattern(), line);
            if (match.isPresent()) {
                claim(rule, match.get(), row, line);
                return true;
            }
        }
        return false;
    }

    /** Writes what was read into the checklist. */
    void finish() {
        values.finish();
        if (!introduction.isEmpty()) {
            checklist.introduction(LocalizedText.of(String.join("\n", introduction)));
        }
    }

    private void read(SheetRow row, String line, Predicate<SheetRow> otherwise) {
        try {
            for (HeaderRule rule : layout.getHeaderRules()) {
                Optional<Matcher> match = matcher.match(rule.pattern(), line);
                if (match.isPresent()) {
                    claim(rule, match.get(), row, line);
                    return;
                }
            }
            if (!otherwise.test(row)) {
                log.unused("sheet.header.unclaimed", "No rule claims the line", row);
            }
        } catch (LineMatcher.GaveUp e) {
            log.unused("sheet.header.unmatched", "Line is too long or takes too long to match", row);
        }
    }

    private void claim(HeaderRule rule, Matcher match, SheetRow row, String line) {
        Map<HeaderField, String> found = new EnumMap<>(HeaderField.class);
        found.putAll(rule.getValues());
        for (HeaderField field : rule.groups()) {
            String value = match.group(field.group());
            if (value != null && !Texts.isBlank(value)) {
                found.put(field, Texts.strip(value));
            }
        }
        List<String> targets = new ArrayList<>();
        found.keySet().forEach(field -> targets.add(field.group()));
        if (rule.isIntroduction()) {
            introduction.add(line);
            targets.add("introduction");
        }
        if (targets.isEmpty()) {
            log.used(row, RowUse.HEADER);
        } else {
            log.used(row, RowUse.HEADER, String.join(" ", targets));
        }
        found.forEach((field, value) -> values.put(field, value, row));
    }
}
