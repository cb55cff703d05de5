package io.github.cloudchecklist.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.JsonLines;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds what one machine finds that reads one file after the other. */
class SparkPortfolioTest {

    private static final int SHEETS = 20_000;
    private static final int FILES = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ChecklistJson<Checklist> JSON = ChecklistJson.forChecklists();

    @TempDir
    static Path scratch;

    private static JavaSparkContext spark;
    private static double secondsToStart;

    @BeforeAll
    static void startSpark() {
        long start = System.nanoTime();
        SparkConf conf = SparkPortfolio.onThisMachine("local[2]");
        spark = new JavaSparkContext(conf.set("spark.local.dir", scratch.toString()));
        spark.setLogLevel("OFF");
        secondsToStart = seconds(start);
    }

    @AfterAll
    static void stopSpark() {
        spark.close();
    }

    @Test
    void findsWhatOneMachineFinds(@TempDir Path folder) throws IOException {
        List<BadLine> expected = writePortfolio(folder);
        Collections.sort(expected);
        List<Path> files = files(folder);
        PortfolioFigures alone = alone(files);

        long start = System.nanoTime();
        assertThat(folded(files)).isEqualTo(alone);
        double secondsAlone = seconds(start);

        start = System.nanoTime();
        PortfolioFigures together = SparkPortfolio.figures(spark, folder.toString(), DAY);
        double secondsTogether = seconds(start);

        assertThat(alone.summary().getChecklists()).isEqualTo(SHEETS);
        assertThat(together.summary()).isEqualTo(alone.summary());
        assertThat(alone.findings()).hasSizeGreaterThan(10);
        assertThat(together.findings()).isEqualTo(alone.findings());
        assertThat(together.badLines())
                .isEqualTo(alone.badLines())
                .map(bad -> new BadLine(bad.file(), bad.line(), bad.code(), ""))
                .isEqualTo(expected);
        assertThat(spark.binaryFiles(folder.toString(), SparkPortfolio.AS_MANY_TASKS_AS_POSSIBLE)
                        .getNumPartitions())
                .isBetween(3, FILES);
        report(secondsAlone, secondsTogether);
    }

    @Test
    void writesTheSameTablesInWhateverOrderTheFilesAreGiven(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a b.ndjson"), line(sheet(1)) + "\nno \"sheet\"\n");
        Path second = Files.writeString(folder.resolve("c.ndjson"), "\n" + line(sheet(2)) + "\n[]");
        PortfolioFigures figures = SparkPortfolio.figures(spark, first + "," + second, DAY);
        figures.write(folder.resolve("1"));
        SparkPortfolio.figures(spark, second + "," + first, DAY).write(folder.resolve("2"));

