package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for sheets of every layout and for tables, however broken: all rows are accounted for, and nothing else fails. */
class BrokenSheetsTest {

    private static final List<String> GARBAGE = List.of(
            "",
            " ",
            "'",
            "1",
            "1-1",
            "(1) x",
            "① y",
            "【z】",
            "Yes, no",
            "○",
            "－",
            "有 x",
            "5.10",
            "control",
            "section",
            "link",
            "property",
            "note",
            "implemented",
            "x [en]",
            "2024-13-01",
            "https://{",
            "\uD800",
            "\u0000",
            "凡例 ○:",
            "x".repeat(300));

    private static final List<CellKind> KINDS = List.of(CellKind.values());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Sheet broken(Sheet sheet, SplittableRandom random) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.getRows()) {
            if (random.nextInt(12) > 0) {
                rows.add(random.nextInt(3) > 0 ? row : broken(row, random));
            }
        }
        Sheet.Builder broken = sheet.toBuilder().rows(rows);
        for (int i = random.nextInt(4); i > 0; i--) {
            int row = 1 + random.nextInt(9);
            int column = 1 + random.nextInt(9);
            broken.addMergedCells(MergedCells.of(row, column, row + random.nextInt(9), column + random.nextInt(3)));
        }
        return broken.build();
    }

    private static SheetRow broken(SheetRow row, SplittableRandom random) {
        List<String> cells = new ArrayList<>(row.getCells());
        int at = random.nextInt(cells.size() + 1);
        if (at == cells.size() || random.nextInt(4) == 0) {
            cells.add(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
        } else {
            cells.set(at, GARBAGE.get(random.nextInt(GARBAGE.size())));
        }
        return SheetRow.builder()
                .number(row.getNumber())
                .cells(cells)
                .putKind(1 + random.nextInt(5), KINDS.get(random.nextInt(KINDS.size())))
                .hidden(random.nextInt(9) == 0)
                .build();
    }

    /** Empty if the sheet cannot be read at all, which must be said with an exception of this package. */
    private static Optional<SheetImport> read(Supplier<SheetImport> reading) {
        try {
            return Optional.of(reading.get());
        } catch (SheetException e) {
            assertThat(e).hasMessageMatching("(?s)(Column headings|Table|Checklist|Control id|Section id).* must .*");
            return Optional.empty();
        }
    }

    private static void check(SheetImport result, List<Sheet> sheets) {
        assertThat(Arrays.stream(RowUse.values()).mapToLong(result::countOf).sum())
                .isEqualTo(sheets.stream()
                        .mapToLong(sheet -> sheet.getRows().size())
                        .sum());
        assertThat(result.countOf(RowUse.CONTROL))
                .isEqualTo(result.getChecklist().controls().count());
        result.getRows().stream()
                .filter(row -> row.getUse() == RowUse.UNUSED)
                .forEach(row -> assertThat(result.getUncertainties())
                        .anyMatch(doubt -> doubt.getPlace()
                                .filter(place -> place.getRow() == row.getNumber()
                                        && place.getSheet().equals(row.getSheet()))
                                .isPresent()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEveryRowOfASheet(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (LayoutSamples sample : LayoutSamples.all()) {
            Sheet sheet = broken(sample.sheet(), random);
            SheetImporter importer = SheetImporter.of(sample.layout());
            Optional<SheetImport> result = read(() -> importer.read(sheet, sample.frame()));
            assertThat(read(() -> importer.read(sheet, sample.frame()))).isEqualTo(result);
            result.ifPresent(one -> check(one, List.of(sheet)));
            LayoutProposal.of(sheet)
                    .ifPresent(proposal ->
                            assertThat(proposal.confidence()).as("confidence").isBetween(0, 100));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsForEveryRowOfTables(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Sheet> sheets = ChecklistTables.standard()
                .write(RandomChecklists.of(seed).checklist())
                .stream()
                .map(sheet -> broken(sheet, random))
                .toList();
        read(() -> ChecklistTables.standard().read(sheets)).ifPresent(result -> check(result, sheets));
    }
}
