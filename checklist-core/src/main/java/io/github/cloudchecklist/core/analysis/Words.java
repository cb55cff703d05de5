package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cuts texts into words without knowing their language.
 *
 * <p>By fixed ranges of Unicode and not by the tables of the platform, so that every Java version cuts alike.
 */
final class Words {

    private enum Sort {
        SPACE,
        LETTER,
        SINGLE,
        SIGN
    }

    private static final String ENDS_OF_SENTENCES = "。！？；.!?;\n▼";

    private Words() {}

    /** Returns what a text says; where the document has only translations of it, the first of them by language tag. */
    static String said(LocalizedText text) {
        if (!text.getText().isBlank() || text.getTranslations().isEmpty()) {
            return text.getText();
        }
        return text.getTranslations().entrySet().stream()
                .min(Comparator.comparing(translation -> translation.getKey().toLanguageTag()))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    /** Returns the words of a text in their order: joined, they are the text again. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Returns the sentences of a text in their order: joined, they are the text again. */
    static List<String> splitSentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /** Returns the text without spaces, in small letters and with signs of full width in half width. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!isSpace(unit)) {
                folded.append((char) fold(unit));
            }
        }
        return folded.toString();
    }

    /** Returns the hashes of up to so many of the first words that are neither spaces nor signs, folded. */
    static int[] hashes(String text, int most) {
        int[] hashes = new int[Math.min(most, text.length())];
        int count = 0;
        for (int start = 0; start < text.length() && count < hashes.length; ) {
            int c = text.codePointAt(start);
            Sort sort = sortOf(c);
            if (sort == Sort.SIGN || sort == Sort.SPACE) {
                start += Character.charCount(c);
                continue;
            }
            int end = endOfWord(text, start);
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = 31 * hash + fold(text.charAt(i));
            }
            hashes[count++] = hash;
            start = end;
        }
        return Arrays.copyOf(hashes, count);
    }

    /** Tells whether a word ends ahead of this index, or the text begins or ends there. */
    static boolean isBoundary(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        if (Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))) {
            return false;
        }
        Sort before = sortOf(text.codePointBefore(index));
        return before == Sort.SINGLE || before == Sort.SIGN || before != sortOf(text.codePointAt(index));
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        Sort sort = sortOf(first);
        int end = start + Character.charCount(first);
        if (sort == Sort.SINGLE || sort == Sort.SIGN) {
            return end;
        }
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (sortOf(c) != sort) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static Sort sortOf(int c) {
        if (c < 0xC0) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            return letter ? Sort.LETTER : isSpace(c) ? Sort.SPACE : Sort.SIGN;
        }
        if (isSingle(c)) {
            return Sort.SINGLE;
        }
        if (isSpace(c)) {
            return Sort.SPACE;
        }
        return isSign(c) ? Sort.SIGN : Sort.LETTER;
    }

    private static boolean isSpace(int c) {
        return c <= ' '
                || c == 0x85
                || c == 0xA0
                || (c >= 0x2000 && c <= 0x200B)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** Scripts without spaces between words: Chinese, Japanese, Yi and those of mainland South-East Asia. */
    private static boolean isSingle(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3040 && c <= 0x31FF && !(c >= 0x3130 && c <= 0x318F))
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x2E80 && c <= 0x2FDF)
                || (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0xA000 && c <= 0xA4CF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF66 && c <= 0xFF9F)
                || (c >= 0x16FE0 && c <= 0x1B2FF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    private static boolean isSign(int c) {
        return c == 0xD7
                || c == 0xF7
                || (c >= 0x2000 && c <= 0x2BFF)
                || (c >= 0x3001 && c <= 0x303F)
                || (c >= 0xE000 && c <= 0xF8FF)
                || (c >= 0xFE10 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF0F)
                || (c >= 0xFF1A && c <= 0xFF20)
                || (c >= 0xFF3B && c <= 0xFF40)
                || (c >= 0xFF5B && c <= 0xFF65)
                || (c >= 0xFFE0 && c <= 0xFFFF)
                || (c >= 0x1F000 && c <= 0x1FAFF);
    }

    private static int fold(int c) {
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        if (half >= 'A' && half <= 'Z') {
            return half + ('a' - 'A');
        }
        // Latin, Greek and Cyrillic: the scripts whose letters have had their two cases for as long as Java has.
        return half >= 0xC0 && half < 0x0530 ? Character.toLowerCase(half) : half;
    }
}
