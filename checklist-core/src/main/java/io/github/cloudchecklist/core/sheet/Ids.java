package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.ControlId;
import java.text.Normalizer;
import java.util.Optional;

/** Ids out of printed numbers. */
final class Ids {

    private static final int LONGEST_PART = 40;

    private Ids() {}

    /**
     * Returns the part of an id that a printed number makes: {@code (1)}, {@code 1.} and {@code ①} make {@code 1}, {@code (a)}
     * makes {@code a}; empty if nothing is left of it.
     */
    static String part(String label) {
        if (label.length() > LONGEST_PART) {
            return "";
        }
        if (isPlain(label)) {
            return label;
        }
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKC);
        StringBuilder part = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || "._&()/:+-".indexOf(c) >= 0)
                .forEach(part::appendCodePoint);
        int start = 0;
        while (start < part.length() && !Character.isLetterOrDigit(part.codePointAt(start))) {
            start++;
        }
        int end = part.length();
        while (end > start && isLoose(part, start, end)) {
            end--;
        }
        return part.substring(start, end);
    }

    private static boolean isPlain(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the last character of a range is a sign that closes nothing in it. */
    private static boolean isLoose(CharSequence text, int start, int end) {
        char last = text.charAt(end - 1);
        boolean closes = last == ')' && text.subSequence(start, end).toString().indexOf('(') >= 0;
        return "._&(/:+-)".indexOf(last) >= 0 && !closes;
    }

    /** Returns the id that a cell is; empty if it cannot be one. */
    static Optional<ControlId> of(String cell) {
        try {
            return Optional.of(ControlId.of(cell));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
