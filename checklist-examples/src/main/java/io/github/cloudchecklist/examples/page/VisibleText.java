package io.github.cloudchecklist.examples.page;

import java.util.Locale;

/**
 * Text without characters that reorder, hide or break what stands around them: they are shown by their names, as in {@code
 * [U+202E]}.
 *
 * <p>These are control characters but for tab and line breaks, format characters but for the joiners, which some scripts and
 * emoji need, separators of lines and paragraphs, lone surrogates and what is no character. The names have no sign that
 * means something in HTML, so a whole page is made visible after it is written.
 */
final class VisibleText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private VisibleText() {}

    static String of(String text) {
        int at = firstHidden(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 64);
        int from = 0;
        for (; at >= 0; at = firstHidden(text, from)) {
            int c = text.codePointAt(at);
            visible.append(text, from, at).append(String.format(Locale.ROOT, "[U+%04X]", c));
            from = at + Character.charCount(c);
        }
        return visible.append(text, from, text.length()).toString();
    }

    static boolean isVisible(String text) {
        return firstHidden(text, 0) < 0;
    }

    private static int firstHidden(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isHidden(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }
}
