package io.github.cloudchecklist.json.codec;

import java.util.Locale;

/**
 * What is wrong at one place of a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of problem it is
 * @param message one sentence without full stop, without the place, free of characters that do not print
 * @param pointer the place as a JSON pointer (RFC 6901), empty for the root
 * @param line the line, from 1; 0 if it is not known
 * @param column the column as the parser counts it, from 1; 0 if it is not known
 */
public record Problem(Kind kind, String message, String pointer, int line, int column) {

    /** The sorts of problems. */
    public enum Kind {
        /** The input is not JSON in UTF-8. */
        SYNTAX("syntax"),
        /** The input exceeds a limit. */
        LIMIT("limit"),
        /** The document is of another format or version. */
        FORMAT("format"),
        /** The document is of a later minor version of the format, which may have fields that are not known. */
        LATER_VERSION("later-version"),
        /** A field is none of those that the object can have. */
        UNKNOWN_FIELD("unknown-field"),
        /** A field stands twice in one object. */
        DUPLICATE_FIELD("duplicate-field"),
        /** Fields that the object must have are not there. */
        MISSING_FIELD("missing-field"),
        /** A value is of another JSON type than the field takes, such as a number for a string. */
        WRONG_TYPE("wrong-type"),
        /** A value is of the right JSON type and not acceptable, such as a date that does not exist. */
        INVALID_VALUE("invalid-value"),
        /** The source could not be read, or the target not be written. */
        IO("io");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * Returns the constant of a code.
         *
         * @param code the code
         * @return the constant
         * @throws IllegalArgumentException if there is none
         */
        public static Kind of(String code) {
            return Codes.of("Code must be that of a sort of problem", values(), Kind::code, code);
        }

        /**
         * Returns the name of this constant for callers: lower-case words joined by hyphens, never changed.
         *
         * @return the code
         */
        public String code() {
            return code;
        }
    }

    private static final int LONGEST_QUOTE = 64;
    private static final int LONGEST_POINTER = 200;

    /**
     * Returns a problem of a document as a whole.
     *
     * @param kind what sort of problem it is
     * @param message one sentence without full stop
     * @return a problem without a known line
     */
    public static Problem ofDocument(Kind kind, String message) {
        return new Problem(kind, message, "", 0, 0);
    }

    /** Escapes what does not print in the message. */
    public Problem {
        message = printable(message);
    }

    /**
     * Returns this problem with its place counted in another way.
     *
     * @param newLine the line, from 1
     * @param newColumn the column, from 1
     * @return the same problem at that place
     */
    public Problem at(int newLine, int newColumn) {
        return new Problem(kind, message, pointer, newLine, newColumn);
    }

    /**
     * Returns what is wrong and where.
     *
     * @return one sentence on one line, in which a long pointer is cut
     */
    public String sentence() {
        String cut = cut(pointer, LONGEST_POINTER);
        String place = line == 0 ? "" : "line " + line + ", column " + column;
        if (cut.isEmpty() && place.isEmpty()) {
            return message;
        }
        String comma = cut.isEmpty() || place.isEmpty() ? "" : ", ";
        return message + " (at " + printable(cut) + comma + place + ")";
    }

    /**
     * Returns the end of a message that quotes a value, cut where it is long.
     *
     * @param value the value
     * @return {@code , was '…'}
     */
    public static String was(String value) {
        return ", was " + quoted(value);
    }

    static String quoted(String value) {
        return "'" + cut(value) + "'";
    }

    /**
     * Returns as much of a value as a message quotes.
     *
     * @param value the value
     * @return the value, or its beginning and an ellipsis where it is long
     */
    public static String cut(String value) {
        return cut(value, LONGEST_QUOTE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    /**
     * Returns a text in which control characters, format characters and lone surrogates are escaped, so that a message
     * stays on its line and reads as it is.
     *
     * @param text any text
     * @return the text fit for a log
     */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Problem::prints)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (prints(c)) {
                printable.appendCodePoint(c);
            } else {
                printable.append(String.format(Locale.ROOT, "\\u%04X", c));
            }
        });
        return printable.toString();
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
