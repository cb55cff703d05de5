package io.github.cloudchecklist.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Finds the lines of a stream of bytes, one after the other, and keeps no more than the current one.
 *
 * <p>Of a line that is longer than a limit only the length is known. Not thread-safe.
 */
final class LineSplitter {

    private static final int INITIAL_CAPACITY = 1 << 16;

    private final InputStream in;
    private final int longest;

    private byte[] buffer = new byte[INITIAL_CAPACITY];

    /** What has been read is before this index. */
    private int filled;

    /** The next line begins here. */
    private int next;

    private int begin;
    private int end;
    private long dropped;

    LineSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * Goes to the next line.
     *
     * @return false if there is none
     * @throws IOException if the stream fails
     */
    boolean advance() throws IOException {
        begin = next;
        dropped = 0;
        int scanned = begin;
        while (true) {
            int newline = newline(scanned);
            if (newline >= 0) {
                end = newline;
                next = newline + 1;
                return true;
            }
            if (filled - begin > longest) {
                dropped += filled - begin;
                begin = filled;
            }
            int unfinished = filled - begin;
            if (!fill()) {
                end = filled;
                next = filled;
                return dropped > 0 || end > begin;
            }
            scanned = begin + unfinished;
        }
    }

    private int newline(int from) {
        for (int i = from; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Reads on behind the bytes of the current line, which move to the front; false if the stream has ended. */
    private boolean fill() throws IOException {
        int unfinished = filled - begin;
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, unfinished);
            begin = 0;
            filled = unfinished;
        }
        if (filled == buffer.length) {
            // One byte more than the longest line tells that a line is longer.
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, longest + 1L));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    byte[] buffer() {
        return buffer;
    }

    /** Returns the index in the buffer where the current line begins. */
    int begin() {
        return begin;
    }

    /** Returns the index in the buffer after the current line, which is that of its LF if it has one. */
    int end() {
        return end;
    }

    boolean isTooLong() {
        return dropped > 0 || end - begin > longest;
    }

    boolean isBlank() {
        int i = begin;
        while (i < end && (buffer[i] == ' ' || buffer[i] == '\t' || buffer[i] == '\r')) {
            i++;
        }
        return i == end && dropped == 0;
    }

    /** Returns the length of the current line with its end. */
    long length() {
        return dropped + next - begin;
    }
}
