package io.github.cloudchecklist.core.validation;

import java.text.Normalizer;

/** Unicode normalization form C, asked for only where a text has a character that could be out of it. */
final class NormalForm {

    /** The first character that a normalizer may change or move. */
    private static final char FIRST_COMBINING = '\u0300';

    private NormalForm() {}

    static boolean isNormalized(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInert(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** What is below the combining marks, punctuation and kana but for the voicing marks, ideographs and full-width forms. */
    private static boolean isInert(char unit) {
        return unit < FIRST_COMBINING
                || (unit >= '\u4e00' && unit <= '\u9fff')
                || (unit >= '\u3001'
                        && unit <= '\u30ff'
                        && (unit < '\u3099' || unit > '\u309a')
                        && (unit < '\u302a' || unit > '\u302f'))
                || (unit >= '\uff01' && unit <= '\uff5e')
                || (unit >= '\u2010' && unit <= '\u205e')
                || (unit >= '\u25a0' && unit <= '\u25ff');
    }
}