        for (String table : List.of("states.csv", "findings.csv", "bad-lines.csv")) {
            assertThat(folder.resolve("1").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("2").resolve(table));
        }
        assertThat(Files.readAllLines(folder.resolve("1/bad-lines.csv")))
                .containsExactly(
                        "file,line,code,message",
                        "file:" + first + ",2,syntax,\"Document must be well-formed JSON (at line 2, column 1)\"",
                        "file:" + second
                                + ",3,wrong-type,\"Checklist must be an object, was an array (at line 3, column 1)\"");
        assertThat(Files.readAllLines(folder.resolve("1/states.csv")))
                .startsWith("state,controls")
                .hasSize(1 + figures.summary().getStates().getCounts().size());
        assertThat(Files.readAllLines(folder.resolve("1/findings.csv")))
                .startsWith("code,findings")
                .hasSize(1 + figures.findings().size());
    }

    @Test
    void foldersWithoutFilesAreNoSheets(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("empty.ndjson"));
        PortfolioFigures figures = SparkPortfolio.figures(spark, folder.toString(), DAY);
        assertThat(figures).isEqualTo(new PortfolioFigures(Summary.NONE, new TreeMap<>(), List.of()));
    }

    @Test
    void filesThatCannotBeReadFailWithTheirName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("cut.ndjson.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75});
        assertThatThrownBy(() -> SparkPortfolio.figures(spark, folder.toString(), DAY))
                .hasStackTraceContaining("File must be readable, was 'file:" + folder.resolve("cut.ndjson.gz") + "'");
    }

    @Test
    void refusesOtherArgumentsThanTwo() {
        assertThatThrownBy(() -> SparkPortfolio.main("sheets"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Arguments must be the files and a folder, were 'sheets'");
    }

    @Test
    void listsNoMoreBadLinesOfAFileThanItPromises() {
        PortfolioFold fold = new PortfolioFold(DAY);
        fold.addLines("few", lines(PortfolioFold.MAX_BAD_LINES));
        fold.addLines("many", lines(PortfolioFold.MAX_BAD_LINES + 2));
        List<BadLine> badLines = fold.figures().badLines();
        assertThat(badLines).hasSize(2 * PortfolioFold.MAX_BAD_LINES + 1);
        assertThat(badLines.get(badLines.size() - 1))
                .isEqualTo(new BadLine(
                        "many", 10_001, BadLine.MORE, "Listed are 10000 bad lines of the file, there are 10002"));
    }

    /** Writes the sheets to files, every other one compressed, and returns the bad lines among them, without messages. */
    private static List<BadLine> writePortfolio(Path folder) throws IOException {
        RandomChecklists random = RandomChecklists.of(42, new RandomChecklists.Sizes(2, 2, 2, 1, 4, 50));
        List<BadLine> badLines = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            Path file = folder.resolve("sheets " + number + (number % 2 == 0 ? ".ndjson.gz" : ".ndjson"));
            try (OutputStream out = output(file)) {
                int line = 0;
                for (int sheet = 0; sheet < SHEETS / FILES; sheet++) {
                    byte[] odd = oddLine(number, sheet);
                    if (odd != null) {
                        line++;
                        out.write(odd);
                        out.write('\n');
                        if (odd.length > 0) {
                            String code = odd.length > 1_000 ? "limit" : "syntax";
                            badLines.add(new BadLine("file:" + file, line, code, ""));
                        }
                    }
                    line++;
                    out.write(JSON.writeBytes(random.checklist()));
                    out.write('\n');
                }
            }
        }
        return badLines;
    }

    /** Returns the line that stands before a sheet and is none, or null for nothing. */
    private static byte @Nullable [] oddLine(int file, int sheet) {
        if (file == 2 && sheet == 77) {
            return new byte[JsonLimits.DEFAULT_MAX_DOCUMENT_LENGTH + 1];
        }
        return switch ((sheet + 13 * file) % 400) {
            case 100 -> "{\"format\": \"checklist/1\", \"id\"".getBytes(UTF_8);
            case 200 -> "{\"format\": \"\u00e9\"}".getBytes(ISO_8859_1);
            case 300 -> new byte[0];
            default -> null;
        };
    }

    /** Returns the figures as one reads the files in the most plain way. */
    private static PortfolioFigures alone(List<Path> files) throws IOException {
        ChecklistValidator validator = ChecklistValidator.builder()
                .clock(Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .withoutConstraints()
                .build();
        List<Summary> summaries = new ArrayList<>();
        SortedMap<String, Long> findings = new TreeMap<>();
        List<BadLine> badLines = new ArrayList<>();
        for (Path file : files) {
            JsonLines<Checklist> lines =
                    JsonLines.of(JSON).onBadLine(problem -> badLines.add(BadLine.of("file:" + file, problem)));
            try (InputStream in = input(file);
                    Stream<Checklist> sheets = lines.read(in)) {
                sheets.forEach(sheet -> {
                    summaries.add(Summary.of(sheet));
                    validator
                            .validate(sheet)
                            .getFindings()
                            .forEach(finding -> findings.merge(finding.getCode(), 1L, Long::sum));
                });
            }
        }
        return new PortfolioFigures(summaries.stream().collect(Summary.summing()), findings, badLines);
    }

    /** Returns the figures as one task finds them. */
    private static PortfolioFigures folded(List<Path> files) throws IOException {
        PortfolioFold fold = new PortfolioFold(DAY);
        for (Path file : files) {
            try (InputStream in = input(file)) {
                fold.addLines("file:" + file, in);
            }
        }
        return fold.figures();
    }

    private static OutputStream output(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out) : out;
    }

    private static InputStream input(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String line(Checklist checklist) {
        return JSON.writeString(checklist);
    }

    private static Checklist sheet(int seed) {
        return RandomChecklists.of(seed).checklist();
    }

    private static InputStream lines(int count) {
        return new ByteArrayInputStream("x\n".repeat(count).getBytes(UTF_8));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Prints what it took in a process that has read the same before. */
    private static void report(double secondsAlone, double secondsTogether) {
        System.out.println(String.format(
                Locale.ROOT,
                "%d sheets: %.1f s in one thread; with Spark local[2] %.1f s, and %.1f s for it to start",
                SHEETS,
                secondsAlone,
                secondsTogether,
                secondsToStart));
    }
}
