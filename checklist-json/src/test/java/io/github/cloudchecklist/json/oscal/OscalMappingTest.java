package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mapping collections. No judge on the class path knows OSCAL 1.2, so what its schema asks for is asserted here: which members there
 * are, which must be, and of what pattern their values are.
 */
class OscalMappingTest {

    private static final OscalExporter EXPORTER = exporter("1.2.1");
    private static final List<Relationship> RELATIONSHIPS = List.of(Relationship.values());
    private static final List<Confidence> CONFIDENCES = List.of(Confidence.values());
    private static final String TOKEN = "(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*";
    private static final String LINE = "\\S(.*\\S)?";
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static OscalExporter exporter(String version) {
        return OscalExporter.builder()
                .version(version)
                .lastModified(OffsetDateTime.parse("2024-12-27T00:00:00+08:00"))
                .build();
    }

    private static OscalMapping.Builder mapping() {
        return OscalMapping.builder()
                .version("1")
                .method(OscalMapping.Method.HUMAN)
                .matching(OscalMapping.Matching.SEMANTIC)
                .status(OscalMapping.Status.DRAFT)
                .description("Read *side by side*")
                .targetHref(URI.create("iso.json"))
                .targetIds(clause -> "iso-" + clause);
    }

    private static Crosswalk crosswalk(CrosswalkEntry... entries) {
        return Crosswalk.builder()
                .checklist(ChecklistId.of("sheet"))
                .revision("2024-12-27")
                .target(FrameworkReference.of("ISO/IEC 27002", "2022"))
                .language(Locale.ENGLISH)
                .addEntries(entries)
                .build();
    }

    private static CrosswalkEntry entry(Relationship relationship, String source, String... targets) {
        return CrosswalkEntry.builder()
                .relationship(relationship)
                .addSource(ControlId.of(source))
                .addTargets(targets)
                .build();
    }

    private static Conversion<String> convert(Crosswalk crosswalk) {
        return EXPORTER.mappingCollection(crosswalk, mapping().build());
    }

    private static JsonNode mappingOf(Crosswalk crosswalk) {
        return new JsonMapper().readTree(convert(crosswalk).getDocument()).at("/mapping-collection/mappings/0");
    }

    @Test
    void crosswalkIsAMappingWithItsProvenance() {
        Conversion<String> conversion = convert(crosswalk(CrosswalkEntry.builder()
                .relationship(Relationship.SUBSET)
                .addSources(ControlId.of("1.1"), ControlId.of("AC-2(1)"))
                .addTargets("5.1", "5.2")
                .confidence(Confidence.CLOSE)
                .rationale(LocalizedText.of("Because *so*"))
                .putProperty("by", "Mei")
                .build()));
        assertThat(conversion.getLosses()).isEmpty();
        assertThat(conversion.getDocument())
                .contains("\"title\":\"sheet to ISO/IEC 27002 2022\",\"last-modified\":\"2024-12-27T00:00:00+08:00\"")
                .contains("\"version\":\"1\",\"oscal-version\":\"1.2.1\"")
                .contains(
                        "\"provenance\":{\"method\":\"human\",\"matching-rationale\":\"semantic\",\"status\":\"draft\","
                                + "\"mapping-description\":\"Read \\\\*side by side\\\\*\"}")
                .contains("\"source-resource\":{\"type\":\"catalog\",\"href\":\"catalog.json\"")
                .contains("\"target-resource\":{\"type\":\"catalog\",\"href\":\"iso.json\"")
                .contains("\"relationship\":\"subset-of\","
                        + "\"sources\":[{\"type\":\"control\",\"id-ref\":\"ctl-1.1\"},"
                        + "{\"type\":\"control\",\"id-ref\":\"ctl-AC-2_28_1_29_\"}],"
                        + "\"targets\":[{\"type\":\"control\",\"id-ref\":\"iso-5.1\"},"
                        + "{\"type\":\"control\",\"id-ref\":\"iso-5.2\"}],\"confidence-score\":{\"category\":\"close\"},"
                        + "\"props\":[{\"name\":\"property\",\"ns\":\"https://github.com/cloudchecklist/ns/oscal\",\"value\":\"by=Mei\"}],"
                        + "\"remarks\":\"Because \\\\*so\\\\*\"}]")
                .doesNotContain("gap-summary");
    }

