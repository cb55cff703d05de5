package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a document that has been {@linkplain Inspection inspected}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonProblem {

    private final Problem problem;
    private final @Nullable String value;

    JsonProblem(Problem problem, @Nullable String value) {
        this.problem = problem;
        this.value = value;
    }

    /** Whether the rest of the document can be used all the same. */
    boolean isTolerable() {
        return isUnknownField() || problem.kind() == Kind.LATER_VERSION;
    }

    boolean isUnknownField() {
        return problem.kind() == Kind.UNKNOWN_FIELD;
    }

    /** Whether what follows in the document has not been looked at, or not all of it. */
    boolean endsInspection() {
        return problem.kind() == Kind.SYNTAX || problem.kind() == Kind.LIMIT;
    }

    ChecklistJsonException toException() {
        return new ChecklistJsonException(problem);
    }

    /**
     * Returns what sort of problem this is.
     *
     * @return one of the codes of {@link ChecklistJsonException}
     */
    public String code() {
        return problem.kind().code();
    }

    /**
     * Returns what is wrong.
     *
     * @return one sentence on one line, without the place and without full stop, in which long values are cut
     */
    public String message() {
        return problem.message();
    }

    /**
     * Returns the value or field that is wrong, as a JSON pointer (RFC 6901) from the root of the document.
     *
     * @return the pointer, with names as they stand in the document; empty for the root, and where there is no place
     */
    public String pointer() {
        return problem.pointer();
    }

    /**
     * Returns the line of the place.
     *
     * @return the line, from 1; 0 if it is not known
     */
    public int line() {
        return problem.line();
    }

    /**
     * Returns the column of the place within its line.
     *
     * @return the column in characters (UTF-16 code units), from 1; 0 if it is not known
     */
    public int column() {
        return problem.column();
    }

    /**
     * Returns what an unknown field holds.
     *
     * @return the value as JSON on one line; absent if this is another problem, or the value is not well-formed or has problems
     *     of its own
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonProblem that && problem.equals(that.problem) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(problem, value);
    }

    /** Returns the message with the place, as {@link ChecklistJsonException} tells it. */
    @Override
    public String toString() {
        return problem.sentence();
    }
}
