package io.github.cloudchecklist.examples.tables;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in a workbook: a character that XML cannot hold stands there as {@code _x0001_}, and what merely looks like that as {@code
 * _x005F_x0001_} (ISO/IEC 29500-1, clause 22.9.2.19).
 */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Matcher escape = ESCAPE.matcher(text);
        int next = escape.find() ? escape.start() : -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == next) {
                escaped.append("_x005F_");
                // The closing underscore may open another one.
                next = escape.find(i + 6) ? escape.start() : -1;
            } else if (!isXml(text, i)) {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Whether XML 1.0 can hold a code unit, and gives it back. */
    private static boolean isXml(String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            return text.codePointAt(index) >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                    || text.codePointBefore(index + 1) >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        }
        return c == '\t' || c == '\n' || (c >= ' ' && c < '\uFFFE');
    }
}
