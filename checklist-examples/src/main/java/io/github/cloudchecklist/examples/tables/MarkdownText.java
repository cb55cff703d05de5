package io.github.cloudchecklist.examples.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a table in Markdown: what stands behind a backslash is a text, {@code <br>} is a line end and a numeric reference its character.
 * A link, {@code [label](address)}, is read as its label and its address.
 */
final class MarkdownText {

    /** What may mean something in Markdown; an address must be left alone by it. */
    private static final String MARKED = "\\|<`*[";

    /** A character behind a backslash; a line end; a character by number; one by name; a link, but no picture. */
    private static final Pattern MARK_UP = Pattern.compile("\\\\(\\p{Punct})"
            + "|(<br ?/?>)"
            + "|&#([0-9]{1,7});"
            + "|&(amp|lt|gt|quot);"
            + "|(?<!!)\\[([^\\[\\]\\\\]{1,500})]\\(([^\\s()]{1,2000})\\)");

    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|amp|lt|gt|quot);");

    private MarkdownText() {}

    /** Parts a line at its bars, but for those behind a backslash. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = line.startsWith("|") ? 1 : 0;
        for (int i = start; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(unescape(line.substring(start, i).strip()));
                start = i + 1;
            }
        }
        if (!line.substring(start).isBlank()) {
            cells.add(unescape(line.substring(start).strip()));
        }
        return cells;
    }

    private static String unescape(String cell) {
        return MARK_UP.matcher(cell).replaceAll(match -> Matcher.quoteReplacement(meaning(match)));
    }

    private static String meaning(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            return "\n";
        }
        if (match.group(3) != null) {
            int number = Integer.parseInt(match.group(3));
            return Character.isValidCodePoint(number) ? Character.toString(number) : match.group();
        }
        if (match.group(4) != null) {
            return Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"").getOrDefault(match.group(4), "");
        }
        return match.group(5).equals(match.group(6)) ? match.group(6) : match.group(5) + " " + match.group(6);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        Matcher reference = REFERENCE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == '\n') {
                escaped.append("<br>");
            } else if (c < ' ' || isHalf(text, i) || (edge && Character.isWhitespace(c))) {
                escaped.append("&#").append((int) c).append(';');
            } else if (MARKED.indexOf(c) >= 0
                    || (c == '&' && reference.region(i, text.length()).lookingAt())) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Whether a code unit is half of a surrogate pair without the other half, which UTF-8 cannot encode. */
    private static boolean isHalf(String text, int index) {
        return Character.isSurrogate(text.charAt(index))
                && text.codePointAt(index) < Character.MIN_SUPPLEMENTARY_CODE_POINT
                && (index == 0 || text.codePointBefore(index + 1) < Character.MIN_SUPPLEMENTARY_CODE_POINT);
    }
}
