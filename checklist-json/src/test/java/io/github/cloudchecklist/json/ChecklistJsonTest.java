package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.TokenStreamLocation;

class ChecklistJsonTest {

    private static final ChecklistJson<Checklist> JSON = ChecklistJson.forChecklists();

    private static final Checklist CHECKLIST = Checklist.builder()
            .id(ChecklistId.of("example"))
            .revision("1")
            .title(LocalizedText.of("检查表"))
            .language(Locale.SIMPLIFIED_CHINESE)
            .build();

    private static final String WRITTEN =
            "{\"format\":\"checklist/1\",\"id\":\"example\",\"revision\":\"1\",\"title\":\"检查表\",\"language\":\"zh-CN\"}";

    @TempDir
    private Path folder;

    @Test
    void writesOneLineWithoutTheAbsent() {
        assertThat(JSON.writeString(CHECKLIST)).isEqualTo(WRITTEN);
        assertThat(JSON.writeBytes(CHECKLIST)).isEqualTo(WRITTEN.getBytes(UTF_8));
    }

    @Test
    void indentsAlikeOnEveryPlatform() {
        Checklist checklist = CHECKLIST.toBuilder()
                .addReference(EvidenceLink.builder().uri(URI.create("")).build())
                .build();

        assertThat(JSON.indented().writeString(checklist)).isEqualTo("""
                        {
                          "format": "checklist/1",
                          "id": "example",
                          "revision": "1",
                          "title": "检查表",
                          "language": "zh-CN",
                          "references": [
                            {
                              "type": "link",
                              "uri": ""
                            }
                          ]
                        }
                        """);
    }

    @Test
    void readsItsOwnFormatOnly() {
        Crosswalk crosswalk = RandomChecklists.of(1).crosswalk();
        String text = ChecklistJson.forCrosswalks().writeString(crosswalk);

        assertThat(text).startsWith("{\"format\":\"checklist-crosswalk/1\",");
        assertThat(failure(() -> JSON.read(text)).code()).isEqualTo("format");
        assertThat(failure(() -> ChecklistJson.forCrosswalks().read(WRITTEN)).code())
                .isEqualTo("format");
    }

    @Test
    void readsMembersInAnyOrder() {
        assertThat(
                        JSON.read(
                                "{\"title\": {\"text\": \"检查表\"}, \"language\": \"zh-cn\", \"sections\": [], \"properties\": {},"
                                        + " \"id\": \"example\", \"revision\": \"1\", \"legend\": [], \"format\": \"checklist/1\"}"))
                .isEqualTo(CHECKLIST);
    }

    @Test
    void readsAndWritesFiles() {
        Path file = folder.resolve("checklist.json");
        JSON.write(CHECKLIST, file);
        JSON.write(CHECKLIST, file);

        assertThat(file).content(UTF_8).isEqualTo(WRITTEN);
        assertThat(JSON.read(file)).isEqualTo(CHECKLIST);
    }

    @Test
    void saysWhichFileCannotBeReadOrWritten() {
        Path missing = folder.resolve("missing").resolve("a.json");

        ChecklistJsonException reading = failure(() -> JSON.read(missing));
        assertThat(reading)
                .hasMessage("File must be readable, was '" + missing + "'")
                .hasCauseInstanceOf(IOException.class);
        assertThat(reading.code()).isEqualTo("io");
        assertThat(reading.pointer()).isEmpty();
        assertThat(reading.line()).isZero();
        assertThat(reading.column()).isZero();
        assertThat(reading.getLocation()).isSameAs(TokenStreamLocation.NA);

        assertThat(failure(() -> JSON.read(folder))).hasMessage("File must be readable, was '" + folder + "'");
        assertThat(failure(() -> JSON.write(CHECKLIST, missing)))
                .hasMessage("File must be writable, was '" + missing + "'")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void leavesAFileAloneIfTheDocumentCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "before");
        Checklist unwritable = CHECKLIST.toBuilder().revision("\ud800").build();

