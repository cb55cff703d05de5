/**
 * Pages of HTML to look at: of a sheet with what validation found, of a diff, of a comparison.
 *
 * <p>{@code Pages} is the place to start. Each page is one file that needs nothing besides it: the templates in {@code
 * src/main/jte} are made into classes of this package when the project is built, and style and script stand in the page,
 * allowed by their digests. What comes out of a sheet is text and stays text.
 */
@NullMarked
package io.github.cloudchecklist.examples.page;

import org.jspecify.annotations.NullMarked;
