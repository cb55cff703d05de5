package io.github.cloudchecklist.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints each figure as a ratio to its floor of the same run.
 *
 * <p>The figure of a benchmark is the median over all iterations of all forks. The floor is the method {@code floor} of the same
 * class with the same parameters; beside it stands the ratio to reading the same checklist from JSON.
 */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as a pattern of the benchmarks to run, {@code -p}, {@code -f}, {@code -i}; what they
     *     leave open is 2 forks of 5 iterations of 1 s after 5 to warm up
     * @throws CommandLineOptionException if an option is none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        Options given = new CommandLineOptions(arguments);
        Collection<String> jvmArguments = given.getJvmArgsAppend().orElse(List.of("-Xmx2g"));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(given)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(given.getForkCount().orElse(2))
                        .warmupIterations(given.getWarmupIterations().orElse(5))
                        .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)))
                        .measurementIterations(given.getMeasurementIterations().orElse(5))
                        .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)))
                        .jvmArgsAppend(jvmArguments.toArray(String[]::new))
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, Double> medians = new TreeMap<>();
        results.forEach(result -> medians.put(key(result), median(result)));
        out.println();
        out.println("| benchmark | controls | µs | µs per control | x floor | x read |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (RunResult result : results) {
            String controls = result.getParams().getParam("controls");
            double median = median(result);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.2f | %s | %s |",
                    name(result),
                    controls,
                    median,
                    median / Integer.parseInt(controls),
                    ratio(median, medians.get(group(result) + ".floor " + controls)),
                    ratio(median, medians.get("ReadBenchmark.read " + controls))));
        }
    }

    private static String ratio(double median, @Nullable Double base) {
        return base == null ? "-" : String.format(Locale.ROOT, "%.2f", median / base);
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

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}
