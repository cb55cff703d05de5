package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.json.codec.Codes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What CycloneDX says in place of a state: a sentence of the claim, and a score. */
final class Scores {

    /** The state of an answer that is no claim. */
    static final String OPEN = ComplianceState.UNANSWERED.code();

    private final double partialScore;

    Scores(double partialScore) {
        this.partialScore = partialScore;
    }

    private static ComplianceState state(String code) {
        return Codes.of("State must be known", ComplianceState.values(), ComplianceState::code, code);
    }

    /** Returns what is claimed of a control. */
    String predicate(String code) {
        return switch (state(code)) {
            case IMPLEMENTED -> "is implemented";
            case PARTIAL -> "is implemented in part";
            case ALTERNATIVE -> "is met by another measure";
            case PLANNED -> "is planned";
            case NOT_IMPLEMENTED -> "is not implemented";
            case NOT_APPLICABLE -> "does not apply";
            case QUALIFIED -> "is answered by the reasoning, neither yes nor no";
            case NOT_DISCLOSED -> "is answered and not disclosed";
            case UNKNOWN -> "is not known";
            case UNANSWERED -> "is not answered";
        };
    }

    /** Returns the conformance of an answer; the evidence of a planned one is its strategy. */
    Map<String, Object> conformance(String code, @Nullable String mark, @Nullable Object evidence) {
        ComplianceState state = state(code);
        Map<String, Object> conformance = new LinkedHashMap<>();
        switch (state) {
            case IMPLEMENTED, ALTERNATIVE -> conformance.put("score", 1.0);
            case PARTIAL -> conformance.put("score", partialScore);
            case PLANNED, NOT_IMPLEMENTED -> conformance.put("score", 0.0);
            case NOT_APPLICABLE, QUALIFIED, NOT_DISCLOSED, UNKNOWN, UNANSWERED -> {
                // A score would claim what the provider has not.
            }
        }
        conformance.put("rationale", "state=" + code + (mark == null ? "" : " mark=" + mark));
        if (state == ComplianceState.PLANNED && evidence != null) {
            conformance.put("mitigationStrategies", evidence);
        }
        return conformance;
    }
}
