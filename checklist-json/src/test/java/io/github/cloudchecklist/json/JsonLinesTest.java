package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many documents are read and written line by line; a bad line is told by its number and loses no other. */
class JsonLinesTest {

    private static final ChecklistJson<Checklist> JSON = ChecklistJson.forChecklists();
    private static final JsonLines<Checklist> LINES = JsonLines.of(JSON);

    @ParameterizedTest(name = "{0} bytes at a time")
    @ValueSource(ints = {1, 2, 7, 4_096, 1 << 20})
    void documentsComeBackEqualHoweverTheStreamIsCut(int mostBytes) {
        List<Checklist> documents = LongStream.rangeClosed(1, 100)
                .mapToObj(seed -> RandomChecklists.of(seed).checklist())
                .toList();
        byte[] lines = written(documents);

        assertThat(LINES.read(new Chunks(lines, mostBytes))).isEqualTo(documents);
    }

    @Test
    void eachDocumentIsOnOneLine() {
        byte[] lines = written(List.of(sheet("a"), sheet("b")));

        assertThat(new String(lines, UTF_8)).isEqualTo(line("a") + "\n" + line("b") + "\n");
        assertThat(lines).isEqualTo(written(JsonLines.of(JSON.indented()), List.of(sheet("a"), sheet("b"))));
    }

    @Test
    void linesMayEndInDifferentWaysAndBeBlank() {
        String text = "\uFEFF" + line("a") + "\r\n\n \t\r\n" + line("b") + "\n\r\n" + line("c");

        assertThat(ids(LINES.read(in(text)))).containsExactly("a", "b", "c");
        assertThat(LINES.read(in(""))).isEmpty();
        assertThat(LINES.read(in("\n\n"))).isEmpty();
    }

    @Test
    void aBadLineEndsReadingWithItsNumber() {
        String text = line("a") + "\n\n{\"id\": \"示例\", \"x\": 1}\n" + line("b");
        List<String> ids = new ArrayList<>();

        assertThatThrownBy(() -> LINES.read(in(text))
                        .forEach(sheet -> ids.add(sheet.getId().text())))
                .isInstanceOfSatisfying(ChecklistJsonException.class, failure -> {
                    assertThat(failure.code()).isEqualTo("invalid-value");
                    assertThat(failure.line()).isEqualTo(3);
                    assertThat(failure.column()).isEqualTo(8);
                })
                .hasMessageEndingWith("(at /id, line 3, column 8)");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void badLinesAreToldAndPassedOver() {
        List<String> bad = new ArrayList<>();
        String text = "[]\n" + line("a") + "\n" + line("b") + line("c") + "\n\0\n" + line("d") + "\n{\n";

        Stream<Checklist> sheets = LINES.onBadLine(problem -> bad.add(problem.line() + " " + problem.code()))
                .read(in(text));

        assertThat(ids(sheets)).containsExactly("a", "d");
        assertThat(bad).containsExactly("1 wrong-type", "3 syntax", "4 syntax", "6 syntax");
    }

    @Test
    void readingMayGoOnAfterABadLineThatWasThrown() {
        Iterator<Checklist> sheets =
                LINES.read(in("[]\n" + line("a") + "\n[]\n")).iterator();

        assertThatThrownBy(sheets::hasNext).hasMessageContaining("line 1");
        assertThat(sheets.next().getId().text()).isEqualTo("a");
        assertThatThrownBy(sheets::hasNext).hasMessageContaining("line 3");
        assertThat(sheets.hasNext()).isFalse();
    }

    @Test
    void aLineThatIsTooLongIsABadOneAndIsNotKept() {
        int limit = line("a").getBytes(UTF_8).length;
        AtomicLong left = new AtomicLong(100_000_000);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return left.getAndDecrement() > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                assertThat(target.length).isLessThan(1 << 20);
                int read = (int) Math.min(length, Math.max(left.get(), 0));
                Arrays.fill(target, offset, offset + read, (byte) ' ');
                left.addAndGet(-read);
                return read == 0 ? -1 : read;
            }
        };
        InputStream in = new SequenceInputStream(
                in(line("a") + "\n" + line("a") + " \n"), new SequenceInputStream(endless, in("\n" + line("b"))));
        List<String> bad = new ArrayList<>();

        JsonLines<Checklist> lines = JsonLines.of(
                        JSON.withLimits(JsonLimits.defaults().withMaxDocumentLength(limit)))
                .onBadLine(problem -> bad.add(problem.getMessage()));

