package io.github.cloudchecklist.json.oscal;

import java.util.Locale;

/**
 * Any text as a value of an OSCAL property, which must not be empty, span lines, or begin or end with white space.
 *
 * <p>A backslash is doubled, a break of line is {@code \n}, an equals sign in the name of a property {@code \=}, other characters
 * that cannot stand where they are {@code \\u} and four hexadecimal digits, and nothing at all is {@code \-}. Other text stays as it is.
 */
final class PropValues {

    private static final String NOTHING = "\\-";

    private PropValues() {}

    static String escape(String text) {
        return escape(text, false);
    }

    /** Returns the name and value of a property as one value. */
    static String pair(String name, String value) {
        return escape(name, true) + "=" + escape(value);
    }

    /** Returns the index of the sign between name and value; -1 if there is none. */
    static int endOfName(String pair) {
        int i = 0;
        while (i < pair.length() && pair.charAt(i) != '=') {
            i += pair.charAt(i) == '\\' ? 2 : 1;
        }
        return i < pair.length() ? i : -1;
    }

    private static String escape(String text, boolean name) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i + 1 == text.length();
            if (c == '\\' || (name && c == '=')) {
                value.append('\\').append(c);
            } else if (c == '\n') {
                value.append("\\n");
            } else if (needsCode(c, edge)) {
                value.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    /** Tells whether a text is fit for a value as it stands; a backslash is. */
    static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsCode(text.charAt(i), i == 0 || i + 1 == text.length())) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean needsCode(char c, boolean edge) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR, Character.FORMAT -> edge;
            default -> false;
        };
    }

    static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            int code = next == 'u' ? code(value, i + 2) : -1;
            if (next == '\\' || next == '=') {
                text.append(next);
                i += 2;
            } else if (next == 'n') {
                text.append('\n');
                i += 2;
            } else if (next == '-') {
                i += 2;
            } else if (code >= 0) {
                text.append((char) code);
                i += 6;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    private static int code(String value, int start) {
        if (start + 4 > value.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = Character.digit(value.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
