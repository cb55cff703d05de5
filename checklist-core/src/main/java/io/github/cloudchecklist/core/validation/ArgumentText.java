package io.github.cloudchecklist.core.validation;

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
        return visible(value instanceof URI address ? withoutSecrets(address) : String.valueOf(value));
    }

    /** User name, password, query and fragment may hold secrets; the rest identifies the address well enough. */
    private static String withoutSecrets(URI address) {
        String text = address.toString();
        int end = text.length();
        for (char sign : new char[] {'?', '#'}) {
            int at = text.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        text = text.substring(0, end);
        String authority = address.getRawAuthority();
        int user = authority == null ? -1 : authority.lastIndexOf('@');
        return user < 0 ? text : text.replace(authority, authority.substring(user + 1));
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
