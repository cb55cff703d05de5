package io.github.cloudchecklist.json;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import java.util.List;
import java.util.function.Function;

/**
 * The documents of the results of analysis.
 *
 * @param <T> the type of one kind
 */
record Analyses<T>(ChecklistSchema schema, ChecklistJson<T> json, Class<T> type, Function<RandomAnalyses, T> random) {

    static final List<Analyses<?>> KINDS = List.of(
            new Analyses<>(
                    ChecklistSchema.SUMMARY, ChecklistJson.forSummaries(), Summary.class, RandomAnalyses::summary),
            new Analyses<>(ChecklistSchema.DIFF, ChecklistJson.forDiffs(), ChecklistDiff.class, RandomAnalyses::diff),
            new Analyses<>(
                    ChecklistSchema.MIGRATION_PLAN,
                    ChecklistJson.forMigrationPlans(),
                    MigrationPlan.class,
                    RandomAnalyses::plan),
            new Analyses<>(
                    ChecklistSchema.COVERAGE, ChecklistJson.forCoverages(), Coverage.class, RandomAnalyses::coverage),
            new Analyses<>(
                    ChecklistSchema.EVIDENCE_INDEX,
                    ChecklistJson.forEvidenceIndexes(),
                    EvidenceIndex.class,
                    RandomAnalyses::index),
            new Analyses<>(
                    ChecklistSchema.COMPARISON,
                    ChecklistJson.forComparisons(),
                    Comparison.class,
                    RandomAnalyses::comparison));

    @Override
    public String toString() {
        return schema.toString();
    }
}
