package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class LegendTest {

    @Test
    void findsTheStateOfAMarkCodePointForCodePoint() {
        assertThat(Samples.LEGEND.findState("○")).contains(ComplianceState.IMPLEMENTED);
        assertThat(Samples.LEGEND.findState("※")).contains(ComplianceState.QUALIFIED);
        assertThat(Samples.LEGEND.findState("◯")).isEmpty();
        assertThat(Samples.LEGEND.findState("")).isEmpty();
        assertThat(Legend.of().findState("○")).isEmpty();
    }

    @Test
    void firstEntryOfAMarkHolds() {
        Legend legend = Legend.of(
                LegendEntry.of("P", ComplianceState.PLANNED),
                LegendEntry.of("O", ComplianceState.IMPLEMENTED),
                LegendEntry.of("P", ComplianceState.PARTIAL));
        assertThat(legend.findState("P")).contains(ComplianceState.PLANNED);
        assertThat(legend.states().keySet()).containsExactly("P", "O");
        assertThat(legend.getEntries()).hasSize(3);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> legend.states().clear());
    }
}
