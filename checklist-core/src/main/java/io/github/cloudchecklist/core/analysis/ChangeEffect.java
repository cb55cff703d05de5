package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import java.util.Locale;

/**
 * Whether the reader may rely on more or on less after a change than before.
 *
 * <p>States of compliance have no order of their own. A change from one to another is judged by how much a reader may rely
 * on each:
 *
 * <table>
 * <caption>What a reader may rely on, the most first</caption>
 * <tr><th>rank</th><th>states</th></tr>
 * <tr><td>4</td><td>{@code IMPLEMENTED}</td></tr>
 * <tr><td>3</td><td>{@code ALTERNATIVE}</td></tr>
 * <tr><td>2</td><td>{@code PARTIAL}, {@code QUALIFIED}</td></tr>
 * <tr><td>1</td><td>{@code PLANNED}</td></tr>
 * <tr><td>0</td><td>{@code NOT_IMPLEMENTED}, {@code NOT_DISCLOSED}, {@code UNKNOWN}, {@code UNANSWERED}, no answer</td></tr>
 * <tr><td>none</td><td>{@code NOT_APPLICABLE}: a change from it or to it is neutral</td></tr>
 * </table>
 *
 * <p>A lower rank than before is a {@link #REGRESSION}, a higher one an {@link #IMPROVEMENT}, the same {@link #NEUTRAL}. The
 * rank compares two revisions of one answer. It is no score, and says nothing across controls or sheets.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ChangeEffect {

    /** The reader may rely on less than before. */
    REGRESSION("regression"),

    /** Neither more nor less, or it cannot be said. */
    NEUTRAL("neutral"),

    /** The reader may rely on more than before. */
    IMPROVEMENT("improvement");

    private final String code;

    ChangeEffect(String code) {
        this.code = code;
    }

    /**
     * Returns the name of this constant in documents: lower-case, independent of the Java name and never changed.
     *
     * @return the code, never blank
     */
    public String code() {
        return code;
    }

    /**
     * Returns what this effect is called.
     *
     * @param language the language of the reader; English if there is no translation for it
     * @return a word in English, Chinese or Japanese, such as {@code regression}
     */
    public String title(Locale language) {
        return ChangeTexts.in(language).get("effect." + code);
    }

    /**
     * Returns the effect of a change of state, by the table above.
     *
     * @param before the state in the old sheet
     * @param after the state in the new sheet
     * @return the effect; {@link #NEUTRAL} for equal states
     */
    public static ChangeEffect of(ComplianceState before, ComplianceState after) {
        if (before == ComplianceState.NOT_APPLICABLE || after == ComplianceState.NOT_APPLICABLE) {
            return NEUTRAL;
        }
        int change = Integer.compare(rank(after), rank(before));
        return change < 0 ? REGRESSION : change > 0 ? IMPROVEMENT : NEUTRAL;
    }

    /**
     * Returns the effect of the change the other way round.
     *
     * @return {@link #IMPROVEMENT} for {@link #REGRESSION} and the reverse; {@link #NEUTRAL} for itself
     */
    public ChangeEffect reversed() {
        return switch (this) {
            case REGRESSION -> IMPROVEMENT;
            case NEUTRAL -> NEUTRAL;
            case IMPROVEMENT -> REGRESSION;
        };
    }

    private static int rank(ComplianceState state) {
        return switch (state) {
            case IMPLEMENTED -> 4;
            case ALTERNATIVE -> 3;
            case PARTIAL, QUALIFIED -> 2;
            case PLANNED -> 1;
            case NOT_IMPLEMENTED, NOT_DISCLOSED, UNKNOWN, UNANSWERED, NOT_APPLICABLE -> 0;
        };
    }
}
