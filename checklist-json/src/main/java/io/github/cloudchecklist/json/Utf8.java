package io.github.cloudchecklist.json;

/** The bytes of a document: where its text begins, and which character of a line a byte is part of. */
final class Utf8 {

    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final byte[] bytes;

    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the index after the byte order mark, if there is one. */
    int start() {
        return at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF ? BYTE_ORDER_MARK_LENGTH : 0;
    }

    /** Whether the bytes begin as JSON does in UTF-16 or UTF-32: with a byte order mark, or with U+0000 among the first. */
    boolean isOtherEncoding() {
        int first = at(start());
        int second = at(start() + 1);
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /**
     * Returns a column in characters (UTF-16 code units).
     *
     * @param line the line, from 1
     * @param byteColumn the column in bytes, from 1
     */
    int column(int line, int byteColumn) {
        int begin = startOfLine(line);
        int end = Math.min(begin + byteColumn - 1, bytes.length);
        int column = 1;
        for (int i = begin; i < end; i++) {
            int b = bytes[i] & 0xFF;
            boolean continues = (b & 0xC0) == 0x80;
            boolean isPair = b >= 0xF0;
            column += continues ? 0 : isPair ? 2 : 1;
        }
        return column;
    }

    /** Lines end with LF, CR, or both. */
    private int startOfLine(int line) {
        int index = start();
        for (int ended = 1; ended < line && index < bytes.length; index++) {
            if (bytes[index] == '\n' || (bytes[index] == '\r' && at(index + 1) != '\n')) {
                ended++;
            }
        }
        return index;
    }
}
