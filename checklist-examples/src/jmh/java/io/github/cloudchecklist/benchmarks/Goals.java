package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.benchmarks.ColdStart.Job;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the library promises next to its peers, as ratios of figures of one run. */
final class Goals {

    private final List<String> lines = new ArrayList<>();

    /** Adds the goals for the benchmarks, as far as there are figures for them. */
    void addBenchmarks(Map<String, Double> figures) {
        atLeast(40, "OscalBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(4, "FhirBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(1.2, "CycloneDxBenchmark.read", "ChecklistBenchmark.read", figures);
        atLeast(100, "OscalBenchmark.readAndValidate", "ChecklistBenchmark.readAndValidate", figures);
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

    private void atLeast(double bound, String peer, String ours, Map<String, Double> figures) {
        Stream.of("72", "1200", "50000").forEach(controls -> {
            Double slow = figures.get(peer + " " + controls);
            Double fast = figures.get(ours + " " + controls);
            if (slow != null && fast != null) {
                double ratio = slow / fast;
                add(peer + " / " + ours + ", " + controls + " controls", "at least", bound, ratio, ratio >= bound);
            }
        });
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
