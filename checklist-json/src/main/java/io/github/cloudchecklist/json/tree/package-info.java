/**
 * Documents of foreign formats as trees of values that know their places, for readers of formats that do not fit tables.
 *
 * <p>{@link io.github.cloudchecklist.json.tree.Trees} reads a document within limits; what is wrong with it is a {@link
 * io.github.cloudchecklist.json.ChecklistJsonException} that names the place. A {@link io.github.cloudchecklist.json.tree.Node}
 * keeps account of what was looked at, so that a reader can tell or refuse the rest. The package is not exported.
 */
@NullMarked
package io.github.cloudchecklist.json.tree;

import org.jspecify.annotations.NullMarked;
