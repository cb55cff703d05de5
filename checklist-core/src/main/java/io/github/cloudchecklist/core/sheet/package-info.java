/**
 * Sheets as they are published: rows of text cells.
 *
 * <p>A {@link io.github.cloudchecklist.core.sheet.Sheet} is what {@link
 * io.github.cloudchecklist.core.sheet.TabSeparatedText} or a reader of one's own made of a file. Nothing in this package knows
 * any particular sheet.
 */
@NullMarked
package io.github.cloudchecklist.core.sheet;

import org.jspecify.annotations.NullMarked;
