/**
 * Sheets as they are published, turned into the model: rows of text cells in, a checklist out.
 *
 * <p>Start at {@link io.github.cloudchecklist.core.sheet.SheetImporter}. It is given a {@link
 * io.github.cloudchecklist.core.sheet.Sheet}, which {@link io.github.cloudchecklist.core.sheet.TabSeparatedText} or a reader of
 * one's own made of a file; a {@link io.github.cloudchecklist.core.sheet.SheetLayout}, which says what stands where; and a frame,
 * a checklist with what is known beforehand. Published sheets are irregular, so the result is never the checklist alone: it comes
 * with every {@link io.github.cloudchecklist.core.sheet.Uncertainty} that a person should look at, each with its place, and with
 * an account of every row. Nothing in this package knows any particular sheet.
 */
@NullMarked
package io.github.cloudchecklist.core.sheet;

import org.jspecify.annotations.NullMarked;
