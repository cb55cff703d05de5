package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the answer of a control: mark, remark, responsibility and what else stands beside them. */
final class AnswerReader {

    private static final String NO_MARK = "Control has no mark and is read as not answered";

    private static final ParsedRemark NO_REMARK =
            ParsedRemark.builder().text("").build();

    private final ImportLog log;
    private final MarkReader marks;
    private final RemarkParser remarks;
    private final Map<String, Responsibility> responsibilities;
    private final Set<String> foldedMarks = new HashSet<>();

    AnswerReader(SheetLayout layout, MarkReader marks, ImportLog log) {
        this.log = log;
        this.marks = marks;
        this.remarks = RemarkParser.of(layout.getRemarkSyntax());
        this.responsibilities = Words.folded(layout.getResponsibilities(), Words.RESPONSIBILITIES);
    }

    Answer read(RowCells cells, ColumnPlan plan, OpenSection section) {
        Answer.Builder answer = Answer.builder();
        if (plan.isFused()) {
            readFused(answer, cells, plan, section);
        } else {
            boolean marked = readMark(answer, cells, plan);
            readRemark(answer, cells, plan, section, cells.row().cell(Math.max(plan.remark, 1)), marked);
        }
        readResponsibility(answer, cells, plan);
        for (SheetColumn column : plan.answerProperties) {
            if (cells.has(column.getColumn())) {
                answer.putProperty(column.getName().orElseThrow(), cells.text(column.getColumn()));
            }
        }
        return answer.build();
    }

    /** Reads the cell of a mark; says whether there is one. */
    private boolean readMark(Answer.Builder answer, RowCells cells, ColumnPlan plan) {
        String mark = Texts.strip(cells.text(plan.mark));
        if (!mark.isEmpty()) {
            answer.mark(mark).state(state(mark, cells, plan.mark));
            if (cells.isFilled(plan.mark)) {
                log.doubt(
                        "sheet.cell.filled",
                        "Mark is empty and is read as the one above, '" + Quotes.beginning(mark, Uncertainty.MAX_QUOTE)
                                + "'",
                        cells.row(),
                        plan.mark);
            }
            return true;
        }
        if (plan.mark > 0) {
            answer.state(ComplianceState.UNANSWERED);
            log.doubt("sheet.mark.missing", NO_MARK, cells.row(), plan.mark);
        } else {
            answer.state(stateOfProse(cells, plan.remark));
        }
        return false;
    }

    /** The state of an answer without mark: a remark has it, and only a reader can tell it. */
    private ComplianceState stateOfProse(RowCells cells, int column) {
        if (!cells.has(column)) {
            log.doubt("sheet.mark.missing", NO_MARK, cells.row(), Math.max(column, 1));
            return ComplianceState.UNANSWERED;
        }
        log.doubt(
                "sheet.state.open",
                "Answer is a text without a mark that is known, its state is read as qualified",
                cells.row(),
                column);
        return ComplianceState.QUALIFIED;
    }

    private ComplianceState state(String mark, RowCells cells, int column) {
        Optional<LegendEntry> entry = marks.read(mark);
        if (entry.isEmpty()) {
            log.doubt("sheet.mark.unknown", "Mark is not in the legend and is read as qualified", cells.row(), column);
            return ComplianceState.QUALIFIED;
        }
        if (!entry.get().getMark().equals(mark) && foldedMarks.add(mark)) {
            log.doubt(
                    "sheet.mark.folded",
                    "Mark is read as '" + entry.get().getMark() + "' of the legend, here and below",
                    cells.row(),
                    column);
        }
        return entry.get().getState();
    }

    private void readFused(Answer.Builder answer, RowCells cells, ColumnPlan plan, OpenSection section) {
        String cell = cells.text(plan.mark);
        Optional<MarkReader.Fused> front = marks.readFront(cell);
        if (front.isPresent()) {
            String mark = front.get().mark();
            answer.mark(mark).state(state(mark, cells, plan.mark));
            readRemark(
                    answer, cells, plan, section, behindMark(cell, front.get().end()), true);
        } else {
            answer.state(stateOfProse(cells, plan.mark));
            readRemark(answer, cells, plan, section, cell, false);
        }
    }

    /** What stands behind a mark: without white space and one sign that parts them, and nothing if no word is left. */
    private static String behindMark(String cell, int end) {
        String rest = Texts.strip(cell.substring(end));
        if (!rest.isEmpty() && "、。，,.．:：;；-–—".indexOf(rest.charAt(0)) >= 0) {
            rest = Texts.strip(rest.substring(1));
        }
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest : "";
    }

    private void readRemark(
            Answer.Builder answer, RowCells cells, ColumnPlan plan, OpenSection section, String text, boolean marked) {
        ParsedRemark remark = plan.remark == 0 || text.isEmpty() ? NO_REMARK : remarks.parse(text);
        for (Uncertainty doubt : remark.getUncertainties()) {
            log.doubt(doubt, cells.row(), plan.remark);
        }
        LocalizedText localized = plan.text(ColumnField.REMARK, remark.getText(), cells);
        if (!Texts.isBlank(remark.getText()) || !localized.getTranslations().isEmpty()) {
            answer.remark(localized).addAllEvidence(remark.getEvidence()).addAllNotes(remark.getNotes());
        } else if (plan.remark > 0 && (cells.isCovered(plan.remark) || (marked && plan.sharesRemarks))) {
            share(answer, cells, plan, section);
        }
    }

    private void share(Answer.Builder answer, RowCells cells, ColumnPlan plan, OpenSection section) {
        Optional<ControlId> above = section.lastAnswering();
        answer.sharedWith(above);
        if (above.isEmpty()) {
            log.doubt(
                    "sheet.remark.missing",
                    "Remark is empty and there is none above it to share",
                    cells.row(),
                    plan.remark);
        } else if (!cells.isCovered(plan.remark)) {
            log.doubt(
                    "sheet.remark.shared",
                    "Remark is empty and is read as shared with control '" + above.get() + "'",
                    cells.row(),
                    plan.remark);
        }
    }

    private void readResponsibility(Answer.Builder answer, RowCells cells, ColumnPlan plan) {
        String word = Texts.strip(cells.text(plan.responsibility));
        if (word.isEmpty()) {
            return;
        }
        Responsibility responsibility = responsibilities.get(Words.fold(word));
        if (responsibility == null) {
            log.doubt(
                    "sheet.responsibility.unknown",
                    "Word is not known for a responsibility and is kept as a property",
                    cells.row(),
                    plan.responsibility);
            answer.putProperty("responsibility", word);
        } else {
            answer.responsibility(responsibility);
        }
    }
}
