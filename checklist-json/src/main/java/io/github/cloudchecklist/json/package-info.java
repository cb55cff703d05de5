/**
 * The JSON form of checklists, crosswalks, reports of validation and results of analysis.
 *
 * <p>Start at {@link io.github.cloudchecklist.json.ChecklistJson}, which reads and writes whole documents. An application
 * that has a Jackson 3 {@code JsonMapper} of its own registers {@link io.github.cloudchecklist.json.ChecklistModule} with
 * it, or lets it be found, and then reads and writes the very same documents, also as parts of its own. Reading is strict:
 * what the format does not know is an error that names the field and its place, a {@link
 * io.github.cloudchecklist.json.ChecklistJsonException}.
 *
 * <pre>{@code
 * ChecklistJson<Checklist> format = ChecklistJson.forChecklists();
 * Checklist read = format.read(Path.of("checklist.json"));
 * Files.write(Path.of("copy.json"), format.writeBytes(read));
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new ChecklistModule()).build();
 * Checklist same = mapper.readValue(Path.of("copy.json").toFile(), Checklist.class);
 * }</pre>
 *
 * <p>{@link io.github.cloudchecklist.json.JsonLines} reads and writes many documents as lines, {@link
 * io.github.cloudchecklist.json.ChecklistSchema} has the JSON Schemas, and {@link io.github.cloudchecklist.json.JsonLimits} says how
 * much of a document is read at most.
 */
@NullMarked
package io.github.cloudchecklist.json;

import org.jspecify.annotations.NullMarked;
