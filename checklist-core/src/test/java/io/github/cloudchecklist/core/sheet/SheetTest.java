package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {

    private static final SheetPlace PLACE = SheetPlace.of("s", 3, 4);
    private static final SheetRow ROW = SheetRow.of(7, "a", "", "b");
    private static final MergedCells MERGED = MergedCells.of(2, 1, 4, 1);
    private static final SheetColumns COLUMNS = SheetColumns.inOrder(5, 2);
    private static final Uncertainty DOUBT = Uncertainty.of("sheet.x", "Message", "quote");
    private static final HeaderRule RULE = HeaderRule.of("Service: (?<service>.+)");
    private static final ImportedRow USED =
            ImportedRow.builder().sheet("s").number(1).use(RowUse.HEADER).build();
    private static final ParsedRemark REMARK = ParsedRemark.builder()
            .text("t")
            .addNote(LocalizedText.of("* t"))
            .addUncertainty(DOUBT)
            .build();
    private static final SheetImport IMPORT =
            SheetImport.builder().checklist(SheetSamples.frame()).addRow(USED).build();

    static Stream<Arguments> values() {
        RemarkSyntax syntax = RemarkSyntax.builder().addLinkSign("▼").build();
        Sheet sheet = Sheet.of("s", List.of(List.of("a")));
        return Stream.of(
                value(PLACE, () -> PLACE.toBuilder().build(), PLACE.toBuilder().row(4)::build),
                value(ROW, () -> ROW.toBuilder().build(), ROW.toBuilder().addCell("c")::build),
                value(sheet, () -> sheet.toBuilder().build(), sheet.toBuilder().name("t")::build),
                value(sheet, () -> sheet.toBuilder().build(), sheet.toBuilder().hidden(true)::build),
                value(
                        MERGED,
                        () -> MERGED.toBuilder().build(),
                        MERGED.toBuilder().lastRow(9)::build),
                value(
                        COLUMNS,
                        () -> COLUMNS.toBuilder().build(),
                        COLUMNS.toBuilder().width(6)::build),
                value(DOUBT, () -> DOUBT.toBuilder().build(), DOUBT.toBuilder().place(PLACE)::build),
                value(RULE, () -> RULE.toBuilder().build(), RULE.toBuilder().introduction(true)::build),
                value(USED, () -> USED.toBuilder().build(), USED.toBuilder().target("t")::build),
                value(
                        REMARK,
                        () -> REMARK.toBuilder().build(),
                        REMARK.toBuilder().text("u")::build),
                value(
                        IMPORT,
                        () -> IMPORT.toBuilder().build(),
                        IMPORT.toBuilder().addUncertainty(DOUBT)::build),
                value(
                        syntax,
                        () -> syntax.toBuilder().build(),
                        syntax.toBuilder().addNoteSign("*")::build),
                value(
                        SheetSamples.LAYOUT,
                        () -> SheetSamples.LAYOUT.toBuilder().build(),
                        SheetSamples.LAYOUT.toBuilder().addHeaderRule(RULE)::build));
    }

    private static Arguments value(Object value, Supplier<Object> rebuilt, Supplier<Object> other) {
        return Arguments.of(value, rebuilt, other);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isEqualByContent(Object value, Supplier<Object> rebuilt, Supplier<Object> other) {
        assertThat(rebuilt.get()).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(other.get()).isNotEqualTo(value);
    }

    @Test
    void namesAttributesThatAreMissing() {
        assertThatIllegalStateException().isThrownBy(() -> SheetPlace.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> SheetRow.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> Sheet.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> SheetColumn.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> HeadingRule.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> HeaderRule.builder().build());
        assertThatIllegalStateException().isThrownBy(() -> MergedCells.builder().build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Uncertainty.builder().build())
                .withMessageContaining("[code, message, quote]");
    }

    @Test
    void describesAPlaceInWords() {
        assertThat(PLACE.describe()).isEqualTo("sheet 's', row 3, column 4");
        assertThat(SheetPlace.of("s", 3).describe()).isEqualTo("sheet 's', row 3");
    }

    @Test
    void countsRowsAndColumnsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetPlace.of("s", 0))
                .withMessage("Rows and columns must be counted from 1, was 'sheet 's', row 0'");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetPlace.of("s", 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetRow.of(0))
                .withMessage("Rows must be counted from 1, was '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetRow.of(-1, List.of()));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ROW.cell(0));
    }

    @Test
    void takesCellsBeyondTheLastForEmpty() {
        assertThat(ROW.cell(1)).isEqualTo("a");
        assertThat(ROW.cell(3)).isEqualTo("b");
        assertThat(ROW.cell(4)).isEmpty();
        assertThat(ROW.cell(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void takesCellsForVisibleTextsUnlessToldOtherwise() {
        SheetRow row = ROW.toBuilder().putKind(3, CellKind.FORMULA).hidden(true).build();
        assertThat(row.kind(3)).isEqualTo(CellKind.FORMULA);
        assertThat(row.kind(1)).isEqualTo(CellKind.TEXT);
        assertThat(row.kind(99)).isEqualTo(CellKind.TEXT);
        assertThat(row.isHidden()).isTrue();
        assertThat(ROW.isHidden()).isFalse();
        Sheet sheet = Sheet.of("s", List.of());
        assertThat(sheet.isHidden()).isFalse();
        assertThat(sheet.getMergedCells()).isEmpty();
        assertThat(sheet.getHiddenColumns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1", "1,0,1,1", "2,1,1,1", "1,2,1,1"})
    void refusesMergedCellsThatEndBeforeTheyBegin(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergedCells.of(firstRow, firstColumn, lastRow, lastColumn))
                .withMessageStartingWith("Merged cells must be counted from 1, the first before the last, was '");
    }

    @Test
    void refusesMoreMergedCellsThanTheLimit() {
        Sheet.Builder sheet = Sheet.builder().name("s");
        sheet.mergedCells(Collections.nCopies(Sheet.MAX_ROWS + 1, MERGED));
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(sheet::build)
                .withMessage("Sheet 's' must have at most 250000 merged cells, was '250001'");
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<String> cells = new ArrayList<>(List.of("a"));
        Sheet sheet = Sheet.of("s", List.of(cells));
        cells.set(0, "b");
        assertThat(sheet.getRows()).containsExactly(SheetRow.of(1, "a"));
    }

    @Test
    void refusesRowsThatDoNotAscend() {
        SheetException failure = catchThrowableOfType(
                SheetException.class,
                () -> Sheet.builder()
                        .name("s")
                        .addRows(SheetRow.of(2), SheetRow.of(9), SheetRow.of(9))
                        .build());
        assertThat(failure).hasMessage("Row must stand below row 9 (sheet 's', row 9)");
        assertThat(failure.place()).contains(SheetPlace.of("s", 9));
    }

    @Test
    void refusesMoreRowsCellsOrCharactersThanALimit() {
        List<List<String>> rows = Collections.nCopies(Sheet.MAX_ROWS + 1, List.of());
        SheetException failure = catchThrowableOfType(SheetException.class, () -> Sheet.of("s", rows));
        assertThat(failure).hasMessage("Sheet 's' must have at most 250000 rows, was '250001'");
        assertThat(failure.place()).isEmpty();
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> Sheet.of("s", List.of(Collections.nCopies(Sheet.MAX_COLUMNS + 1, ""))))
                .withMessage("Row must have at most 1024 cells, was '1025' (sheet 's', row 1)");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> Sheet.of("s", List.of(List.of("a".repeat(Sheet.MAX_CELL_LENGTH + 1)))))
                .withMessage("Cell must have at most 100000 code units, was '100001' (sheet 's', row 1, column 1)");
    }

    @Test
    void cutsQuotations() {
        assertThat(Uncertainty.of("c", "m", "q".repeat(120)).getQuote())
                .hasSize(120)
                .endsWith("qq");
        assertThat(Uncertainty.of("c", "m", "q".repeat(121)).getQuote())
                .hasSize(120)
                .endsWith("q…");
        String pairs = "a" + "𠮷".repeat(100);
        assertThat(Uncertainty.of("c", "m", pairs).getQuote()).isEqualTo("a" + "𠮷".repeat(59) + "…");
        assertThat(Uncertainty.of("c", "m", "𠮷".repeat(100)).getQuote()).isEqualTo("𠮷".repeat(59) + "…");
    }

    @Test
    void describesAnUncertaintyInWords() {
        assertThat(DOUBT.describe()).isEqualTo("Message: 'quote'");
        assertThat(DOUBT.toBuilder().place(PLACE).build().describe())
                .isEqualTo("sheet 's', row 3, column 4: Message: 'quote'");
    }
}
