package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import java.util.List;

/**
 * Makes a {@link Checklist} of a {@link Sheet}.
 *
 * <p>The importer takes a {@link SheetLayout}, which is how the publisher lays out its sheets, and for each sheet a
 * <em>frame</em>, which is what is known of the sheet beforehand: a checklist with id, revision, title, language and legend, and
 * with the sections that are expected, but without controls. The result is the frame with everything that the sheet says.
 *
 * <p><b>Sections.</b> A row without mark and remark whose only text is a number and a title, in two cells or joined in one, is a
 * heading. If the frame has a section of that number and title, the heading opens it, at the level and with the types that it
 * has in the frame. Otherwise its number decides: it goes on with the number of an open section, or opens a level with 1. A heading
 * that goes on at several levels is read at the first of them and listed. If the frame has sections, a row of number and text in
 * the columns of a control that goes on with the numbers of the controls is a control left open.
 *
 * <p><b>Controls.</b> The id of a control is that of its section, a full stop, and the printed number. The requirement is kept
 * as it is in the cell. A mark is compared with the legend as a whole cell, without white space around it. A mark that is not in
 * the legend is kept, its state is {@link io.github.cloudchecklist.core.model.ComplianceState#QUALIFIED}, which sends the reader
 * to the remark and promises nothing, and it is listed. Without a mark the state is
 * {@link io.github.cloudchecklist.core.model.ComplianceState#UNANSWERED}.
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
 *   <tr><td>{@code sheet.header.date}</td><td>a date is not of the form of the layout</td></tr>
 *   <tr><td>{@code sheet.header.language}</td><td>a language is not a tag of BCP 47</td></tr>
 *   <tr><td>{@code sheet.section.unexpected}</td><td>a section is not in the frame, which has others</td></tr>
 *   <tr><td>{@code sheet.section.level}</td><td>the number of a heading goes on at several levels</td></tr>
 *   <tr><td>{@code sheet.section.number}</td><td>the number of a heading goes on with no number above it</td></tr>
 *   <tr><td>{@code sheet.section.order}</td><td>a section of the frame stands in another order</td></tr>
 *   <tr><td>{@code sheet.section.repeated}</td><td>a heading of the frame stands twice</td></tr>
 *   <tr><td>{@code sheet.section.missing}</td><td>the heading of a section of the frame is not in the sheet</td></tr>
 *   <tr><td>{@code sheet.row.ambiguous}</td><td>a row may be a heading or a control left open</td></tr>
 *   <tr><td>{@code sheet.row.unread}</td><td>a row is neither heading nor control; row unused</td></tr>
 *   <tr><td>{@code sheet.row.width}</td><td>a control has a number of cells that the layout does not know</td></tr>
 *   <tr><td>{@code sheet.cell.unused}</td><td>a cell of a control stands in no column of the layout</td></tr>
 *   <tr><td>{@code sheet.control.homeless}</td><td>a control stands above the first section; row unused</td></tr>
 *   <tr><td>{@code sheet.control.number}</td><td>a control has no number</td></tr>
 *   <tr><td>{@code sheet.control.order}</td><td>the number of a control does not follow the one above</td></tr>
 *   <tr><td>{@code sheet.control.duplicate}</td><td>two controls have one id; both are kept</td></tr>
 *   <tr><td>{@code sheet.control.requirement}</td><td>a control has no requirement; it is kept with an empty one</td></tr>
 *   <tr><td>{@code sheet.mark.missing}</td><td>a control has no mark</td></tr>
 *   <tr><td>{@code sheet.mark.unknown}</td><td>a mark is not in the legend</td></tr>
 *   <tr><td>{@code sheet.remark.shared}</td><td>an empty remark is read as shared with the control above</td></tr>
 *   <tr><td>{@code sheet.remark.missing}</td><td>an empty remark has none above it to be shared with</td></tr>
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
        new HeaderReader(layout, log, checklist).read(rows.subList(0, headings));
        checklist.sections(new TableReader(layout, frame.getLegend(), frame.getSections(), log)
                .read(rows.subList(headings, rows.size())));
        return SheetImport.builder()
                .checklist(checklist.build())
                .addAllUncertainties(log.uncertainties())
                .addAllRows(log.rows())
                .build();
    }

    /** Returns the position of the row of column headings; 0 if the layout has none. */
    private int findColumnHeadings(Sheet sheet) {
        if (layout.getColumnHeadings().isEmpty()) {
            return 0;
        }
        SheetRow likest = null;
        long mostAlike = 0;
        for (int position = 0; position < sheet.getRows().size(); position++) {
            SheetRow row = sheet.getRows().get(position);
            if (isColumnHeadings(row, layout)) {
                return position;
            }
            long alike = row.getCells().stream()
                    .filter(cell -> layout.getColumnHeadings().contains(Texts.strip(cell)))
                    .count();
            if (alike > mostAlike) {
                mostAlike = alike;
                likest = row;
            }
        }
        String wanted = "Column headings must be " + layout.getColumnHeadings();
        if (likest == null) {
            throw new SheetException(wanted + ", none of them is in sheet '" + sheet.getName() + "'");
        }
        throw new SheetException(
                wanted + ", was '" + Texts.cut(String.join(" ", likest.getCells()), Uncertainty.MAX_QUOTE) + "'",
                SheetPlace.of(sheet.getName(), likest.getNumber()));
    }

    static boolean isColumnHeadings(SheetRow row, SheetLayout layout) {
        return !layout.getColumnHeadings().isEmpty()
                && row.getCells().stream()
                        .map(Texts::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList()
                        .equals(layout.getColumnHeadings());
    }
}
