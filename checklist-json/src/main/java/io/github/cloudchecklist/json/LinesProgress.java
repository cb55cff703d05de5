package io.github.cloudchecklist.json;

/**
 * How far the reading or writing of {@linkplain JsonLines lines} is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LinesProgress {

    static final LinesProgress NONE = new LinesProgress(0, 0, 0);

    private final long lines;
    private final long documents;
    private final long bytes;

    private LinesProgress(long lines, long documents, long bytes) {
        this.lines = lines;
        this.documents = documents;
        this.bytes = bytes;
    }

    /** Returns the progress after one more line. */
    LinesProgress plus(long lengthOfLine, boolean isDocument) {
        return new LinesProgress(lines + 1, documents + (isDocument ? 1 : 0), bytes + lengthOfLine);
    }

    /** Returns the number of the next line; the greatest number where there are more lines than numbers. */
    int nextLine() {
        return (int) Math.min(lines + 1, Integer.MAX_VALUE);
    }

    /**
     * Returns the number of lines, those that are blank and those that cannot be read among them.
     *
     * @return the number
     */
    public long lines() {
        return lines;
    }

    /**
     * Returns the number of documents that have been read or written.
     *
     * @return the number
     */
    public long documents() {
        return documents;
    }

    /**
     * Returns the length of all lines, with their ends.
     *
     * @return the length in bytes
     */
    public long bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "lines: " + lines + ", documents: " + documents + ", bytes: " + bytes;
    }
}
