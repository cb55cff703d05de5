package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import io.github.cloudchecklist.fixtures.RandomReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form is that of RFC 8785, so that digests of equal documents are equal everywhere. */
class CanonicalFormTest {

    private static final ChecklistJson<Checklist> CHECKLISTS = ChecklistJson.forChecklists();
    private static final ChecklistJson<Crosswalk> CROSSWALKS = ChecklistJson.forCrosswalks();
    private static final ChecklistJson<ValidationReport> REPORTS = ChecklistJson.forValidationReports();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anIndependentImplementationGivesTheSameBytes(long seed) throws IOException {
        RandomChecklists random = RandomChecklists.of(seed);

        isCanonical(CHECKLISTS, random.checklist());
        isCanonical(CROSSWALKS, random.crosswalk());
        isCanonical(REPORTS, RandomReports.of(seed));
        for (Analyses<?> kind : Analyses.KINDS) {
            isCanonical(kind, RandomAnalyses.of(seed, Sizes.FULL));
        }
    }

    private static <T> void isCanonical(Analyses<T> kind, RandomAnalyses random) throws IOException {
        isCanonical(kind.json(), kind.random().apply(random));
    }

    private static <T> void isCanonical(ChecklistJson<T> json, T document) throws IOException {
        byte[] canonical = json.canonicalBytes(document);

        assertThat(new String(canonical, UTF_8))
                .isEqualTo(new String(new JsonCanonicalizer(json.writeString(document)).getEncodedUTF8(), UTF_8));
        assertThat(json.read(canonical)).isEqualTo(document);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void formattingAndTheOrderOfMembersDoNotChangeTheDigest(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        JsonMapper mapper = JsonMapper.shared();
        JsonNode shuffled = shuffled(mapper.readTree(CHECKLISTS.writeString(checklist)), new Random(seed));
        String otherwise = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled);

        assertThat(CHECKLISTS.digest(CHECKLISTS.read(otherwise))).isEqualTo(CHECKLISTS.digest(checklist));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode copy = object.objectNode();
            members.forEach(member -> copy.set(member.getKey(), shuffled(member.getValue(), random)));
            return copy;
        }
        return node;
    }

    @Test
    void membersStandInTheOrderOfTheCodeUnitsOfTheirNames() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("\uffee", "last");
        properties.put("\ud83d\ude00", "before U+FFEE, although its code point is greater");
        properties.put("b", "\u001f/\u2028");
        properties.put("B", "");
        properties.put("", "first");

        Checklist checklist = minimal().properties(properties).build();

        assertThat(new String(CHECKLISTS.canonicalBytes(checklist), UTF_8)).isEqualTo("""
                {"format":"checklist/1","id":"a","language":"en","properties":{"":"first","B":"",\
                "b":"\\u001f/\u2028","\ud83d\ude00":"before U+FFEE, although its code point is greater",\
                "\uffee":"last"},"revision":"1","title":"t"}""");
    }

    @Test
    void theDigestIsTheSha256OfTheCanonicalBytes() {
        assertThat(CHECKLISTS.digest(minimal().build()))
                .isEqualTo("sha256:1551717d20cc6a65031d345db7f1ec9b241dd9c81ae76d5bf0ba3ca4d83ab443");
        assertThat(CHECKLISTS.digest(minimal().revision("2").build()))
                .isNotEqualTo(CHECKLISTS.digest(minimal().build()));
    }

    @Test
    void indentationDoesNotChangeTheCanonicalForm() {
        Checklist checklist = RandomChecklists.of(7).checklist();

        assertThat(CHECKLISTS.indented().canonicalBytes(checklist)).isEqualTo(CHECKLISTS.canonicalBytes(checklist));
    }

    @Test
    void refusesWhatJsonCannotCarry() {
        Checklist checklist = minimal().revision("\ud800").build();

        assertThatThrownBy(() -> CHECKLISTS.canonicalBytes(checklist))
                .isInstanceOf(ChecklistJsonException.class)
                .hasMessageContaining("(at /revision)");
        assertThatThrownBy(() -> CHECKLISTS.digest(checklist)).isInstanceOf(ChecklistJsonException.class);
    }

    private static Checklist.Builder minimal() {
        return Checklist.builder()
                .id(ChecklistId.of("a"))
                .revision("1")
                .title(LocalizedText.of("t"))
                .language(Locale.ENGLISH);
    }
}