    @Test
    void relationshipsOfOscalAreInItsNamespaceAndOthersInOurs() {
        Conversion<String> conversion = convert(crosswalk(Arrays.stream(Relationship.values())
                .map(relationship ->
                        entry(relationship, "1." + relationship.code().length(), "5." + relationship))
                .toArray(CrosswalkEntry[]::new)));
        JsonNode maps = new JsonMapper().readTree(conversion.getDocument()).at("/mapping-collection/mappings/0/maps");
        assertThat(maps.valueStream().map(map -> map.path("relationship").asString()))
                .containsExactly("equivalent-to", "subset-of", "superset-of", "intersects-with", "none", "withdrawn");
        assertThat(maps.valueStream().map(map -> map.has("ns")))
                .containsExactly(false, false, false, false, true, true);
        assertThat(conversion.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "relationship 'none' at '/entries/4/relationship': OSCAL has no such relationship; went to relationship of the namespace 'https://github.com/cloudchecklist/ns/oscal'",
                        "relationship 'withdrawn' at '/entries/5/relationship': OSCAL has no such relationship; went to relationship of the namespace 'https://github.com/cloudchecklist/ns/oscal'");
    }

    @Test
    void controlsWithoutCounterpartAreTheGapsOfTheSource() {
        CrosswalkEntry reasoned = entry(Relationship.NONE, "1.3").toBuilder()
                .rationale(LocalizedText.of("New"))
                .build();
        Crosswalk crosswalk =
                crosswalk(entry(Relationship.EQUAL, "1.1", "5.1"), entry(Relationship.NONE, "1.2"), reasoned);
        Conversion<String> conversion = convert(crosswalk);
        assertThat(mappingOf(crosswalk).at("/source-gap-summary/unmapped-controls"))
                .hasToString("[{\"with-ids\":[\"ctl-1.2\",\"ctl-1.3\"]}]");
        assertThat(conversion.getDocument())
                .contains("\"value\":\"New\",\"group\":\"gap-2\"")
                .doesNotContain("target-gap-summary");
        assertThat(conversion.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "reasons of a gap at '/entries/2': A summary of gaps has controls only; went to props of group 'gap-2' of the mapping");
    }

    @Test
    void whatHasNoPlaceIsDroppedAndListed() {
        Conversion<String> conversion = convert(crosswalk(
                entry(Relationship.EQUAL, "1.1", "5.1"),
                entry(Relationship.NONE, "1.1"),
                entry(Relationship.WITHDRAWN, "1.2"),
                CrosswalkEntry.builder()
                        .relationship(Relationship.NONE)
                        .addTarget("5.9")
                        .build()));
        assertThat(conversion.getDocument()).doesNotContain("gap-summary", "5.9", "ctl-1.2");
        assertThat(conversion.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "entry at '/entries/2': A map must have sources and targets; dropped",
                        "entry at '/entries/3': A map must have sources and targets; dropped",
                        "gap at '/entries/1': A control of it is mapped by another entry; dropped");
    }

    @Test
    void equalEntriesAreDifferentMaps() {
        CrosswalkEntry entry = entry(Relationship.EQUAL, "1.1", "5.1");
        JsonNode maps = mappingOf(crosswalk(entry, entry)).path("maps");
        assertThat(maps.valueStream().map(map -> map.path("uuid").asString())).doesNotHaveDuplicates();
    }

    @Test
    void documentGetsAnotherUuidWithItsContentAndTheMappingKeepsItsOwn() {
        Crosswalk one = crosswalk(entry(Relationship.EQUAL, "1.1", "5.1"));
        Crosswalk other = crosswalk(entry(Relationship.SUBSET, "1.1", "5.1"));
        assertThat(convert(one)).isEqualTo(convert(one));
        String uuid = uuid(convert(one));
        assertThat(uuid(convert(other))).isNotEqualTo(uuid);
        assertThat(uuid(EXPORTER.mappingCollection(
                        one, mapping().targetIds(UnaryOperator.identity()).build())))
                .isNotEqualTo(uuid);
        assertThat(mappingOf(other).path("uuid")).isEqualTo(mappingOf(one).path("uuid"));
    }

    @Test
    void clausesThatShareIdsInAnotherWayAreAnotherDocument() {
        Crosswalk crosswalk = crosswalk(entry(Relationship.EQUAL, "1.1", "a", "b", "c"));
        String first = uuid(EXPORTER.mappingCollection(
                crosswalk,
                mapping().targetIds(clause -> clause.equals("c") ? "y" : "x").build()));
        String second = uuid(EXPORTER.mappingCollection(
                crosswalk,
                mapping().targetIds(clause -> clause.equals("a") ? "x" : "y").build()));
        assertThat(second).isNotEqualTo(first);
    }

