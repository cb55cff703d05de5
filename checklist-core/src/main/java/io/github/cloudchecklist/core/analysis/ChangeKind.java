package io.github.cloudchecklist.core.analysis;

import java.util.Locale;

/**
 * What can change from one revision of a checklist to the next.
 *
 * <p>Every kind has a stable dotted code, and a kind that is the same change the other way round: what one diff calls
 * added, the diff of the same sheets in reverse order calls removed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ChangeKind {

    /** The sheets have different ids: they are not revisions of one checklist. */
    CHECKLIST_ID_CHANGED("checklist.id.changed", ChangeSeverity.MAJOR),

    /** The sheets are in different languages; their texts are not compared, and controls are matched by id only. */
    CHECKLIST_LANGUAGE_CHANGED("checklist.language.changed", ChangeSeverity.MAJOR),

    /** The revision or its day differs, as is to be expected. */
    CHECKLIST_REVISION_CHANGED("checklist.revision.changed", ChangeSeverity.EDITORIAL),

    /** The title of the checklist differs. */
    CHECKLIST_TITLE_CHANGED("checklist.title.changed", ChangeSeverity.MINOR),

    /** Another attribute of the checklist differs: provider, service, introduction, basis or properties. */
    CHECKLIST_ATTRIBUTE_CHANGED("checklist.attribute.changed", ChangeSeverity.MINOR),

    /** The legend explains a mark that it did not explain. */
    LEGEND_MARK_ADDED("legend.mark.added", ChangeSeverity.MINOR),

    /** The legend no longer explains a mark. */
    LEGEND_MARK_REMOVED("legend.mark.removed", ChangeSeverity.MINOR),

    /** The same mark now stands for another state. */
    LEGEND_MARK_REDEFINED("legend.mark.redefined", ChangeSeverity.MAJOR),

    /** The explanation of a mark is worded otherwise; the state is the same. */
    LEGEND_MEANING_CHANGED("legend.meaning.changed", ChangeSeverity.MINOR),

    /** A certificate is listed that was not. */
    CERTIFICATION_ADDED("certification.added", ChangeSeverity.MINOR),

    /** A certificate is no longer listed. */
    CERTIFICATION_REMOVED("certification.removed", ChangeSeverity.MAJOR),

    /** The last day of a certificate is later than it was. */
    CERTIFICATION_RENEWED("certification.renewed", ChangeSeverity.MINOR),

    /** The last day of a certificate is earlier than it was. */
    CERTIFICATION_SHORTENED("certification.shortened", ChangeSeverity.MAJOR),

    /** A certificate that was valid on the day of the old revision is no longer valid on the day of the new one. */
    CERTIFICATION_LAPSED("certification.lapsed", ChangeSeverity.MAJOR),

    /** A certificate that was not valid on the day of the old revision is valid on the day of the new one. */
    CERTIFICATION_REINSTATED("certification.reinstated", ChangeSeverity.MINOR),

    /** Another attribute of a certificate differs: standard, scope, number, day of registration, registrar or properties. */
    CERTIFICATION_ATTRIBUTE_CHANGED("certification.attribute.changed", ChangeSeverity.MINOR),

    /** A section is new, and was not split off another. */
    SECTION_ADDED("section.added", ChangeSeverity.MINOR),

    /** A section is gone, and was not merged into another. */
    SECTION_REMOVED("section.removed", ChangeSeverity.MINOR),

    /** A section is new and has its controls from one old section that goes on beside it. */
    SECTION_SPLIT("section.split", ChangeSeverity.MINOR),

    /** A section is gone and its controls are in one section that was there before. */
    SECTION_MERGED("section.merged", ChangeSeverity.MINOR),

    /** The id of a section differs, or its label. */
    SECTION_RENUMBERED("section.renumbered", ChangeSeverity.EDITORIAL),

    /** A section stands under another section than before. */
    SECTION_MOVED("section.moved", ChangeSeverity.MINOR),

    /** The title of a section differs. */
    SECTION_TITLE_CHANGED("section.title.changed", ChangeSeverity.MINOR),

    /** Another attribute of a section differs: types, introduction or properties. */
    SECTION_ATTRIBUTE_CHANGED("section.attribute.changed", ChangeSeverity.MINOR),

    /** A control is new. */
    CONTROL_ADDED("control.added", ChangeSeverity.MINOR),

    /** A control is gone. */
    CONTROL_REMOVED("control.removed", ChangeSeverity.MAJOR),

    /** The id of a control differs, or its label; what refers to the old id, such as a crosswalk, needs the new one. */
    CONTROL_RENUMBERED("control.renumbered", ChangeSeverity.EDITORIAL),

    /** A control stands in another section than before, and not because that was split or merged. */
    CONTROL_MOVED("control.moved", ChangeSeverity.MINOR),

    /** The requirement is worded otherwise; the answer may no longer answer it. */
    CONTROL_REWORDED("control.reworded", ChangeSeverity.MAJOR),

    /** The title of a control differs. */
    CONTROL_TITLE_CHANGED("control.title.changed", ChangeSeverity.MINOR),

    /** The guidance of a control differs. */
    CONTROL_GUIDANCE_CHANGED("control.guidance.changed", ChangeSeverity.MINOR),

    /** Another attribute of a control differs: level, lifecycle, references, replacements or properties. */
    CONTROL_ATTRIBUTE_CHANGED("control.attribute.changed", ChangeSeverity.MINOR),

    /** A control has an answer that had none. */
    ANSWER_ADDED("answer.added", ChangeSeverity.MINOR),

    /** The answer of a control was withdrawn. */
    ANSWER_REMOVED("answer.removed", ChangeSeverity.MINOR),

    /** The state of an answer differs. */
    ANSWER_STATE_CHANGED("answer.state.changed", ChangeSeverity.MINOR),

    /** The mark of an answer differs though its state is the same. */
    ANSWER_MARK_CHANGED("answer.mark.changed", ChangeSeverity.MINOR),

    /** The remark of an answer differs, is new, or is gone. */
    ANSWER_REMARK_CHANGED("answer.remark.changed", ChangeSeverity.MINOR),

    /** Another attribute of an answer differs: notes, shared answer, responsibility, day or properties. */
    ANSWER_ATTRIBUTE_CHANGED("answer.attribute.changed", ChangeSeverity.MINOR),

    /** An evidence is cited that was not. */
    EVIDENCE_ADDED("evidence.added", ChangeSeverity.MINOR),

    /** An evidence is no longer cited. */
    EVIDENCE_REMOVED("evidence.removed", ChangeSeverity.MAJOR),

    /** The same evidence is cited under another label. */
    EVIDENCE_RELABELLED("evidence.relabelled", ChangeSeverity.EDITORIAL),

    /** The evidence of a label is at another address, or has another name or telephone number. */
    EVIDENCE_REPLACED("evidence.replaced", ChangeSeverity.MINOR),

    /** Another attribute of an evidence differs: language, clauses, note, kind, days, digest, hours or properties. */
    EVIDENCE_ATTRIBUTE_CHANGED("evidence.attribute.changed", ChangeSeverity.MINOR),

    /** The elements of a list that are in both sheets stand in another order. */
    ORDER_CHANGED("order.changed", ChangeSeverity.EDITORIAL);

    private final String code;
    private final ChangeSeverity severity;

    ChangeKind(String code, ChangeSeverity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * Returns the name of this constant in documents: lower-case words joined by dots, independent of the Java name and
     * never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }

    /**
     * Returns what is said of a change of this kind to a reader.
     *
     * @param language the language of the reader; English if there is no translation for it
     * @return a few words in English, Chinese or Japanese, such as {@code Control removed}
     */
    public String title(Locale language) {
        return ChangeTexts.in(language).get(code);
    }

    /**
     * Returns the kind of the same change the other way round.
     *
     * @return added for removed, split for merged, and so on; this kind if it is its own reverse
     */
    public ChangeKind reversed() {
        return switch (this) {
            case LEGEND_MARK_ADDED -> LEGEND_MARK_REMOVED;
            case LEGEND_MARK_REMOVED -> LEGEND_MARK_ADDED;
            case CERTIFICATION_ADDED -> CERTIFICATION_REMOVED;
            case CERTIFICATION_REMOVED -> CERTIFICATION_ADDED;
            case CERTIFICATION_RENEWED -> CERTIFICATION_SHORTENED;
            case CERTIFICATION_SHORTENED -> CERTIFICATION_RENEWED;
            case CERTIFICATION_LAPSED -> CERTIFICATION_REINSTATED;
            case CERTIFICATION_REINSTATED -> CERTIFICATION_LAPSED;
            case SECTION_ADDED -> SECTION_REMOVED;
            case SECTION_REMOVED -> SECTION_ADDED;
            case SECTION_SPLIT -> SECTION_MERGED;
            case SECTION_MERGED -> SECTION_SPLIT;
            case CONTROL_ADDED -> CONTROL_REMOVED;
            case CONTROL_REMOVED -> CONTROL_ADDED;
            case ANSWER_ADDED -> ANSWER_REMOVED;
            case ANSWER_REMOVED -> ANSWER_ADDED;
            case EVIDENCE_ADDED -> EVIDENCE_REMOVED;
            case EVIDENCE_REMOVED -> EVIDENCE_ADDED;
            default -> this;
        };
    }

    /** Returns the severity of a change of this kind that is more than editorial: a regression is always major. */
    ChangeSeverity severity(ChangeEffect effect) {
        return effect == ChangeEffect.REGRESSION ? ChangeSeverity.MAJOR : severity;
    }

    /** Returns the effect of a change of this kind where the kind alone tells. */
    ChangeEffect effect() {
        return switch (this) {
            case CERTIFICATION_ADDED, CERTIFICATION_RENEWED, CERTIFICATION_REINSTATED, EVIDENCE_ADDED ->
                ChangeEffect.IMPROVEMENT;
            case CERTIFICATION_REMOVED, CERTIFICATION_SHORTENED, CERTIFICATION_LAPSED, EVIDENCE_REMOVED ->
                ChangeEffect.REGRESSION;
            default -> ChangeEffect.NEUTRAL;
        };
    }
}
