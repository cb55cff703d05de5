package io.github.cloudchecklist.core.validation;

import java.util.Locale;

/**
 * Characters that have no place in the text of a sheet: those that reorder, hide or break the text around them.
 *
 * <p>These are the control characters but for tab and line feed (and carriage return ahead of a line feed), the format
 * characters but for the joiners, which some scripts and emoji need, and for the few that are visible signs, and lone
 * surrogates.
 */
final class UnsafeCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private UnsafeCharacters() {}

    /** Returns the index of the first unsafe character at or after an index, or -1. */
    static int find(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isUnsafe(c) && !isLineBreakOrTab(text, i)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    static int count(String text) {
        int count = 0;
        for (int at = find(text, 0); at >= 0; at = find(text, at + Character.charCount(text.codePointAt(at)))) {
            count++;
        }
        return count;
    }

    private static boolean isLineBreakOrTab(String text, int at) {
        char unit = text.charAt(at);
        return unit == '\n' || unit == '\t' || (unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    /** Tells whether a character must not be shown as it is in a message, which is one line. */
    static boolean isHidden(int c) {
        return isUnsafe(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && !isVisibleSign(c);
            default -> false;
        };
    }

    /** The signs that stand in front of or around numbers in Arabic, Syriac and Kaithi; Unicode calls them format. */
    private static boolean isVisibleSign(int c) {
        return (c >= 0x0600 && c <= 0x0605)
                || c == 0x06DD
                || c == 0x070F
                || c == 0x0890
                || c == 0x0891
                || c == 0x08E2
                || c == 0x110BD
                || c == 0x110CD;
    }

    /** Returns the name of a character that can be read: {@code U+202E}. */
    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
