package io.github.cloudchecklist.spark;

import io.github.cloudchecklist.json.ChecklistJsonException;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A line that is no sheet. Ordered by file, line and the rest.
 *
 * @param file the address of the file, as Spark has it
 * @param line the number of the line in the file, from 1
 * @param code the {@linkplain ChecklistJsonException code} of the failure to read it; {@value #MORE} for the lines from there on that
 *     are not listed
 * @param message what is wrong
 */
record BadLine(String file, int line, String code, String message) implements Comparable<BadLine>, Serializable {

    /** The code of what stands for several lines. */
    static final String MORE = "more";

    private static final Comparator<BadLine> ORDER = Comparator.comparing(BadLine::file)
            .thenComparingInt(BadLine::line)
            .thenComparing(BadLine::code)
            .thenComparing(BadLine::message);

    static BadLine of(String file, ChecklistJsonException problem) {
        return new BadLine(file, problem.line(), problem.code(), problem.getMessage());
    }

    @Override
    public int compareTo(BadLine other) {
        return ORDER.compare(this, other);
    }
}
