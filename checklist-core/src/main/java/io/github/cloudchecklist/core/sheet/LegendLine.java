package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a legend that is printed in one line: {@code ○：対応済　△：一部対応}. */
final class LegendLine {

    /** A mark without white space, and the sign behind it; no part of the expression can match in two ways. */
    private static final Pattern MARK = Pattern.compile("([^\\s\\u3000:：=＝、,;；/／]{1,12})\\s?[:：=＝]");

    private final MarkReader marks;
    private final ImportLog log;

    LegendLine(MarkReader marks, ImportLog log) {
        this.marks = marks;
        this.log = log;
    }

    void read(String line, SheetRow row) {
        List<MatchResult> found = new ArrayList<>(MARK.matcher(line).results().toList());
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : line.length();
            add(found.get(i).group(1), meaning(line.substring(found.get(i).end(), end)), row);
        }
        if (found.isEmpty()) {
            doubt("sheet.legend.unread", "Line has no mark with a meaning", line, row);
        }
    }

    private static String meaning(String text) {
        String meaning = Texts.strip(text);
        while (!meaning.isEmpty() && "、,;；/／".indexOf(meaning.charAt(meaning.length() - 1)) >= 0) {
            meaning = Texts.strip(meaning.substring(0, meaning.length() - 1));
        }
        return meaning;
    }

    private void add(String mark, String meaning, SheetRow row) {
        Optional<ComplianceState> state = marks.stateOfMeaning(mark, meaning);
        if (state.isEmpty()) {
            doubt("sheet.legend.state", "State of mark '" + mark + "' cannot be told by its meaning", meaning, row);
            return;
        }
        LegendEntry.Builder entry = LegendEntry.builder();
        entry.mark(mark).state(state.get());
        if (!meaning.isEmpty()) {
            entry.meaning(LocalizedText.of(meaning));
        }
        marks.add(entry.build());
    }

    private void doubt(String code, String message, String quote, SheetRow row) {
        log.doubt(Uncertainty.of(code, message, quote), row, ImportLog.firstColumn(row));
    }
}
