package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.sheet.ImportedRow;
import io.github.cloudchecklist.core.sheet.RowUse;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published sheet with rows and cells broken at random: it is imported all the same, and every row accounted for. */
class CybozuCnMutationTest {

    private static final SheetImporter IMPORTER = SheetImporter.of(CybozuCnSheet.layout());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void accountsForEveryRow(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        CybozuCnSheet.source().getRows().forEach(row -> rows.add(new ArrayList<>(row.getCells())));
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            mutate(rows, random);
        }
        Sheet sheet = Sheet.of("mutated", rows);
        Optional<SheetImport> result = read(sheet);
        assertThat(read(sheet)).isEqualTo(result);
        result.ifPresent(imported -> {
            assertThat(imported.getRows())
                    .extracting(ImportedRow::getNumber)
                    .isEqualTo(sheet.getRows().stream().map(SheetRow::getNumber).toList());
            assertThat(Arrays.stream(RowUse.values())
                            .mapToLong(imported::countOf)
                            .sum())
                    .isEqualTo(rows.size());
            assertThat(imported.countOf(RowUse.CONTROL))
                    .isEqualTo(imported.getChecklist().controls().count());
            assertThat(imported.getUncertainties()).isNotEmpty();
        });
    }

    private static Optional<SheetImport> read(Sheet sheet) {
        try {
            return Optional.of(IMPORTER.read(sheet, CybozuCnSheet.frame()));
        } catch (SheetException e) {
            assertThat(e).hasMessageStartingWith("Column headings must be [要检查的事项, 实施情况, 言论]");
            return Optional.empty();
        }
    }

    private static void mutate(List<List<String>> rows, Random random) {
        int at = random.nextInt(rows.size());
        List<String> row = rows.get(at);
        switch (random.nextInt(6)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case 3 -> Collections.shuffle(row, random);
            case 4 -> row.add(0, "");
            default -> {
                if (!row.isEmpty()) {
                    row.remove(random.nextInt(row.size()));
                }
            }
        }
    }
}
