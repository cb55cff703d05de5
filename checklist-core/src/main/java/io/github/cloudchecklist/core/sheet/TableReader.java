package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a table into sections and controls. */
final class TableReader {

    private final SheetLayout layout;
    private final Legend legend;
    private final ImportLog log;
    private final Outline outline;
    private final RemarkParser remarks;
    private final Set<ControlId> ids = new HashSet<>();
    private SheetColumns columns;

    /** The number of the last control of the sheet that has one; 0 if there is none. */
    private int lastControl;

    TableReader(SheetLayout layout, Legend legend, List<Section> frame, ImportLog log) {
        this.layout = layout;
        this.legend = legend;
        this.log = log;
        this.outline = new Outline(frame, log);
        this.remarks = RemarkParser.of(layout.getRemarkSyntax());
        this.columns = layout.getColumns().get(0);
    }

    List<Section> read(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            read(row);
        }
        return outline.close();
    }

    private void read(SheetRow row) {
        if (row.getCells().stream().allMatch(Texts::isBlank)) {
            log.used(row, RowUse.BLANK);
            return;
        }
        if (SheetImporter.isColumnHeadings(row, layout)) {
            log.used(row, RowUse.COLUMN_HEADINGS);
            return;
        }
        boolean knownWidth = chooseColumns(row);
        boolean answered = has(row, columns.getMark()) || has(row, columns.getRemark());
        Optional<Heading> heading = answered ? Optional.empty() : Heading.of(row);
        if (heading.isPresent() && readHeading(heading.get(), row)) {
            return;
        }
        readControl(row, knownWidth);
    }

    /**
     * Takes the columns for rows of this width; says whether there are any.
     *
     * <p>A row that lost its last cells may have the width of others: it keeps the columns of the row above if there is a number
     * in those only.
     */
    private boolean chooseColumns(SheetRow row) {
        for (SheetColumns candidate : layout.getColumns()) {
            if (candidate.getWidth() == row.getCells().size()
                    && (hasNumber(row, candidate) || !hasNumber(row, columns))) {
                columns = candidate;
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(SheetRow row, SheetColumns columns) {
        return Heading.isNumber(Texts.strip(row.cell(columns.getNumber())));
    }

    /** Reads a row without mark and remark as the heading of a section, unless it is a control left open. */
    private boolean readHeading(Heading heading, SheetRow row) {
        Optional<OpenSection> section = outline.openExpected(heading, row);
        if (section.isEmpty() && heading.hasNumber()) {
            boolean goesOn = outline.current()
                    .filter(open -> heading.number() == open.lastControl() + 1)
                    .isPresent();
            boolean control = goesOn && heading.standsIn(columns.getNumber(), columns.getRequirement());
            if (control
                    && (outline.isGiven() || outline.levelsFor(heading.number()).isEmpty())) {
                return false;
            }
            if (control) {
                log.doubt(
                        "sheet.row.ambiguous",
                        "Row may be a control left open, it is read as the heading of a section",
                        row,
                        heading.titleColumn());
            }
            section = Optional.of(outline.openByNumber(heading, row));
        }
        section.ifPresent(open -> log.used(row, RowUse.SECTION, open.id().text()));
        return section.isPresent();
    }

    private static boolean has(SheetRow row, int column) {
        return !Texts.isBlank(row.cell(column));
    }

    private void readControl(SheetRow row, boolean knownWidth) {
        String label = Texts.strip(row.cell(columns.getNumber()));
        boolean asked = has(row, columns.getRequirement());
        boolean marked = has(row, columns.getMark());
        boolean control = Heading.isNumber(label)
                ? asked || marked || has(row, columns.getRemark())
                : label.isEmpty() && asked && marked;
        if (!control) {
            log.unused("sheet.row.unread", "Row is neither the heading of a section nor a control", row);
            return;
        }
        Optional<OpenSection> section = outline.current();
        if (section.isEmpty()) {
            log.unused("sheet.control.homeless", "Control stands above the first section and is left out", row);
            return;
        }
        ControlId id = id(section.get(), label, row);
        log.used(row, RowUse.CONTROL, id.text());
        checkRow(row, knownWidth);
        checkNumber(section.get(), id, label, row);
        if (!asked) {
            log.doubt("sheet.control.requirement", "Control has no requirement", row, columns.getRequirement());
        }
        section.get()
                .add(Control.builder()
                        .id(id)
                        .label(Optional.of(label).filter(text -> !text.isEmpty()))
                        .requirement(LocalizedText.of(row.cell(columns.getRequirement())))
                        .answer(answer(row, section.get()))
                        .build());
    }

    private ControlId id(OpenSection section, String label, SheetRow row) {
        String own = label.isEmpty() ? "row-" + row.getNumber() : label;
        try {
            return ControlId.of(section.id().text() + "." + own);
        } catch (IllegalArgumentException e) {
            throw SheetException.of(e, log.place(row, columns.getNumber()));
        }
    }

    /** Lists what the width of a row leaves in doubt. */
    private void checkRow(SheetRow row, boolean knownWidth) {
        if (!knownWidth) {
            log.doubt(
                    "sheet.row.width",
                    "Row of " + row.getCells().size() + " cells is read as one of " + columns.getWidth(),
                    row,
                    ImportLog.firstColumn(row));
        }
        Set<Integer> read =
                Set.of(columns.getNumber(), columns.getRequirement(), columns.getMark(), columns.getRemark());
        for (int column = 1; column <= row.getCells().size(); column++) {
            if (!read.contains(column) && !Texts.isBlank(row.cell(column))) {
                log.doubt("sheet.cell.unused", "Cell is in no column of the layout and is left out", row, column);
            }
        }
    }

    private void checkNumber(OpenSection section, ControlId id, String label, SheetRow row) {
        int column = columns.getNumber();
        if (label.isEmpty()) {
            log.doubt("sheet.control.number", "Control has no number, its id is made of that of the row", row, column);
            return;
        }
        int number = Integer.parseInt(label);
        if (!ids.add(id)) {
            log.doubt("sheet.control.duplicate", "Control id '" + id + "' stands above already", row, column);
        } else if (number != section.lastControl() + 1 && number != lastControl + 1) {
            log.doubt(
                    "sheet.control.order",
                    "Number does not follow the one above, " + section.lastControl(),
                    row,
                    column);
        }
        section.lastControl(number);
        lastControl = number;
    }

    private Answer answer(SheetRow row, OpenSection section) {
        Answer.Builder answer = Answer.builder();
        String mark = Texts.strip(row.cell(columns.getMark()));
        if (mark.isEmpty()) {
            answer.state(ComplianceState.UNANSWERED);
            log.doubt("sheet.mark.missing", "Control has no mark and is read as not answered", row, columns.getMark());
        } else {
            answer.mark(mark).state(state(mark, row));
        }
        ParsedRemark remark = remarks.parse(row.cell(columns.getRemark()));
        remark.getUncertainties().forEach(doubt -> log.doubt(doubt, row, columns.getRemark()));
        if (!Texts.isBlank(remark.getText())) {
            answer.remark(LocalizedText.of(remark.getText()))
                    .addAllEvidence(remark.getEvidence())
                    .addAllNotes(remark.getNotes());
        } else if (!mark.isEmpty() && layout.getEmptyRemark() == EmptyRemark.SHARED_WITH_CONTROL_ABOVE) {
            share(answer, row, section);
        }
        return answer.build();
    }

    private ComplianceState state(String mark, SheetRow row) {
        Optional<ComplianceState> state = legend.findState(mark);
        if (state.isEmpty()) {
            log.doubt(
                    "sheet.mark.unknown", "Mark is not in the legend and is read as qualified", row, columns.getMark());
        }
        return state.orElse(ComplianceState.QUALIFIED);
    }

    private void share(Answer.Builder answer, SheetRow row, OpenSection section) {
        Optional<ControlId> above = section.lastAnswering();
        if (above.isPresent()) {
            answer.sharedWith(above);
            log.doubt(
                    "sheet.remark.shared",
                    "Remark is empty and is read as shared with control '" + above.get() + "'",
                    row,
                    columns.getRemark());
        } else {
            log.doubt(
                    "sheet.remark.missing",
                    "Remark is empty and there is none above it to share",
                    row,
                    columns.getRemark());
        }
    }
}
