package io.github.cloudchecklist.json.codec;

/**
 * What becomes of the problems of a run.
 *
 * <p>If it throws, the run ends there. If it returns, the value that has the problem is skipped, and the run goes on.
 */
@FunctionalInterface
public interface Problems {

    /**
     * Takes a problem.
     *
     * @param problem the problem
     */
    void report(Problem problem);

    /**
     * Takes what a field held that has been reported to be unknown.
     *
     * @param problem the problem that was reported
     * @param json the value of the field
     */
    default void keep(Problem problem, String json) {}
}
