package io.github.cloudchecklist.core.analysis;

import java.util.Locale;

/**
 * How much a change weighs for one who reviews a new revision. Declared from the heaviest down.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ChangeSeverity {

    /** What the reader relied on has got worse, or may no longer hold. */
    MAJOR("major"),

    /** What the sheet says has changed, and a reviewer should read it. */
    MINOR("minor"),

    /** The form has changed: numbers, order, spaces. */
    EDITORIAL("editorial");

    private final String code;

    ChangeSeverity(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case, independent of the Java name and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }

    /**
     * Returns what this severity is called.
     *
     * @param language the language of the reader; English if there is no translation for it
     * @return a word in English, Chinese or Japanese, such as {@code Major}
     */
    public String title(Locale language) {
        return ChangeTexts.in(language).get("severity." + code);
    }

    /**
     * Tells whether this severity is as heavy as another, or heavier.
     *
     * @param other the severity to compare with
     * @return true for {@link #MAJOR} and anything, {@link #MINOR} and itself or {@link #EDITORIAL}, {@code EDITORIAL} and
     *     itself
     */
    public boolean isAtLeast(ChangeSeverity other) {
        return compareTo(other) <= 0;
    }
}
