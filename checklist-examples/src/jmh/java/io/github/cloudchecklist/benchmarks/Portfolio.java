package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Many sheets as lines of one file, written and then read, validated by the standard rules and counted one by one, in a process
 * with a heap of 256 MB.
 */
public final class Portfolio {

    /** How many sheets there are unless an argument says otherwise. */
    static final String SHEETS = "10000";

    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private final ChecklistValidator validator = ChecklistValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
            .withoutConstraints()
            .build();
    private final Map<ComplianceState, Long> states = new EnumMap<>(ComplianceState.class);
    private long sheets;
    private long warnings;

    private Portfolio() {}

    /** Runs the program in a process of its own, which prints. */
    static void run(String sheets) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Portfolio.class.getName(),
                        sheets)
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("Process must end well, ended with '" + exit + "'");
        }
    }

    /**
     * Writes, reads and prints.
     *
     * @param arguments how many sheets, or nothing for 10,000
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        int sheets = Integer.parseInt(arguments.length == 0 ? SHEETS : arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Files.createTempFile("portfolio", ".jsonl");
        try {
            Portfolio portfolio = new Portfolio();
            long start = System.nanoTime();
            portfolio.write(sheets, file);
            long written = System.nanoTime();
            long peakOfWriting = peakHeap();
            portfolio.forEach(file, portfolio::count);
            long read = System.nanoTime();
            out.println();
            out.println("| portfolio | sheets | MB | s | sheets per s | peak heap MB |");
            out.println("| --- | --- | --- | --- | --- | --- |");
            long bytes = Files.size(file);
            print("make and write", sheets, bytes, written - start, peakOfWriting, out);
            print("read, validate by rules, count", portfolio.sheets, bytes, read - written, peakHeap(), out);
            out.println();
            out.println("States of all controls: " + portfolio.states + "; warnings: " + portfolio.warnings);
        } finally {
            Files.delete(file);
        }
    }

    private void write(int count, Path file) throws IOException {
        Checklist real = Sheets.real();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < count; number++) {
                json.write(Sheets.copy(real, number), out);
                out.write('\n');
            }
        }
    }

    /** Reads one sheet after the other. */
    private void forEach(Path file, Consumer<Checklist> action) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(json::read).forEach(action);
        }
    }

    private void count(Checklist checklist) {
        sheets++;
        checklist
                .controls()
                .flatMap(control -> control.getAnswer().stream())
                .map(Answer::getState)
                .forEach(state -> states.merge(state, 1L, Long::sum));
        warnings += validator.validate(checklist).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.WARNING)
                .count();
    }

    private static void print(String name, long sheets, long bytes, long nanos, long peak, PrintStream out) {
        double seconds = nanos / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.0f | %d |",
                name,
                sheets,
                bytes / 1_000_000,
                seconds,
                sheets / seconds,
                peak / 1_000_000));
    }

    /** Returns the sum of the peaks of all pools of the heap since the last call, so rather too much. */
    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return peak;
    }
}
