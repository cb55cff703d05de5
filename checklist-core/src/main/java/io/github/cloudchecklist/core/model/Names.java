package io.github.cloudchecklist.core.model;

import io.github.cloudchecklist.core.text.Quotes;
import java.util.function.Predicate;

/** The syntax of ids and of open named values, and the wording of its violation. */
final class Names {

    private static final int LONGEST_ID = 128;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_QUOTE = 65;

    private static final int LETTERS_AND_NUMBERS = categories(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);
    private static final int MARKS =
            categories(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK);

    private Names() {}

    /** Checks the id of a control or a section: one as published, such as {@code A&A-01.1}, {@code AC-2(1)}, {@code 5.10}. */
    static void checkNumber(String what, String value) {
        check(
                what,
                Names::isNumber,
                "be 1 to 128 letters, digits and signs of ._&()/:+- and begin with a letter or digit",
                value);
    }

    /** Checks the id of a document. */
    static void checkDocument(String what, String value) {
        check(
                what,
                Names::isDocument,
                "be 1 to 128 lower-case ASCII letters, digits and signs of ._- and begin with a letter or digit",
                value);
    }

    /** Checks an open named value. */
    static void checkKebab(String what, String value) {
        check(what, Names::isKebab, "be 1 to 64 lower-case letters and digits in words joined by hyphens", value);
    }

    private static void check(String what, Predicate<String> syntax, String explained, String value) {
        if (!syntax.test(value)) {
            throw new IllegalArgumentException(what + " must " + (value.isBlank() ? "not be blank" : explained)
                    + ", was '" + Quotes.beginning(value, LONGEST_QUOTE) + "'");
        }
    }

    /** Whether a text is letters and numbers of any script, and after the first also marks and signs, at most 128 in all. */
    private static boolean isNumber(String text) {
        int count = 0;
        for (int i = 0; i < text.length() && count <= LONGEST_ID; count++) {
            int c = text.codePointAt(i);
            boolean fits = isIn(LETTERS_AND_NUMBERS, c) || (i > 0 && ("._&()/:+-".indexOf(c) >= 0 || isIn(MARKS, c)));
            if (!fits) {
                return false;
            }
            i += Character.charCount(c);
        }
        return count > 0 && count <= LONGEST_ID;
    }

    private static boolean isDocument(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = isLowerCaseOrDigit(c) || (i > 0 && (c == '.' || c == '_' || c == '-'));
            if (!fits) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ID;
    }

    private static boolean isKebab(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = isLowerCaseOrDigit(c) || (inWord && c == '-');
            if (!fits) {
                return false;
            }
            inWord = c != '-';
        }
        return inWord && text.length() <= LONGEST_NAME;
    }

    private static boolean isLowerCaseOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static int categories(byte... types) {
        int categories = 0;
        for (byte type : types) {
            categories |= 1 << type;
        }
        return categories;
    }

    private static boolean isIn(int categories, int codePoint) {
        return (categories & (1 << Character.getType(codePoint))) != 0;
    }
}
