package io.github.cloudchecklist.core.sheet;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell with its HTML tags turned into line breaks.
 *
 * <p>Published cells are not well-formed, so tags are taken one by one and never paired. A tag of another element stays in the
 * text, and so does a character reference: only a person can say what was meant.
 *
 * @param text the text without the tags; the cell itself if there is none of them
 * @param left the tags and character references that were left in the text, each once
 */
record MarkUp(String text, Set<String> left) {

    /** A tag of at most about 300 characters; no part of the expression can match in two ways. */
    private static final Pattern TAG = Pattern.compile("</?+([A-Za-z][A-Za-z0-9]{0,15}+)(?:[\\s/][^<>]{0,280}+)?+>");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    static MarkUp of(String cell, Set<String> lineBreakElements) {
        if (cell.indexOf('<') < 0) {
            return new MarkUp(cell, Set.of());
        }
        StringBuilder text = new StringBuilder();
        Set<String> left = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(cell);
        int start = 0;
        boolean broken = false;
        while (tag.find()) {
            if (lineBreakElements.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
                append(text, cell.substring(start, tag.start()), broken);
                start = tag.end();
                broken = true;
            } else {
                left.add(tag.group());
            }
        }
        if (!broken) {
            return new MarkUp(cell, left);
        }
        append(text, cell.substring(start), true);
        REFERENCE.matcher(text).results().forEach(reference -> left.add(reference.group()));
        return new MarkUp(text.toString(), left);
    }

    /** Appends what stands between two line breaks, without the white space at them; nothing if there is nothing else. */
    private static void append(StringBuilder text, String piece, boolean broken) {
        String stripped = Texts.strip(piece);
        if (!stripped.isEmpty()) {
            text.append(broken && !text.isEmpty() ? "\n" : "").append(stripped);
        }
    }
}
