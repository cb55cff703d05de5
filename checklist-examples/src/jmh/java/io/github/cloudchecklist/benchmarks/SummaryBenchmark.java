package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A checklist to its summary. */
@State(Scope.Benchmark)
public class SummaryBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private Checklist checklist = Sheets.real();

    /** Makes the checklist. */
    @Setup
    public void prepare() {
        checklist = Sheets.ofControls(controls);
    }

    /** The library. */
    @Benchmark
    public Summary summarize() {
        return Summary.of(checklist);
    }
}
