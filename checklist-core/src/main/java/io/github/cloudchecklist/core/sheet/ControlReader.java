package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.RequirementLevel;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the row of a control. */
final class ControlReader {

    private final ImportLog log;
    private final IdSource source;
    private final AnswerReader answers;
    private final Map<String, RequirementLevel> levels;
    private final Set<ControlId> ids = new HashSet<>();

    /** The number of the last control of the sheet that has one; 0 if there is none. */
    private int lastNumber;

    ControlReader(SheetLayout layout, AnswerReader answers, ImportLog log) {
        this.log = log;
        this.source = layout.getIds();
        this.answers = answers;
        this.levels = Words.folded(layout.getLevels(), Words.LEVELS);
    }

    /**
     * Adds the control of a row to its section, and returns its id.
     *
     * @param label the printed number; empty if there is none
     */
    ControlId read(String label, RowCells cells, ColumnPlan plan, OpenSection section) {
        SheetRow row = cells.row();
        ControlId id = id(label, row, plan, section);
        checkCells(row, plan);
        checkNumber(id, label, row, plan, section);
        if (!cells.has(plan.requirement)) {
            log.doubt("sheet.control.requirement", "Control has no requirement", row, plan.requirement);
        }
        Control.Builder control = Control.builder();
        control.id(id)
                .label(Optional.of(label).filter(text -> !text.isEmpty()))
                .requirement(plan.text(ColumnField.REQUIREMENT, cells.text(plan.requirement), cells))
                .answer(answers.read(cells, plan, section));
        if (cells.has(plan.title)) {
            control.title(plan.text(ColumnField.TITLE, cells.text(plan.title), cells));
        }
        if (cells.has(plan.guidance)) {
            control.guidance(plan.text(ColumnField.GUIDANCE, cells.text(plan.guidance), cells));
        }
        readLevel(control, cells, plan);
        for (SheetColumn column : plan.controlProperties) {
            if (cells.has(column.getColumn())) {
                control.putProperty(column.getName().orElseThrow(), cells.text(column.getColumn()));
            }
        }
        section.add(control.build());
        return id;
    }

    private ControlId id(String label, SheetRow row, ColumnPlan plan, OpenSection section) {
        if (source == IdSource.CELL && !label.isEmpty()) {
            Optional<ControlId> id = Ids.of(label);
            if (id.isPresent()) {
                return id.get();
            }
            log.doubt(
                    "sheet.id.invalid",
                    "Cell cannot be an id, the id of the control is made of that of the row",
                    row,
                    plan.number);
        }
        String part = source == IdSource.CELL ? "" : Ids.part(label);
        String own = !part.isEmpty()
                ? part
                : plan.number == 0 ? String.valueOf(section.countControls() + 1) : "row-" + row.getNumber();
        try {
            return ControlId.of(section.id().text() + "." + own);
        } catch (IllegalArgumentException e) {
            throw SheetException.of(e, log.place(row, Math.max(plan.number, 1)));
        }
    }

    /** Lists what a row has beside the columns of its table, and what was no text in the file. */
    private void checkCells(SheetRow row, ColumnPlan plan) {
        for (int column = 1; column <= row.getCells().size(); column++) {
            if (!plan.knows(column) && !Texts.isBlank(row.cell(column))) {
                log.doubt("sheet.cell.unused", "Cell is in no column of the layout and is left out", row, column);
            }
        }
        row.getKinds().forEach((column, kind) -> {
            if (plan.knows(column)) {
                checkKind(kind, column, row, plan);
            }
        });
    }

    private void checkKind(CellKind kind, int column, SheetRow row, ColumnPlan plan) {
        if (kind == CellKind.FORMULA) {
            log.doubt("sheet.cell.formula", "Cell is a formula, its last result is read", row, column);
        } else if (kind == CellKind.ERROR) {
            log.doubt("sheet.cell.error", "Cell is a failure of its formula, which is read as a text", row, column);
        } else if (column == plan.number && kind == CellKind.DATE) {
            log.doubt("sheet.id.date", "Number of the control is a date in the file", row, column);
        } else if (column == plan.number && kind == CellKind.NUMBER && !isWhole(row.cell(column))) {
            log.doubt(
                    "sheet.id.numeric",
                    "Number of the control is a number in the file and may have lost a zero at its end",
                    row,
                    column);
        }
    }

    private static boolean isWhole(String number) {
        return number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void checkNumber(ControlId id, String label, SheetRow row, ColumnPlan plan, OpenSection section) {
        boolean taken = !ids.add(id);
        if (label.isEmpty() && plan.number > 0) {
            log.doubt(
                    "sheet.control.number",
                    "Control has no number, its id is made of that of the row",
                    row,
                    plan.number);
        } else if (taken) {
            log.doubt(
                    "sheet.control.duplicate",
                    "Control id '" + id + "' stands above already",
                    row,
                    Math.max(plan.number, 1));
        }
        if (source == IdSource.POSITION && Heading.isNumber(label)) {
            int number = Integer.parseInt(label);
            if (!taken && number != section.lastControl() + 1 && number != lastNumber + 1) {
                log.doubt(
                        "sheet.control.order",
                        "Number does not follow the one above, " + section.lastControl(),
                        row,
                        plan.number);
            }
            section.lastControl(number);
            lastNumber = number;
        }
    }

    private void readLevel(Control.Builder control, RowCells cells, ColumnPlan plan) {
        String word = Texts.strip(cells.text(plan.level));
        if (word.isEmpty()) {
            return;
        }
        RequirementLevel level = levels.get(Words.fold(word));
        if (level == null) {
            log.doubt(
                    "sheet.level.unknown",
                    "Word is not known for a level and is kept as a property",
                    cells.row(),
                    plan.level);
            control.putProperty("level", word);
        } else {
            control.level(level);
        }
    }
}
