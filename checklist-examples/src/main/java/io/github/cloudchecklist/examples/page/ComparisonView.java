package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.ComparedChecklist;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.ComparisonCell;
import io.github.cloudchecklist.core.analysis.ComparisonRow;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page of a comparison shows: a column for each sheet, a row for each control or clause. */
final class ComparisonView {

    private final List<Column> columns;
    private final List<ComparisonRow> rows;

    ComparisonView(Comparison comparison, List<Checklist> checklists) {
        if (!checklists.stream().map(ComparedChecklist::of).toList().equals(comparison.getChecklists())) {
            throw new IllegalArgumentException("Checklists must be those of the comparison, were '"
                    + checklists.stream().map(Checklist::getId).toList() + "'");
        }
        this.columns = checklists.stream().map(Column::new).toList();
        this.rows = comparison.getRows();
    }

    /** A sheet with its figures. */
    record Column(Checklist checklist, StateCounts states) {

        Column(Checklist checklist) {
            this(checklist, Summary.of(checklist).getStates());
        }

        /** Returns who is compared: the provider, or else the sheet. */
        LocalizedText name() {
            return checklist.getProvider().map(Organization::getName).orElse(checklist.getTitle());
        }

        Locale language() {
            return checklist.getLanguage();
        }
    }

    static LocalizedText title(Comparison comparison) {
        return LocalizedText.of(comparison.getChecklists().stream()
                .map(checklist -> checklist.getId().text())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    List<Column> columns() {
        return columns;
    }

    List<ComparisonRow> rows() {
        return rows;
    }

    long longest() {
        return columns.stream()
                .mapToLong(column -> column.states().total())
                .max()
                .orElse(0);
    }

    /** Returns what the first sheet that has the control of a row asks for there. */
    Optional<Asked> asked(ComparisonRow row) {
        for (int i = 0; i < columns.size(); i++) {
            Checklist checklist = columns.get(i).checklist();
            for (ControlId id : row.getCells().get(i).getControls()) {
                if (id.text().equals(row.getKey())) {
                    return checklist
                            .findControl(id)
                            .map(control -> new Asked(control.getRequirement(), checklist.getLanguage()));
                }
            }
        }
        return Optional.empty();
    }

    /** A requirement and the language of its sheet. */
    record Asked(LocalizedText requirement, Locale language) {}

    /** Returns the states of all cells. */
    Set<ComplianceState> states() {
        Set<ComplianceState> states = EnumSet.noneOf(ComplianceState.class);
        rows.forEach(row -> states.addAll(states(row)));
        return states;
    }

    /** Returns the words by which a row is found by its states. */
    String stateWords(ComparisonRow row) {
        return states(row).stream().map(ComplianceState::code).collect(Collectors.joining(" "));
    }

    private static Set<ComplianceState> states(ComparisonRow row) {
        Set<ComplianceState> states = EnumSet.noneOf(ComplianceState.class);
        for (ComparisonCell cell : row.getCells()) {
            states.addAll(cell.getStates().getCounts().keySet());
        }
        return states;
    }
}
