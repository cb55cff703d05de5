package io.github.cloudchecklist.core.analysis;

/**
 * Why a migrated answer needs review, is in conflict or is not carried.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum MigrationReason {

    /** The requirement of the new control is worded otherwise. */
    REQUIREMENT_REWORDED("requirement-reworded"),

    /** The guidance of the new control differs. */
    GUIDANCE_CHANGED("guidance-changed"),

    /** The sheets are in different languages: the texts are carried as translations, and the requirements not compared. */
    LANGUAGE_DIFFERS("language-differs"),

    /** The legend of the new sheet gives the mark another meaning, or has another mark for the state. */
    MARK_DIFFERS("mark-differs"),

    /**
     * The answer that this one shares the remark of has no one place in the new sheet, or is not among those that this one is
     * put together with; the reference is dropped.
     */
    SHARED_ANSWER_LOST("shared-answer-lost"),

    /** The answer was carried before, and nobody has reviewed it since. */
    REVIEW_PENDING("review-pending"),

    /** The new sheet has withdrawn the control and names another in its place. */
    CONTROL_REPLACED("control-replaced"),

    /** The answers of several controls are put together, in the weakest of their states. */
    ANSWERS_COMBINED("answers-combined"),

    /** A control that should answer together with others has no answer. */
    ANSWER_INCOMPLETE("answer-incomplete"),

    /** By the crosswalk the old controls ask only for a part of what the new one asks for, or for something else too. */
    PARTIAL_COVERAGE("partial-coverage"),

    /** The author of the crosswalk is not sure, or does not say that the texts ask for the same thing. */
    CONFIDENCE_LOW("confidence-low"),

    /** The crosswalk was made for another revision of the old sheet. */
    CROSSWALK_REVISION_DIFFERS("crosswalk-revision-differs"),

    /** More than 100 answers would have to be put together, or one clause is asked for by more than 100 controls. */
    TOO_MANY_ANSWERS("too-many-answers"),

    /** The new control has an answer already. */
    TARGET_ANSWERED("target-answered"),

    /** The new sheet does not have the control. */
    CONTROL_REMOVED("control-removed"),

    /** The new sheet has withdrawn the control and names none in its place. */
    CONTROL_WITHDRAWN("control-withdrawn"),

    /** The crosswalk says nothing about the control. */
    NOT_IN_CROSSWALK("not-in-crosswalk"),

    /** The crosswalk says that there is no counterpart, or that it was withdrawn. */
    NO_COUNTERPART("no-counterpart"),

    /** The new sheet has no control for a clause that the crosswalk names. */
    TARGET_MISSING("target-missing");

    private final String code;

    MigrationReason(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case words joined by hyphens, independent of the Java name
     * and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }
}
