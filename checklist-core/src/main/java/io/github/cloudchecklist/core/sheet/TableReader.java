package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of the tables of a sheet into sections and controls. */
final class TableReader {

    private final SheetLayout layout;
    private final ImportLog log;
    private final HeaderReader header;
    private final Outline outline;
    private final ControlReader controls;
    private final RowCells cells;
    private final LineMatcher matcher = new LineMatcher();
    private final Optional<Pattern> numbers;

    /** The columns of each table, by the headings above it. */
    private final Map<List<String>, List<ColumnPlan>> tables = new LinkedHashMap<>();

    private List<ColumnPlan> table;
    private ColumnPlan plan;

    TableReader(
            SheetLayout layout,
            Sheet sheet,
            List<Section> frame,
            HeaderReader header,
            MarkReader marks,
            ImportLog log) {
        this.layout = layout;
        this.log = log;
        this.header = header;
        this.outline = new Outline(frame, layout.getIds(), log);
        this.controls = new ControlReader(layout, new AnswerReader(layout, marks, log), log);
        this.numbers = layout.getNumberRegex().map(Pattern::compile);
        for (SheetColumns columns : layout.getColumns()) {
            tables.computeIfAbsent(Headings.of(columns, layout), headings -> new ArrayList<>())
                    .add(new ColumnPlan(columns, layout.getFilledDown()));
        }
        this.table = tables.values().iterator().next();
        this.plan = table.get(0);
        this.cells = new RowCells(sheet, plan);
    }

    List<Section> read(List<SheetRow> rows) {
        for (SheetRow row : rows) {
            cells.moveTo(row);
            read(row);
        }
        return outline.close();
    }

    /** Reads a row above the first table as the heading of a section, if a rule says that it is one. */
    boolean readAbove(SheetRow row) {
        Optional<OpenSection> section = openByRule(false, row);
        section.ifPresent(open -> log.used(row, RowUse.SECTION, open.id().text()));
        return section.isPresent();
    }

    private void read(SheetRow row) {
        if (ImportLog.isBlank(row)) {
            log.used(row, RowUse.BLANK);
            return;
        }
        if (row.isHidden()) {
            log.doubt("sheet.row.hidden", "Row is hidden and is read all the same", row, ImportLog.firstColumn(row));
        }
        if (startsTable(row)) {
            log.used(row, RowUse.COLUMN_HEADINGS);
            return;
        }
        boolean knownWidth = chooseColumns(row);
        cells.use(plan);
        String label = Texts.strip(cells.text(plan.number));
        boolean control = isControl(label, row);
        if (!plan.isAnswered(row) && readHeading(control, row)) {
            return;
        }
        if (control) {
            readControl(label, row, knownWidth);
        } else if (!header.claim(row)) {
            log.unused("sheet.row.unread", "Row is neither the heading of a section nor a control", row);
        }
    }

