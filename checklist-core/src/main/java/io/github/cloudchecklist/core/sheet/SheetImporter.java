package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.text.Quotes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a {@link Checklist} of a {@link Sheet}.
 *
 * <p>The importer takes a {@link SheetLayout}, which is how the publisher lays out its sheets, and for each sheet a
 * <em>frame</em>, which is what is known of the sheet beforehand: a checklist with id, revision, title, language and legend, and
 * with the sections that are expected, but without controls. The result is the frame with everything that the sheet says.
 *
 * <p><b>Sections.</b> A row without answer is a heading if the frame has a section of its number and title, at the level and with
 * the types that it has there; or if a {@link HeadingRule} matches; or, in layouts without such rules and without sections in
 * columns, if its only text is a number and a title, in two cells or joined in one: the number goes on with that of an open section,
 * or opens a level with 1. A heading that goes on at several levels is read at the first of them and listed. If the frame has
 * sections, a row of number and text in the columns of a control that goes on with the numbers of the controls is a control left
 * open. Where sections stand in columns, a row opens those that are not open yet.
 *
 * <p><b>Controls.</b> Ids are built as the {@link IdSource} of the layout says. Requirements and other texts are kept as they are
 * in the cell. Cells that the sheet has {@linkplain MergedCells merged} are read as one, and so are empty ones below a value if the
 * layout {@linkplain SheetLayout#getFilledDown() fills them down}; a remark is not copied but shared.
 *
 * <p><b>Marks.</b> A mark is compared as a whole cell, without white space around it, with the legend of the frame, with what the
 * sheet itself prints of a legend, and with the {@linkplain SheetLayout#getMarks() marks} of the layout; then once more by its looks:
 * variants of one sign, full-width letters and the case of words do not matter, but a letter is never read as a sign, and － ● P O 0 X 有
 * and the like are read by no legend that does not have them as typed. The mark is kept as typed, and the legend of the checklist
 * gets an entry for it. A mark that is not found is kept, its state is
 * {@link io.github.cloudchecklist.core.model.ComplianceState#QUALIFIED}, which sends the reader to the remark and promises nothing,
 * and it is listed. Without a mark the state is {@link io.github.cloudchecklist.core.model.ComplianceState#UNANSWERED}. Where mark
 * and remark share a cell, the mark is the longest one in front of a sign of punctuation, or of a blank if it does not end with a
 * Latin letter: {@code Yes (quarterly)}, but not {@code No gap is known}.
 *
 * <p><b>Nothing is lost in silence.</b> Each row is accounted for once, and whatever is left out or guessed is an uncertainty:
 *
 * <table>
 *   <caption>Codes of uncertainties</caption>
 *   <tr><th>code</th><th>what is uncertain</th></tr>
 *   <tr><td>{@code sheet.header.unclaimed}</td><td>no rule claims a line above the table; row unused</td></tr>
 *   <tr><td>{@code sheet.header.unmatched}</td><td>the line is longer than 1000 characters or takes too long to match; row unused</td></tr>
 *   <tr><td>{@code sheet.header.orphan}</td><td>a field of a basis or certificate stands above the first of them</td></tr>
 *   <tr><td>{@code sheet.header.repeated}</td><td>a field has a value already; the first holds</td></tr>
 *   <tr><td>{@code sheet.header.excess}</td><td>more than a hundred addresses prove the same certificates; it is left out</td></tr>
 *   <tr><td>{@code sheet.header.date}</td><td>a date is not of the form of the layout</td></tr>
 *   <tr><td>{@code sheet.header.language}</td><td>a language is not a tag of BCP 47</td></tr>
 *   <tr><td>{@code sheet.legend.unread}</td><td>a line that should hold a legend has no mark with a meaning</td></tr>
 *   <tr><td>{@code sheet.legend.state}</td><td>the state of a mark cannot be told by the meaning that is printed; it is left out</td></tr>
 *   <tr><td>{@code sheet.section.unexpected}</td><td>a section is not in the frame, which has others</td></tr>
 *   <tr><td>{@code sheet.section.level}</td><td>the number of a heading goes on at several levels</td></tr>
 *   <tr><td>{@code sheet.section.number}</td><td>the number of a heading goes on with no number above it</td></tr>
 *   <tr><td>{@code sheet.section.order}</td><td>a section of the frame stands in another order</td></tr>
 *   <tr><td>{@code sheet.section.repeated}</td><td>a heading of the frame stands twice</td></tr>
 *   <tr><td>{@code sheet.section.missing}</td><td>the heading of a section of the frame is not in the sheet</td></tr>
 *   <tr><td>{@code sheet.section.duplicate}</td><td>two sections have one id; both are kept</td></tr>
 *   <tr><td>{@code sheet.row.ambiguous}</td><td>a row may be a heading or a control left open</td></tr>
 *   <tr><td>{@code sheet.row.unread}</td><td>a row is neither heading nor control; row unused</td></tr>
 *   <tr><td>{@code sheet.row.width}</td><td>a control has a number of cells that the layout does not know</td></tr>
 *   <tr><td>{@code sheet.row.hidden}</td><td>a row is hidden; it is read</td></tr>
 *   <tr><td>{@code sheet.cell.unused}</td><td>a cell of a control stands in no column of the layout</td></tr>
 *   <tr><td>{@code sheet.cell.filled}</td><td>an empty mark is read as the one above, as the layout says</td></tr>
 *   <tr><td>{@code sheet.cell.formula}</td><td>a cell is a formula; its last result is read</td></tr>
 *   <tr><td>{@code sheet.cell.error}</td><td>a cell is the failure of a formula; it is read as a text</td></tr>
 *   <tr><td>{@code sheet.id.numeric}</td><td>a number of a control is a number with a fraction in the file: 5.10 is 5.1 there</td></tr>
 *   <tr><td>{@code sheet.id.date}</td><td>a number of a control is a date in the file</td></tr>
 *   <tr><td>{@code sheet.id.invalid}</td><td>a cell cannot be an id; the control gets that of its row</td></tr>
 *   <tr><td>{@code sheet.control.homeless}</td><td>a control stands above the first section; row unused</td></tr>
 *   <tr><td>{@code sheet.control.number}</td><td>a control has no number</td></tr>
 *   <tr><td>{@code sheet.control.order}</td><td>the number of a control does not follow the one above</td></tr>
 *   <tr><td>{@code sheet.control.duplicate}</td><td>two controls have one id; both are kept</td></tr>
 *   <tr><td>{@code sheet.control.requirement}</td><td>a control has no requirement; it is kept with an empty one</td></tr>
 *   <tr><td>{@code sheet.mark.missing}</td><td>a control has no mark</td></tr>
 *   <tr><td>{@code sheet.mark.unknown}</td><td>a mark is not in the legend</td></tr>
 *   <tr><td>{@code sheet.mark.folded}</td><td>a mark looks like one of a legend and is read as that; listed once for each such mark</td></tr>
 *   <tr><td>{@code sheet.state.open}</td><td>an answer is a text without a known mark</td></tr>
 *   <tr><td>{@code sheet.responsibility.unknown}</td><td>a word for a responsibility is not known; it is kept as a property</td></tr>
 *   <tr><td>{@code sheet.level.unknown}</td><td>a word for a level is not known; it is kept as a property</td></tr>
 *   <tr><td>{@code sheet.remark.shared}</td><td>an empty remark is read as shared with the control above</td></tr>
 *   <tr><td>{@code sheet.remark.missing}</td><td>an empty remark has none above it to be shared with</td></tr>
 *   <tr><td>{@code sheet.column.hidden}</td><td>a column that is read is hidden</td></tr>
 *   <tr><td>{@code sheet.hidden}</td><td>the sheet is hidden</td></tr>
 *   <tr><td>{@code sheet.markup.left}, {@code sheet.link.invalid}, {@code sheet.link.end}, {@code sheet.link.missing},
 *       {@code sheet.note.reach}, {@code sheet.note.second}, {@code sheet.note.unattached}</td>
 *       <td>see {@link RemarkParser}; those of links are used for the lines above the table too</td></tr>
 * </table>
 *
 * <p>The same sheet, layout and frame give an equal result. The time is linear in the size of the sheet.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SheetImporter {

    private final SheetLayout layout;

    private SheetImporter(SheetLayout layout) {
        this.layout = layout;
    }

    /**
     * Returns an importer of sheets in one layout.
     *
     * @param layout the layout
     * @return the importer
     */
    public static SheetImporter of(SheetLayout layout) {
        return new SheetImporter(layout);
    }

    /**
     * Imports a sheet.
     *
     * <p>Provider, service and day of revision of the sheet take the place of those of the frame, and so does the
     * introduction; frameworks and certificates are added to those of the frame.
     *
     * @param sheet the sheet
     * @param frame what is known of the sheet beforehand
     * @return the checklist, what is uncertain about it, and an account of every row
     * @throws SheetException if the column headings of the layout are not in the sheet, or an id would be too long
     * @throws IllegalArgumentException if the frame has controls
     */
    public SheetImport read(Sheet sheet, Checklist frame) {
        frame.controls().findFirst().ifPresent(control -> {
            throw new IllegalArgumentException("Frame must have no controls, was '" + control.getId() + "'");
        });
        List<SheetRow> rows = sheet.getRows();
        int headings = findColumnHeadings(sheet);
        ImportLog log = new ImportLog(sheet.getName());
        Checklist.Builder checklist = frame.toBuilder();
        MarkReader marks = new MarkReader(frame.getLegend(), layout.getMarks());
        HeaderReader header = new HeaderReader(layout, log, checklist);
        header.readLegends(rows, marks);
        TableReader table = new TableReader(layout, sheet, frame.getSections(), header, marks, log);
        header.read(rows.subList(0, headings), table::readAbove);
        checklist.sections(table.read(rows.subList(headings, rows.size())));
        header.finish();
        checkHidden(sheet, log);
        checklist.legend(marks.legend());
        return SheetImport.builder()
                .checklist(checklist.build())
                .addAllUncertainties(log.uncertainties())
                .addAllRows(log.rows())
                .build();
    }

    /** Lists what a reader of the sheet does not see. */
    private void checkHidden(Sheet sheet, ImportLog log) {
        if (sheet.isHidden()) {
            log.doubt("sheet.hidden", "Sheet is hidden and is read all the same", sheet.getName());
        }
        for (int hidden : new TreeSet<>(sheet.getHiddenColumns())) {
            boolean read = layout.getColumns().stream()
                    .flatMap(columns -> columns.getColumns().stream())
                    .anyMatch(column -> column.getColumn() == hidden && column.getField() != ColumnField.IGNORED);
            if (read) {
                log.doubt("sheet.column.hidden", "Column is hidden and is read all the same", String.valueOf(hidden));
            }
        }
    }

    /** Returns the position of the first row of column headings; 0 if the layout has none. */
    private int findColumnHeadings(Sheet sheet) {
        Set<List<String>> wanted = new LinkedHashSet<>();
        layout.getColumns().forEach(columns -> wanted.add(Headings.of(columns, layout)));
        if (wanted.contains(List.<String>of())) {
            return 0;
        }
        for (int position = 0; position < sheet.getRows().size(); position++) {
            SheetRow row = sheet.getRows().get(position);
            if (wanted.stream().anyMatch(headings -> Headings.stand(headings, row))) {
                return position;
            }
        }
        throw noHeadings(sheet, wanted.iterator().next());
    }

    /** The failure of a sheet without the column headings: names the row that has most of them. */
    private static SheetException noHeadings(Sheet sheet, List<String> headings) {
        SheetRow likest = null;
        long mostAlike = 0;
        for (SheetRow row : sheet.getRows()) {
            long alike = row.getCells().stream()
                    .filter(cell -> headings.contains(Texts.strip(cell)))
                    .count();
            if (alike > mostAlike) {
                mostAlike = alike;
                likest = row;
            }
        }
        String wanted = "Column headings must be " + headings;
        if (likest == null) {
            return new SheetException(wanted + ", none of them is in sheet '" + sheet.getName() + "'");
        }
        return new SheetException(
                wanted + ", was '" + Quotes.beginning(String.join(" ", likest.getCells()), Uncertainty.MAX_QUOTE) + "'",
                SheetPlace.of(sheet.getName(), likest.getNumber()));
    }
}
