package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.Share;
import io.github.cloudchecklist.core.analysis.ShareRule;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts the answers of a sheet, looks at a framework through a crosswalk, and lists what is cited most.
 *
 * @since 0.1.0
 */
public final class SummarizeSheet {

    private SummarizeSheet() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        Checklist checklist = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        Crosswalk crosswalk = ChecklistJson.forCrosswalks().read(Resources.bytes("crosswalk-iso-27002-2022.json"));
        // [summarize]
        Summary summary = Summary.of(checklist);
        out.println(summary.getStates().getCounts());
        for (ShareRule rule : List.of(ShareRule.STRICT, ShareRule.ANSWERED, ShareRule.LENIENT)) {
            Share share = summary.getStates().share(rule);
            out.println(rule.getName() + ": " + share.getMet() + " of " + share.getCounted());
        }

        Coverage coverage = Coverage.of(checklist, crosswalk, clausesOfIso27002());
        out.println(coverage.getClauses().size() + " clauses, "
                + coverage.unanswered().size() + " unanswered");
        coverage.getClauses().stream()
                .filter(clause -> clause.states().count(ComplianceState.QUALIFIED) > 0)
                .forEach(clause ->
                        out.println(clause.getClause() + ": " + clause.states().getCounts()));

        EvidenceIndex.of(checklist).getEntries().stream()
                .filter(entry -> entry.getControls().size() > 2)
                .forEach(entry -> out.println(entry.getKey() + " is cited by " + entry.getControls()));
        // [/summarize]
    }

    /** The numbers of the controls of ISO/IEC 27002:2022, clauses 5 to 8. */
    private static List<String> clausesOfIso27002() {
        List<String> clauses = new ArrayList<>();
        Map<Integer, Integer> controls = new TreeMap<>(Map.of(5, 37, 6, 8, 7, 14, 8, 34));
        controls.forEach((clause, count) ->
                IntStream.rangeClosed(1, count).forEach(number -> clauses.add(clause + "." + number)));
        return clauses;
    }
}
