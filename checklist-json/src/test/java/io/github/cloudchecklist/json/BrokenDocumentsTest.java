package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cloudchecklist.core.model.Checklist;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What is said about documents with something wrong in them. */
class BrokenDocumentsTest {

    private static final ChecklistJson<Checklist> JSON = ChecklistJson.forChecklists();

    static Stream<Broken> documents() {
        return Stream.of(Broken.SYNTAX, Broken.FIELDS, BrokenValues.ALL).flatMap(list -> list.stream());
    }

    static Stream<Broken> wellFormedDocuments() {
        return Stream.of(Broken.FIELDS, BrokenValues.ALL).flatMap(list -> list.stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aStringIsRefusedWithItsPlace(Broken broken) {
        check(failure(() -> JSON.read(broken.document())), broken);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bytesAreRefusedWithTheSamePlace(Broken broken) {
        byte[] bytes = broken.document().getBytes(UTF_8);

        check(failure(() -> JSON.read(bytes)), broken);
        check(failure(() -> JSON.read(new ByteArrayInputStream(bytes))), broken);
        check(failure(() -> JSON.read(("\uFEFF" + broken.document()).getBytes(UTF_8))), broken);
    }

    @ParameterizedTest
    @MethodSource("wellFormedDocuments")
    void mappersRefuseTheSame(Broken broken) {
        check(failure(() -> Mappers.PLAIN.readValue(broken.document(), Checklist.class)), broken);
        check(failure(() -> Mappers.HOSTILE.readValue(broken.document(), Checklist.class)), broken);
    }

    private static void check(ChecklistJsonException e, Broken broken) {
        assertThat(e.code()).isEqualTo(broken.code());
        assertThat(e.pointer()).isEqualTo(broken.pointer());
        assertThat(e.line() + ":" + e.column()).isEqualTo(broken.line() + ":" + broken.column());
        assertThat(e.getMessage()).startsWith(broken.message() + " (at ");
        assertThat(e.getMessage()).endsWith("line " + broken.line() + ", column " + broken.column() + ")");
        assertThat(e.getMessage()).matches("\\P{Cntrl}+").doesNotContain("Exception", "tools.jackson", "io.github");
        assertThat(e.getMessage()).hasSizeLessThan(600);
        assertThat(e.getLocation().getLineNr()).isEqualTo(broken.line());
    }

    private static ChecklistJsonException failure(ThrowingCallable reading) {
        return catchThrowableOfType(ChecklistJsonException.class, reading);
    }

    @Test
    void theMessageNamesThePlaceLast() {
        assertThat(failure(() -> JSON.read("{\"id\": 1}")))
                .hasMessage("Checklist id must be a string, was a number (at /id, line 1, column 8)");
        assertThat(failure(() -> JSON.read("null")))
                .hasMessage("Checklist must be an object, was null (at line 1, column 1)");
    }

    @Test
    void linesEndAnyWay() {
        String broken = "{\r\n \"revision\": \"版\",\r \"title\": \"题\",\n \"😀\": 1, \"x\": 2}";

        for (ChecklistJsonException e : new ChecklistJsonException[] {
            failure(() -> JSON.read(broken)), failure(() -> JSON.read(broken.getBytes(UTF_8)))
        }) {
            assertThat(e.pointer()).isEqualTo("/😀");
            assertThat(e.line()).isEqualTo(4);
            assertThat(e.column()).isEqualTo(2);
        }
        String later = broken.replace("\"😀\": 1", "\"properties\": {\"😀\": \"é\"}");
        assertThat(failure(() -> JSON.read(later)).column()).isEqualTo(29);
        assertThat(failure(() -> JSON.read(later.getBytes(UTF_8))).column()).isEqualTo(29);
    }

    @Test
    void whatIsCutAnywhereIsRefused() {
        byte[] whole = Broken.control("\"answer\": {\"state\": \"planned\", \"mark\": \"\\u25cb\"}")
                .getBytes(UTF_8);
        assertThatCode(() -> JSON.read(whole)).doesNotThrowAnyException();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(catchThrowable(() -> JSON.read(cut)))
                    .as("cut after %d bytes", length)
                    .isInstanceOfSatisfying(
                            ChecklistJsonException.class,
                            e -> assertThat(e.code()).isEqualTo("syntax"));
        }
    }

    @Test
    void anyByteThatIsChangedIsReadOrRefused() {
        byte[] whole = Broken.control("\"answer\": {\"state\": \"planned\", \"mark\": \"\\u25cb\"}")
                .getBytes(UTF_8);
        for (int i = 0; i < whole.length; i++) {
            for (int flip = 1; flip < 256; flip += 3) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) flip;
                Throwable refusal = catchThrowable(() -> JSON.read(changed));
                if (refusal != null) {
                    assertThat(refusal).as("byte %d xor %d", i, flip).isInstanceOf(ChecklistJsonException.class);
                }
            }
        }
    }

    @Test
    void deepNestingIsRefusedAtOnce() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(failure(() -> JSON.read(deep)).code()).isEqualTo("wrong-type");
        assertThat(failure(() -> JSON.read(Broken.checklist("\"x\": " + deep))).code())
                .isEqualTo("unknown-field");

        JsonMapper unlimited = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Integer.MAX_VALUE)
                                .build())
                        .build())
                .addModule(new ChecklistModule())
                .build();
        assertThat(failure(() -> unlimited.readValue(Broken.levels(10_000), Checklist.class)))
                .hasMessageStartingWith("Sections must not nest more than 24 deep");
    }

    @Test
    void theDeepestSectionsAllowedAreRead() {
        assertThat(JSON.read(Broken.levels(24)).getSections().get(0).depth()).isEqualTo(24);
    }

    @Test
    void longTextsAreReadUpToTheLimit() {
        String allowed = "x".repeat(JsonLimits.DEFAULT_MAX_STRING_LENGTH);
        String document = Broken.checklist("\"introduction\": \"" + allowed + "\"");
        assertThat(JSON.read(document).getIntroduction().orElseThrow().getText())
                .isEqualTo(allowed);

        ChecklistJsonException tooLong =
                failure(() -> JSON.read(Broken.checklist("\"introduction\": \"" + "x".repeat(20_000_000) + "\"")));
        assertThat(tooLong.code()).isEqualTo("limit");
        assertThat(tooLong.pointer()).isEqualTo("/introduction");
        assertThat(tooLong)
                .hasMessageStartingWith("String value length must be at most 4194304 (at /introduction, line 2");
    }

    @Test
    void longNamesAndNumbersAreRefused() {
        assertThat(failure(() -> JSON.read("{\"" + "x".repeat(1_001) + "\": 1}")))
                .hasMessageStartingWith("Name length must be at most 1000 (at line 1");
        assertThat(failure(() -> JSON.read("{\"id\": " + "1".repeat(2_000) + "}"))
                        .code())
                .isEqualTo("limit");
    }

    @Test
    void moreLanguagesThanThereAreAreRefused() {
        StringBuilder translations = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            translations.append(i == 0 ? "" : ", ").append("\"en-x-").append(i).append("\": \"\"");
        }
        String document = Broken.checklist("\"introduction\": {\"translations\": {" + translations + "}}");

        // The language of the document is one of them.
        assertThat(failure(() -> JSON.read(document)))
                .hasMessageStartingWith(
                        "Language must be one of at most 1000 in a document, was 'en-x-999' (at /introduction/translations/en-x-999");
    }
}
