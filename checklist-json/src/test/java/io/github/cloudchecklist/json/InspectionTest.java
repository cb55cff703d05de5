package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An inspection lists all problems of a document, and loses nothing that is unknown. */
class InspectionTest {

    private static final ChecklistJson<Checklist> JSON = ChecklistJson.forChecklists();

    private static final String HEAD = "{\"format\": \"checklist/1\", \"id\": \"a\", \"revision\": \"1\", "
            + "\"title\": \"t\", \"language\": \"en\"";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDocumentWithoutProblemsIsThere(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();

        Inspection<Checklist> inspection = JSON.inspect(JSON.writeString(checklist));

        assertThat(inspection.document()).contains(checklist);
        assertThat(inspection.orElseThrow()).isEqualTo(checklist);
        assertThat(inspection.problems()).isEmpty();
        assertThat(inspection.isComplete()).isTrue();
    }

    @Test
    void allProblemsAreListedWithTheirPlaces() {
        Inspection<Checklist> inspection = JSON.inspect("""
                {"format": "checklist/1", "id": "示例 A", "revision": "1", "title": "示例", "titel": 1,
                 "language": "en", "sections": [{"title": "一", "controls": [{"id": "1"},
                 {"id": 2, "requirement": "r"}]}]}
                """.getBytes(UTF_8));

        assertThat(inspection.problems())
                .map(JsonProblem::toString)
                .containsExactly(
                        "Checklist id must be 1 to 128 lower-case ASCII letters, digits and signs of ._- and begin with a "
                                + "letter or digit, was '示例 A' (at /id, line 1, column 33)",
                        "Field must be known, was 'titel' (at /titel, line 1, column 73)",
                        "Control must have 'requirement' (at /sections/0/controls/0, line 2, column 61)",
                        "Control id must be a string, was a number (at /sections/0/controls/1/id, line 3, column 9)",
                        "Section must have 'id' (at /sections/0, line 2, column 33)");
        assertThat(inspection.document()).isEmpty();
        assertThat(inspection.isComplete()).isTrue();
        assertThatThrownBy(inspection::orElseThrow)
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessage(inspection.problems().get(0).toString());
    }

    @Test
    void placesInBytesAndCharactersAreTheSame() {
        String document = "{\"标题\": 1,\r\n \"😀\": 2, \"id\": null,\r \"sections\": [{\"é\": 3}],\n\"x\": []}";

        assertThat(JSON.inspect(document.getBytes(UTF_8)).problems())
                .hasSize(7)
                .isEqualTo(JSON.inspect(document).problems());
    }

    @Test
    void unknownFieldsAreKeptBesideTheDocument() {
        Inspection<Checklist> inspection = JSON.inspect(
                HEAD
                        + ", \"score\": {\"a\": [1, 2.50, -0, true, null, \"\\u4e00\\n\"]}, \"score\": 2, \"properties\": {\"p\": \"q\"}}");

        assertThat(inspection.orElseThrow().getProperties()).containsEntry("p", "q");
        assertThat(inspection.unknownFields()).isEqualTo(inspection.problems()).hasSize(2);
        JsonProblem score = inspection.unknownFields().get(0);
        assertThat(score.code()).isEqualTo("unknown-field");
        assertThat(score.pointer()).isEqualTo("/score");
        assertThat(score.message()).isEqualTo("Field must be known, was 'score'");
        assertThat(score.line()).isEqualTo(1);
        assertThat(score.column()).isEqualTo(HEAD.length() + 3);
        assertThat(score.value()).contains("{\"a\":[1,2.50,0,true,null,\"一\\n\"]}");
        assertThat(inspection.unknownFields().get(1).value()).contains("2");
    }

    @Test
    void aFieldThatTheTypeOfTheEvidenceDoesNotHaveIsKeptToo() {
        Inspection<Checklist> inspection = JSON.inspect(
                HEAD
                        + ", \"references\": [{\"telephone\": \"1\", \"label\": \"l\", \"type\": \"link\", \"uri\": \"u\", \"hours\": \"h\"}]}");

        assertThat(inspection.orElseThrow().getReferences()).hasSize(1);
        assertThat(inspection.unknownFields())
                .map(field -> field.pointer() + " " + field.value().orElseThrow())
                .containsExactly("/references/0/telephone \"1\"", "/references/0/hours \"h\"");
    }

