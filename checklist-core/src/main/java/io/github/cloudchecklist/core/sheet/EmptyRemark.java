package io.github.cloudchecklist.core.sheet;

/**
 * What an empty remark beside a mark means in one sheet.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum EmptyRemark {

    /** The provider has said nothing more than the mark. */
    ABSENT,

    /**
     * The cell was merged with the one above it, so the remark above answers this control too. The remark is not copied: the
     * answer names the control it is shared with, and the importer lists it. The first control of a section has none above.
     */
    SHARED_WITH_CONTROL_ABOVE
}
