/**
 * The JSON form of checklists, crosswalks, reports of validation and results of analysis.
 *
 * <p>Start at {@link io.github.cloudchecklist.json.ChecklistJson}, which reads and writes whole documents. An application
 * that has a Jackson 3 {@code JsonMapper} of its own registers {@link io.github.cloudchecklist.json.ChecklistModule} with
 * it, or lets it be found, and then reads and writes the very same documents, also as parts of its own. Reading is strict:
 * what the format does not know is an error that names the field and its place, a {@link
 * io.github.cloudchecklist.json.ChecklistJsonException}.
 */
@NullMarked
package io.github.cloudchecklist.json;

import org.jspecify.annotations.NullMarked;
