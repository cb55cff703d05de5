package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Two revisions to their changes, against reading both: one of few edits, and one with new ids and edits to every text. */
@State(Scope.Benchmark)
public class DiffBenchmark {

    /** How many controls the sheets have. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private Checklist before = Sheets.real();
    private Checklist revised = before;
    private Checklist rewritten = before;
    private byte[] beforeDocument = {};
    private byte[] revisedDocument = {};

    /** Makes the revisions. */
    @Setup
    public void prepare() {
        before = Sheets.ofControls(controls);
        revised = Sheets.revised(before);
        rewritten = Sheets.copy(before, 1);
        beforeDocument = json.writeBytes(before);
        revisedDocument = json.writeBytes(revised);
    }

    /** The floor: bytes to two checklists. */
    @Benchmark
    public void floor(Blackhole hole) {
        hole.consume(json.read(beforeDocument));
        hole.consume(json.read(revisedDocument));
    }

    /** A revision in which every tenth control is reworded and every seventh has another state. */
    @Benchmark
    public ChecklistDiff revised() {
        return ChecklistDiff.between(before, revised);
    }

    /** A revision in which every control is renumbered, reworded and remarked otherwise. */
    @Benchmark
    public ChecklistDiff rewritten() {
        return ChecklistDiff.between(before, rewritten);
    }
}
