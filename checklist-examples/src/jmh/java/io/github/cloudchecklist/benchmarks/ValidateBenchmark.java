package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A checklist to its findings: by all standard rules alone, and with the constraints of the model. */
@State(Scope.Benchmark)
public class ValidateBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private final ChecklistValidator rulesOnly =
            ChecklistValidator.builder().clock(clock).withoutConstraints().build();
    private final ChecklistValidator all =
            ChecklistValidator.builder().clock(clock).build();
    private Checklist checklist = Sheets.real();

    /** Makes the checklist. */
    @Setup
    public void prepare() {
        checklist = Sheets.ofControls(controls);
    }

    /** The standard rules, without Hibernate Validator. */
    @Benchmark
    public ValidationReport rules() {
        return rulesOnly.validate(checklist);
    }

    /** The standard rules and the constraints, with Hibernate Validator. */
    @Benchmark
    public ValidationReport rulesAndConstraints() {
        return all.validate(checklist);
    }
}
