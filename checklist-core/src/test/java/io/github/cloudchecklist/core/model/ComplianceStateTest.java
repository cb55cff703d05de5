package io.github.cloudchecklist.core.model;

import static io.github.cloudchecklist.core.model.ComplianceState.ALTERNATIVE;
import static io.github.cloudchecklist.core.model.ComplianceState.IMPLEMENTED;
import static io.github.cloudchecklist.core.model.ComplianceState.NOT_APPLICABLE;
import static io.github.cloudchecklist.core.model.ComplianceState.NOT_DISCLOSED;
import static io.github.cloudchecklist.core.model.ComplianceState.NOT_IMPLEMENTED;
import static io.github.cloudchecklist.core.model.ComplianceState.PARTIAL;
import static io.github.cloudchecklist.core.model.ComplianceState.PLANNED;
import static io.github.cloudchecklist.core.model.ComplianceState.QUALIFIED;
import static io.github.cloudchecklist.core.model.ComplianceState.UNANSWERED;
import static io.github.cloudchecklist.core.model.ComplianceState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComplianceStateTest {

    private static final List<ComplianceState> FROM_THE_WEAKEST = List.of(
            NOT_IMPLEMENTED,
            UNANSWERED,
            UNKNOWN,
            NOT_DISCLOSED,
            PLANNED,
            QUALIFIED,
            PARTIAL,
            ALTERNATIVE,
            IMPLEMENTED,
            NOT_APPLICABLE);

    @Test
    void theWeakestOfStatesIsTheOneThatSaysLeastOfAll() {
        assertThat(FROM_THE_WEAKEST).containsExactlyInAnyOrder(ComplianceState.values());
        for (int i = 0; i < FROM_THE_WEAKEST.size(); i++) {
            for (ComplianceState stronger : FROM_THE_WEAKEST.subList(i, FROM_THE_WEAKEST.size())) {
                ComplianceState state = FROM_THE_WEAKEST.get(i);
                assertThat(ComplianceState.weakest(List.of(stronger, state))).isEqualTo(state);
                assertThat(ComplianceState.weakest(List.of(state, stronger))).isEqualTo(state);
            }
        }
    }

    @Test
    void theWeakestOfNoStatesIsNotApplicable() {
        assertThat(ComplianceState.weakest(List.of())).isEqualTo(NOT_APPLICABLE);
    }
}