        assertThat(failure(() -> JSON.write(unwritable, file)).code()).isEqualTo("invalid-value");
        assertThat(file).content(UTF_8).isEqualTo("before");
    }

    @Test
    void doesNotCloseStreams() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger flushed = new AtomicInteger();
        InputStream in = new ByteArrayInputStream(WRITTEN.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.incrementAndGet();
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        assertThat(JSON.read(in)).isEqualTo(CHECKLIST);
        assertThat(in.available()).isZero();
        JSON.write(CHECKLIST, out);
        assertThat(out.toString(UTF_8)).isEqualTo(WRITTEN);
        assertThat(closed).hasValue(0);
        assertThat(flushed).hasValue(1);
    }

    @Test
    void saysThatAStreamCannotBeReadOrWritten() {
        IOException cause = new IOException("io.github.Secret");
        InputStream in = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw cause;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw cause;
            }
        };

        assertThat(failure(() -> JSON.read(in)))
                .hasMessage("Document must be readable")
                .hasCause(cause);
        assertThat(failure(() -> JSON.write(CHECKLIST, out)))
                .hasMessage("Target must be writable")
                .hasCause(cause);
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(JSON.read("\uFEFF" + WRITTEN)).isEqualTo(CHECKLIST);
        assertThat(JSON.read(("\uFEFF" + WRITTEN).getBytes(UTF_8))).isEqualTo(CHECKLIST);
        assertThat(failure(() -> JSON.read("\uFEFF\uFEFF" + WRITTEN)).code()).isEqualTo("syntax");
    }

    static Stream<Charset> otherEncodings() {
        return Stream.of(
                UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"), ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void refusesOtherEncodings(Charset encoding) {
        byte[] bytes = "{\"revision\":\"é\"}".getBytes(encoding);

        assertThat(failure(() -> JSON.read(bytes))).hasMessageStartingWith("Document must be UTF-8 (at ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff", // no such byte
                "e4ba", // cut
                "c080", // U+0000 in two bytes
                "eda080", // half of a surrogate pair
                "f5808080" // beyond U+10FFFF
            })
    void refusesBrokenUtf8(String hex) {
        String prefix = "{\"revision\":\"";
        byte[] bytes = (prefix + "????".substring(0, hex.length() / 2) + "\"}").getBytes(UTF_8);
        for (int i = 0; i < hex.length() / 2; i++) {
            bytes[prefix.length() + i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }

        assertThat(failure(() -> JSON.read(bytes)).pointer()).isEqualTo("/revision");
    }

    @Test
    void refusesDocumentsThatAreTooLong() {
        int limit = JsonLimits.DEFAULT_MAX_DOCUMENT_LENGTH;
        AtomicInteger given = new AtomicInteger();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                given.addAndGet(length);
                Arrays.fill(target, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThat(failure(() -> JSON.read(endless))).hasMessage("Document must be at most " + limit + " bytes long");
        assertThat(given.get()).isLessThan(limit + 100_000);
        assertThat(failure(() -> JSON.read(" ".repeat(limit + 1))))
                .hasMessage("Document must be at most " + limit + " characters long");
        assertThat(failure(() -> JSON.read(" ".repeat(limit)))).hasMessageStartingWith("Document must not be empty");
    }

    static Stream<Checklist> unwritable() {
        Checklist.Builder any = CHECKLIST.toBuilder();
        return Stream.of(
                any.revision("\udc00").build(),
                any.revision("a\u0000").build(),
                any.revision("1").title(LocalizedText.of("\ud83d")).build(),
                any.title(LocalizedText.of("")).putProperty("\ud800\ud800", "").build());
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void refusesToWriteWhatIsNoText(Checklist checklist) {
        ChecklistJsonException e = failure(() -> JSON.writeString(checklist));

        assertThat(e.code()).isEqualTo("invalid-value");
        assertThat(e).hasMessageStartingWith("Text must hold neither U+0000 nor a lone surrogate, has U+");
        assertThat(failure(() -> JSON.writeBytes(checklist))).hasMessage(e.getMessage());
    }

    @Test
    void saysWhereItCannotWrite() {
        Checklist checklist = CHECKLIST.toBuilder()
                .addReference(EvidenceLink.builder()
                        .uri(URI.create(""))
                        .note(LocalizedText.of("\u0000"))
                        .build())
                .build();

        assertThat(failure(() -> JSON.writeString(checklist)))
                .hasMessage(
                        "Text must hold neither U+0000 nor a lone surrogate, has U+0000 at index 0 (at /references/0/note)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-12-31"})
    void refusesToWriteDatesOfOtherMillennia(String date) {
        Checklist checklist =
                CHECKLIST.toBuilder().revisedOn(LocalDate.parse(date)).build();

        assertThat(failure(() -> JSON.writeString(checklist)))
                .hasMessage("Date must be in the years 0 to 9999, was '" + date + "' (at /revisedOn)");
    }

    @Test
    @SuppressWarnings("deprecation") // The constructor is the way to a locale that is no language of BCP 47.
    void refusesToWriteLocalesThatAreNoLanguages() {
        for (Locale locale : List.of(new Locale("x!"), new Locale("en", "", "!"), new Locale("no", "NO", "NY"))) {
            Checklist checklist = CHECKLIST.toBuilder().language(locale).build();

            assertThat(failure(() -> JSON.writeString(checklist)))
                    .hasMessage("Language must have a tag after BCP 47, was '" + locale + "' (at /language)");
        }
    }

    @Test
    void isSafeToShareAmongThreads() {
        List<Checklist> checklists = LongStream.rangeClosed(1, 40)
                .mapToObj(seed -> RandomChecklists.of(seed).checklist())
                .toList();

        List<Checklist> read = checklists.parallelStream()
                .map(checklist -> JSON.read(JSON.writeBytes(checklist)))
                .toList();

        assertThat(read).isEqualTo(checklists);
    }

    @Test
    void readsManyDifferentValuesOneAfterTheOther() {
        for (int i = 0; i < 5_000; i++) {
            String id = "sheet-" + i;
            assertThat(JSON.read(WRITTEN.replace("example", id)).getId()).isEqualTo(ChecklistId.of(id));
        }
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> JSON.read((String) null)).isInstanceOf(NullPointerException.class);
    }

    private static ChecklistJsonException failure(ThrowingCallable call) {
        return catchThrowableOfType(ChecklistJsonException.class, call);
    }
}