        assertThat(ids(lines.read(in))).containsExactly("a", "b");
        String message = "Document must be at most " + limit + " bytes long (at line ";
        assertThat(bad).containsExactly(message + "2, column 1)", message + "3, column 1)");
    }

    @Test
    void readsNoFurtherThanItIsAsked() {
        AtomicLong made = new AtomicLong();
        InputStream endless = new InputStream() {
            private byte[] line = new byte[0];
            private int next;

            @Override
            public int read() {
                if (next == line.length) {
                    line = (line("sheet-" + made.incrementAndGet()) + "\n").getBytes(UTF_8);
                    next = 0;
                }
                return line[next++];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };

        assertThat(ids(LINES.read(endless).limit(3))).containsExactly("sheet-1", "sheet-2", "sheet-3");
        assertThat(made).hasValue(3);
    }

    @Test
    void tellsHowFarItIs() {
        String text = line("a") + "\n[]\n\n" + line("b");
        List<String> progress = new ArrayList<>();

        LINES.onProgress(done -> progress.add(done.toString()))
                .onBadLine(problem -> {})
                .read(in(text))
                .forEach(sheet -> progress.add(sheet.getId().text()));

        int length = line("a").getBytes(UTF_8).length;
        assertThat(progress)
                .containsExactly(
                        "lines: 1, documents: 1, bytes: " + (length + 1),
                        "a",
                        "lines: 2, documents: 1, bytes: " + (length + 4),
                        "lines: 3, documents: 1, bytes: " + (length + 5),
                        "lines: 4, documents: 2, bytes: " + (2 * length + 5),
                        "b");
    }

    @Test
    void tellsHowFarWritingIs() {
        List<LinesProgress> progress = new ArrayList<>();

        byte[] lines = written(LINES.onProgress(progress::add), List.of(sheet("a"), sheet("b")));

        assertThat(progress).hasSize(2);
        assertThat(progress.get(1).lines()).isEqualTo(2);
        assertThat(progress.get(1).documents()).isEqualTo(2);
        assertThat(progress.get(1).bytes()).isEqualTo(lines.length);
    }

    @Test
    void aDocumentThatCannotBeWrittenIsToldByItsNumber() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Checklist bad = sheet("b").toBuilder().revision("\ud800").build();

        assertThatThrownBy(() -> LINES.write(Stream.of(sheet("a"), bad), target))
                .isInstanceOfSatisfying(
                        ChecklistJsonException.class,
                        failure -> assertThat(failure.line()).isEqualTo(2))
                .hasMessageEndingWith("(at /revision, line 2, column 1)");
        assertThat(target.toString(UTF_8)).isEqualTo(line("a") + "\n");
    }

    @Test
    void filesAreReadAndWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sheets.ndjson");
        List<Checklist> documents =
                IntStream.range(0, 5).mapToObj(i -> sheet("sheet-" + i)).toList();

        assertThat(LINES.write(documents.stream(), file)).isEqualTo(5);
        try (Stream<Checklist> sheets = LINES.read(file)) {
            assertThat(sheets).isEqualTo(documents);
        }
        assertThat(Files.readAllLines(file)).hasSize(5);
    }

    @Test
    void theFileIsClosedWithTheStream(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sheets.ndjson"), line("a"));
        Stream<Checklist> sheets = LINES.read(file);
        Iterator<Checklist> each = sheets.iterator();

        sheets.close();

        assertThatThrownBy(each::hasNext)
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessage("Lines must be readable, failed at line 1");
    }

    @Test
    void streamsThatFailEndReadingAndWriting(@TempDir Path folder) throws IOException {
        InputStream in = InputStream.nullInputStream();
        in.close();
        OutputStream out = OutputStream.nullOutputStream();
        out.close();

        assertThatThrownBy(() -> LINES.onBadLine(problem -> {}).read(in).toList())
                .isInstanceOfSatisfying(
                        ChecklistJsonException.class,
                        failure -> assertThat(failure.code()).isEqualTo("io"))
                .hasMessage("Lines must be readable, failed at line 1");
        assertThatThrownBy(() -> LINES.write(Stream.of(sheet("a")), out))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessage("Target must be writable");
        assertThatThrownBy(() -> LINES.read(folder.resolve("none")))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessageStartingWith("File must be readable");
        assertThatThrownBy(() -> LINES.write(Stream.of(), folder))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessageStartingWith("File must be writable");
    }

    @Test
    void linesMayBeReadInParallel() {
        List<Checklist> documents =
                IntStream.range(0, 3_000).mapToObj(i -> sheet("sheet-" + i)).toList();

        List<Checklist> read =
                LINES.read(in(new String(written(documents), UTF_8))).parallel().toList();

        assertThat(read).isEqualTo(documents);
    }

    private static byte[] written(List<Checklist> documents) {
        return written(LINES, documents);
    }

    private static byte[] written(JsonLines<Checklist> lines, List<Checklist> documents) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        assertThat(lines.write(documents.stream(), target)).isEqualTo(documents.size());
        return target.toByteArray();
    }

    private static Checklist sheet(String id) {
        return Checklist.builder()
                .id(ChecklistId.of(id))
                .revision("1")
                .title(LocalizedText.of("示例"))
                .language(Locale.CHINESE)
                .build();
    }

    private static String line(String id) {
        return JSON.writeString(sheet(id));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> ids(Stream<Checklist> sheets) {
        return sheets.map(sheet -> sheet.getId().text()).toList();
    }

    /** Gives at most so many bytes at a time, and not always as many. */
    private static final class Chunks extends ByteArrayInputStream {

        private final int most;
        private final Random random = new Random(1);

        Chunks(byte[] bytes, int most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
        }
    }
}
