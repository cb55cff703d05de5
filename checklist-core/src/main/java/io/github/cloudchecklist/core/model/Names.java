package io.github.cloudchecklist.core.model;

import java.util.regex.Pattern;

/** The syntax of ids and of open named values, and the wording of its violation. */
final class Names {

    /** Ids of controls and sections: published ones such as {@code A&A-01.1}, {@code AC-2(1)}, {@code 5.10}. */
    static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._&()/:+-]{0,127}");

    /** Ids of documents. */
    static final Pattern DOCUMENT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");

    /** Open named values. */
    static final Pattern KEBAB = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_QUOTE = 64;

    private Names() {}

    static void check(String what, Pattern syntax, String explained, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, was '" + quotable(value) + "'");
        }
        if (!syntax.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " must " + explained + ", was '" + quotable(value) + "'");
        }
    }

    static void checkNumber(String what, String value) {
        check(
                what,
                NUMBER,
                "be 1 to 128 letters, digits and signs of ._&()/:+- and begin with a letter or digit",
                value);
    }

    static void checkKebab(String what, String value) {
        check(what, KEBAB, "be 1 to 64 lower-case letters and digits in words joined by hyphens", value);
    }

    private static String quotable(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    }
}
