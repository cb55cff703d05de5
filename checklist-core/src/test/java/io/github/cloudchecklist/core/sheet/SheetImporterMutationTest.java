package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any sheet, however broken: rows of a good one are mutated at random. */
class SheetImporterMutationTest {

    private static final SheetLayout LAYOUT = SheetSamples.LAYOUT.toBuilder()
            .addHeaderRules(
                    HeaderRule.of("Date: (?<revisedOn>.*)"),
                    HeaderRule.of("(?<standard>ISO.*)"),
                    HeaderRule.of("Scope: (?<scope>.*)"),
                    HeaderRule.of("See (?<certificatesLabel>.*)"),
                    HeaderRule.of("<(?<certificatesUri>.*)>"))
            .addFilledDown(ColumnField.REMARK)
            .remarkSyntax(RemarkSyntax.builder()
                    .addLinkSign("▼")
                    .clausesInLabels(true)
                    .addNoteSigns("※", "*")
                    .putLanguageNote("※ja", Locale.JAPANESE)
                    .putDocumentBracket("《", "》")
                    .addContactLabel("Sales")
                    .addHoursLabel("Hours:")
                    .build())
            .build();

    private static final Checklist FRAME = SheetSamples.frame(
            SheetSamples.section("1", "One"),
            SheetSamples.section("2", "Two", SheetSamples.section("2.1", "Sub"), SheetSamples.section("2.2", "Sub")),
            SheetSamples.section("3", "Three"));

    private static final List<String> GOOD = List.of(
            "Date: 2024-12-27",
            "",
            "ISO 1",
            "Scope: all",
            "See here",
            "<https://a.example/>",
            "No.\tRequirement\tStatus\tRemarks",
            "1\tOne\t\t",
            "1\tA\tY\t▼Terms 3. Data https://b.example/#x ※ja",
            "2\tB\tY\t",
            "3\tC\tN\t<p>*note</p> <ul> - 《Plan》",
            "",
            "2 Two\t\t\t",
            "\t1 Sub\t\t",
            "1\tD\tY\tSales 021-52392626 x Hours: 9-18",
            "2 Sub\t\t\t",
            "1\tE\tN\tr",
            "\t3\tThree\t\t",
            "\t1\tF\tY\t",
            "\t2\tG\tY\tr");

    private static final List<String> GARBAGE = List.of(
            "",
            " ",
            "0",
            "1",
            "2",
            "9999",
            "12345",
            "1 One",
            "2 Sub",
            "Three",
            "Y",
            "N",
            "?",
            "▼",
            "※ja",
            "※x",
            "*y",
            "《a",
            "》",
            "</p>",
            "<p>",
            "<b>",
            "https://",
            "https://c.example/(",
            "https://{",
            "\u0000",
            "\uD800",
            "𠮷",
            "\u202E",
            "　",
            "\u00a0",
            "Sales 12345",
            "1. ",
            "No.",
            "Date: x",
            "ISO 2",
            "<p></p>",
            "▼《b》",
            "&amp;",
            "é́");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @Test
    void theSheetThatIsMutatedIsGood() {
        SheetImport result = SheetImporter.of(LAYOUT).read(sheet(rows()), FRAME);
        assertThat(SheetSamples.doubts(result))
                .containsExactly("sheet.remark.shared@10:4", "sheet.remark.missing@19:5");
        assertThat(SheetSamples.controls(result)).containsExactly("1.1", "1.2", "1.3", "2.1.1", "2.2.1", "3.1", "3.2");
    }

