package io.github.cloudchecklist.core.sheet;

/** White space and quotation of cells. */
final class Texts {

    private Texts() {}

    /** Whether a character is white space to a reader: that of Java, and the blanks that do not break. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Cuts a text, never within a surrogate pair; the sign of omission counts. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
