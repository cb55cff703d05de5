package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.analysis.Change;
import io.github.cloudchecklist.core.analysis.ChangeEffect;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.ChangeSeverity;
import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.ChecklistPlace;
import io.github.cloudchecklist.core.analysis.ClauseCoverage;
import io.github.cloudchecklist.core.analysis.ComparedChecklist;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.ComparisonCell;
import io.github.cloudchecklist.core.analysis.ComparisonRow;
import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.CoveringControl;
import io.github.cloudchecklist.core.analysis.EvidenceCounts;
import io.github.cloudchecklist.core.analysis.EvidenceEntry;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.MigrationOutcome;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.MigrationReason;
import io.github.cloudchecklist.core.analysis.MigrationStep;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.analysis.TextDiff;
import io.github.cloudchecklist.core.analysis.TextSegment;
import io.github.cloudchecklist.json.codec.Documents.Binding;
import java.util.List;

/** The codecs of the results of analysis, apart from {@link Documents} so that who reads checklists does not load them. */
public final class AnalysisDocuments {

    private AnalysisDocuments() {}

    /**
     * Returns how summaries are read and written.
     *
     * @return the codec
     */
    public static Codec<Summary> summary() {
        return AnalysisTables.SUMMARY;
    }

    /**
     * Returns how diffs are read and written.
     *
     * @return the codec
     */
    public static Codec<ChecklistDiff> diff() {
        return AnalysisTables.DIFF;
    }

    /**
     * Returns how plans of migration are read and written.
     *
     * @return the codec
     */
    public static Codec<MigrationPlan> migrationPlan() {
        return AnalysisTables.MIGRATION_PLAN;
    }

    /**
     * Returns how coverages are read and written.
     *
     * @return the codec
     */
    public static Codec<Coverage> coverage() {
        return AnalysisTables.COVERAGE;
    }

    /**
     * Returns how indexes of evidence are read and written.
     *
     * @return the codec
     */
    public static Codec<EvidenceIndex> evidenceIndex() {
        return AnalysisTables.EVIDENCE_INDEX;
    }

    /**
     * Returns how comparisons are read and written.
     *
     * @return the codec
     */
    public static Codec<Comparison> comparison() {
        return AnalysisTables.COMPARISON;
    }

    /**
     * Returns all types that the results of analysis are made of, besides those of the model.
     *
     * @return each type once
     */
    public static List<Binding<?>> bindings() {
        return List.of(
                new Binding<>(Summary.class, AnalysisTables.SUMMARY),
                new Binding<>(StateCounts.class, AnalysisTables.STATE_COUNTS),
                new Binding<>(EvidenceCounts.class, AnalysisTables.EVIDENCE_COUNTS),
                new Binding<>(ChecklistDiff.class, AnalysisTables.DIFF),
                new Binding<>(Change.class, AnalysisTables.CHANGE),
                new Binding<>(ChecklistPlace.class, AnalysisTables.PLACE),
                new Binding<>(TextDiff.class, AnalysisTables.TEXT_DIFF),
                new Binding<>(TextSegment.class, AnalysisTables.SEGMENT),
                new Binding<>(MigrationPlan.class, AnalysisTables.MIGRATION_PLAN),
                new Binding<>(MigrationStep.class, AnalysisTables.STEP),
                new Binding<>(Coverage.class, AnalysisTables.COVERAGE),
                new Binding<>(ClauseCoverage.class, AnalysisTables.CLAUSE_COVERAGE),
                new Binding<>(CoveringControl.class, AnalysisTables.COVERING_CONTROL),
                new Binding<>(EvidenceIndex.class, AnalysisTables.EVIDENCE_INDEX),
                new Binding<>(EvidenceEntry.class, AnalysisTables.EVIDENCE_ENTRY),
                new Binding<>(Comparison.class, AnalysisTables.COMPARISON),
                new Binding<>(ComparedChecklist.class, AnalysisTables.COMPARED_CHECKLIST),
                new Binding<>(ComparisonRow.class, AnalysisTables.ROW),
                new Binding<>(ComparisonCell.class, AnalysisTables.CELL),
                new Binding<>(ChangeKind.class, AnalysisTables.CHANGE_KIND),
                new Binding<>(ChangeEffect.class, AnalysisTables.CHANGE_EFFECT),
                new Binding<>(ChangeSeverity.class, AnalysisTables.CHANGE_SEVERITY),
                new Binding<>(TextSegment.Operation.class, AnalysisTables.OPERATION),
                new Binding<>(MigrationOutcome.class, AnalysisTables.OUTCOME),
                new Binding<>(MigrationReason.class, AnalysisTables.REASON),
                new Binding<>(EvidenceEntry.Type.class, AnalysisTables.EVIDENCE_TYPE));
    }
}
