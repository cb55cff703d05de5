package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.ChecklistJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The library on the content that the peers read. */
@State(Scope.Benchmark)
public class ChecklistBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200"})
    public int controls;

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private final ChecklistValidator rules =
            ChecklistValidator.builder().clock(clock).withoutConstraints().build();
    private final ChecklistValidator all =
            ChecklistValidator.builder().clock(clock).build();
    private byte[] document = {};

    /** Writes the document and tries the reader. */
    @Setup
    public void prepare() {
        Checklist sheet = PeerSheets.ofControls(controls);
        document = json.writeBytes(sheet);
        Contents.of(json.read(document)).mustBe(Contents.of(sheet));
    }

    /** Bytes to a checklist. */
    @Benchmark
    public Checklist read() {
        return json.read(document);
    }

    /** Bytes to the findings of all standard rules, without Hibernate Validator. */
    @Benchmark
    public ValidationReport readAndValidateByRules() {
        return rules.validate(json.read(document));
    }

    /** Bytes to the findings of the standard rules and of the constraints, with Hibernate Validator. */
    @Benchmark
    public ValidationReport readAndValidate() {
        return all.validate(json.read(document));
    }
}
