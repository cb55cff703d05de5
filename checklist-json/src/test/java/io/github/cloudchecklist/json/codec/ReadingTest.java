package io.github.cloudchecklist.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading goes on after a problem if whoever takes the problems lets it. */
class ReadingTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void allProblemsOfADocumentAreFound() {
        read(Documents.checklist(), """
                {"format": "checklist/1", "id": "A", "revision": "1", "title": "t", "titel": {"x": []},
                 "revisedOn": "2024-02-30",
                 "sections": [
                  {"id": "1", "controls": [null, {"id": "1.1", "requirement": 1, "answer": {"state": "done"}}]},
                  {"id": "2", "title": "t", "id": "2"}],
                 "references": [{"label": 1, "foo": 2, "type": "link", "type": "link", "bar": 3}, {"type": "page", "uri": ""}],
                 "introduction": {"translations": {"x_y": "", "en": 1, "de": "", "de": ""}}}
                """);

        assertThat(problems)
                .extracting(problem -> problem.kind().code() + " " + problem.pointer() + " " + problem.line())
                .containsExactly(
                        "invalid-value /id 1",
                        "unknown-field /titel 1",
                        "invalid-value /revisedOn 2",
                        "wrong-type /sections/0/controls/0 4",
                        "wrong-type /sections/0/controls/1/requirement 4",
                        "invalid-value /sections/0/controls/1/answer/state 4",
                        "missing-field /sections/0 4",
                        "duplicate-field /sections/1/id 5",
                        "wrong-type /references/0/label 6",
                        "unknown-field /references/0/foo 6",
                        "duplicate-field /references/0/type 6",
                        "unknown-field /references/0/bar 6",
                        "missing-field /references/0 6",
                        "invalid-value /references/1/type 6",
                        "invalid-value /introduction/translations/x_y 7",
                        "wrong-type /introduction/translations/en 7",
                        "duplicate-field /introduction/translations/de 7",
                        "missing-field  1");
    }

    @Test
    void aValueIsReadWithoutItsBadParts() {
        Control control = read(
                Tables.CONTROL,
                "{\"id\": \"1\", \"requirement\": \"r\", \"label\": 1, \"replacedBy\": [\"2\", 3], \"extra\": {}}");

        assertThat(control).isNotNull();
        assertThat(control.getLabel()).isEmpty();
        assertThat(control.getReplacedBy()).hasToString("[2]");
        assertThat(problems).hasSize(3);
    }

    @Test
    void anObjectWithoutARequiredValueIsLeftOut() {
        assertThat(read(Tables.CONTROL, "{\"id\": 1, \"requirement\": \"r\"}")).isNull();
        assertThat(problems).extracting(Problem::message).containsExactly("Control id must be a string, was a number");
    }

    @Test
    void brokenSyntaxEndsTheRun() {
        assertThat(read(Documents.checklist(), "{\"x\": 1, \"id\": \"A\" \"y\": 1}"))
                .isNull();
        assertThat(problems)
                .extracting(problem -> problem.kind().code())
                .containsExactly("unknown-field", "invalid-value", "syntax");
    }

    @Test
    void sectionsTooDeepAreSkipped() {
        String levels = "{\"id\": \"1\", \"title\": \"t\", \"sections\": [";
        String document =
                "{\"format\": \"checklist/1\", \"id\": \"a\", \"revision\": \"\", \"title\": \"\", \"language\": \"en\","
                        + " \"sections\": [" + levels.repeat(30) + "]}".repeat(30)
                        + ", {\"id\": \"2\", \"title\": \"t\"}]}";
        Checklist checklist = read(Documents.checklist(), document);

        assertThat(problems).extracting(Problem::message).containsExactly("Sections must not nest more than 24 deep");
        assertThat(checklist.getSections()).hasSize(2);
        assertThat(checklist.getSections().get(0).depth()).isEqualTo(24);
    }

    @Test
    void whoeverTakesTheProblemsMayEndTheRun() {
        assertThatThrownBy(() -> new Reading(parser("[null, null, null]"), new Cache(), problem -> {
                            problems.add(problem);
                            if (problems.size() == 2) {
                                throw new IllegalStateException("enough");
                            }
                        })
                        .document(new ListCodec<>("List", Tables.CONTROL)))
                .hasMessage("enough");
        assertThat(problems).hasSize(2);
    }

    @Test
    void evidenceIsReadWithItsTypeAnywhere() {
        Evidence first = read(Tables.EVIDENCE, "{\"type\": \"link\", \"uri\": \"a\", \"label\": \"b\"}");
        Evidence last = read(Tables.EVIDENCE, "{\"uri\": \"a\", \"label\": \"b\", \"type\": \"link\"}");

        assertThat(problems).isEmpty();
        assertThat(last).isEqualTo(first);
    }

    private <T> @Nullable T read(Codec<T> codec, String document) {
        return new Reading(parser(document), new Cache(), problems::add).document(codec);
    }

    private static JsonParser parser(String document) {
        return new JsonFactory().createParser(ObjectReadContext.empty(), document);
    }
}
