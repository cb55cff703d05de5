package io.github.cloudchecklist.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with a document, and the document as far as it can be used.
 *
 * <p>Where {@linkplain ChecklistJson#read(byte[]) reading} ends at the first problem, an inspection goes on and lists them
 * all. Unknown fields, and a later minor version of the format, do not spoil the document: it is there without those fields,
 * and {@link #unknownFields()} has what they hold, so that nothing is lost unseen.
 *
 * <pre>{@code
 * Inspection<Checklist> inspection = ChecklistJson.forChecklists().inspect(file);
 * inspection.problems().forEach(problem -> System.out.println(problem));
 * Checklist checklist = inspection.orElseThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of document
 * @since 0.1.0
 */
public final class Inspection<T> {

    private final @Nullable T document;
    private final List<JsonProblem> problems;

    Inspection(@Nullable T document, List<JsonProblem> problems) {
        this.document = problems.stream().allMatch(JsonProblem::isTolerable) ? document : null;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the document.
     *
     * @return the document without its unknown fields; absent if it has another problem than unknown fields and a later minor
     *     version
     */
    public Optional<T> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Returns all problems, the unknown fields among them.
     *
     * @return the problems in the order in which they are found, which is that of the document but for missing fields: those
     *     are found at the end of their object. If there are more than {@link JsonLimits#maxProblems()}, one of the code {@code
     *     limit} stands in place of the others. Empty if reading the document succeeds
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Returns the fields that the format does not know.
     *
     * @return those of the problems, with the {@linkplain JsonProblem#value() values} of the fields
     */
    public List<JsonProblem> unknownFields() {
        return problems.stream().filter(JsonProblem::isUnknownField).toList();
    }

    /**
     * Whether the whole document has been inspected.
     *
     * @return false if there may be further problems: those behind a problem of the code {@code syntax} or {@code limit} have
     *     not been looked for
     */
    public boolean isComplete() {
        return problems.stream().noneMatch(JsonProblem::endsInspection);
    }

    /**
     * Returns the document.
     *
     * @return the document without its unknown fields
     * @throws ChecklistJsonException if there is none; it tells the first of the problems that are to blame
     */
    public T orElseThrow() {
        if (document != null) {
            return document;
        }
        throw problems.stream()
                .filter(problem -> !problem.isTolerable())
                .findFirst()
                .orElseThrow()
                .toException();
    }
}
