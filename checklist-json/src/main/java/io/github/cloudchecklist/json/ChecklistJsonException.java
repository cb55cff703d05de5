package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problem;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * The failure to read or write a document: what is wrong, and where.
 *
 * <p>The codes are stable; a caller may act on them:
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th scope="col">code</th><th scope="col">meaning</th></tr>
 * <tr><td>{@code syntax}</td><td>the input is not one JSON value in UTF-8</td></tr>
 * <tr><td>{@code limit}</td><td>the document exceeds one of the {@linkplain JsonLimits limits}</td></tr>
 * <tr><td>{@code format}</td><td>the document is of another format or version</td></tr>
 * <tr><td>{@code later-version}</td><td>the document is of a later minor version of the format, which may have fields that
 *     are not known; {@link ChecklistJson#inspect(byte[])} reads the others and lists these</td></tr>
 * <tr><td>{@code unknown-field}</td><td>an object has a field that the format does not know</td></tr>
 * <tr><td>{@code duplicate-field}</td><td>a field stands twice in one object</td></tr>
 * <tr><td>{@code missing-field}</td><td>an object lacks fields that it must have; the message names all of them</td></tr>
 * <tr><td>{@code wrong-type}</td><td>a value is of another JSON type, such as a number for a string, or null</td></tr>
 * <tr><td>{@code invalid-value}</td><td>a string is no such id, date, address, language or constant, or is no text</td></tr>
 * <tr><td>{@code io}</td><td>the source could not be read, or the target not be written; the cause says why</td></tr>
 * </table>
 *
 * <p>It is a Jackson exception, so that frameworks that read bodies of requests with a Jackson mapper answer it like any
 * other malformed body. What Jackson adds on the way, such as the path through an application's own classes, is not part
 * of the message.
 *
 * <p>Immutable as far as exceptions are.
 *
 * @since 0.1.0
 */
public final class ChecklistJsonException extends JacksonException {

    private static final long serialVersionUID = 1L;

    /** What sort of failure this is. */
    private final String code;

    /** The place as a JSON pointer; empty for the root. */
    private final String pointer;

    /** The line, from 1; 0 if it is not known. */
    private final int line;

    /** The column, from 1; 0 if it is not known. */
    private final int column;

    /**
     * Creates the failure to read a document of another format.
     *
     * @param code one of the codes above
     * @param message what is wrong: one sentence without the place and without full stop
     * @param pointer the place as a JSON pointer (RFC 6901); empty for the root
     * @param line the line of the place, from 1; 0 if it is not known
     * @param column the column of the place, from 1; 0 if it is not known
     * @throws IllegalArgumentException if the code is none of the codes above
     */
    public ChecklistJsonException(String code, String message, String pointer, int line, int column) {
        this(new Problem(Problem.Kind.of(code), message, pointer, line, column));
    }

    ChecklistJsonException(Problem problem) {
        this(problem, null);
    }

    ChecklistJsonException(Problem problem, @Nullable Throwable cause) {
        super(problem.sentence(), location(problem), cause);
        this.code = problem.kind().code();
        this.pointer = problem.pointer();
        this.line = problem.line();
        this.column = problem.column();
    }

    /** Returns the failure to read a source or to write to a target. */
    static ChecklistJsonException failed(String message, IOException cause) {
        return new ChecklistJsonException(Problem.ofDocument(Problem.Kind.IO, message), cause);
    }

    private static TokenStreamLocation location(Problem problem) {
        return problem.line() == 0
                ? TokenStreamLocation.NA
                : new TokenStreamLocation(ContentReference.unknown(), -1, problem.line(), problem.column());
    }

    /**
     * Returns what sort of failure this is.
     *
     * @return one of the codes above
     */
    public String code() {
        return code;
    }

    /**
     * Returns the value or field that is wrong, as a JSON pointer (RFC 6901) from the root of the document.
     *
     * <p>A field that is missing has the pointer of the object that lacks it; broken syntax has that of the last value that
     * was begun. Names in it are those of the document.
     *
     * @return the pointer; empty for the root, and where there is no place
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line of the place.
     *
     * @return the line, from 1; 0 if it is not known, as of a tree or of a value that is being written
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column of the place within its line.
     *
     * <p>{@link ChecklistJson} counts characters (UTF-16 code units). Through a mapper the column is that of its parser,
     * which counts bytes where it reads bytes.
     *
     * @return the column, from 1; 0 if it is not known
     */
    public int column() {
        return column;
    }

    /**
     * Returns what is wrong and where, on one line, without names of classes and with values cut where they are long.
     *
     * @return the message
     */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }
}
