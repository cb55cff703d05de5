package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Guesses the layout of a sheet: headings by their words, columns by their cells, and how far it carries by trying it. */
final class LayoutGuess {

    private static final int DEEPEST_HEADINGS = 50;
    private static final int LONGEST_HEADING = 80;

    private static final Map<String, Legend> LEGENDS = new LinkedHashMap<>();

    static {
        LEGENDS.put("Japanese marks", Legends.japanese());
        LEGENDS.put("Chinese marks", Legends.chinese());
        LEGENDS.put("CAIQ", Legends.caiq());
        LEGENDS.put("English words", Legends.english());
        LEGENDS.put("statement of applicability", Legends.statementOfApplicability());
    }

    private final Sheet sheet;
    private final List<String> reasons = new ArrayList<>();
    private final Map<Integer, ColumnSample> samples = new TreeMap<>();
    private final List<SheetColumn> columns = new ArrayList<>();
    private final Set<ColumnField> fields = EnumSet.noneOf(ColumnField.class);
    private final Set<String> names = new HashSet<>();
    private final SheetLayout.Builder layout = SheetLayout.builder();
    private List<SheetRow> rows = List.of();

    LayoutGuess(Sheet sheet) {
        this.sheet = sheet;
    }

    Optional<LayoutProposal> propose() {
        SheetRow headings = findHeadings();
        if (headings == null) {
            return Optional.empty();
        }
        rows = sheet.getRows().stream()
                .filter(row -> row.getNumber() > headings.getNumber())
                .limit(LayoutProposal.MAX_SAMPLE)
                .toList();
        for (int column = 1; column <= headings.getCells().size(); column++) {
            samples.put(column, new ColumnSample(rows, column));
            String heading = Texts.strip(headings.cell(column));
            if (!heading.isEmpty()) {
                layout.addColumnHeading(heading);
                nameColumn(heading, column);
            }
        }
        samples.forEach((column, sample) -> guessColumn(Texts.strip(headings.cell(column)), column, sample));
        if (!fields.contains(ColumnField.REQUIREMENT)) {
            return Optional.empty();
        }
        fuse();
        chooseLegend();
        chooseIds();
        SheetLayout proposed = layout.addColumns(
                        SheetColumns.builder().columns(columns).build())
                .build();
        return Optional.of(new LayoutProposal(proposed, tryOut(proposed, headings), reasons));
    }

    /** Finds the row that has most headings that are known, at least two, near the top. */
    private @Nullable SheetRow findHeadings() {
        SheetRow best = null;
        long most = 1;
        for (SheetRow row : sheet.getRows()
                .subList(0, Math.min(DEEPEST_HEADINGS, sheet.getRows().size()))) {
            long known = row.getCells().stream()
                    .filter(cell -> cell.length() <= LONGEST_HEADING)
                    .flatMap(cell -> HeadingWords.find(cell).stream())
                    .map(HeadingWords.Found::field)
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        if (best != null) {
            reasons.add("Row " + best.getNumber() + " has the headings: " + most + " of them are known");
        }
        return best;
    }

    private void nameColumn(String heading, int column) {
        Optional<HeadingWords.Found> found = HeadingWords.find(heading);
        if (found.isEmpty()) {
            return;
        }
        ColumnField field = found.get().field();
        String because = "its heading '" + Quotes.beginning(heading, LONGEST_HEADING) + "' says so";
        if (field == ColumnField.SECTION_TITLE) {
            int level = 1
                    + (int) columns.stream()
                            .filter(one -> one.getField() == ColumnField.SECTION_TITLE)
                            .count();
            if (level <= Section.MAX_DEPTH) {
                take(SheetColumn.section(field, column, level), because + ", at level " + level);
            }
        } else if (!fields.contains(field)) {
            take(SheetColumn.of(field, column), because);
        } else if (field.isLocalized() && isLatin(heading) && hasNoEnglish(field)) {
            take(SheetColumn.of(field, column, Locale.ENGLISH), because + ", in English beside another column of that");
        }
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250);
    }

    private boolean hasNoEnglish(ColumnField field) {
        return columns.stream()
                .noneMatch(one -> one.getField() == field && one.getLanguage().isPresent());
    }

    private void take(SheetColumn column, String because) {
        columns.add(column);
        fields.add(column.getField());
        reasons.add("Column " + column.getColumn() + " is taken for " + column.getField() + ": " + because);
    }

    private boolean isTaken(int column) {
        return columns.stream().anyMatch(one -> one.getColumn() == column);
    }

    /** Takes a column whose heading says nothing for what its cells look like. */
    private void guessColumn(String heading, int column, ColumnSample sample) {
        if (isTaken(column) || sample.isEmpty()) {
            return;
        }
        if (!fields.contains(ColumnField.NUMBER) && sample.isOfNumbers()) {
            take(SheetColumn.of(ColumnField.NUMBER, column), "most of its cells are numbers");
        } else if (!fields.contains(ColumnField.MARK)
                && LEGENDS.values().stream().anyMatch(sample::isOfMarks)) {
            take(SheetColumn.of(ColumnField.MARK, column), "most of its cells are marks that are known");
        } else if (!fields.contains(ColumnField.RESPONSIBILITY) && sample.isOfResponsibilities()) {
            take(SheetColumn.of(ColumnField.RESPONSIBILITY, column), "most of its cells say who owns a control");
        } else {
            String name = heading.isEmpty() ? "column " + column : Quotes.beginning(heading, LONGEST_HEADING);
            while (!names.add(name)) {
                name += " " + column;
            }
            take(
                    SheetColumn.of(ColumnField.ANSWER_PROPERTY, column, name),
                    "nothing is known of it, so it is kept as a property");
        }
    }

