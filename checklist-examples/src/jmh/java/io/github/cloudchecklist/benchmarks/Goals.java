package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.benchmarks.ColdStart.Job;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;

/** What the library aims at: by floors, by peers, and as it grows, as ratios of figures of one run. */
final class Goals {

    private static final List<String> SIZES = List.of("72", "1200", "7200", "50000");

    private final List<String> lines = new ArrayList<>();

    /** Adds the goals for the benchmarks, as far as there are figures for them. */
    void addBenchmarks(Map<String, Double> figures) {
        atMost(1.15, "ReadBenchmark.read", "ReadBenchmark.floor", figures);
        atMost(1.1, "WriteBenchmark.write", "WriteBenchmark.floor", figures);
        atMost(1.2, "WriteBenchmark.canonical", "WriteBenchmark.floor", figures);
        atMost(1.2, "LinesBenchmark.read", "LinesBenchmark.floor", figures);
        atMost(0.5, "ValidateBenchmark.rules", "ReadBenchmark.read", figures);
        atMost(2, "ValidateBenchmark.rulesAndConstraints", "ReadBenchmark.read", figures);
        atMost(10, "DiffBenchmark.revised", "DiffBenchmark.floor", figures);
        atMost(10, "DiffBenchmark.rewritten", "DiffBenchmark.floor", figures);
        Stream.of(
                        "ReadBenchmark.read",
                        "WriteBenchmark.write",
                        "ValidateBenchmark.rules",
                        "SummaryBenchmark.summarize",
                        "ConvertBenchmark.writeCatalog",
                        "ConvertBenchmark.writeComponentDefinition",
                        "ConvertBenchmark.writeCycloneDx",
                        "ConvertBenchmark.readCatalog",
                        "ConvertBenchmark.readCycloneDx")
                .forEach(benchmark -> grows(benchmark, figures));
        atLeast(40, "OscalBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(4, "FhirBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(1.2, "CycloneDxBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(100, "OscalBenchmark.readAndValidate", "ChecklistBenchmark.readAndValidate", figures);
    }

    /** Adds the goal for the memory kept, as a multiple of the document. */
    void addFootprint(double ratio) {
        add("memory kept / document", "at most", 1.4, ratio, ratio <= 1.4);
    }

    /** Adds the goals for whole processes. */
    void addColdStart(Map<Job, ColdStart.Time> times) {
        atMost(0.2, Job.CHECKLIST_READ_WRITE, Job.OSCAL_READ, times);
        atMost(1 / 3.0, Job.CHECKLIST_CONSTRAINTS, Job.OSCAL_CONSTRAINTS, times);
        atMost(0.1, Job.CHECKLIST_RULES, Job.OSCAL_CONSTRAINTS, times);
    }

    /** Prints all that were added. */
    void print(PrintStream out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println("| goal | bound | ratio | met |");
            out.println("| --- | --- | --- | --- |");
            lines.forEach(out::println);
        }
    }

    private void atMost(double bound, String ours, String floor, Map<String, Double> figures) {
        compare(ours, floor, figures, (name, ratio) -> add(name, "at most", bound, ratio, ratio <= bound));
    }

    private void atLeast(double bound, String peer, String ours, Map<String, Double> figures) {
        compare(peer, ours, figures, (name, ratio) -> add(name, "at least", bound, ratio, ratio >= bound));
    }

    private static void compare(
            String benchmark, String base, Map<String, Double> figures, ObjDoubleConsumer<String> goal) {
        SIZES.forEach(controls -> {
            Double figure = figures.get(benchmark + " " + controls);
            Double unit = figures.get(base + " " + controls);
            if (figure != null && unit != null) {
                goal.accept(benchmark + " / " + base + ", " + controls + " controls", figure / unit);
            }
        });
    }

    private void grows(String benchmark, Map<String, Double> figures) {
        Double small = figures.get(benchmark + " 1200");
        Double large = figures.get(benchmark + " 50000");
        if (small != null && large != null) {
            double growth = large / 50_000 / (small / 1_200);
            add(benchmark + " per control, 50000 / 1200", "at most", 1.2, growth, growth <= 1.2);
        }
    }

    private void atMost(double bound, Job ours, Job peer, Map<Job, ColdStart.Time> times) {
        double ratio = (double) times.get(ours).wall() / times.get(peer).wall();
        add("fresh JVM: " + ours.title() + " / " + peer.title(), "at most", bound, ratio, ratio <= bound);
    }

    private void add(String name, String direction, double bound, double ratio, boolean met) {
        lines.add(String.format(
                Locale.ROOT, "| %s | %s %.2f | %.2f | %s |", name, direction, bound, ratio, met ? "yes" : "NO"));
    }
}
