package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What each state means for the {@linkplain Share share} of controls that are met.
 *
 * <p>There is no default: which states count is for whoever reads the figure to say. {@link #STRICT}, {@link #ANSWERED} and
 * {@link #LENIENT} are ready to use; they differ in what they make of the states that are neither a plain yes nor a plain no.
 *
 * <table>
 * <caption>The rules that are ready</caption>
 * <tr><th scope="col">state</th><th scope="col">strict</th><th scope="col">answered</th><th scope="col">lenient</th></tr>
 * <tr><td>implemented, alternative</td><td>met</td><td>met</td><td>met</td></tr>
 * <tr><td>qualified</td><td>not met</td><td>left out</td><td>met</td></tr>
 * <tr><td>partial</td><td>not met</td><td>not met</td><td>met</td></tr>
 * <tr><td>planned, not-implemented</td><td>not met</td><td>not met</td><td>not met</td></tr>
 * <tr><td>not-applicable</td><td>left out</td><td>left out</td><td>left out</td></tr>
 * <tr><td>not-disclosed, unknown, unanswered</td><td>not met</td><td>left out</td><td>left out</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ShareRule permits ImmutableShareRule {

    /** What becomes of the controls of a state. */
    enum Treatment {
        /** They are counted, and are met. */
        MET,
        /** They are counted, and are not met. */
        NOT_MET,
        /** They are not counted. */
        LEFT_OUT
    }

    /** Only what is plainly implemented is met; all else counts against it, but for what is not applicable. */
    ShareRule STRICT = builder()
            .name("strict")
            .putTreatment(ComplianceState.IMPLEMENTED, Treatment.MET)
            .putTreatment(ComplianceState.ALTERNATIVE, Treatment.MET)
            .putTreatment(ComplianceState.NOT_APPLICABLE, Treatment.LEFT_OUT)
            .build();

    /** As {@link #STRICT}, of the controls only that have a plain answer. */
    ShareRule ANSWERED = STRICT.toBuilder()
            .name("answered")
            .putTreatment(ComplianceState.QUALIFIED, Treatment.LEFT_OUT)
            .putTreatment(ComplianceState.NOT_DISCLOSED, Treatment.LEFT_OUT)
            .putTreatment(ComplianceState.UNKNOWN, Treatment.LEFT_OUT)
            .putTreatment(ComplianceState.UNANSWERED, Treatment.LEFT_OUT)
            .build();

    /** As {@link #ANSWERED}, with what is qualified or partial taken for met. */
    ShareRule LENIENT = ANSWERED.toBuilder()
            .name("lenient")
            .putTreatment(ComplianceState.QUALIFIED, Treatment.MET)
            .putTreatment(ComplianceState.PARTIAL, Treatment.MET)
            .build();

    /**
     * Returns what the rule is called where a share is shown.
     *
     * @return the name
     */
    String getName();

    /**
     * Returns what becomes of the states.
     *
     * @return the treatments; a state that is not there is counted and not met
     */
    Map<ComplianceState, Treatment> getTreatments();

    /**
     * Returns what becomes of a state.
     *
     * @param state the state
     * @return its treatment
     */
    default Treatment treatment(ComplianceState state) {
        return getTreatments().getOrDefault(state, Treatment.NOT_MET);
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ShareRule}; the name is required. Not thread-safe. */
    final class Builder extends ImmutableShareRule.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
