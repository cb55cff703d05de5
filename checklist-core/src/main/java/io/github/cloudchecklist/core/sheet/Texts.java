package io.github.cloudchecklist.core.sheet;

/** White space and quotation of cells. */
final class Texts {

    private Texts() {}

    /** Whether a character is white space to a reader: that of Java, and the blanks that do not break. */
    static boolean isBlank(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

    /** Whether two texts are equal but for the amount of white space in and around them. */
    static boolean isAlike(String one, String other) {
        int i = 0;
        int k = 0;
        while (true) {
            int nextOfOne = skipBlank(one, i);
            int nextOfOther = skipBlank(other, k);
            boolean oneEnds = nextOfOne == one.length();
            if (oneEnds || nextOfOther == other.length()) {
                return oneEnds && nextOfOther == other.length();
            }
            boolean gap = nextOfOne > i && i > 0;
            if (gap != (nextOfOther > k && k > 0) || one.charAt(nextOfOne) != other.charAt(nextOfOther)) {
                return false;
            }
            i = nextOfOne + 1;
            k = nextOfOther + 1;
        }
    }

    private static int skipBlank(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
