package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ids of controls and sections as OSCAL ids, and back.
 *
 * <p>An OSCAL id is a token: a letter or {@code _}, then letters, digits and {@code .}, {@code -}, {@code _}. So {@code 2.1.2} is none.
 * A control gets {@code ctl-} before its id, a section {@code sec-}. ASCII letters, ASCII digits, {@code .} and {@code -} stay;
 * any other character becomes its code point in lower-case hexadecimal digits between two {@code _}: {@code AC-2(1)} is {@code
 * ctl-AC-2_28_1_29_}. So different ids stay different, whatever they hold, and no id is that of a part such as {@code
 * ctl-2.1.2_smt}.
 *
 * <p>If a checklist has an id more than once, {@link OscalExporter} appends {@code _x2} to the second, {@code _x3} to the third and
 * so on; they are read back as the same id.
 *
 * @since 0.1.0
 */
public final class OscalIds {

    private static final String CONTROL = "ctl-";
    private static final String SECTION = "sec-";
    private static final int LONGEST_HEX = 6;

    private OscalIds() {}

    /**
     * Returns the OSCAL id of a control.
     *
     * @param id the id
     * @return a token that begins with {@code ctl-}
     */
    public static String of(ControlId id) {
        return CONTROL + encode(id.text());
    }

    /**
     * Returns the OSCAL id of a section.
     *
     * @param id the id
     * @return a token that begins with {@code sec-}
     */
    public static String of(SectionId id) {
        return SECTION + encode(id.text());
    }

    /**
     * Returns the control that an OSCAL id stands for.
     *
     * @param token an OSCAL id
     * @return the id; empty if the token is not the OSCAL id of a control
     */
    public static Optional<ControlId> findControl(String token) {
        return decode(CONTROL, token).flatMap(text -> id(() -> ControlId.of(text)));
    }

    /**
     * Returns the section that an OSCAL id stands for.
     *
     * @param token an OSCAL id
     * @return the id; empty if the token is not the OSCAL id of a section
     */
    public static Optional<SectionId> findSection(String token) {
        return decode(SECTION, token).flatMap(text -> id(() -> SectionId.of(text)));
    }

    /** Returns what tells the n-th of equal ids from the first, counted from 1. */
    static String occurrence(int n) {
        return n == 1 ? "" : "_x" + n;
    }

    /** Returns the id of the statement of a control. */
    static String statement(String control) {
        return control + "_smt";
    }

    private static String encode(String text) {
        StringBuilder token = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                token.appendCodePoint(c);
            } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return token.toString();
    }

    private static Optional<String> decode(String prefix, String token) {
        if (!token.startsWith(prefix)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int i = prefix.length();
        while (i < token.length()) {
            char c = token.charAt(i);
            if (isPlain(c)) {
                text.append(c);
                i++;
                continue;
            }
            if (c != '_') {
                return Optional.empty();
            }
            if (isOccurrence(token, i)) {
                break;
            }
            int end = token.indexOf('_', i + 1);
            int decoded = end < 0 ? -1 : hex(token, i + 1, end);
            if (decoded < 0 || isPlain(decoded)) {
                return Optional.empty();
            }
            text.appendCodePoint(decoded);
            i = end + 1;
        }
        return Optional.of(text.toString());
    }

    /** Whether {@code _x} and a number from 2 are all that is left. */
    private static boolean isOccurrence(String token, int start) {
        return token.startsWith("_x", start) && token.substring(start).matches("_x([2-9]|[1-9][0-9]{1,8})");
    }

    /** Returns the code point that lower-case digits without leading zeros stand for; -1 if there is none. */
    private static int hex(String token, int start, int end) {
        if (end == start || end - start > LONGEST_HEX || token.charAt(start) == '0') {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = "0123456789abcdef".indexOf(token.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return Character.isValidCodePoint(value) ? value : -1;
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    private static <I> Optional<I> id(Supplier<I> id) {
        try {
            return Optional.of(id.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
