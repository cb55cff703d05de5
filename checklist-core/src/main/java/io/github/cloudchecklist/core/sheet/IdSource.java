package io.github.cloudchecklist.core.sheet;

/**
 * Where the ids of sections and controls come from.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum IdSource {

    /** Printed numbers count within their section: an id is that of the section above, a full stop, and the number. */
    POSITION,

    /** Printed numbers are whole ids: {@code A.5.10}, {@code AC-2}. What has no number gets an id by its position. */
    CELL
}
