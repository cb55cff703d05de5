package io.github.cloudchecklist.json.oscal;

/**
 * Plain text as the Markdown that OSCAL takes prose for, and back.
 *
 * <p>Every sign that could be mark-up gets a backslash, so that a reader shows the text as it was. In prose, one break of line is a
 * hard break, two are the end of a paragraph; other breaks, and white space where Markdown would drop it, are numeric character
 * references. What {@link #line} and {@link #prose} make, {@link #text} turns back exactly.
 */
final class Markdown {

    /** Signs that can be mark-up anywhere. Quotes are here for the sake of typographic extensions. */
    private static final String MARKUP = "\\`*_{}[]<>&#~^|!$\"'";

    /** Signs that can be mark-up at the beginning of a line. */
    private static final String LINE_MARKUP = "+-=:.)";

    private final String text;
    private final boolean lines;
    private final StringBuilder out;

    private Markdown(String text, boolean lines) {
        this.text = text;
        this.lines = lines;
        this.out = new StringBuilder(text.length() + text.length() / 8);
    }

    /** Returns a text as Markdown without line breaks. */
    static String line(String text) {
        return new Markdown(text, false).escape();
    }

    /** Returns a text as Markdown of any number of lines. */
    static String prose(String text) {
        return new Markdown(text, true).escape();
    }

    private String escape() {
        boolean lineStart = true;
        boolean inNumber = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                i = breaks(i);
                lineStart = true;
                inNumber = false;
                continue;
            }
            boolean digit = c >= '0' && c <= '9';
            boolean edge = lineStart || i + 1 == text.length() || text.charAt(i + 1) == '\n';
            if (c == '\r' || c == '\f' || c == 0x0B || (edge && Character.isWhitespace(c))) {
                reference(c);
            } else {
                boolean repeated = (c == '-' || c == '.') && i > 0 && text.charAt(i - 1) == c;
                if (MARKUP.indexOf(c) >= 0 || repeated || ((lineStart || inNumber) && LINE_MARKUP.indexOf(c) >= 0)) {
                    out.append('\\');
                }
                out.append(c);
            }
            inNumber = digit && (lineStart || inNumber);
            lineStart = false;
            i++;
        }
        return out.toString();
    }

    /** Writes the breaks of line that begin at an index, and returns the index behind them. */
    private int breaks(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        int count = end - start;
        boolean inside = lines && start > 0 && end < text.length();
        if (inside && count == 1) {
            out.append("\\\n");
            return end;
        }
        if (inside) {
            out.append("\n\n");
            count -= 2;
        }
        for (int i = 0; i < count; i++) {
            reference('\n');
        }
        return end;
    }

    private void reference(char c) {
        out.append("&#").append((int) c).append(';');
    }

    /** Returns the text that was made into Markdown; mark-up that is not of our making stays as it is. */
    static String text(String markdown) {
        if (markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown.length());
        int i = 0;
        while (i < markdown.length()) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isEscapable(markdown.charAt(i + 1))) {
                text.append(markdown.charAt(i + 1));
                i += 2;
            } else if (c == '&' && referenceEnd(markdown, i) > 0) {
                int end = referenceEnd(markdown, i);
                text.append((char) Integer.parseInt(markdown, i + 2, end, 10));
                i = end + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    private static boolean isEscapable(char c) {
        return c == '\n' || MARKUP.indexOf(c) >= 0 || LINE_MARKUP.indexOf(c) >= 0;
    }

    /** Returns the index of the semicolon of a numeric reference to white space; -1 if there is none. */
    private static int referenceEnd(String markdown, int start) {
        int end = start + 2;
        int value = 0;
        while (end < markdown.length() && end < start + 8 && Character.digit(markdown.charAt(end), 10) >= 0) {
            value = 10 * value + Character.digit(markdown.charAt(end), 10);
            end++;
        }
        boolean ends = end > start + 2 && end < markdown.length() && markdown.charAt(end) == ';';
        return ends && markdown.startsWith("&#", start) && value <= Character.MAX_VALUE && Character.isWhitespace(value)
                ? end
                : -1;
    }
}
