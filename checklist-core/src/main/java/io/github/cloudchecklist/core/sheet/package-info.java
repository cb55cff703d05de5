/**
 * Tables in and out of the model: sheets as they are published become checklists, and checklists become tables that people edit.
 *
 * <p><b>In.</b> Start at {@link io.github.cloudchecklist.core.sheet.SheetImporter}. It is given a {@link
 * io.github.cloudchecklist.core.sheet.Sheet}, rows of cells, which {@link io.github.cloudchecklist.core.sheet.TabSeparatedText} or a
 * reader of one's own made of a file; a {@link io.github.cloudchecklist.core.sheet.SheetLayout}, which says what stands where; and a
 * frame, a checklist with what is known beforehand. Published sheets are irregular, so the result is never the checklist alone: it
 * comes with every {@link io.github.cloudchecklist.core.sheet.Uncertainty} that a person should look at, each with its place, and
 * with an account of every row. For a sheet of an unknown layout, {@link io.github.cloudchecklist.core.sheet.LayoutProposal} says how
 * it may be laid out and why; {@link io.github.cloudchecklist.core.sheet.Legends} has the marks and words that sheets have in common.
 *
 * <pre>{@code
 * Sheet sheet = TabSeparatedText.parse("pasted", "No.\tRequirement\tStatus\tRemarks\n1\tNetwork\n1\tTraffic is encrypted.\t○\t");
 * SheetLayout layout = SheetLayout.builder()
 *         .addColumnHeadings("No.", "Requirement", "Status", "Remarks")
 *         .addColumns(SheetColumns.inOrder(4, 1))
 *         .marks(Legends.japanese())
 *         .build();
 * SheetImport imported = SheetImporter.of(layout).read(sheet, frame);
 * }</pre>
 *
 * <p><b>Out, and back.</b> {@link io.github.cloudchecklist.core.sheet.ChecklistTables} writes a checklist as a few tables with
 * nothing left out, and reads them back after somebody has edited them.
 *
 * <pre>{@code
 * List<Sheet> workbook = ChecklistTables.standard().write(imported.getChecklist());
 * SheetImport back = ChecklistTables.standard().read(workbook);   // back.getChecklist() equals what was written
 * }</pre>
 *
 * <p>Nothing in this package knows any particular sheet, nor any file format but text with tabs.
 */
@NullMarked
package io.github.cloudchecklist.core.sheet;

import org.jspecify.annotations.NullMarked;
