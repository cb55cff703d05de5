package io.github.cloudchecklist.spark;

import io.github.cloudchecklist.core.analysis.Summarizer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLines;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up sheets, one after the other, and the sums of others who did so.
 *
 * <p>Its memory is that of the figures, of the longest line, and of {@value #MAX_BAD_LINES} bad lines of each file. Not thread-safe.
 */
final class PortfolioFold {

    /** How many bad lines of a file are listed; how many more there are is told. */
    static final int MAX_BAD_LINES = 10_000;

    private final ChecklistValidator validator;
    private final Summarizer summarizer = new Summarizer();
    private final SortedMap<String, Long> findings = new TreeMap<>();
    private final List<BadLine> badLines = new ArrayList<>();

    /**
     * Begins with nothing.
     *
     * @param day the day on which the sheets are validated, by the standard rules
     */
    PortfolioFold(LocalDate day) {
        validator = ChecklistValidator.builder()
                .clock(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .withoutConstraints()
                .build();
    }

    /**
     * Adds the sheets of a file.
     *
     * @param file the name of the file in the list of bad lines
     * @param in its lines; not closed
     * @throws ChecklistJsonException if the bytes cannot be read; a line that is no sheet is listed instead
     */
    void addLines(String file, InputStream in) {
        long[] bad = new long[1];
        int[] next = new int[1];
        JsonLines<Checklist> lines = JsonLines.of(ChecklistJson.forChecklists()).onBadLine(problem -> {
            if (bad[0]++ < MAX_BAD_LINES) {
                badLines.add(BadLine.of(file, problem));
            } else if (next[0] == 0) {
                next[0] = problem.line();
            }
        });
        try (Stream<Checklist> sheets = lines.read(in)) {
            sheets.forEach(this::add);
        }
        if (bad[0] > MAX_BAD_LINES) {
            String message = "Listed are " + MAX_BAD_LINES + " bad lines of the file, there are " + bad[0];
            badLines.add(new BadLine(file, next[0], BadLine.MORE, message));
        }
    }

    private void add(Checklist checklist) {
        summarizer.add(checklist);
        validator
                .validate(checklist)
                .countsByCode()
                .forEach((code, count) -> findings.merge(code, (long) count, Long::sum));
    }

    /** Adds figures of other sheets. */
    void add(PortfolioFigures others) {
        summarizer.add(others.summary());
        others.findings().forEach((code, count) -> findings.merge(code, count, Long::sum));
        badLines.addAll(others.badLines());
    }

    /** Returns the figures of all that was added. */
    PortfolioFigures figures() {
        Collections.sort(badLines);
        return new PortfolioFigures(summarizer.summary(), new TreeMap<>(findings), List.copyOf(badLines));
    }
}
