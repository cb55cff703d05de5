package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One control of {@link ChecklistTables}: its own row, and those below that belong to it. */
final class ControlRows {

    private final TableRow row;
    private final Legend legend;
    private final Control.Builder control = Control.builder();
    private final Answer.Builder answer = Answer.builder();
    private final Optional<ComplianceState> state;
    private final Optional<String> mark;
    private boolean answered;
    private final List<ControlReference> references = new ArrayList<>();
    private final List<LocalizedText> notes = new ArrayList<>();
    private final Map<String, String> answerProperties = new LinkedHashMap<>();
    private final DetailRows details = new DetailRows();

    ControlRows(ControlId id, TableRow row, Legend legend) {
        this.row = row;
        this.legend = legend;
        control.id(id)
                .label(row.string(TableField.LABEL))
                .title(row.text(TableField.TITLE))
                .requirement(row.requiredText(TableField.REQUIREMENT))
                .guidance(row.text(TableField.GUIDANCE))
                .level(row.constant(TableField.LEVEL, List.of(RequirementLevel.values()), RequirementLevel::code))
                .lifecycle(row.constant(TableField.LIFECYCLE, List.of(Lifecycle.values()), Lifecycle::code)
                        .orElse(Lifecycle.ACTIVE))
                .replacedBy(row.values(TableField.REPLACED_BY, "ids of controls", ControlId::of));
        this.state = row.constant(TableField.STATE, List.of(ComplianceState.values()), ComplianceState::code);
        this.mark = row.string(TableField.MARK);
        Optional<LocalizedText> remark = row.text(TableField.REMARK);
        Optional<Responsibility> responsibility =
                row.constant(TableField.RESPONSIBILITY, List.of(Responsibility.values()), Responsibility::code);
        Optional<ControlId> sharedWith = row.value(TableField.SHARED_WITH, "the id of a control", ControlId::of);
        var answeredOn = row.date(TableField.ANSWERED_ON);
        answer.mark(mark)
                .remark(remark)
                .responsibility(responsibility)
                .sharedWith(sharedWith)
                .answeredOn(answeredOn);
        this.answered = state.isPresent()
                || mark.isPresent()
                || remark.isPresent()
                || responsibility.isPresent()
                || sharedWith.isPresent()
                || answeredOn.isPresent();
        row.used(RowUse.CONTROL, id.text());
    }

    /** Reads a row that belongs to the control; {@code false} if it is none. */
    boolean read(TableRowKind kind, TableRow below) {
        switch (kind) {
            case REFERENCE -> {
                references.add(ControlReference.builder()
                        .framework(FrameworkRows.read(below))
                        .clause(below.string(TableField.CLAUSE).orElse(""))
                        .build());
                below.used(RowUse.DETAIL, "");
            }
            case NOTE -> {
                notes.add(below.requiredText(TableField.NOTE));
                below.used(RowUse.DETAIL, "");
                answered = true;
            }
            case ANSWER_PROPERTY -> {
                DetailRows.readProperty(below, answerProperties);
                answered = true;
            }
            default -> {
                return details.read(kind, below);
            }
        }
        return true;
    }

    Control build() {
        control.references(references).properties(details.properties());
        if (answered || details.hasEvidence()) {
            control.answer(answer.state(state.orElseGet(this::stateOfMark))
                    .notes(notes)
                    .evidence(details.evidence())
                    .properties(answerProperties)
                    .build());
        }
        return control.build();
    }

    /** The state of an answer that somebody has written without one: that of its mark. */
    private ComplianceState stateOfMark() {
        ComplianceState found = mark.isEmpty()
                ? ComplianceState.UNANSWERED
                : legend.findState(mark.get()).orElse(ComplianceState.QUALIFIED);
        row.doubt("sheet.table.state", "Answer has no state and is read as '" + found.code() + "'", TableField.MARK);
        return found;
    }
}