    /** Whether a row has the headings of a table, which goes on below it. */
    private boolean startsTable(SheetRow row) {
        for (Map.Entry<List<String>, List<ColumnPlan>> one : tables.entrySet()) {
            if (Headings.stand(one.getKey(), row)) {
                if (table != one.getValue()) {
                    table = one.getValue();
                    plan = table.get(0);
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the columns for rows of this width; says whether there are any.
     *
     * <p>A row that lost its last cells may have the width of others: it keeps the columns of the row above if there is a number
     * in those only.
     */
    private boolean chooseColumns(SheetRow row) {
        for (ColumnPlan candidate : table) {
            if (candidate.hasWidthOf(row) && (hasNumber(row, candidate) || !hasNumber(row, plan))) {
                plan = candidate;
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(SheetRow row, ColumnPlan plan) {
        return plan.number > 0 && Heading.isNumber(Texts.strip(row.cell(plan.number)));
    }

    private boolean isControl(String label, SheetRow row) {
        boolean asked = cells.has(plan.requirement);
        if (!label.isEmpty()) {
            return isNumber(label) && (asked || plan.isAnswered(row));
        }
        if (plan.number == 0) {
            return asked;
        }
        return asked && (plan.mark == 0 ? plan.isAnswered(row) : cells.has(plan.mark));
    }

    /** Whether a text has the form of the number of a control. */
    private boolean isNumber(String label) {
        if (numbers.isPresent()) {
            return matcher.find(numbers.get(), label).isPresent();
        }
        return layout.getIds() == IdSource.CELL || Heading.isNumber(label);
    }

    /** Reads a row without answer as the heading of a section, or as a line of the header; says whether it is one. */
    private boolean readHeading(boolean control, SheetRow row) {
        Optional<Heading> heading = Heading.of(row);
        Optional<OpenSection> section = heading.flatMap(one -> outline.openExpected(one, row));
        if (section.isEmpty() && !(control && numbers.isPresent())) {
            if (!control && header.claim(row)) {
                return true;
            }
            section = openByRule(control, row);
        }
        if (section.isEmpty() && !control && hasSectionsOnly(row)) {
            section = openColumns(row);
            cells.remember();
        }
        if (section.isEmpty() && layout.getHeadingRules().isEmpty() && plan.sections.isEmpty()) {
            section = heading.filter(Heading::hasNumber).flatMap(one -> openByNumber(one, row));
        }
        section.ifPresent(open -> {
            cells.forgetBelow(plan.sections.size());
            log.used(row, RowUse.SECTION, open.id().text());
        });
        return section.isPresent();
    }

    private Optional<OpenSection> openByRule(boolean control, SheetRow row) {
        if (layout.getHeadingRules().isEmpty()) {
            return Optional.empty();
        }
        int column = ImportLog.firstColumn(row);
        String line = HeaderReader.line(row);
        for (HeadingRule rule : layout.getHeadingRules()) {
            if (rule.getColumn().orElse(column) == column) {
                Optional<Matcher> match = matcher.find(rule.pattern(), line);
                if (match.isPresent()) {
                    Heading heading = Heading.of(match.get(), line, column);
                    if (control && plan.number == 0) {
                        doubtAmbiguous(row, column);
                    }
                    return Optional.of(outline.openAt(rule.getLevel(), heading, row, heading::section));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<OpenSection> openByNumber(Heading heading, SheetRow row) {
        boolean goesOn = outline.current()
                .filter(open -> heading.number() == open.lastControl() + 1)
                .isPresent();
        boolean control = goesOn && heading.standsIn(plan.number, plan.requirement);
        if (control && (outline.isGiven() || outline.levelsFor(heading.number()).isEmpty())) {
            return Optional.empty();
        }
        if (control) {
            doubtAmbiguous(row, heading.titleColumn());
        }
        return Optional.of(outline.openByNumber(heading, row));
    }

    private void doubtAmbiguous(SheetRow row, int column) {
        log.doubt(
                "sheet.row.ambiguous",
                "Row may be a control left open, it is read as the heading of a section",
                row,
                column);
    }

    private boolean hasSectionsOnly(SheetRow row) {
        for (int column = 1; column <= row.getCells().size(); column++) {
            if (plan.levelOf(column) == Integer.MAX_VALUE && !Texts.isBlank(row.cell(column))) {
                return false;
            }
        }
        return !plan.sections.isEmpty();
    }

    /** Opens the sections that stand in columns of a row. */
    private Optional<OpenSection> openColumns(SheetRow row) {
        int level = 0;
        for (ColumnPlan.SectionPlan section : plan.sections) {
            String label = Texts.strip(cells.text(section.number()));
            String title = Texts.strip(cells.text(section.title()));
            if (label.isEmpty() && title.isEmpty()) {
                break;
            }
            level++;
            int titleColumn = Math.max(section.title(), 1);
            int labelColumn = section.number() > 0 ? section.number() : titleColumn;
            Heading heading =
                    outline.named(new Heading(label, title.isEmpty() ? label : title, labelColumn, titleColumn));
            if (!outline.isOpen(level, heading)) {
                cells.forgetBelow(level);
                if (outline.openExpected(heading, row).isEmpty()) {
                    outline.openAt(
                            level,
                            heading,
                            row,
                            id -> sectionOf(heading, section).id(id).build());
                }
            }
        }
        outline.closeBelow(level);
        return outline.current();
    }

    private Section.Builder sectionOf(Heading heading, ColumnPlan.SectionPlan plan) {
        Section.Builder section = Section.builder();
        LocalizedText title = ColumnPlan.text(heading.title(), ColumnField.SECTION_TITLE, plan.translations(), cells);
        section.title(title).label(Optional.of(heading.label()).filter(text -> !text.isEmpty()));
        if (cells.has(plan.introduction())) {
            section.introduction(ColumnPlan.text(
                    cells.text(plan.introduction()), ColumnField.SECTION_INTRODUCTION, plan.translations(), cells));
        }
        return section;
    }

    private void readControl(String label, SheetRow row, boolean knownWidth) {
        Optional<OpenSection> open = plan.sections.isEmpty() ? outline.current() : openColumns(row);
        Optional<OpenSection> section = open.or(() -> layout.getOpeningSection().map(outline::openWithoutHeading));
        if (section.isEmpty()) {
            log.unused("sheet.control.homeless", "Control stands above the first section and is left out", row);
            return;
        }
        if (!knownWidth) {
            log.doubt(
                    "sheet.row.width",
                    "Row of " + row.getCells().size() + " cells is read as one of "
                            + plan.columns.getWidth().orElse(0),
                    row,
                    ImportLog.firstColumn(row));
        }
        log.used(
                row,
                RowUse.CONTROL,
                controls.read(label, cells, plan, section.get()).text());
        cells.remember();
    }
}
