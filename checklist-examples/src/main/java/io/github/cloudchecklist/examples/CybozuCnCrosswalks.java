package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The crosswalks of the sheet to four frameworks, out of the table {@code crosswalk.tsv}: clause numbers and words of our
 * own, no text of the frameworks.
 */
final class CybozuCnCrosswalks {

    private static final String NOTHING = "-";
    private static final int CONTROL = 0;
    private static final int NOTE = 8;

    /** A framework, and the columns of the table that map to it; without a column of confidence the index is -1. */
    private record Target(FrameworkReference framework, int clauses, int confidence, boolean gapsAreStated) {}

    private CybozuCnCrosswalks() {}

    private static Map<String, Target> targets(FrameworkReference basis) {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("meti-2013", new Target(basis, 2, 3, true));
        targets.put("iso-27002-2013", new Target(FrameworkReference.of("ISO/IEC 27002", "2013"), 4, 5, true));
        targets.put("iso-27002-2022", new Target(FrameworkReference.of("ISO/IEC 27002", "2022"), 6, -1, true));
        // ISO/IEC 27017 only lists what it adds to ISO/IEC 27002: no clause of its own is no statement.
        targets.put("iso-27017-2015", new Target(FrameworkReference.of("ISO/IEC 27017", "2015"), 7, -1, false));
        return targets;
    }

    /** Returns the four crosswalks of the checklist by the name of their document: {@code meti-2013} and so on. */
    static Map<String, Crosswalk> of(Checklist checklist) {
        Map<String, Crosswalk> crosswalks = new LinkedHashMap<>();
        targets(checklist.getBasis().get(0))
                .forEach((name, target) -> crosswalks.put(name, crosswalk(checklist, target)));
        return crosswalks;
    }

    private static Crosswalk crosswalk(Checklist checklist, Target target) {
        FrameworkReference framework = target.framework();
        return Crosswalk.builder()
                .checklist(checklist.getId())
                .revision(checklist.getRevision())
                .target(framework)
                .language(Locale.ENGLISH)
                .title(LocalizedText.of("cybozu.com (China) security checklist to " + framework.nameWithEdition()))
                .entries(Resources.rows("crosswalk.tsv").stream()
                        .map(row -> entry(row, target))
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private static Optional<CrosswalkEntry> entry(List<String> row, Target target) {
        String cell = row.get(target.clauses());
        CrosswalkEntry.Builder entry = CrosswalkEntry.builder().addSource(ControlId.of(row.get(CONTROL)));
        if (!row.get(NOTE).equals(NOTHING)) {
            entry.rationale(LocalizedText.of(row.get(NOTE)));
        }
        if (cell.equals(NOTHING)) {
            return target.gapsAreStated()
                    ? Optional.of(entry.relationship(Relationship.NONE).build())
                    : Optional.empty();
        }
        Optional<Confidence> confidence = confidence(row, target);
        List<String> clauses = List.of(cell.split(";", -1));
        if (clauses.stream().anyMatch(clause -> clause.contains(" "))) {
            entry.putProperty("aspects", cell);
        }
        return Optional.of(entry.targets(clauses.stream()
                        .map(CybozuCnCrosswalks::number)
                        .distinct()
                        .toList())
                .relationship(
                        confidence.equals(Optional.of(Confidence.EXACT)) ? Relationship.EQUAL : Relationship.INTERSECTS)
                .confidence(confidence)
                .build());
    }

    /** The number of a METI clause stands before the aspects of it that are meant: {@code 6.1.3 C+P(2nd)}. */
    private static String number(String clause) {
        int blank = clause.indexOf(' ');
        return blank < 0 ? clause : clause.substring(0, blank);
    }

    private static Optional<Confidence> confidence(List<String> row, Target target) {
        return target.confidence() < 0
                ? Optional.empty()
                : Arrays.stream(Confidence.values())
                        .filter(confidence -> confidence.code().equals(row.get(target.confidence())))
                        .findFirst();
    }
}