    @Test
    void mostMutatedSheetsAreImported() {
        assertThat(seeds().filter(seed -> read(mutated(seed), FRAME).isPresent())
                        .count())
                .isBetween(300L, 399L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void accountsForEveryRowAndCell(long seed) {
        Sheet sheet = mutated(seed);
        Checklist frame = seed % 2 == 0 ? FRAME : SheetSamples.frame();
        Optional<SheetImport> result = read(sheet, frame);
        assertThat(read(sheet, frame)).isEqualTo(result);
        result.ifPresent(imported -> check(imported, sheet));
    }

    /** The only failure that a sheet may cause: its column headings are gone. */
    private static Optional<SheetImport> read(Sheet sheet, Checklist frame) {
        try {
            return Optional.of(SheetImporter.of(LAYOUT).read(sheet, frame));
        } catch (SheetException e) {
            assertThat(e).hasMessageStartingWith("Column headings must be ");
            return Optional.empty();
        }
    }

    private static void check(SheetImport result, Sheet sheet) {
        assertThat(result.getRows())
                .extracting(ImportedRow::getNumber)
                .isEqualTo(sheet.getRows().stream().map(SheetRow::getNumber).toList());
        assertThat(Arrays.stream(RowUse.values()).mapToLong(result::countOf).sum())
                .isEqualTo(sheet.getRows().size());
        assertThat(result.getUncertainties()).allSatisfy(doubt -> {
            assertThat(doubt.getCode()).matches("sheet(\\.[a-z]+)+");
            doubt.getPlace()
                    .ifPresent(place -> assertThat(sheet.getRows()
                                    .get(place.getRow() - 1)
                                    .cell(place.getColumn().orElseThrow()))
                            .satisfiesAnyOf(
                                    cell -> assertThat(cell).isEqualTo(doubt.getQuote()),
                                    cell -> assertThat(cell)
                                            .contains(doubt.getQuote().replace("…", "")),
                                    cell -> assertThat(doubt.getCode()).matches("sheet\\.(header|link|note)\\..*")));
        });
        Map<Integer, List<Uncertainty>> doubts = result.getUncertainties().stream()
                .filter(doubt -> doubt.getPlace().isPresent())
                .collect(Collectors.groupingBy(
                        doubt -> doubt.getPlace().orElseThrow().getRow(), HashMap::new, Collectors.toList()));
        checkRows(result, sheet, doubts);
    }

    private static void checkRows(SheetImport result, Sheet sheet, Map<Integer, List<Uncertainty>> doubts) {
        List<Control> controls =
                new ArrayList<>(result.getChecklist().controls().toList());
        assertThat(result.countOf(RowUse.CONTROL)).isEqualTo(controls.size());
        for (ImportedRow used : result.getRows()) {
            SheetRow row = sheet.getRows().get(used.getNumber() - 1);
            List<Uncertainty> here = doubts.getOrDefault(used.getNumber(), List.of());
            boolean blank = row.getCells().stream().allMatch(Texts::isBlank);
            assertThat(used.getUse() == RowUse.BLANK).isEqualTo(blank);
            if (used.getUse() == RowUse.UNUSED) {
                assertThat(here).isNotEmpty();
            }
            if (used.getUse() == RowUse.CONTROL) {
                Optional<Control> control = controls.stream()
                        .filter(one ->
                                one.getId().text().equals(used.getTarget().orElseThrow()))
                        .filter(one -> textsOf(one).equals(textsOf(row, here)))
                        .findFirst();
                assertThat(control).as(row.toString()).isPresent();
                controls.remove(control.orElseThrow());
            }
        }
        assertThat(controls).isEmpty();
    }

    /** The cells of a row that are not listed as unused, without mark-up and white space. */
    private static List<String> textsOf(SheetRow row, List<Uncertainty> doubts) {
        Set<Integer> unused = doubts.stream()
                .filter(doubt -> doubt.getCode().equals("sheet.cell.unused"))
                .map(doubt -> doubt.getPlace().orElseThrow().getColumn().orElseThrow())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, row.getCells().size())
                .filter(column -> !unused.contains(column))
                .mapToObj(row::cell)
                .map(SheetImporterMutationTest::squeezed)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    /** The texts of a control, without white space. */
    private static List<String> textsOf(Control control) {
        Answer answer = control.getAnswer().orElseThrow();
        return Stream.of(
                        control.getLabel(),
                        Optional.of(control.getRequirement().getText()),
                        answer.getMark(),
                        answer.getRemark().map(LocalizedText::getText))
                .flatMap(Optional::stream)
                .map(SheetImporterMutationTest::squeezed)
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("</?(p|ul)>", "")
                .chars()
                .filter(c -> !Texts.isBlank((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<List<String>> rows() {
        return GOOD.stream()
                .map(line -> new ArrayList<>(line.isEmpty() ? List.of() : Arrays.asList(line.split("\t", -1))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Sheet sheet(List<List<String>> rows) {
        return Sheet.of("s", rows);
    }

    private static Sheet mutated(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = rows();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            mutate(rows, random);
        }
        return sheet(rows);
    }

    private static void mutate(List<List<String>> rows, Random random) {
        int at = random.nextInt(rows.size());
        List<String> row = rows.get(at);
        int cell = row.isEmpty() ? 0 : random.nextInt(row.size());
        switch (random.nextInt(8)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(row));
            case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
            case 3 -> row.add(cell, garbage(random));
            case 4 -> row.subList(cell, row.size()).clear();
            case 5 -> Collections.shuffle(row, random);
            default -> {
                if (!row.isEmpty()) {
                    row.set(cell, random.nextBoolean() ? garbage(random) : row.get(cell) + garbage(random));
                }
            }
        }
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
    }

    private static String garbage(Random random) {
        return random.ints(1 + random.nextInt(3), 0, GARBAGE.size())
                .mapToObj(GARBAGE::get)
                .collect(Collectors.joining());
    }
}
