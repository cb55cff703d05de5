package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.NaturalOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts checklists side by side. */
final class Comparisons {

    private static final ComparisonCell NOTHING =
            ComparisonCell.builder().evidence(0).build();

    private Comparisons() {}

    static Comparison byControl(List<Checklist> checklists) {
        Map<String, List<ComparisonCell>> rows = new LinkedHashMap<>();
        for (int column = 0; column < checklists.size(); column++) {
            Map<String, List<Control>> controls = new LinkedHashMap<>();
            checklists
                    .get(column)
                    .controls()
                    .filter(control -> control.getLifecycle() != Lifecycle.WITHDRAWN)
                    .forEach(control -> controls.computeIfAbsent(control.getId().text(), any -> new ArrayList<>())
                            .add(control));
            put(rows, column, controls, checklists.size());
        }
        return comparison(checklists, rows);
    }

    static Comparison byClause(List<Checklist> checklists, List<Crosswalk> crosswalks) {
        check(checklists, crosswalks);
        Map<String, List<ComparisonCell>> rows = new TreeMap<>(NaturalOrder.INSTANCE);
        for (int column = 0; column < checklists.size(); column++) {
            Checklist checklist = checklists.get(column);
            Map<String, List<Control>> controls = new LinkedHashMap<>();
            for (ClauseCoverage clause :
                    Coverage.of(checklist, crosswalks.get(column)).getClauses()) {
                controls.put(
                        clause.getClause(),
                        clause.getControls().stream()
                                .flatMap(covering -> checklist.findControl(covering.getId()).stream())
                                .toList());
            }
            put(rows, column, controls, checklists.size());
        }
        return comparison(checklists, rows);
    }

    private static void check(List<Checklist> checklists, List<Crosswalk> crosswalks) {
        if (checklists.size() != crosswalks.size()) {
            throw new IllegalArgumentException(
                    "Crosswalks must be as many as checklists, " + checklists.size() + ", were " + crosswalks.size());
        }
        List<String> frameworks = crosswalks.stream()
                .map(Crosswalk::getTarget)
                .map(FrameworkReference::nameWithEdition)
                .distinct()
                .toList();
        if (frameworks.size() > 1) {
            throw new IllegalArgumentException(
                    "Crosswalks must lead to one framework, lead to '" + String.join("', '", frameworks) + "'");
        }
    }

    private static void put(
            Map<String, List<ComparisonCell>> rows, int column, Map<String, List<Control>> controls, int columns) {
        controls.forEach(
                (key, cell) -> rows.computeIfAbsent(key, any -> empty(columns)).set(column, cell(cell)));
    }

    private static List<ComparisonCell> empty(int columns) {
        List<ComparisonCell> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(NOTHING);
        }
        return cells;
    }

    private static ComparisonCell cell(List<Control> controls) {
        return ComparisonCell.builder()
                .controls(controls.stream().map(Control::getId).toList())
                .states(controls.stream().map(StateCounts::stateOf).collect(StateCounts.counting()))
                .marks(controls.stream()
                        .flatMap(control -> control.getAnswer().flatMap(Answer::getMark).stream())
                        .distinct()
                        .toList())
                .evidence(controls.stream()
                        .flatMap(control -> control.getAnswer().stream())
                        .mapToLong(answer -> answer.getEvidence().size())
                        .sum())
                .build();
    }

    private static Comparison comparison(List<Checklist> checklists, Map<String, List<ComparisonCell>> rows) {
        Comparison.Builder comparison = Comparison.builder()
                .checklists(checklists.stream().map(ComparedChecklist::of).toList());
        rows.forEach((key, cells) ->
                comparison.addRow(ComparisonRow.builder().key(key).cells(cells).build()));
        return comparison.build();
    }
}
