package io.github.cloudchecklist.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks, the cold start, the footprint and the portfolio, and prints each figure as a ratio to its floor of the same run.
 *
 * <p>The figure of a benchmark is the median over the iterations of a fork, and of its forks the lowest one: what another
 * process takes from one of them is no part of it. The floor is the method {@code floor} of the same class with the same
 * parameters; beside it stands the ratio to reading, for a peer and for {@link ChecklistBenchmark} the reading of the same
 * content.
 */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as patterns of what to run, {@code ColdStart}, {@code Footprint} and {@code Portfolio} among it,
     *     {@code -p}, {@code -f}, {@code -i}; what they leave open is 2 forks of 4 iterations of 1 s after 5 to warm up. The
     *     parameter {@code sheets} is the size of the portfolio
     * @throws CommandLineOptionException if an option is none
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a file cannot be written or read
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String... arguments)
            throws CommandLineOptionException, RunnerException, IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CommandLineOptions options = new CommandLineOptions(arguments);
        Goals goals = new Goals();
        List<RunResult> results = Benchmarks.run(options);
        if (!results.isEmpty()) {
            Map<String, Double> figures = new TreeMap<>();
            results.forEach(result -> figures.put(key(result), figure(result)));
            print(results, figures, out);
            goals.addBenchmarks(figures);
        }
        if (isWanted(ColdStart.class, options)) {
            goals.addColdStart(ColdStart.run(out));
        }
        if (isWanted(Footprint.class, options)) {
            goals.addFootprint(Footprint.run(out));
        }
        if (isWanted(Portfolio.class, options)) {
            Portfolio.run(options.getParameter("sheets")
                    .orElse(List.of(Portfolio.SHEETS))
                    .iterator()
                    .next());
        }
        goals.print(out);
    }

    private static boolean isWanted(Class<?> program, CommandLineOptions options) {
        List<String> patterns = options.getIncludes();
        return patterns.isEmpty()
                || patterns.stream()
                        .anyMatch(pattern -> Pattern.compile(pattern)
                                .matcher(program.getName())
                                .find());
    }

    private static void print(List<RunResult> results, Map<String, Double> figures, PrintStream out) {
        out.println();
        out.println("| benchmark | controls | µs | µs per control | x floor | x read |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (RunResult result : results) {
            String controls = result.getParams().getParam("controls");
            double figure = figure(result);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.2f | %s | %s |",
                    name(result),
                    controls,
                    figure,
                    figure / Integer.parseInt(controls),
                    ratio(figure, figures.get(group(result) + ".floor " + controls)),
                    ratio(figure, figures.get(reading(result) + " " + controls))));
        }
    }

    private static String ratio(double figure, @Nullable Double base) {
        return base == null ? "-" : String.format(Locale.ROOT, "%.2f", figure / base);
    }

    private static String reading(RunResult result) {
        return switch (group(result)) {
            case "ReadBenchmark", "WriteBenchmark", "ValidateBenchmark", "DiffBenchmark", "SummaryBenchmark" ->
                "ReadBenchmark.read";
            default -> "ChecklistBenchmark.read";
        };
    }

    private static String group(RunResult result) {
        String name = name(result);
        return name.substring(0, name.indexOf('.'));
    }

    private static String key(RunResult result) {
        return name(result) + " " + result.getParams().getParam("controls");
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }

    private static double figure(RunResult result) {
        return result.getBenchmarkResults().stream()
                .mapToDouble(BenchmarkTable::median)
                .min()
                .orElseThrow();
    }

    private static double median(BenchmarkResult fork) {
        return fork.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
