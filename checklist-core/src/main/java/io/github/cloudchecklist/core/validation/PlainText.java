package io.github.cloudchecklist.core.validation;

import java.util.Arrays;

/**
 * The characters that most texts are made of, which no rule on characters minds: each is visible or a blank, safe, and left
 * as it is by Unicode normalization form C wherever it stands.
 *
 * <p>One look at each character tells whether a text needs a closer look; the rules take that with what the JDK knows of
 * Unicode, which costs a hundred times as much.
 */
final class PlainText {

    /** By character; the first and last character of each run of plain ones. */
    private static final boolean[] PLAIN = table(
            "\t\n", // the white space that breaks lines
            " ~", // ASCII
            "\u00a0\u00ac", // Latin-1 up to the soft hyphen
            "\u00ae\u02ff", // Latin with its accents
            "\u0391\u0482", // Greek and Cyrillic
            "\u048a\u052f", // further Cyrillic
            "\u2010\u2027", // dashes, quotation marks
            "\u2030\u205e", // further punctuation
            "\u2460\u25ff", // numbers in circles, geometric shapes: marks
            "\u3000\u3029", // ideographic space and punctuation up to the tone marks
            "\u3030\u303f", // ideographic punctuation after them
            "\u3041\u3096", // Hiragana up to the voicing marks
            "\u309b\u30ff", // Katakana
            "\u4e00\u9fff", // ideographs
            "\uac00\ud7a3", // Hangul syllables
            "\uff01\uff9f"); // full-width letters, half-width Katakana

    private PlainText() {}

    private static boolean[] table(String... runs) {
        boolean[] table = new boolean[Character.MAX_VALUE + 1];
        for (String run : runs) {
            Arrays.fill(table, run.charAt(0), run.charAt(1) + 1, true);
        }
        return table;
    }

    /** Tells whether a text has plain characters only; false may mean a harmless one that is rare. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!PLAIN[text.charAt(i)]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text is plain and has neither line breaks nor tabs. */
    static boolean isPlainLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return false;
            }
        }
        return isPlain(text);
    }
}
