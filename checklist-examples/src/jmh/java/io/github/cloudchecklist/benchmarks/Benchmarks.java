package io.github.cloudchecklist.benchmarks;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks by JMH, each method in forks of its own, a peer's on our class path and the peer's. */
final class Benchmarks {

    private static final String CLASS_PATH = "java.class.path";

    private final CommandLineOptions options;
    private final String classPath = System.getProperty(CLASS_PATH);
    private final List<RunResult> results = new ArrayList<>();

    private Benchmarks(CommandLineOptions options) {
        this.options = options;
    }

    /** Returns the results of the benchmarks that the options ask for, or none if they ask for none. */
    static List<RunResult> run(CommandLineOptions options) throws RunnerException {
        Benchmarks benchmarks = new Benchmarks(options);
        String peers = Arrays.stream(Peer.values())
                .map(peer -> Pattern.quote(peer.benchmark()))
                .collect(Collectors.joining("|"));
        benchmarks.run(benchmarks.classPath, peers);
        for (Peer peer : Peer.values()) {
            String joined = benchmarks.classPath + File.pathSeparator + peer.classPath();
            benchmarks.run(joined, "^(?!" + Pattern.quote(peer.benchmark()) + "\\.)");
        }
        return benchmarks.results;
    }

    private void run(String forks, String without) throws RunnerException {
        // Where JMH looks for the class path of its forks.
        System.setProperty(CLASS_PATH, forks);
        try {
            results.addAll(run(without));
        } catch (NoBenchmarksException e) {
            // The pattern names none of these.
        } finally {
            System.setProperty(CLASS_PATH, classPath);
        }
    }

    private Collection<RunResult> run(String without) throws RunnerException {
        Collection<String> jvmArguments = options.getJvmArgsAppend().orElse(List.of("-Xmx2g"));
        return new Runner(new OptionsBuilder()
                        .parent(options)
                        .exclude(without)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(options.getForkCount().orElse(2))
                        .warmupIterations(options.getWarmupIterations().orElse(5))
                        .warmupTime(options.getWarmupTime().orElse(TimeValue.seconds(1)))
                        .measurementIterations(
                                options.getMeasurementIterations().orElse(4))
                        .measurementTime(options.getMeasurementTime().orElse(TimeValue.seconds(1)))
                        .jvmArgsAppend(jvmArguments.toArray(String[]::new))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
