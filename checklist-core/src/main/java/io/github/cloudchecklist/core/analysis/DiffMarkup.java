package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.TextSegment.Operation;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.List;
import java.util.Locale;

/** How the parts of a written diff are marked up. */
enum DiffMarkup {
    TEXT("", "[-", "-]", "{+", "+}"),

    MARKDOWN("\\`*_{}[]()#+-!|<>~&$", "~~", "~~", "**", "**");

    /** How much of a run that stayed is shown around what has changed. */
    private static final int LONGEST_KEPT = 40;

    private static final int LONGEST_CHANGED = 200;
    private static final int MOST_SEGMENTS = 24;

    private final String escapedSigns;
    private final String beforeRemoved;
    private final String afterRemoved;
    private final String beforeAdded;
    private final String afterAdded;

    DiffMarkup(String escapedSigns, String beforeRemoved, String afterRemoved, String beforeAdded, String afterAdded) {
        this.escapedSigns = escapedSigns;
        this.beforeRemoved = beforeRemoved;
        this.afterRemoved = afterRemoved;
        this.beforeAdded = beforeAdded;
        this.afterAdded = afterAdded;
    }

    String title(String title) {
        return this == TEXT ? title + "\n" : "# " + title + "\n\n";
    }

    String heading(String heading) {
        return this == TEXT ? heading + "\n" : "## " + heading + "\n\n";
    }

    String item(String subject, String line) {
        return this == TEXT ? "  " + subject + "  " + line + "\n" : "- **" + subject + "** " + line + "\n";
    }

    /** Returns the runs of a difference on one line, those that stayed cut short. */
    String wording(TextDiff diff) {
        List<TextSegment> segments = diff.getSegments();
        StringBuilder line = new StringBuilder();
        for (TextSegment segment : segments.subList(0, Math.min(segments.size(), MOST_SEGMENTS))) {
            boolean kept = segment.getOperation() == Operation.KEPT;
            String text = escaped(Quotes.bothEnds(segment.getText(), kept ? LONGEST_KEPT : LONGEST_CHANGED));
            switch (segment.getOperation()) {
                case KEPT -> line.append(text);
                case REMOVED -> line.append(beforeRemoved).append(text).append(afterRemoved);
                case ADDED -> line.append(beforeAdded).append(text).append(afterAdded);
            }
        }
        return segments.size() > MOST_SEGMENTS ? line.append(" …").toString() : line.toString();
    }

    /** Returns a text of a sheet on one line, harmless wherever it is shown. */
    String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                escaped.append(c == '\n' ? '↵' : ' ');
            } else if (isHidden(c)) {
                escaped.append(String.format(Locale.ROOT, "U+%04X", c));
            } else {
                if (escapedSigns.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