    @Test
    void aLaterMinorVersionIsReadAsFarAsItIsKnown() {
        String later = HEAD.replace("checklist/1", "checklist/1.12") + ", \"new\": {}}";

        Inspection<Checklist> inspection = JSON.inspect(later);

        assertThat(inspection.document()).contains(JSON.read(HEAD + "}"));
        assertThat(inspection.problems()).map(JsonProblem::code).containsExactly("later-version", "unknown-field");
        assertThatThrownBy(() -> JSON.read(later))
                .isInstanceOfSatisfying(
                        ChecklistJsonException.class,
                        failure -> assertThat(failure.code()).isEqualTo("later-version"))
                .hasMessage(
                        "Format must be 'checklist/1', was the later version 'checklist/1.12', whose new fields are "
                                + "only kept by inspecting it (at /format, line 1, column 12)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checklist/2",
                "checklist/1.",
                "checklist/1.0",
                "checklist/1.x",
                "checklist/11",
                "checklist/1.1 ",
                "checklist-crosswalk/1"
            })
    void anotherFormatIsRefused(String format) {
        Inspection<Checklist> inspection = JSON.inspect(HEAD.replace("checklist/1", format) + "}");

        assertThat(inspection.problems()).map(JsonProblem::code).containsExactly("format");
        assertThat(inspection.document()).isEmpty();
    }

    @Test
    void brokenTextEndsTheInspection() {
        Inspection<Checklist> inspection = JSON.inspect(HEAD + ", \"x\": 1, \"y\": {\"z\": ]}");

        assertThat(inspection.problems())
                .map(JsonProblem::code)
                .containsExactly("unknown-field", "unknown-field", "syntax");
        assertThat(inspection.problems().get(1).value()).isEmpty();
        assertThat(inspection.isComplete()).isFalse();
        assertThat(inspection.document()).isEmpty();
    }

    @Test
    void noMoreProblemsAreListedThanTheLimit() {
        ChecklistJson<Checklist> json = JSON.withLimits(JsonLimits.defaults().withMaxProblems(3));
        String three = HEAD + ", \"x\": 1, \"y\": 1, \"z\": 1";

        assertThat(json.inspect(three + "}").document()).isPresent();
        Inspection<Checklist> inspection = json.inspect(three + ", \"v\": 1, \"w\": 1}");
        assertThat(inspection.problems()).hasSize(4);
        assertThat(inspection.problems().get(3).code()).isEqualTo("limit");
        assertThat(inspection.problems().get(3).message())
                .isEqualTo("Problems must be at most 3, further ones are not listed");
        assertThat(inspection.isComplete()).isFalse();
        assertThatThrownBy(inspection::orElseThrow).hasMessageStartingWith("Problems must be at most 3");
    }

    @Test
    void manyProblemsOnOneLineAreLocatedInOnePass() {
        StringBuilder document = new StringBuilder(HEAD + ", \"sections\": [");
        for (int i = 0; i < 9_000; i++) {
            document.append("{\"id\": \"")
                    .append(i)
                    .append("\", \"title\": \"标题")
                    .append("一".repeat(1_000))
                    .append("\"");
            document.append(", \"x\": 1},");
        }
        byte[] bytes = document.append("null]}").toString().getBytes(UTF_8);

        List<JsonProblem> problems = JSON.inspect(bytes).problems();

        assertThat(problems).hasSize(9_001);
        assertThat(problems.get(9_000).column()).isEqualTo(document.length() - 5);
    }

    @Test
    void whatIsNotToBeLookedAtHasThatAsItsProblem() {
        ChecklistJson<Checklist> json = JSON.withLimits(JsonLimits.defaults().withMaxDocumentLength(10));

        assertThat(json.inspect(HEAD).problems())
                .map(JsonProblem::toString)
                .containsExactly("Document must be at most 10 characters long");
        assertThat(JSON.inspect(new byte[] {0, '{'}).problems())
                .map(JsonProblem::toString)
                .containsExactly("Document must be UTF-8 (at line 1, column 1)");
    }

    @Test
    void allSourcesAreInspectedAlike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.json"), HEAD + ", \"x\": 1}");
        List<JsonProblem> problems = JSON.inspect(Files.readString(file)).problems();

        assertThat(problems).hasSize(1);
        assertThat(JSON.inspect(file).problems()).isEqualTo(problems).hasSameHashCodeAs(problems);
        assertThat(JSON.inspect(new ByteArrayInputStream(Files.readAllBytes(file)))
                        .problems())
                .isEqualTo(problems);
    }

    @Test
    void sourcesThatFailAreNotInspected(@TempDir Path folder) throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();

        assertThatThrownBy(() -> JSON.inspect(failing))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessage("Document must be readable")
                .hasRootCauseMessage("Stream closed");
        assertThatThrownBy(() -> JSON.inspect(folder.resolve("none.json")))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessageStartingWith("File must be readable");
    }
}
