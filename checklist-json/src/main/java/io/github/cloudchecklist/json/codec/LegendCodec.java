package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes a legend as the array of its entries. */
final class LegendCodec extends Codec<Legend> {

    private final Codec<List<LegendEntry>> entries;

    LegendCodec(Codec<LegendEntry> entry) {
        super("Legend");
        this.entries = new ListCodec<>("Legend", entry);
    }

    @Override
    @Nullable
    Legend read(Reading in) {
        List<LegendEntry> list = entries.read(in);
        return list == null ? null : Legend.builder().entries(list).build();
    }

    @Override
    void write(Legend legend, Writing out) {
        entries.write(legend.getEntries(), out);
    }
}