    private static String uuid(Conversion<String> conversion) {
        return new JsonMapper()
                .readTree(conversion.getDocument())
                .at("/mapping-collection/uuid")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "1.1.3"})
    void refusesVersionsWithoutMappings(String version) {
        assertThatIllegalStateException()
                .isThrownBy(() -> exporter(version)
                        .mappingCollection(
                                crosswalk(entry(Relationship.EQUAL, "1.1", "5.1")),
                                mapping().build()))
                .withMessage("OSCAL version must be 1.2 or later for a mapping collection, was '" + version + "'");
    }

    @Test
    void refusesToGuessTheTimeOfModification() {
        assertThatIllegalStateException()
                .isThrownBy(() -> OscalExporter.builder()
                        .version("1.2.0")
                        .build()
                        .mappingCollection(
                                crosswalk(entry(Relationship.EQUAL, "1.1", "5.1")),
                                mapping().build()))
                .withMessage(
                        "Exporter must have a time of modification for a mapping collection, since a crosswalk has no date");
    }

    @Test
    void refusesCrosswalksThatMapNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> convert(crosswalk(entry(Relationship.NONE, "1.1"))))
                .withMessage("Crosswalk must have an entry with sources and targets, id of the checklist is 'sheet'");
    }

    @Test
    void refusesIdsOfTargetsThatOscalDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.mappingCollection(
                        crosswalk(entry(Relationship.EQUAL, "1.1", "5.1")),
                        mapping().targetIds(clause -> " ").build()))
                .withMessage("Id of a target must be one line without white space at its ends, was ' '");
    }

    @Test
    void refusesClausesWithoutAnIdOfATarget() {
        Map<String, String> ids = Map.of("5.1", "iso-5.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.mappingCollection(
                        crosswalk(entry(Relationship.EQUAL, "1.1", "5.1", "5.2")),
                        mapping().targetIds(ids::get).build()))
                .withMessage("Clause must have an id of a target, was '5.2'");
    }

    @Test
    void eachClauseIsAskedForOnce() {
        List<String> asked = new ArrayList<>();
        EXPORTER.mappingCollection(
                crosswalk(
                        entry(Relationship.EQUAL, "1.1", "5.1", "5.2"),
                        entry(Relationship.EQUAL, "1.2", "5.2"),
                        entry(Relationship.WITHDRAWN, "1.3", "5.3")),
                mapping()
                        .targetIds(clause -> {
                            asked.add(clause);
                            return "iso-" + clause;
                        })
                        .build());
        assertThat(asked).containsExactly("5.1", "5.2", "5.3");
    }

    @Test
    void controlsStandOnceInAMap() {
        Conversion<String> conversion = EXPORTER.mappingCollection(
                crosswalk(entry(Relationship.EQUAL, "1.1", "5.1 a", "5.1 b", "5.2").toBuilder()
                        .addSource(ControlId.of("1.1"))
                        .build()),
                mapping().targetIds(clause -> "iso-" + clause.substring(0, 3)).build());
        assertThat(conversion.getDocument())
                .contains("\"sources\":[{\"type\":\"control\",\"id-ref\":\"ctl-1.1\"}]")
                .contains("\"targets\":[{\"type\":\"control\",\"id-ref\":\"iso-5.1\"},"
                        + "{\"type\":\"control\",\"id-ref\":\"iso-5.2\"}]");
        assertThat(conversion.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "source at '/entries/0/sources/1': A control stands once in a map; dropped",
                        "target at '/entries/0/targets/1': A control stands once in a map; dropped");
    }

    @Test
    void refusesWhatJsonCannotCarry() {
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> convert(crosswalk(entry(Relationship.EQUAL, "1.1", "5.1").toBuilder()
                        .rationale(LocalizedText.of("\ud800"))
                        .build())));
    }

    @Test
    void builderRefusesWhatOscalDoesNotTake() {
        OscalMapping.Builder builder = OscalMapping.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.version(""))
                .withMessage("Version of a mapping must be one line without white space at its ends, was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.description(" "))
                .withMessage("Description of a mapping must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.targetHref(URI.create("")))
                .withMessage("Address of the target must not be empty");
    }

    @Test
    void builderAsksForAllButIds() {
        OscalMapping.Builder builder = OscalMapping.builder();
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("Mapping must have a version");
        builder.version("1");
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("Mapping must have a method");
        builder.method(OscalMapping.Method.HYBRID);
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("Mapping must have a kind of matching");
        builder.matching(OscalMapping.Matching.SYNTACTIC);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("Mapping must have a status");
        builder.status(OscalMapping.Status.NOT_COMPLETE);
        assertThatIllegalStateException().isThrownBy(builder::build).withMessage("Mapping must have a description");
        builder.description("D");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("Mapping must have an address of its target");
        builder.targetHref(URI.create("t.json"));
        assertThat(EXPORTER.mappingCollection(crosswalk(entry(Relationship.EQUAL, "1.1", "5.1")), builder.build())
                        .getDocument())
                .contains("\"method\":\"hybrid\",\"matching-rationale\":\"syntactic\",\"status\":\"not-complete\"")
                .contains("\"id-ref\":\"5.1\"");
    }

    /** The length of the text per entry does not grow with the number of entries. */
    @Test
    void exportIsLinearInTheNumberOfEntries() {
        int small = convert(large(1_000)).getDocument().length();
        int large = convert(large(50_000)).getDocument().length();
        assertThat((double) large / small).isBetween(45.0, 55.0);
    }

    private static Crosswalk large(int entries) {
        return crosswalk(IntStream.range(0, entries)
                .mapToObj(i ->
                        i % 2 == 0 ? entry(Relationship.EQUAL, "c" + i, "5." + i) : entry(Relationship.NONE, "c" + i))
                .toArray(CrosswalkEntry[]::new));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCrosswalkIsAsTheSchemaAsks(long seed) {
        Random random = new Random(seed);
        CrosswalkEntry[] entries = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> CrosswalkEntry.builder()
                        .relationship(RELATIONSHIPS.get(random.nextInt(RELATIONSHIPS.size())))
                        .addSources(sources(random))
                        .addTargets(targets(random))
                        .confidence(CONFIDENCES.get(random.nextInt(CONFIDENCES.size())))
                        .rationale(LocalizedText.of(
                                List.of("", " ", "# a\n\n*b*", "二").get(random.nextInt(4))))
                        .build())
                .toArray(CrosswalkEntry[]::new);
        Crosswalk crosswalk = crosswalk(entries).toBuilder()
                .addEntry(entry(Relationship.EQUAL, "1.1", "5.1"))
                .build();
        String document = convert(crosswalk).getDocument();
        assertThat(OscalReferences.check(JsonLimits.defaults(), document)).isEmpty();
        assertStructure(new JsonMapper().readTree(document).path("mapping-collection"));
    }

    private static ControlId[] sources(Random random) {
        return random.ints(random.nextInt(3), 1, 9)
                .mapToObj(i -> ControlId.of(i % 2 == 0 ? "1." + i : "第" + i + "(1)"))
                .toArray(ControlId[]::new);
    }

    private static String[] targets(Random random) {
        return random.ints(random.nextInt(3), 1, 9).mapToObj(i -> "5." + i).toArray(String[]::new);
    }

    private static void assertStructure(JsonNode collection) {
        assertMembers(collection, Set.of("uuid", "metadata", "provenance", "mappings"), Set.of("back-matter"));
        assertMembers(
                collection.path("provenance"),
                Set.of("method", "matching-rationale", "status", "mapping-description"),
                Set.of());
        JsonNode mapping = collection.path("mappings").path(0);
        assertMembers(
                mapping,
                Set.of("uuid", "source-resource", "target-resource", "maps"),
                Set.of("props", "source-gap-summary"));
        assertMembers(mapping.path("source-resource"), Set.of("type", "href"), Set.of("props"));
        assertMembers(mapping.path("target-resource"), Set.of("type", "href"), Set.of("props"));
        assertThat(mapping.path("maps")).isNotEmpty();
        for (JsonNode map : mapping.path("maps")) {
            assertMembers(
                    map,
                    Set.of("uuid", "relationship", "sources", "targets"),
                    Set.of("ns", "confidence-score", "props", "remarks"));
            assertThat(map.path("uuid").asString()).matches(UUID);
            assertThat(map.path("relationship").asString()).matches(TOKEN);
            for (String side : List.of("sources", "targets")) {
                assertThat(map.path(side)).isNotEmpty();
                map.path(side).forEach(item -> assertMembers(item, Set.of("type", "id-ref"), Set.of()));
            }
        }
        if (mapping.has("source-gap-summary")) {
            JsonNode gaps = mapping.path("source-gap-summary");
            assertMembers(gaps, Set.of("uuid", "unmapped-controls"), Set.of());
            assertThat(gaps.at("/unmapped-controls/0/with-ids"))
                    .isNotEmpty()
                    .allMatch(id -> id.asString().matches(TOKEN));
        }
        collection
                .findValues("props")
                .forEach(props -> props.forEach(
                        prop -> assertThat(prop.path("value").asString()).matches(LINE)));
    }

    private static void assertMembers(JsonNode object, Set<String> required, Set<String> optional) {
        assertThat(object.propertyNames())
                .containsAll(required)
                .allMatch(name -> required.contains(name) || optional.contains(name));
    }
}
