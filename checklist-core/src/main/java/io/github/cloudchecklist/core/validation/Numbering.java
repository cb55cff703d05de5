package io.github.cloudchecklist.core.validation;

/** Reads labels that end in a number: {@code 7}, {@code 5.10}, {@code A-3}. */
final class Numbering {

    private static final int MOST_DIGITS = 9;

    private Numbering() {}

    /** Tells whether two labels differ in their last number only, and one or more numbers are left out between them. */
    static boolean hasGap(String previous, String label) {
        int previousStart = startOfNumber(previous);
        int start = startOfNumber(label);
        return isNumber(previous, previousStart)
                && isNumber(label, start)
                && previousStart == start
                && previous.regionMatches(0, label, 0, start)
                && Integer.parseInt(label, start, label.length(), 10)
                        > 1 + Integer.parseInt(previous, previousStart, previous.length(), 10);
    }

    private static int startOfNumber(String label) {
        int start = label.length();
        while (start > 0 && label.charAt(start - 1) >= '0' && label.charAt(start - 1) <= '9') {
            start--;
        }
        return start;
    }

    private static boolean isNumber(String label, int start) {
        int digits = label.length() - start;
        return digits > 0 && digits <= MOST_DIGITS;
    }
}
