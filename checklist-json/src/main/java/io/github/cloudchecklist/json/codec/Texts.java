package io.github.cloudchecklist.json.codec;

import java.util.Locale;

/**
 * Which strings are text: those that every reader of JSON takes alike, without U+0000 and without half of a surrogate
 * pair (RFC 8259, section 8.2).
 */
public final class Texts {

    private Texts() {}

    /**
     * Tells whether a string is text.
     *
     * @param string the string
     * @return whether it is
     */
    public static boolean isText(String string) {
        if (string.indexOf(0) >= 0) {
            return false;
        }
        for (int i = 0, length = string.length(); i < length; i++) {
            if (Character.isSurrogate(string.charAt(i))) {
                return firstNonText(string) < 0;
            }
        }
        return true;
    }

    /**
     * Returns the string if it is text.
     *
     * @param noun what the string is, in messages
     * @param string the string
     * @return the string
     * @throws IllegalArgumentException if it is no text
     */
    public static String check(String noun, String string) {
        if (isText(string)) {
            return string;
        }
        throw new IllegalArgumentException(refusal(noun, string));
    }

    /**
     * Returns why a string is no text.
     *
     * @param noun what the string is
     * @param string the string, no text
     * @return one sentence without full stop
     */
    public static String refusal(String noun, String string) {
        int index = firstNonText(string);
        return String.format(
                Locale.ROOT,
                "%s must hold neither U+0000 nor a lone surrogate, has U+%04X at index %d",
                noun,
                (int) string.charAt(index),
                index);
    }

    private static int firstNonText(String string) {
        int length = string.length();
        for (int i = 0; i < length; i++) {
            char c = string.charAt(i);
            // One comparison for nearly all characters: U+0000 wraps around to the top.
            if ((char) (c - 1) >= Character.MIN_SURROGATE - 1 && c <= Character.MAX_SURROGATE) {
                if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(string.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
