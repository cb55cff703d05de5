package io.github.cloudchecklist.json.cyclonedx;

import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.CYCLONE_DX;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.MAPPER;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.checklist;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.control;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.read;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.text;
import static io.github.cloudchecklist.json.cyclonedx.CycloneDxSamples.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of documents that no checklist was written as. */
class CycloneDxRefusalTest {

    static LongStream seeds() {
        return CycloneDxJsonTest.seeds();
    }

    private static ChecklistJsonException refusal(String document) {
        try {
            read(document);
        } catch (ChecklistJsonException e) {
            return e;
        }
        throw new AssertionError("Read: " + document);
    }

    /** Replaces a text that stands in the document, and once. */
    private static String changed(String from, String to) {
        String document = text(checklist(control("1.1", ComplianceState.PLANNED)));
        String quoted = from.replace('\'', '"');
        assertThat(document).containsOnlyOnce(quoted);
        return document.replace(quoted, to.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'bomFormat':'CycloneDX'|'bomFormat':'X'|format|/bomFormat|Field 'bomFormat' must be 'CycloneDX', was 'X'",
                "'specVersion':'1.6'|'specVersion':'1.7'|format|/specVersion|Field 'specVersion' must be '1.6', was '1.7'",
                "'specVersion':'1.6'|'specVersion':1.6|wrong-type|/specVersion|Value must be a string, was a number",
                "'version':1|'version':1,'components':[]|unknown-field|/components|Field must be one that is written of a checklist, was 'components'",
                "'assessor':'provider'|'assessor':'nobody'|invalid-value|/declarations/attestations/0/assessor|Reference must lead to an assessor, was 'nobody'",
                "'claims':['c-1.1']|'claims':['c-9']|invalid-value|/declarations/attestations/0/map/0/claims/0|Reference must lead to a claim, was 'c-9'",
                "'requirement':'r-1.1'|'requirement':'r-9'|invalid-value|/declarations/attestations/0/map/0/requirement|Reference must lead to a requirement, was 'r-9'",
                "'requirement':'r-1.1'|'requirement':'s-1'|invalid-value|/declarations/attestations/0/map/0/requirement|Requirement must be that of a control, was 's-1'",
                "'mitigationStrategies':['e-1.1-1']|'mitigationStrategies':['x']|invalid-value|/declarations/attestations/0/map/0/conformance/mitigationStrategies/0|Reference must lead to an evidence, was 'x'",
                "'evidence':['e-1.1-1']|'evidence':['e-1.1-2']|invalid-value|/declarations/claims/0/evidence/0|Reference must lead to an evidence, was 'e-1.1-2'",
                "'evidence':['e-1.1-1']|'evidence':[]|invalid-value|/declarations/evidence/0|Evidence must be that of a claim",
                "'parent':'s-1'|'parent':'s-2'|invalid-value|/definitions/standards/0/requirements/1/parent|Reference must lead to a requirement, was 's-2'",
                "'parent':'s-1'|'parent':'r-1.1'|invalid-value|/definitions/standards/0/requirements/1/parent|Requirement must stand behind the section that is its parent",
                "'parent':'s-1',||invalid-value|/definitions/standards/0/requirements/1|Requirement must stand behind the section that is its parent",
                "'bom-ref':'e-1.1-1'|'bom-ref':'c-1.1'|invalid-value|/declarations/evidence/0/bom-ref|Bom-ref must stand only once, was 'c-1.1'",
                "'bom-ref':'s-1'|'bom-ref':'x-1'|invalid-value|/definitions/standards/0/requirements/1/parent|Reference must lead to a requirement, was 's-1'",
                "'identifier':'1.1'|'identifier':'?'|invalid-value|/definitions/standards/0/requirements/1/identifier|Control id must be 1 to 128 letters, digits and signs of ._&()/:+- and begin with a letter or digit, was '?'",
                "'identifier':'1.1',||missing-field|/definitions/standards/0/requirements/1|Object must have 'identifier'",
                "'text':'Traffic\\nis encrypted.',|'text':7,|wrong-type|/definitions/standards/0/requirements/1/text|Value must be a string, was a number",
                "'value':'planned'|'value':'perhaps'|invalid-value|/properties/0/value|Compliance state must be one of 'implemented', 'partial', 'alternative', 'planned', 'not-implemented', 'not-applicable', 'qualified', 'not-disclosed', 'unknown', 'unanswered', was 'perhaps'",
                "checklist:/r-1.1/answer/state|checklist:/r-1.2/answer/state|invalid-value|/properties/0/name|Property must be that of a control, was 'checklist:/r-1.2/answer/state'",
                "checklist:/r-1.1/answer/state|foreign|invalid-value|/properties/0/name|Property must be named 'checklist:/' and a JSON pointer, was 'foreign'",
                "checklist:/r-1.1/answer/state|checklist:/r-1.1/answer/mood|unknown-field|/properties/0/value|Field must be known, was 'mood'",
                "checklist:/r-1.1/answer/mark|checklist:/r-1.1/answer/state|invalid-value|/properties/1/name|Property must stand only once, was 'checklist:/r-1.1/answer/state'",
                "checklist:/r-1.1/answer/evidence/0/note|checklist:/r-1.1/answer/evidence/2/note|invalid-value|/properties/2/name|Property must have a place in the checklist, was 'checklist:/r-1.1/answer/evidence/2/note'",
                "'timestamp':'2024-12-27T00:00:00Z'|'timestamp':'2024-12-27'|invalid-value|/metadata/timestamp|Time must end with 'T00:00:00Z', was '2024-12-27'",
                "'timestamp':'2024-12-27T00:00:00Z'|'timestamp':'2024-02-30T00:00:00Z'|invalid-value|/metadata/timestamp|Date must be in the calendar, was '2024-02-30'",
                "'targets':{'services':|'targets':{'components':|missing-field|/declarations/targets|Object must have 'services'"
            })
    void tellsWhatIsWrongAndWhere(String from, String to, String code, String pointer, String message) {
        String document = changed(from, to == null ? "" : to);
        ChecklistJsonException refusal = refusal(document);
        assertThat(refusal.getMessage())
                .isEqualTo(message + " (at " + pointer + ", line 1, column " + refusal.column() + ")");
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.pointer()).isEqualTo(pointer);
        assertThat(refusal.column()).isPositive();
    }

    /** Whatever a document has in the place of another value, nothing but our exception comes of it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedDocumentsAreReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> parts = List.of("null", "[]", "{}", "\"\"", "-1", "[{}]", "[null]", "true", "{\"a\":[1]}");
        JsonNode bom = tree(RandomChecklists.of(seed).checklist());
        for (int i = 0; i < 4; i++) {
            JsonNode copy = bom.deepCopy();
            JsonNode node = copy;
            while (node.isContainer() && !node.isEmpty()) {
                int child = random.nextInt(node.size());
                JsonNode parent = node;
                node = List.copyOf(parent.values()).get(child);
                if (!node.isContainer() || random.nextInt(4) == 0) {
                    replace(parent, child, MAPPER.readTree(parts.get(random.nextInt(parts.size()))));
                    break;
                }
            }
            String document = copy.toString();
            try {
                CYCLONE_DX.checkReferences(document);
                assertThat(read(document)).isNotNull();
            } catch (ChecklistJsonException e) {
                assertThat(e.getMessage()).contains("(at ");
            }
        }
    }

    private static void replace(JsonNode parent, int child, JsonNode value) {
        if (parent instanceof ArrayNode array) {
            array.set(child, value);
        } else {
            ((ObjectNode) parent).set(List.copyOf(parent.propertyNames()).get(child), value);
        }
    }

    @Test
    void countsColumnsInCharactersAndLines() {
        String document = changed("'specVersion':'1.6'", "'specVersion':\n'１．６'");
        ChecklistJsonException refusal = refusal(document);
        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{}", "null", "{\"bomFormat\":\"CycloneDX\"}", "{\"a\":1,\"a\":2}", "\"x", "1 2"})
    void refusesWhatIsNoSuchDocument(String document) {
        assertThat(refusal(document).code()).isIn("syntax", "wrong-type", "missing-field", "duplicate-field");
    }

    @Test
    void refusesWhatIsNotUtf8AndReadsAByteOrderMark() {
        byte[] bytes = "{\"a\":\n \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> CYCLONE_DX.read(bytes))
                .withMessage("Document must be UTF-8 (at line 2, column 3)");
        Checklist checklist = checklist(control("1.1", ComplianceState.IMPLEMENTED));
        assertThat(read("\uFEFF" + text(checklist))).isEqualTo(checklist);
    }

    @Test
    void keepsWithinItsLimits() {
        String bom = CYCLONE_DX
                .write(checklist(
                        control("1.1", ComplianceState.IMPLEMENTED), control("1.2", ComplianceState.IMPLEMENTED)))
                .getDocument();
        JsonLimits limits = JsonLimits.defaults();
        for (JsonLimits narrow : List.of(
                limits.withMaxDocumentLength(bom.length() - 1),
                limits.withMaxNestingDepth(5),
                limits.withMaxStringLength(10),
                limits.withMaxControls(1))) {
            assertThatExceptionOfType(ChecklistJsonException.class)
                    .isThrownBy(() -> CYCLONE_DX.withLimits(narrow).read(bom))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("limit"));
        }
        String deep = "[".repeat(100_000);
        assertThat(refusal(deep).code()).isEqualTo("limit");
        String pointer = changed("checklist:/r-1.1/answer/state", "checklist:/r-1.1" + "/a".repeat(100_000));
        assertThat(refusal(pointer).code()).isEqualTo("invalid-value");
    }

    @Test
    void checksReferencesOfForeignDocuments() {
        String foreign =
                "{\"components\":[{\"bom-ref\":\"a\"}],\"declarations\":{\"claims\":[{\"bom-ref\":\"c\",\"target\":\"%s\"}]}}";
        CYCLONE_DX.checkReferences(foreign.formatted("a"));
        CYCLONE_DX.checkReferences(foreign.formatted("urn:cdx:x/1#y"));
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> CYCLONE_DX.checkReferences(foreign.formatted("b")))
                .withMessage("Reference must lead to something in the document, was 'b' (at"
                        + " /declarations/claims/0/target, line 1, column 83)");
    }

    @Test
    void refusesARequirementThatIsMappedTwice() {
        String twice = changed("'map':[{", "'map':[{'requirement':'r-1.1','claims':['c-1.1']},{");
        assertThat(refusal(twice).getMessage())
                .startsWith("Requirement must be mapped once in an attestation, was 'r-1.1'");
    }

    @Test
    void refusesSectionsThatNestTooDeep() {
        StringBuilder sections = new StringBuilder("{'bom-ref':'s-a0','identifier':'a0','title':'T'}");
        for (int i = 1; i < 25; i++) {
            sections.append(
                    ",{'bom-ref':'s-a%d','identifier':'a%d','title':'T','parent':'s-a%d'}".formatted(i, i, i - 1));
        }
        assertThat(refusal(changed("'requirements':[", "'requirements':[" + sections + ","))
                        .getMessage())
                .startsWith("Sections must not nest more than 24 deep (at /definitions/standards/0/requirements/24,");
    }
}
