/**
 * The engine of the JSON form: one table per type says which fields it has, and is used for reading and for writing.
 *
 * <p>A newcomer starts at {@code Tables}, where each field of each type stands on a line of its own, and then reads
 * {@code ObjectCodec}, the loop that reads and writes objects after a table. {@link
 * io.github.cloudchecklist.json.codec.Reading} and {@link io.github.cloudchecklist.json.codec.Writing} are the state of
 * one run; all that can be wrong with a document is decided here and told as {@link
 * io.github.cloudchecklist.json.codec.Problem}. The package needs Jackson's streaming API only, and is not exported.
 */
@NullMarked
package io.github.cloudchecklist.json.codec;

import org.jspecify.annotations.NullMarked;
