package io.github.cloudchecklist.core.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * What a provider declares about a control, normalized: the meaning of a mark, not the mark.
 *
 * <p>A state is the provider's own declaration; it is no verdict of an assessor. The states have no order: {@code
 * ordinal()} and {@code compareTo} must not be used as a ranking.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ComplianceState {

    /** The requirement is met as written; printed as ○, Yes, 符合. */
    IMPLEMENTED("implemented"),

    /** A part of the requirement is met; printed as △, Partial, 部分符合. */
    PARTIAL("partial"),

    /** The purpose is met by another measure; printed as 代替策, Compensating control. */
    ALTERNATIVE("alternative"),

    /** Nothing is in place yet and a measure is announced; printed as 予定, Planned. */
    PLANNED("planned"),

    /** The requirement is not met; printed as ×, No, 不符合. */
    NOT_IMPLEMENTED("not-implemented"),

    /** The requirement does not concern the service; printed as 対象外, N/A, 不适用. */
    NOT_APPLICABLE("not-applicable"),

    /** Neither a plain yes nor a plain no: the remark has the answer; printed as ※. */
    QUALIFIED("qualified"),

    /** The provider has an answer and does not publish it; printed as 非公開, Confidential. */
    NOT_DISCLOSED("not-disclosed"),

    /** The provider does not know; printed as 不明, Don't know. */
    UNKNOWN("unknown"),

    /** The sheet asks and the provider has left the answer open; printed as an empty cell. */
    UNANSWERED("unanswered");

    private final String code;

    ComplianceState(String code) {
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

    /**
     * Returns the weakest of the states of answers that are put together: from the weakest up {@link #NOT_IMPLEMENTED}, {@link
     * #UNANSWERED}, {@link #UNKNOWN}, {@link #NOT_DISCLOSED}, {@link #PLANNED}, {@link #QUALIFIED}, {@link #PARTIAL}, {@link
     * #ALTERNATIVE}, {@link #IMPLEMENTED}. What is known to be missing comes first, then what is open. {@link #NOT_APPLICABLE}
     * counts only if all are.
     *
     * @param states the states
     * @return the weakest; {@link #NOT_APPLICABLE} if there are none
     */
    public static ComplianceState weakest(Collection<ComplianceState> states) {
        return states.stream()
                .min(Comparator.comparingInt(ComplianceState::strength))
                .orElse(NOT_APPLICABLE);
    }

    private int strength() {
        return switch (this) {
            case NOT_IMPLEMENTED -> 0;
            case UNANSWERED -> 1;
            case UNKNOWN -> 2;
            case NOT_DISCLOSED -> 3;
            case PLANNED -> 4;
            case QUALIFIED -> 5;
            case PARTIAL -> 6;
            case ALTERNATIVE -> 7;
            case IMPLEMENTED -> 8;
            case NOT_APPLICABLE -> 9;
        };
    }
}
