package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.text.Quotes;
import java.net.URI;
import java.util.Locale;

/**
 * How a value is written as an argument of a finding: short, on one line, without invisible characters and without the
 * parts of an address that may be secret.
 */
final class ArgumentText {

    /** The greatest length in characters. */
    static final int LONGEST = 200;

    private ArgumentText() {}

    static String of(Object value) {
        if (value instanceof Locale locale) {
            return visible(locale.toLanguageTag());
        }
        return visible(value instanceof URI address ? Quotes.address(address) : String.valueOf(value));
    }

    private static String visible(String text) {
        return text.length() <= LONGEST && PlainText.isPlainLine(text) ? text : shown(text);
    }

    private static String shown(String text) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), LONGEST + 1));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String shown = UnsafeCharacters.isHidden(c) ? UnsafeCharacters.name(c) : Character.toString(c);
            if (visible.length() + shown.length() > LONGEST) {
                return visible.append('…').toString();
            }
            visible.append(shown);
        }
        return visible.toString();
    }
}
