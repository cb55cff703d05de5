package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as tables is read back, and what is edited badly is listed. */
class ChecklistTablesTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatItWrote(long seed) {
        RandomChecklists.Sizes sizes = seed % 2 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL;
        Checklist checklist = RandomChecklists.of(seed, sizes).checklist();
        ChecklistTables tables = seed % 3 == 0 ? ChecklistTables.plain() : ChecklistTables.standard();
        List<Sheet> sheets = tables.write(checklist);
        SheetImport back = ChecklistTables.standard().read(sheets);
        assertThat(back.getChecklist()).isEqualTo(checklist);
        assertThat(back.getUncertainties()).isEmpty();
        assertThat(back.countOf(RowUse.UNUSED)).isZero();
        assertThat(Arrays.stream(RowUse.values()).mapToLong(back::countOf).sum())
                .isEqualTo(sheets.stream()
                        .mapToLong(sheet -> sheet.getRows().size())
                        .sum());
        assertThat(tables.write(back.getChecklist())).hasSize(6);
    }
}
