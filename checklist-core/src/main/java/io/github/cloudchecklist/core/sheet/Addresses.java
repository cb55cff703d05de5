package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.text.Quotes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Finds addresses in prose and reads them. */
final class Addresses {

    private static final String DELIMITERS = "<>\"";
    private static final String SENTENCE_ENDS = ".,;:!?'";

    private Addresses() {}

    /** Whether {@code http://} or {@code https://} begins here and is not the end of a longer word. */
    static boolean startsAt(String text, int index) {
        char c = text.charAt(index);
        return (c == 'h' || c == 'H')
                && (text.regionMatches(true, index, "https://", 0, 8)
                        || text.regionMatches(true, index, "http://", 0, 7))
                && (index == 0 || !isAsciiLetterOrDigit(text.charAt(index - 1)));
    }

    /**
     * Returns where the address that begins at an index ends: before white space, a character outside of ASCII, an angle
     * bracket, a quotation mark, a bracket that was not opened within, and before the signs that end a sentence. Signs that no
     * address may hold are taken in all the same, so that the address is refused rather than cut.
     */
    static int end(String text, int start) {
        int round = 0;
        int square = 0;
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c <= ' ' || c >= 0x7f || DELIMITERS.indexOf(c) >= 0 || round < 0 || square < 0) {
                break;
            }
            end++;
        }
        while (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Reads an absolute address with a host; empty if there is none in the text. */
    static Optional<URI> parse(String printed) {
        try {
            URI uri = new URI(printed);
            return uri.isAbsolute() && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An address for a message: without query and fragment, which may hold secrets. */
    static String shown(String printed) {
        int end = 0;
        while (end < printed.length() && printed.charAt(end) != '?' && printed.charAt(end) != '#') {
            end++;
        }
        return Quotes.beginning(printed.substring(0, end), Uncertainty.MAX_QUOTE);
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
