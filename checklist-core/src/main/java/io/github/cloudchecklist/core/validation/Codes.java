package io.github.cloudchecklist.core.validation;

import java.util.Locale;
import java.util.regex.Pattern;

/** The syntax of the codes of findings, and the codes of Jakarta constraints. */
final class Codes {

    /** What the codes of Jakarta constraints begin with. */
    static final String CONSTRAINT = "constraint.";

    private static final Pattern SYNTAX =
            Pattern.compile("(?=.{1,100}$)[a-z0-9]++(-[a-z0-9]++)*+(\\.[a-z0-9]++(-[a-z0-9]++)*+)++");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Codes() {}

    static boolean isValid(String code) {
        return SYNTAX.matcher(code).matches();
    }

    static void check(String code) {
        if (!isValid(code)) {
            throw new IllegalArgumentException(
                    "Code must be two or more lower-case words joined by dots, at most 100 characters, was '"
                            + ArgumentText.of(code) + "'");
        }
    }

    /** Returns {@code constraint.not-blank} for {@code NotBlank}. */
    static String ofConstraint(Class<?> annotation) {
        return CONSTRAINT
                + WORD_START.matcher(annotation.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
