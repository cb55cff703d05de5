package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The bytes of a document, and which character of a line a byte is part of. Not thread-safe. */
final class Utf8 implements Source {

    private static final String MUST_BE_UTF8 = "Document must be UTF-8";
    private static final int BYTE_ORDER_MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int firstLine;
    private final int begin;
    private final int start;
    private final int end;

    /** The place that was last asked for: its index, line, and column in bytes and in characters. */
    private int index;

    private int line;
    private int byteColumn;
    private int column;

    /**
     * Takes the bytes from an index to before another one.
     *
     * @param firstLine the number of the line that begins there
     */
    Utf8(byte[] bytes, int begin, int end, int firstLine) {
        this.bytes = bytes;
        this.firstLine = firstLine;
        this.begin = begin;
        this.end = end;
        boolean marked = at(begin) == 0xEF && at(begin + 1) == 0xBB && at(begin + 2) == 0xBF;
        this.start = marked ? begin + BYTE_ORDER_MARK_LENGTH : begin;
        restart();
    }

    private void restart() {
        index = start;
        line = 1;
        byteColumn = 1;
        column = 1;
    }

    @Override
    public @Nullable Problem refusal(JsonLimits limits) {
        if (end - begin > limits.maxDocumentLength()) {
            return Source.tooLong("bytes", limits);
        }
        return isOtherEncoding() ? new Problem(Kind.SYNTAX, MUST_BE_UTF8, "", firstLine, 1) : null;
    }

    /** Whether the bytes begin as JSON does in UTF-16 or UTF-32: with a byte order mark, or with U+0000 among the first. */
    private boolean isOtherEncoding() {
        int first = at(start);
        int second = at(start + 1);
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return marked || first == 0 || second == 0;
    }

    private int at(int i) {
        return i < end ? bytes[i] & 0xFF : -1;
    }

    @Override
    public JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /**
     * Returns the first sequence that stands for a character in more bytes than it needs, for half of a surrogate pair, or for
     * nothing that Unicode has (RFC 3629, section 3). The parser takes such sequences, and no others that are malformed.
     */
    @Override
    public @Nullable Problem malformed() {
        int malformed = Utf8Sequences.firstMalformed(bytes, start, end);
        if (malformed < 0) {
            return null;
        }
        restart();
        while (index < malformed) {
            advance();
        }
        return new Problem(Kind.SYNTAX, MUST_BE_UTF8, "", firstLine - 1 + line, column);
    }

    @Override
    public Problem located(Problem problem) {
        boolean isKnown = problem.line() > 0 && problem.column() > 0;
        return isKnown ? problem.at(firstLine - 1 + problem.line(), column(problem.line(), problem.column())) : problem;
    }

    /**
     * Returns a column in characters (UTF-16 code units).
     *
     * @param soughtLine the line, from 1
     * @param soughtColumn the column in bytes, from 1
     */
    private int column(int soughtLine, int soughtColumn) {
        if (soughtLine < line || (soughtLine == line && soughtColumn < byteColumn)) {
            restart();
        }
        while (index < end && line < soughtLine) {
            advance();
        }
        while (index < end && line == soughtLine && byteColumn < soughtColumn) {
            advance();
        }
        return column;
    }

    /** Goes over one byte. Lines end with LF, CR, or both. */
    private void advance() {
        int b = at(index);
        index++;
        if (b == '\n' || (b == '\r' && at(index) != '\n')) {
            line++;
            byteColumn = 1;
            column = 1;
            return;
        }
        boolean continues = (b & 0xC0) == 0x80;
        boolean isPair = b >= 0xF0;
        byteColumn++;
        column += continues ? 0 : isPair ? 2 : 1;
    }
}
