package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLines;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many sheets as lines of one file, written and then read, validated by the standard rules and summarized one by one, in a process
 * with a heap of 256 MB.
 */
public final class Portfolio {

    /** How many sheets there are unless an argument says otherwise. */
    static final String SHEETS = "10000";

    private final JsonLines<Checklist> lines = JsonLines.of(ChecklistJson.forChecklists());
    private final ChecklistValidator validator = ChecklistValidator.builder()
            .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
            .withoutConstraints()
            .build();
    private final PrintStream out;
    private StateCounts states = StateCounts.NONE;
    private long sheets;
    private long warnings;

    private Portfolio(PrintStream out) {
        this.out = out;
    }

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
        int count = Integer.parseInt(arguments.length == 0 ? SHEETS : arguments[0]);
        Path file = Files.createTempFile("portfolio", ".ndjson");
        try {
            Portfolio portfolio = new Portfolio(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            portfolio.out.println();
            portfolio.out.println("| portfolio | sheets | MB | s | CPU s | sheets per s | peak heap MB |");
            portfolio.out.println("| --- | --- | --- | --- | --- | --- | --- |");
            portfolio.time("make and write", count, file, () -> portfolio.write(count, file));
            portfolio.time("read, validate by rules, summarize", count, file, () -> portfolio.read(file));
            portfolio.out.println();
            portfolio.out.println("States: " + portfolio.states.getCounts() + "; warnings: " + portfolio.warnings);
            if (portfolio.sheets != count) {
                throw new IllegalStateException(
                        "Reader must find " + count + " sheets, found '" + portfolio.sheets + "'");
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Runs a part and prints what it took, the processor time of the whole process. */
    private void time(String name, int count, Path file, Runnable part) {
        long cpu = cpu();
        long start = System.nanoTime();
        part.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.0f | %d |",
                name,
                count,
                file.toFile().length() / 1_000_000,
                seconds,
                (cpu() - cpu) / 1e9,
                count / seconds,
                peakHeap() / 1_000_000));
    }

    private void write(int count, Path file) {
        Checklist real = Sheets.real();
        lines.write(IntStream.range(0, count).mapToObj(number -> Sheets.copy(real, number)), file);
    }

    private void read(Path file) {
        try (Stream<Checklist> all = lines.read(file)) {
            all.forEach(this::count);
        }
    }

    private void count(Checklist checklist) {
        sheets++;
        states = states.plus(Summary.of(checklist).getStates());
        warnings += validator.validate(checklist).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.WARNING)
                .count();
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
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