    /** Reads mark and remark out of one column, if there is no other for remarks and its cells are more than marks. */
    private void fuse() {
        SheetColumn mark = columns.stream()
                .filter(one -> one.getField() == ColumnField.MARK)
                .findFirst()
                .orElse(null);
        if (mark != null
                && !fields.contains(ColumnField.REMARK)
                && LEGENDS.values().stream().noneMatch(column(mark)::isOfMarks)) {
            take(SheetColumn.of(ColumnField.REMARK, mark.getColumn()), "its cells are more than marks");
        }
    }

    private ColumnSample column(SheetColumn column) {
        return samples.getOrDefault(column.getColumn(), new ColumnSample(List.of(), 1));
    }

    private void chooseLegend() {
        for (SheetColumn mark : columns) {
            if (mark.getField() == ColumnField.MARK) {
                chooseLegend(column(mark));
            }
        }
    }

    private void chooseLegend(ColumnSample marks) {
        String name = "";
        Legend best = Legend.of();
        long most = 0;
        for (Map.Entry<String, Legend> legend : LEGENDS.entrySet()) {
            long hits = marks.countMarks(legend.getValue());
            if (hits > most) {
                most = hits;
                best = legend.getValue();
                name = legend.getKey();
            }
        }
        if (most > 0) {
            layout.marks(best);
            reasons.add("Marks are read by the legend of " + name + ": it knows " + most + " of the cells");
        }
        Set<String> unknown = marks.unknownMarks(best);
        if (!unknown.isEmpty()) {
            String quoted = Quotes.beginning(String.join("', '", unknown), Uncertainty.MAX_QUOTE);
            reasons.add("Marks that the legend does not know are never guessed, say what they mean: '" + quoted + "'");
        }
    }

    private void chooseIds() {
        boolean whole = columns.stream()
                .anyMatch(one ->
                        one.getField() == ColumnField.NUMBER && column(one).isOfWholeIds());
        layout.ids(whole ? IdSource.CELL : IdSource.POSITION);
        reasons.add(whole ? "Numbers are whole ids: most are more than digits" : "Ids are built by position");
        boolean inColumns = fields.contains(ColumnField.SECTION_TITLE);
        if (inColumns && sheet.getMergedCells().isEmpty() && hasBlankSections()) {
            layout.addFilledDown(ColumnField.SECTION_TITLE);
            reasons.add("Sections are given once and hold for the rows below: some of their cells are empty");
        }
        if (!inColumns) {
            chooseHeadings(whole || !fields.contains(ColumnField.NUMBER));
        }
    }

    private boolean hasBlankSections() {
        return columns.stream()
                .anyMatch(one -> one.getField() == ColumnField.SECTION_TITLE
                        && column(one).hasBlanks());
    }

    /** Takes rows of one cell for headings, where numbers that go on do not tell them; or puts all into one section. */
    private void chooseHeadings(boolean unnumbered) {
        Set<Integer> single = new HashSet<>();
        for (SheetRow row : rows) {
            int first = ImportLog.firstColumn(row);
            boolean alone =
                    row.getCells().stream().filter(cell -> !Texts.isBlank(cell)).count() == 1;
            if (alone) {
                single.add(first);
            }
        }
        if (!unnumbered) {
            reasons.add("Headings of sections are rows of a number and a title");
        } else if (single.size() == 1) {
            int column = single.iterator().next();
            layout.addHeadingRule(
                    HeadingRule.builder().level(1).regex(".+").column(column).build());
            reasons.add("Headings of sections are rows with a text in column " + column + " only");
        }
        boolean headed = rows.stream()
                .anyMatch(row -> Heading.of(row).filter(Heading::hasNumber).isPresent());
        if (unnumbered || !headed) {
            layout.openingSection(Section.builder()
                    .id(SectionId.of("controls"))
                    .title(LocalizedText.of(sheet.getName()))
                    .build());
            reasons.add("Controls under no heading get a section with the name of the sheet");
        }
    }

    /** Returns how many of a hundred rows below the headings are read without a doubt. */
    private int tryOut(SheetLayout proposed, SheetRow headings) {
        Checklist frame = Checklist.builder()
                .id(ChecklistId.of("proposal"))
                .revision("1")
                .title(LocalizedText.of("Proposal"))
                .language(Locale.ROOT)
                .build();
        List<SheetRow> tried = new ArrayList<>(List.of(headings));
        tried.addAll(rows);
        SheetImport result =
                SheetImporter.of(proposed).read(sheet.toBuilder().rows(tried).build(), frame);
        Set<Integer> doubtful = new HashSet<>();
        result.getUncertainties().forEach(doubt -> doubt.getPlace().ifPresent(place -> doubtful.add(place.getRow())));
        List<ImportedRow> below = result.getRows().stream()
                .filter(row -> row.getNumber() > headings.getNumber() && row.getUse() != RowUse.BLANK)
                .toList();
        long clear = below.stream()
                .filter(row -> !doubtful.contains(row.getNumber()))
                .count();
        return below.isEmpty() ? 0 : (int) (clear * 100 / below.size());
    }
}
