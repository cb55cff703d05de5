package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.model.ComplianceState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes counts of states as the object of the numbers by the codes of the states. */
final class StateCountsCodec extends Codec<StateCounts> {

    private final Codec<Map<ComplianceState, Long>> counts;

    StateCountsCodec(Codec<Map<ComplianceState, Long>> counts) {
        super(counts.noun);
        this.counts = counts;
    }

    @Override
    @Nullable
    StateCounts read(Reading in) {
        Map<ComplianceState, Long> map = counts.read(in);
        return map == null ? null : StateCounts.builder().counts(map).build();
    }

    @Override
    void write(StateCounts value, Writing out) {
        counts.write(value.getCounts(), out);
    }
}
