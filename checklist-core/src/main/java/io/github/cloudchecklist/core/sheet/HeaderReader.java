package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

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

    void read(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            String line = row.getCells().stream()
                    .map(Texts::strip)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(" "));
            if (line.isEmpty()) {
                log.used(row, RowUse.BLANK);
            } else {
                read(row, line);
            }
        }
        values.finish();
        if (!introduction.isEmpty()) {
            checklist.introduction(LocalizedText.of(String.join("\n", introduction)));
        }
    }

    private void read(SheetRow row, String line) {
        try {
            for (HeaderRule rule : layout.getHeaderRules()) {
                Optional<Matcher> match = matcher.match(rule.pattern(), line);
                if (match.isPresent()) {
                    claim(rule, match.get(), row, line);
                    return;
                }
            }
            log.unused("sheet.header.unclaimed", "No rule claims the line", row);
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
