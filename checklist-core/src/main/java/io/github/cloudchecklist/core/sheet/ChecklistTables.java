package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Legend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a checklist as tables that people edit, a workbook of a few sheets, and reads them back: what is written is read as an
 * equal checklist.
 *
 * <p>The tables are {@value #CHECKLIST}, {@value #LEGEND}, {@value #CONTROLS}, {@value #BASIS}, {@value #CERTIFICATIONS} and
 * {@value #REFERENCES}, in that order. Each has headings in its first row, and in its first column, {@code row}, a word that says
 * what a row holds. In the table of controls there is a row for each section and control in document order, and what a
 * control has several of stands in rows of its own below it:
 *
 * <table>
 *   <caption>The table of controls</caption>
 *   <tr><th>row</th><th>depth</th><th>id</th><th>title</th><th>requirement</th><th>requirement [en]</th><th>state</th><th>mark</th>
 *       <th>remark</th><th>evidence</th><th>address</th></tr>
 *   <tr><td>section</td><td>1</td><td>2</td><td>网络</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
 *   <tr><td>control</td><td></td><td>2.1</td><td></td><td>通信加密。</td><td>Traffic is encrypted.</td><td>implemented</td><td>○</td>
 *       <td>TLS 1.2</td><td></td><td></td></tr>
 *   <tr><td>link</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td>安全</td>
 *       <td>https://example.org/security</td></tr>
 * </table>
 *
 * <p>Rows below a control are {@code property}, {@code reference}, {@code answer property}, {@code note}, and the evidence {@code
 * link}, {@code document} and {@code contact}; {@code clause} and {@code property} below an evidence belong to that. The columns
 * have the same order in every table, and a column that no row needs is left out, but for the usual ones. A text has a column for
 * the language of the document and, right of it, one for each language of a translation, in the order in which the languages are
 * met. Days are written after ISO 8601, languages after BCP 47, states and the like by their codes. Several types or ids in one
 * cell are parted by blanks.
 *
 * <p><b>Apostrophes.</b> An empty cell holds nothing. An apostrophe at the start of a cell says that a text follows: an empty
 * one, or one that begins with an apostrophe itself. Unless told otherwise, texts that a spreadsheet would take for a formula, those that begin
 * with one of {@code = + - @}, a tab or a line end, get one too. Reading takes one apostrophe away, however a table was written.
 *
 * <p><b>What was edited</b> may be incomplete or wrong: that is listed, as by the {@link SheetImporter}, and the rest is read.
 *
 * <table>
 *   <caption>Codes of uncertainties, besides those of the importer</caption>
 *   <tr><th>code</th><th>what is uncertain</th></tr>
 *   <tr><td>{@code sheet.table.unknown}</td><td>a sheet is none of the tables; its rows are unused</td></tr>
 *   <tr><td>{@code sheet.table.column}</td><td>a heading is not known, or stands twice; the column is not read</td></tr>
 *   <tr><td>{@code sheet.table.row}</td><td>a row is of no kind that belongs where it stands; it is unused</td></tr>
 *   <tr><td>{@code sheet.table.value}</td><td>a cell is not a day, an address, a code or an id as it must be; it is left out</td></tr>
 *   <tr><td>{@code sheet.table.missing}</td><td>a row has no id, state or address, without which it is nothing; it is unused</td></tr>
 *   <tr><td>{@code sheet.table.repeated}</td><td>a property has a value already; the row is unused</td></tr>
 *   <tr><td>{@code sheet.table.typed}</td><td>a cell is no text in the file and no whole number: a spreadsheet makes 5.1 of an id
 *       that was typed as 5.10, and a day of 1-2; it is read as it is</td></tr>
 *   <tr><td>{@code sheet.table.state}</td><td>an answer has no state; it gets that of its mark</td></tr>
 * </table>
 *
 * <pre>{@code
 * List<Sheet> workbook = ChecklistTables.standard().write(checklist);
 * SheetImport back = ChecklistTables.standard().read(workbook);
 * }</pre>
 *
 * <p>The same checklist gives the same rows. Translations are read in the order of the columns, which may be another than that in
 * which a text had them; {@code equals} does not tell the difference.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ChecklistTables {

    /** The name of the table of the checklist itself and its properties: {@value}. */
    public static final String CHECKLIST = "checklist";

    /** The name of the table of the marks: {@value}. */
    public static final String LEGEND = "legend";

    /** The name of the table of sections and controls: {@value}. */
    public static final String CONTROLS = "controls";

    /** The name of the table of the frameworks that the checklist is made after: {@value}. */
    public static final String BASIS = "basis";

    /** The name of the table of certificates: {@value}. */
    public static final String CERTIFICATIONS = "certifications";

    /** The name of the table of what the checklist as a whole points at: {@value}. */
    public static final String REFERENCES = "references";

    private static final ChecklistTables STANDARD = new ChecklistTables(true);
    private static final ChecklistTables PLAIN = new ChecklistTables(false);

    private final boolean neutralized;

    private ChecklistTables(boolean neutralized) {
        this.neutralized = neutralized;
    }

    /**
     * Returns tables for spreadsheets: what could be taken for a formula is neutralized by an apostrophe.
     *
     * @return the tables
     */
    public static ChecklistTables standard() {
        return STANDARD;
    }

    /**
     * Returns tables for programs, and for formats that tell texts from formulas: nothing is neutralized. Opened in a spreadsheet as
     * comma-separated values, such a table may run what somebody wrote into it.
     *
     * @return the tables
     */
    public static ChecklistTables plain() {
        return PLAIN;
    }

    /**
     * Writes a checklist.
     *
     * @param checklist the checklist
     * @return the tables, all of them, even those without rows below the headings
     * @throws SheetException if a limit of {@link Sheet} is exceeded
     */
    public List<Sheet> write(Checklist checklist) {
        return new ChecklistTableWriter(neutralized).write(checklist);
    }

    /**
     * Reads tables.
     *
     * @param sheets the tables, in any order; all but that of the checklist itself may be missing
     * @return the checklist, what is uncertain about it, and an account of every row of every table
     * @throws SheetException if there is no table of the checklist itself, if id, revision or language in it are missing or
     *     wrong, if two sheets have one name, or if a table has no column {@code row}
     */
    public SheetImport read(List<Sheet> sheets) {
        if (sheets.stream().noneMatch(sheet -> sheet.getName().equals(CHECKLIST))) {
            throw new SheetException("Tables must have one named '" + CHECKLIST + "', have '"
                    + sheets.stream().map(Sheet::getName).toList() + "'");
        }
        return read(sheets, new ChecklistTableReader(Checklist.builder(), Legend.of()));
    }

    /**
     * Reads tables over a checklist: what a table holds takes the place of what the checklist has of it. So one table alone, such
     * as that of the controls, can be sent out, edited and read back.
     *
     * @param sheets the tables, in any order; any may be missing
     * @param base the checklist
     * @return the changed checklist, what is uncertain about it, and an account of every row of every table
     * @throws SheetException if id, revision or language of the checklist are missing or wrong in its table, if two sheets have
     *     one name, or if a table has no column {@code row}
     */
    public SheetImport read(List<Sheet> sheets, Checklist base) {
        return read(sheets, new ChecklistTableReader(base.toBuilder(), base.getLegend()));
    }

    private static SheetImport read(List<Sheet> sheets, ChecklistTableReader reader) {
        Set<String> names = new HashSet<>();
        List<ImportLog> logs = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.getName())) {
                throw new SheetException("Tables must differ in name, was '" + sheet.getName() + "' twice");
            }
            logs.add(new ImportLog(sheet.getName()));
        }
        // The marks of answers are read by the legend, wherever its table stands.
        for (boolean legend : new boolean[] {true, false}) {
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).getName().equals(LEGEND) == legend) {
                    reader.read(sheets.get(i), logs.get(i));
                }
            }
        }
        SheetImport.Builder result = SheetImport.builder();
        result.checklist(reader.checklist());
        logs.forEach(log -> result.addAllUncertainties(log.uncertainties()).addAllRows(log.rows()));
        return result.build();
    }
}
