package io.github.cloudchecklist.core.model;

import java.util.Comparator;

/**
 * The order in which people read numbered ids: part by part, runs of ASCII digits by their value.
 *
 * <p>{@code 6.9 < 6.10}, {@code AC-2 < AC-2(1)}, {@code A9 < A10}. Texts that read alike ({@code 1} and {@code 01}) are
 * ordered as plain strings, so the order is consistent with {@code equals}. Ids
 * compare so by themselves; this is for the numbers of clauses and for labels.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NaturalOrder implements Comparator<String> {

    /** The order. */
    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            if (isDigit(left.charAt(l)) && isDigit(right.charAt(r))) {
                int leftEnd = endOfDigits(left, l);
                int rightEnd = endOfDigits(right, r);
                int byValue = compareNumbers(left, l, leftEnd, right, r, rightEnd);
                if (byValue != 0) {
                    return byValue;
                }
                l = leftEnd;
                r = rightEnd;
            } else {
                int byCharacter = Character.compare(left.charAt(l++), right.charAt(r++));
                if (byCharacter != 0) {
                    return byCharacter;
                }
            }
        }
        int byRest = Integer.compare(left.length() - l, right.length() - r);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int compareNumbers(String left, int l, int leftEnd, String right, int r, int rightEnd) {
        int leftStart = skipZeros(left, l, leftEnd);
        int rightStart = skipZeros(right, r, rightEnd);
        int order = Integer.compare(leftEnd - leftStart, rightEnd - rightStart);
        for (int i = 0; order == 0 && leftStart + i < leftEnd; i++) {
            order = Character.compare(left.charAt(leftStart + i), right.charAt(rightStart + i));
        }
        return order;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipZeros(String text, int start, int end) {
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
