package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cloudchecklist.core.analysis.ChangeEffect;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.analysis.TextSegment;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import io.github.cloudchecklist.json.codec.ModelValues;
import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class ChecklistModuleTest {

    private static final JsonMapper MAPPER = Mappers.PLAIN;
    private static final Checklist CHECKLIST = RandomChecklists.of(7).checklist();
    private static final Control CONTROL = Control.builder()
            .id(ControlId.of("1.1"))
            .requirement(LocalizedText.of("要求"))
            .build();
    private static final Answer ANSWER =
            Answer.builder().state(ComplianceState.PLANNED).build();

    @Test
    void isFoundByMappersThatLookForModules() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(ChecklistModule.class);
        assertThat(mapper.writeValueAsString(CONTROL)).isEqualTo("{\"id\":\"1.1\",\"requirement\":\"要求\"}");
    }

    @Test
    void everyTypeIsReadAndWrittenByItself() {
        for (Object value : ModelValues.all()) {
            byte[] json = MAPPER.writeValueAsBytes(value);

            assertThat(Mappers.HOSTILE.writeValueAsBytes(value)).isEqualTo(json);
            assertThat(ModelValues.typesOf(value)).isNotEmpty();
            for (Class<?> type : ModelValues.typesOf(value)) {
                assertThat((Object) MAPPER.readValue(json, type)).isEqualTo(value);
                assertThat((Object) Mappers.HOSTILE.readValue(json, type)).isEqualTo(value);
                assertThat(MAPPER.writerFor(type).writeValueAsBytes(value)).isEqualTo(json);
                assertThat(Mappers.HOSTILE.writerFor(type).writeValueAsBytes(value))
                        .isEqualTo(json);
            }
        }
    }

    @Test
    void enumsAreWrittenByTheirCodes() {
        for (ComplianceState state : ComplianceState.values()) {
            isWrittenAs(state.code(), state);
        }
        for (Responsibility responsibility : Responsibility.values()) {
            isWrittenAs(responsibility.code(), responsibility);
        }
        for (RequirementLevel level : RequirementLevel.values()) {
            isWrittenAs(level.code(), level);
        }
        for (Lifecycle lifecycle : Lifecycle.values()) {
            isWrittenAs(lifecycle.code(), lifecycle);
        }
        for (Relationship relationship : Relationship.values()) {
            isWrittenAs(relationship.code(), relationship);
        }
        for (Confidence confidence : Confidence.values()) {
            isWrittenAs(confidence.code(), confidence);
        }
    }

    private static void isWrittenAs(String text, Enum<?> constant) {
        assertThat(Mappers.HOSTILE.writeValueAsString(constant)).isEqualTo("\"" + text + "\"");
        assertThat((Object) Mappers.HOSTILE.readValue("\"" + text + "\"", constant.getDeclaringClass()))
                .isEqualTo(constant);
    }

    @Test
    void listsOfAnyTypesAreReadAndWritten() {
        List<Evidence> evidence = List.of(
                EvidenceLink.builder().uri(URI.create("https://example.org/a")).build(),
                EvidenceContact.builder().telephone("1").build());
        String json = MAPPER.writeValueAsString(evidence);

        assertThat(json)
                .isEqualTo(
                        "[{\"type\":\"link\",\"uri\":\"https://example.org/a\"},{\"type\":\"contact\",\"telephone\":\"1\"}]");
        assertThat(MAPPER.readValue(json, new TypeReference<List<Evidence>>() {}))
                .isEqualTo(evidence);
        assertThat(MAPPER.writeValueAsString(Map.of("any", (Object) CONTROL)))
                .isEqualTo("{\"any\":{\"id\":\"1.1\",\"requirement\":\"要求\"}}");
    }

    @Test
    void anEvidenceOfOneTypeIsNoneOfAnother() {
        assertThat(failure(() -> MAPPER.readValue("{\"type\":\"contact\",\"telephone\":\"1\"}", EvidenceLink.class)))
                .hasMessage("Evidence type must be 'link', was 'contact' (at /type, line 1, column 9)");
        assertThat(MAPPER.readValue("{\"uri\":\"a\",\"type\":\"link\"}", EvidenceLink.class)
                        .getUri())
                .hasToString("a");
    }

    @Test
    void idsNamesAndEnumsAreKeysOfMaps() {
        Map<ControlId, Integer> ids = new TreeMap<>(Map.of(ControlId.of("6.10"), 1, ControlId.of("6.9"), 2));
        Map<ComplianceState, Integer> states = new EnumMap<>(Map.of(ComplianceState.NOT_DISCLOSED, 1));
        Map<SectionType, Integer> types = Map.of(SectionType.of("own-type"), 1);

        assertThat(MAPPER.writeValueAsString(ids)).isEqualTo("{\"6.9\":2,\"6.10\":1}");
        assertThat(MAPPER.writeValueAsString(states)).isEqualTo("{\"not-disclosed\":1}");
        assertThat(MAPPER.writeValueAsString(types)).isEqualTo("{\"own-type\":1}");
        assertThat(MAPPER.writeValueAsString(EnumSet.of(ComplianceState.NOT_DISCLOSED)))
                .isEqualTo("[\"not-disclosed\"]");

        assertThat(MAPPER.readValue("{\"6.9\":2,\"6.10\":1}", new TypeReference<Map<ControlId, Integer>>() {}))
                .isEqualTo(ids);
        assertThat(MAPPER.readValue("{\"not-disclosed\":1}", new TypeReference<EnumMap<ComplianceState, Integer>>() {}))
                .isEqualTo(states);
        assertThat(MAPPER.readValue("{\"own-type\":1}", new TypeReference<Map<SectionType, Integer>>() {}))
                .isEqualTo(types);
        assertThat(MAPPER.readValue("[\"not-disclosed\"]", new TypeReference<Set<ComplianceState>>() {}))
                .containsExactly(ComplianceState.NOT_DISCLOSED);
        assertThat(failure(() -> MAPPER.readValue("{\"6 9\":2}", new TypeReference<Map<ControlId, Integer>>() {})))
                .hasMessageStartingWith("Control id must be 1 to 128 letters")
                .hasMessageContaining(", was '6 9' (at /6 9, line 1, ");
    }

    @Test
    void enumsOfAnalysesAreKeysAndValues() {
        Map<ChangeKind, Integer> kinds = new EnumMap<>(Map.of(ChangeKind.ORDER_CHANGED, 1));

        assertThat(MAPPER.writeValueAsString(kinds)).isEqualTo("{\"order.changed\":1}");
        assertThat(MAPPER.readValue("{\"order.changed\":1}", new TypeReference<EnumMap<ChangeKind, Integer>>() {}))
                .isEqualTo(kinds);
        assertThat(MAPPER.writeValueAsString(EnumSet.of(ChangeKind.ORDER_CHANGED)))
                .isEqualTo("[\"order.changed\"]");
        assertThat(MAPPER.writeValueAsString(Map.of("effect", (Object) ChangeEffect.REGRESSION)))
                .isEqualTo("{\"effect\":\"regression\"}");
        assertThat(MAPPER.readValue("\"kept\"", TextSegment.Operation.class)).isEqualTo(TextSegment.Operation.KEPT);
    }

    @Test
    void countsInTreesAndBuffersAreReadAndWritten() {
        Summary summary = RandomAnalyses.of(3, Sizes.FULL).summary();

        JsonNode tree = MAPPER.valueToTree(summary);

        assertThat(MAPPER.treeToValue(tree, Summary.class)).isEqualTo(summary);
        assertThat(failure(() -> MAPPER.treeToValue(MAPPER.readTree("{\"planned\":1.0}"), StateCounts.class)))
                .hasMessageStartingWith("Count must have neither fraction nor exponent, was '1.0'");
    }

    @Test
    void anApplicationKeepsItsOwnNames() {
        JsonMapper mapper = MAPPER.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        Host host = new Host(
                "note",
                CHECKLIST,
                List.of(CONTROL),
                Optional.of(ANSWER),
                Map.of(CONTROL.getId(), ANSWER),
                Map.of(ComplianceState.NOT_APPLICABLE, 3));
        String json = mapper.writeValueAsString(host);

        assertThat(json)
                .contains("\"review_note\":\"note\"")
                .contains("\"sheet\":" + ChecklistJson.forChecklists().writeString(CHECKLIST))
                .contains("\"by_control\":{\"1.1\":{\"state\":\"planned\"}}")
                .contains("\"counts\":{\"not-applicable\":3}");
        assertThat(mapper.readValue(json, Host.class)).isEqualTo(host);
    }

    @Test
    void placesBeginAtTheRootOfTheApplicationsDocument() {
        String json =
                "{\"reviewNote\": \"\",\n \"openControls\": [{\"id\": \"1\", \"requirement\": \"要求\", \"x\": 1}]}";
        ChecklistJsonException e = failure(() -> MAPPER.readValue(json, Host.class));

        assertThat(e)
                .isInstanceOf(JacksonException.class)
                .hasMessage("Field must be known, was 'x' (at /openControls/0/x, line 2, column 52)")
                .hasToString(ChecklistJsonException.class.getName() + ": " + e.getMessage());
        assertThat(e.getPath()).isNotEmpty();
        assertThat(failure(() -> MAPPER.readValue(json.getBytes(UTF_8), Host.class))
                        .column())
                .as("bytes of UTF-8, as the parser counts")
                .isEqualTo(56);
    }

    @Test
    void brokenSyntaxWithinAValueIsToldAlike() {
        assertThat(failure(() -> MAPPER.readValue("{\"id\": \"1\", \"requirement\": \"a}", Control.class)))
                .hasMessageStartingWith("Document must be complete, ended early (at /requirement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null "})
    void nullIsNoDocument(String json) {
        assertThat(failure(() -> MAPPER.readValue(json, Checklist.class)))
                .hasMessageStartingWith("Checklist must be an object, was null (at line 1, column ");
        assertThat(failure(() -> MAPPER.readValue(json, ControlId.class)))
                .hasMessageStartingWith("Control id must be a string, was null");
    }

    @Test
    void nullInAnApplicationsFieldIsTheApplications() {
        assertThat(MAPPER.readValue("{\"sheet\": null}", Host.class)).isEqualTo(MAPPER.readValue("{}", Host.class));
        assertThat(MAPPER.readValue("{}", Host.class).sheet()).isNull();
    }

    @Test
    void treesAndBuffersAreReadAndWritten() {
        JsonNode tree = MAPPER.valueToTree(CHECKLIST);
        assertThat(tree.get("format").stringValue()).isEqualTo("checklist/1");
        assertThat(MAPPER.treeToValue(tree, Checklist.class)).isEqualTo(CHECKLIST);
        assertThat(MAPPER.convertValue(CHECKLIST, Checklist.class)).isEqualTo(CHECKLIST);

        JsonNode broken = MAPPER.readTree(Broken.control("\"answer\": {\"state\": 3}"));
        ChecklistJsonException e = failure(() -> MAPPER.treeToValue(broken, Checklist.class));
        assertThat(e)
                .hasMessage("Compliance state must be a string, was a number (at /sections/0/controls/0/answer/state)");
        assertThat(e.line()).isZero();
        assertThat(e.column()).isZero();
    }

    @Test
    void tokensThatStopInTheMiddleAreRefused() {
        try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
            tokens.writeStartObject();
            tokens.writeName("references");
            tokens.writeStartArray();

            assertThat(failure(() -> MAPPER.readValue(tokens.asParser(), Control.class)))
                    .hasMessageStartingWith("Document must be complete, ended early");
        }
    }

    @Test
    void aParserThatFindsDuplicatesItselfIsHeard() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModule(new ChecklistModule())
                .build();

        assertThat(failure(() -> mapper.readValue(Broken.checklist("\"id\": \"a\""), Checklist.class))
                        .code())
                .isEqualTo("syntax");
    }

    @Test
    void whatCannotBeWrittenIsRefusedWithItsPlace() {
        Control control = CONTROL.toBuilder().label("\ud800").build();
        Map<String, Object> map = new LinkedHashMap<>(Map.of("controls", List.of(control)));

        assertThat(failure(() -> MAPPER.writeValueAsString(map)))
                .hasMessage(
                        "Text must hold neither U+0000 nor a lone surrogate, has U+D800 at index 0 (at /controls/0/label)");
    }

    private static ChecklistJsonException failure(ThrowingCallable call) {
        return catchThrowableOfType(ChecklistJsonException.class, call);
    }
}
