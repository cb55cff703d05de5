package io.github.cloudchecklist.json;

import static io.github.cloudchecklist.json.ChecklistSchema.CHECKLIST;
import static io.github.cloudchecklist.json.ChecklistSchema.CROSSWALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import io.github.cloudchecklist.fixtures.RandomReports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas accept the documents that are read, but for what a schema cannot say. */
class SchemaReadingTest {

    private static final ChecklistJson<Checklist> CHECKLISTS = ChecklistJson.forChecklists();
    private static final ChecklistJson<Crosswalk> CROSSWALKS = ChecklistJson.forCrosswalks();

    private static final Sizes FEW = new Sizes(2, 2, 2, 1, 2, 60);
    private static final int CHANGES = 25;

    private static final String HEAD =
            "{\"format\": \"checklist/1\", \"id\": \"a\", \"revision\": \"1\", \"title\": \"t\", \"language\": \"en\"";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptsWhatIsWritten(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        Crosswalk crosswalk = RandomChecklists.of(seed).crosswalk();

        assertThat(Schemas.errors(CHECKLIST, CHECKLISTS.writeString(checklist))).isEmpty();
        assertThat(Schemas.errors(CHECKLIST, CHECKLISTS.indented().writeString(checklist)))
                .isEmpty();
        assertThat(Schemas.errors(CROSSWALK, CROSSWALKS.writeString(crosswalk))).isEmpty();
        assertThat(Schemas.errors(CROSSWALK, CROSSWALKS.indented().writeString(crosswalk)))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acceptsReportsAsTheyAreWrittenAndAgreesOnChangedOnes(long seed) {
        String report = ChecklistJson.forValidationReports().writeString(RandomReports.of(seed));

        assertThat(Schemas.errors(ChecklistSchema.VALIDATION_REPORT, report)).isEmpty();
        Mutations mutations = new Mutations(seed);
        for (int i = 0; i < CHANGES; i++) {
            agreesOn(
                    ChecklistSchema.VALIDATION_REPORT,
                    mutations.change(Schemas.MAPPER.readTree(report)).toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void acceptsWhatIsWrittenWithNothingAbsent(long seed) {
        RandomChecklists full = RandomChecklists.of(seed, Sizes.FULL);

        assertThat(Schemas.errors(CHECKLIST, CHECKLISTS.writeString(full.checklist())))
                .isEmpty();
        assertThat(Schemas.errors(CROSSWALK, CROSSWALKS.writeString(full.crosswalk())))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesOnChangedDocuments(long seed) {
        Mutations mutations = new Mutations(seed);
        JsonNode checklist = checklist(seed);
        JsonNode crosswalk = crosswalk(seed);
        for (int i = 0; i < CHANGES; i++) {
            agreesOn(CHECKLIST, mutations.change(checklist).toString());
            agreesOn(CROSSWALK, mutations.change(crosswalk).toString());
        }
    }

    @Test
    void changesLeaveSomeDocumentsValidAndBreakOthers() {
        List<Boolean> accepted = seeds().boxed()
                .flatMap(seed -> Stream.of(
                        Schemas.accepts(
                                CHECKLIST,
                                new Mutations(seed).change(checklist(seed)).toString()),
                        Schemas.accepts(
                                CROSSWALK,
                                new Mutations(seed).change(crosswalk(seed)).toString())))
                .toList();

        assertThat(accepted.stream().filter(valid -> valid).count()).isBetween(40L, 360L);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusesBrokenDocuments(ChecklistSchema schema, String document, String code) {
        assertThat(Schemas.accepts(schema, document)).isFalse();
        assertThat(Schemas.refusal(schema, document)).isEqualTo(code);
    }

    static Stream<Arguments> refusesBrokenDocuments() {
        String crosswalk =
                "{\"format\": \"checklist-crosswalk/1\", \"checklist\": \"a\", \"target\": {\"name\": \"f\"}";
        return Stream.of(
                Arguments.of(CHECKLIST, "{}", "missing-field"),
                Arguments.of(CHECKLIST, "[]", "wrong-type"),
                Arguments.of(CHECKLIST, "null", "wrong-type"),
                Arguments.of(CHECKLIST, "\"checklist/1\"", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD.replace("checklist/1", "checklist/2") + "}", "format"),
                Arguments.of(CHECKLIST, crosswalk + ", \"language\": \"en\"}", "format"),
                Arguments.of(CHECKLIST, HEAD.replace("\"revision\": \"1\", ", "") + "}", "missing-field"),
                Arguments.of(CHECKLIST, HEAD + ", \"$schema\": \"checklist-1.schema.json\"}", "unknown-field"),
                Arguments.of(CHECKLIST, HEAD + ", \"provider\": null}", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD + ", \"provider\": \"Example\"}", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD + ", \"provider\": {}}", "missing-field"),
                Arguments.of(CHECKLIST, HEAD + ", \"revisedOn\": 20241227}", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD + ", \"revisedOn\": \"2023-02-29\"}", "invalid-value"),
                Arguments.of(CHECKLIST, HEAD + ", \"introduction\": [\"a\"]}", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD + ", \"introduction\": {\"en\": \"a\"}}", "unknown-field"),
                Arguments.of(
                        CHECKLIST, HEAD + ", \"introduction\": {\"translations\": {\"\": \"a\"}}}", "invalid-value"),
                Arguments.of(CHECKLIST, HEAD + ", \"properties\": {\"a\": 1}}", "wrong-type"),
                Arguments.of(CHECKLIST, HEAD + ", \"properties\": {\"" + "a".repeat(1001) + "\": \"b\"}}", "limit"),
                Arguments.of(CHECKLIST, HEAD + ", \"legend\": {\"entries\": []}}", "wrong-type"),
                Arguments.of(
                        CHECKLIST, HEAD + ", \"legend\": [{\"mark\": \"x\", \"state\": \"yes\"}]}", "invalid-value"),
                Arguments.of(CHECKLIST, HEAD + ", \"references\": [{\"uri\": \"a:b\"}]}", "missing-field"),
                Arguments.of(
                        CHECKLIST,
                        HEAD + ", \"references\": [{\"type\": \"url\", \"uri\": \"a:b\"}]}",
                        "invalid-value"),
                Arguments.of(
                        CHECKLIST,
                        HEAD + ", \"references\": [{\"type\": \"link\", \"name\": \"a\"}]}",
                        "unknown-field"),
                Arguments.of(
                        CHECKLIST,
                        HEAD + ", \"references\": [{\"type\": \"link\", \"uri\": \"a b\"}]}",
                        "invalid-value"),
                Arguments.of(
                        CHECKLIST,
                        HEAD + ", \"references\": [{\"type\": \"link\", \"telephone\": \"1\"}]}",
                        "unknown-field"),
                Arguments.of(
                        CHECKLIST,
                        HEAD + ", \"references\": [{\"type\": \"document\", \"uri\": \"a:b\"}]}",
                        "unknown-field"),
                Arguments.of(CHECKLIST, HEAD + ", \"references\": [{\"type\": \"contact\"}]}", "missing-field"),
                Arguments.of(CHECKLIST, HEAD + ", \"sections\": [{\"id\": 1, \"title\": \"t\"}]}", "wrong-type"),
                Arguments.of(
                        CHECKLIST, HEAD + ", \"sections\": [{\"id\": \"1 \", \"title\": \"t\"}]}", "invalid-value"),
                Arguments.of(CHECKLIST, HEAD + ", \"sections\": {\"id\": \"1\", \"title\": \"t\"}}", "wrong-type"),
                Arguments.of(CROSSWALK, crosswalk + "}", "missing-field"),
                Arguments.of(CROSSWALK, crosswalk + ", \"language\": \"english language\"}", "invalid-value"),
                Arguments.of(CROSSWALK, crosswalk + ", \"language\": \"en\", \"entries\": [{}]}", "missing-field"),
                Arguments.of(CROSSWALK, HEAD + "}", "format"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyReadingRefusesRepeatedMembers(long seed) {
        String checklist = new Mutations(seed).repeatMember(checklist(seed));
        String crosswalk = new Mutations(seed).repeatMember(crosswalk(seed));

        assertThat(Schemas.accepts(CHECKLIST, checklist)).as(checklist).isTrue();
        assertThat(Schemas.accepts(CROSSWALK, crosswalk)).as(crosswalk).isTrue();
        assertThat(Schemas.refusal(CHECKLIST, checklist)).as(checklist).isEqualTo("duplicate-field");
        assertThat(Schemas.refusal(CROSSWALK, crosswalk)).as(crosswalk).isEqualTo("duplicate-field");
    }

    @Test
    void onlyReadingRefusesLanguagesThatDifferInCaseOnly() {
        onlyReadingRefuses(
                HEAD + ", \"introduction\": {\"translations\": {\"ja\": \"a\", \"JA\": \"b\"}}}", "duplicate-field");
    }

    @Test
    void onlyReadingRefusesDeepSections() {
        agreesOn(CHECKLIST, nested(Section.MAX_DEPTH));
        assertThat(Schemas.accepts(CHECKLIST, nested(Section.MAX_DEPTH))).isTrue();
        onlyReadingRefuses(nested(Section.MAX_DEPTH + 1), "limit");
    }

    @Test
    void onlyReadingRefusesManyLanguages() {
        agreesOn(CHECKLIST, translated(999));
        assertThat(Schemas.accepts(CHECKLIST, translated(999))).isTrue();
        onlyReadingRefuses(translated(1000), "invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00a", "a\\ud83d", "\\ude00\\ud83d"})
    void onlyReadingRefusesHalfASurrogatePair(String escaped) {
        onlyReadingRefuses(HEAD + ", \"introduction\": \"" + escaped + "\"}", "invalid-value");
    }

    @Test
    void onlyReadingCountsSurrogatesOfTexts() {
        String pairs = "😀".repeat(JsonLimits.DEFAULT_MAX_STRING_LENGTH / 2);

        agreesOn(CHECKLIST, HEAD + ", \"introduction\": \"" + pairs + "\"}");
        onlyReadingRefuses(HEAD + ", \"introduction\": \"" + pairs + "😀\"}", "limit");
    }

    @Test
    void onlyReadingCountsSurrogatesOfNames() {
        String pairs = "😀".repeat(JsonLimits.MAX_NAME_LENGTH / 2);

        agreesOn(CHECKLIST, HEAD + ", \"properties\": {\"" + pairs + "\": \"a\"}}");
        onlyReadingRefuses(HEAD + ", \"properties\": {\"" + pairs + "😀\": \"a\"}}", "limit");
    }

    @Test
    void onlyReadingCountsBytesOfNames() {
        String document = HEAD + ", \"properties\": {\"" + "é".repeat(501) + "\": \"a\"}}";

        agreesOn(CHECKLIST, document);
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> CHECKLISTS.read(document.getBytes(StandardCharsets.UTF_8)))
                .returns("limit", ChecklistJsonException::code);
    }

    @Test
    void onlyReadingRefusesLongDocuments() {
        String document = HEAD + "}";
        String spaces = " ".repeat(JsonLimits.DEFAULT_MAX_DOCUMENT_LENGTH - document.length());

        agreesOn(CHECKLIST, document + spaces);
        onlyReadingRefuses(document + spaces + " ", "limit");
    }

    private static void agreesOn(ChecklistSchema schema, String document) {
        List<String> errors =
                Schemas.errors(schema, document).stream().map(Object::toString).toList();
        String refusal = Schemas.refusal(schema, document);

        assertThat(errors.isEmpty())
                .as("schema: %s, reading: '%s', document: %s", errors, refusal, document)
                .isEqualTo(refusal.isEmpty());
    }

    private static void onlyReadingRefuses(String document, String code) {
        assertThat(Schemas.accepts(CHECKLIST, document)).isTrue();
        assertThat(Schemas.refusal(CHECKLIST, document)).isEqualTo(code);
    }

    private static JsonNode checklist(long seed) {
        return Schemas.MAPPER.readTree(
                CHECKLISTS.writeString(RandomChecklists.of(seed, FEW).checklist()));
    }

    private static JsonNode crosswalk(long seed) {
        return Schemas.MAPPER.readTree(
                CROSSWALKS.writeString(RandomChecklists.of(seed, FEW).crosswalk()));
    }

    private static String nested(int levels) {
        return HEAD + ", \"sections\": [{\"id\": \"1\", \"title\": \"t\"".repeat(levels) + "}]".repeat(levels) + "}";
    }

    /** Returns a document with translations into so many languages, and a language of its own. */
    private static String translated(int languages) {
        return IntStream.range(0, languages)
                .mapToObj(i -> "\"en-x-" + i + "\": \"a\"")
                .collect(Collectors.joining(", ", HEAD + ", \"introduction\": {\"translations\": {", "}}}"));
    }
}
