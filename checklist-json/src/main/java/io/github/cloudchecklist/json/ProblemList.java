package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.codec.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, up to a greatest number. */
final class ProblemList implements Problems {

    /** Ends a run whose problems are too many. */
    static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full() {
            super("The list of problems is full", null, false, false);
        }
    }

    /** A problem, and what the field holds if it is an unknown one. */
    private record Entry(Problem problem, @Nullable String value) {}

    private final int most;
    private final List<Entry> entries = new ArrayList<>();

    ProblemList(int most) {
        this.most = most;
    }

    @Override
    public void report(Problem problem) {
        if (entries.size() == most) {
            String message = "Problems must be at most " + most + ", further ones are not listed";
            entries.add(new Entry(
                    new Problem(Kind.LIMIT, message, problem.pointer(), problem.line(), problem.column()), null));
            throw new Full();
        }
        entries.add(new Entry(problem, null));
    }

    @Override
    public void keep(Problem problem, String json) {
        entries.set(entries.size() - 1, new Entry(problem, json));
    }

    /** Returns the problems in the order in which they were found, with places as a source counts them. */
    List<JsonProblem> located(Source source) {
        Comparator<Problem> byPlace = Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);
        List<Integer> forward = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            forward.add(i);
        }
        forward.sort(Comparator.comparing(i -> entries.get(i).problem, byPlace));
        JsonProblem[] located = new JsonProblem[entries.size()];
        for (int i : forward) {
            located[i] = new JsonProblem(source.located(entries.get(i).problem), entries.get(i).value);
        }
        List<JsonProblem> all = new ArrayList<>(List.of(located));
        Problem malformed = source.malformed();
        if (malformed != null) {
            all.add(new JsonProblem(malformed, null));
        }
        return all;
    }
}
