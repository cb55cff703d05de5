/**
 * Files of tables, read into the {@link io.github.cloudchecklist.core.sheet.Sheet}s that the library imports, and written from
 * the sheets that it exports: CSV, XLSX, HTML and Markdown, each by a library that is made for it.
 *
 * <p>{@code SheetFiles} is the place to start: it takes the adapter that the name of a file asks for. Every adapter is a class or
 * two that can be copied into an application. All of them hold to the same: a file has at most {@value
 * io.github.cloudchecklist.core.sheet.TabSeparatedText#MAX_BYTES} bytes; what cannot be read is a {@link
 * io.github.cloudchecklist.core.sheet.SheetException} that names the place; rows without any text are left out, and the others
 * keep their numbers; whatever else is left out is told to a {@code TableListener}.
 */
@NullMarked
package io.github.cloudchecklist.examples.tables;

import org.jspecify.annotations.NullMarked;
