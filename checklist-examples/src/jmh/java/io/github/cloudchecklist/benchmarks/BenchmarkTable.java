package io.github.cloudchecklist.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints each figure as a ratio to its floor of the same run.
 *
 * <p>The figure of a benchmark is the median over all iterations of two forks. The floor is the method {@code floor} of the same
 * class with the same parameters, or of {@link ReadBenchmark} where the class has none.
 */
public final class BenchmarkTable {

    private BenchmarkTable() {}

    /**
     * Runs them.
     *
     * @param arguments options of JMH, such as a pattern of the benchmarks to run
     * @throws CommandLineOptionException if an option is none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgsAppend("-Xmx2g")
                        .shouldFailOnError(true)
                        .build())
                .run();
        print(results, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, Double> medians = new TreeMap<>();
        results.forEach(result -> medians.put(key(result), median(result)));
        out.println();
        out.println("| benchmark | controls | µs | µs per control | x floor |");
        out.println("| --- | --- | --- | --- | --- |");
        for (RunResult result : results) {
            String controls = result.getParams().getParam("controls");
            String name = name(result);
            Double floor = medians.getOrDefault(
                    name.substring(0, name.indexOf('.')) + ".floor " + controls,
                    medians.get("ReadBenchmark.floor " + controls));
            double median = median(result);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.2f | %s |",
                    name,
                    controls,
                    median,
                    median / Integer.parseInt(controls),
                    floor == null ? "-" : String.format(Locale.ROOT, "%.2f", median / floor)));
        }
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
