package io.github.cloudchecklist.json.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CycloneDxJsonTest {

    private static final CycloneDxJson CYCLONE_DX = CycloneDxJson.of();
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Checklist checklist(Control... controls) {
        return Checklist.builder()
                .id(ChecklistId.of("example"))
                .revision("2024-12-27")
                .title(LocalizedText.of("Example"))
                .language(Locale.ENGLISH)
                .revisedOn(LocalDate.of(2024, 12, 27))
                .service(Service.of("Example SaaS"))
                .addCertification(Certification.builder()
                        .standard("ISO/IEC 27001")
                        .registrationNumber("IS 1")
                        .scope(LocalizedText.of("Operation"))
                        .addEvidence(link())
                        .build())
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addControls(controls)
                        .build())
                .build();
    }

    private static EvidenceLink link() {
        return EvidenceLink.builder()
                .uri(URI.create("https://example.org/a"))
                .label(LocalizedText.of("Policy"))
                .note(LocalizedText.of("※ in Japanese"))
                .collectedOn(LocalDate.of(2024, 12, 20))
                .expiresOn(LocalDate.of(2025, 12, 20))
                .build();
    }

    private static Control control(String id, ComplianceState state) {
        return Control.builder()
                .id(ControlId.of(id))
                .label("1")
                .requirement(LocalizedText.of("Traffic\nis encrypted.", Map.of(Locale.CHINESE, "加密")))
                .answer(Answer.builder()
                        .state(state)
                        .mark("○")
                        .remark(LocalizedText.of("Line 1\n\tLine 2"))
                        .addEvidence(link())
                        .build())
                .build();
    }

    private static String text(Checklist checklist) {
        return CYCLONE_DX.write(checklist).getDocument();
    }

    private static JsonNode tree(Checklist checklist) {
        return MAPPER.readTree(CYCLONE_DX.write(checklist).getDocument());
    }

    private static Checklist read(String document) {
        return CYCLONE_DX.read(document);
    }

    @Test
    void writesRequirementsClaimsAndEvidence() {
        JsonNode bom = tree(checklist(control("1.1", ComplianceState.PLANNED)));
        assertThat(bom.at("/metadata/timestamp").stringValue()).isEqualTo("2024-12-27T00:00:00Z");
        assertThat(bom.at("/definitions/standards/0/requirements").toString())
                .isEqualTo(
                        "[{'bom-ref':'s-1','identifier':'1','title':'Network'},{'bom-ref':'r-1.1','identifier':'1.1',"
                                        .replace('\'', '"')
                                + "'text':'Traffic\\nis encrypted.','parent':'s-1','properties':[".replace('\'', '"')
                                + "{'name':'checklist:/label','value':'1'},".replace('\'', '"')
                                + "{'name':'checklist:/requirement/translations/zh','value':'加密'}]}]"
                                        .replace('\'', '"'));
        assertThat(bom.at("/declarations/claims/0").toString())
                .isEqualTo("{'bom-ref':'c-1.1','target':'service','predicate':'1.1 is planned',".replace('\'', '"')
                        + "'reasoning':'Line 1\\n\\tLine 2','evidence':['e-1.1-1']}".replace('\'', '"'));
        assertThat(bom.at("/declarations/attestations/0/map/0").toString())
                .isEqualTo("{'requirement':'r-1.1','claims':['c-1.1'],'conformance':".replace('\'', '"')
                        + "{'score':0.0,'rationale':'state=planned mark=○','mitigationStrategies':['e-1.1-1']}}"
                                .replace('\'', '"'));
        assertThat(bom.at("/declarations/evidence/0").toString())
                .isEqualTo("{'bom-ref':'e-1.1-1','description':'Policy','data':[{'name':'Policy','contents':"
                                .replace('\'', '"')
                        + "{'url':'https://example.org/a'}}],'created':'2024-12-20T00:00:00Z',".replace('\'', '"')
                        + "'expires':'2025-12-20T23:59:59Z'}".replace('\'', '"'));
        assertThat(bom.at("/declarations/claims/1").toString())
                .isEqualTo("{'bom-ref':'cert-ISO/IEC 27001','target':'service','predicate':".replace('\'', '"')
                        + "'Certified after ISO/IEC 27001, registration number IS 1',".replace('\'', '"')
                        + "'reasoning':'Operation','evidence':['e-cert-ISO/IEC 27001-1'],".replace('\'', '"')
                        + "'externalReferences':[{'type':'certification-report','url':".replace('\'', '"')
                        + "'https://example.org/a','comment':'Policy'}]}".replace('\'', '"'));
    }

    @Test
    void listsWhatWentToProperties() {
        assertThat(CYCLONE_DX
                        .write(checklist(control("1.1", ComplianceState.PARTIAL)))
                        .getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "id at '/id': CycloneDX has no place for it; went to properties of the metadata",
                        "language at '/language': CycloneDX has no place for it; went to properties of the metadata",
                        "certification standard at '/certifications/0/standard': CycloneDX has no place for it; went to"
                                + " properties of the metadata",
                        "certification registration number at '/certifications/0/registrationNumber': CycloneDX has no"
                                + " place for it; went to properties of the metadata",
                        "certification evidence note at '/certifications/0/evidence/0/note': CycloneDX has no place for"
                                + " it; went to properties of the metadata",
                        "label at '/sections/0/controls/0/label': CycloneDX has no place for it; went to properties of"
                                + " the requirement",
                        "requirement translations at '/sections/0/controls/0/requirement/translations': CycloneDX has"
                                + " texts in one language; went to properties of the requirement",
                        "answer state at '/sections/0/controls/0/answer/state': CycloneDX has scores and no states; went"
                                + " to properties of the document",
                        "answer mark at '/sections/0/controls/0/answer/mark': CycloneDX has no marks; went to properties"
                                + " of the document",
                        "answer evidence note at '/sections/0/controls/0/answer/evidence/0/note': CycloneDX has no place"
                                + " for it; went to properties of the document");
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, 1.0",
        "PARTIAL, 0.5",
        "ALTERNATIVE, 1.0",
        "PLANNED, 0.0",
        "NOT_IMPLEMENTED, 0.0",
        "NOT_APPLICABLE, ''",
        "QUALIFIED, ''",
        "NOT_DISCLOSED, ''",
        "UNKNOWN, ''"
    })
    void scoresStates(ComplianceState state, String score) {
        JsonNode bom = tree(checklist(control("1.1", state)));
        JsonNode conformance = bom.at("/declarations/attestations/0/map/0/conformance");
        assertThat(conformance.path("score").toString()).isEqualTo(score);
        assertThat(conformance.get("rationale").stringValue()).isEqualTo("state=" + state.code() + " mark=○");
    }

    @Test
    void doesNotClaimWhatIsLeftOpen() {
        Checklist checklist = checklist(control("1.1", ComplianceState.UNANSWERED));
        JsonNode bom = tree(checklist);
        assertThat(bom.at("/declarations").has("attestations")).isFalse();
        assertThat(bom.at("/declarations/claims")).hasSize(1);
        assertThat(read(text(checklist))).isEqualTo(checklist);
    }

    @Test
    void scoresPartialAnswersAsTheCallerSays() {
        Checklist checklist = checklist(control("1.1", ComplianceState.PARTIAL));
        String bom = CYCLONE_DX.withPartialScore(0.25).write(checklist).getDocument();
        assertThat(MAPPER.readTree(bom)
                        .at("/declarations/attestations/0/map/0/conformance/score")
                        .doubleValue())
                .isEqualTo(0.25);
        for (double score : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CYCLONE_DX.withPartialScore(score))
                    .withMessage("Score must be from 0 to 1, was '" + score + "'");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackAnyChecklist(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        Conversion<String> conversion = CYCLONE_DX.write(checklist);
        Checklist read = CYCLONE_DX.read(conversion.getDocument());
        assertThat(read).isEqualTo(checklist);
        assertThat(CYCLONE_DX.write(read).getDocument()).isEqualTo(conversion.getDocument());
        assertThat(CYCLONE_DX.read(CYCLONE_DX.indented().write(checklist).getDocument()))
                .isEqualTo(checklist);
        JsonNode source = MAPPER.readTree(ChecklistJson.forChecklists().writeBytes(checklist));
        assertThat(conversion.getLosses())
                .allSatisfy(loss ->
                        assertThat(source.at(loss.getPointer()).isMissingNode()).isFalse());
        assertThat(conversion.getLosses()).extracting(Loss::getPointer).doesNotHaveDuplicates();
    }

    @Test
    void namesRepeatedIdsApart() {
        Checklist checklist = checklist(
                control("1.1", ComplianceState.IMPLEMENTED),
                control("1.1", ComplianceState.PARTIAL),
                control("1.1", ComplianceState.PLANNED));
        assertThat(tree(checklist).at("/definitions/standards/0/requirements").findValuesAsString("bom-ref"))
                .containsExactly("s-1", "r-1.1", "r-1.1#2", "r-1.1#3");
        assertThat(read(text(checklist))).isEqualTo(checklist);
    }

    @Test
    void refusesTextThatJsonCannotCarryAtItsPlace() {
        Checklist checklist = checklist(control("1.1", ComplianceState.IMPLEMENTED).toBuilder()
                .label("\uD83D")
                .build());
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> CYCLONE_DX.write(checklist))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/sections/0/controls/0/label"));
    }

    @Test
    void writesNamesOfAnyLength() {
        Checklist checklist = checklist(control("1.1", ComplianceState.IMPLEMENTED).toBuilder()
                .putProperty("k".repeat(2_000), "v")
                .build());
        assertThat(text(checklist)).contains("checklist:/properties/" + "k".repeat(2_000));
    }

    /** Each control adds the same number of bytes and losses, so that nothing grows faster than the controls. */
    @Test
    void growsWithTheNumberOfControlsAndNoFaster() {
        int[] sizes = {1_000, 2_000, 50_000};
        List<Conversion<String>> written = Arrays.stream(sizes)
                .mapToObj(size -> CYCLONE_DX.write(checklist(IntStream.range(100_000, 100_000 + size)
                        .mapToObj(i -> control("1." + i, ComplianceState.IMPLEMENTED))
                        .toArray(Control[]::new))))
                .toList();
        int perThousand = written.get(1).getDocument().length()
                - written.get(0).getDocument().length();
        assertThat(written.get(2).getDocument().length()
                        - written.get(0).getDocument().length())
                .isEqualTo(49 * perThousand);
        assertThat(written)
                .extracting(conversion -> conversion.getLosses().size())
                .containsExactly(5_005, 10_005, 250_005);
        assertThat(CYCLONE_DX.read(written.get(2).getDocument()).controls()).hasSize(50_000);
    }

    @Test
    void manyControlsOfOneIdAreNamedApartInOneGo() {
        Control[] controls = IntStream.range(0, 50_000)
                .mapToObj(i -> Control.builder()
                        .id(ControlId.of("1.1"))
                        .requirement(LocalizedText.of("R"))
                        .build())
                .toArray(Control[]::new);
        assertThat(text(checklist(controls))).contains("\"r-1.1#50000\"");
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

    @ParameterizedTest
    @EnumSource(ComplianceState.class)
    void readsBackDocumentsWithoutAddress(ComplianceState state) {
        Checklist checklist = checklist(control("1.1", state).toBuilder()
                .answer(Answer.builder()
                        .state(state)
                        .addEvidence(EvidenceDocument.builder()
                                .name(LocalizedText.ofTranslation(Locale.CHINESE, "手册"))
                                .build())
                        .build())
                .build());
        assertThat(read(text(checklist))).isEqualTo(checklist);
    }
}
