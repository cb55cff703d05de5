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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CycloneDxJsonTest {

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

    /** RFC 3987 has brackets around a host only; {@link URI} takes them behind it too. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/?a[0]=1", "https://example.org/#[a]", "urn:a:[b]", "//[::1]/?["})
    void leavesAddressesWithBracketsToProperties(String address) {
        Conversion<String> conversion = CYCLONE_DX.write(citing(address));
        assertThat(conversion.getDocument()).doesNotContain("\"url\":", "\"endpoints\":");
        assertThat(conversion.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "provider uri at '/provider/uri': CycloneDX has addresses with brackets around a host only; went to"
                                + " properties of the metadata",
                        "answer evidence uri at '/sections/0/controls/0/answer/evidence/0/uri': CycloneDX has addresses with"
                                + " brackets around a host only; went to properties of the document")
                .anyMatch(loss -> loss.startsWith("service uri at '/service/uri'"))
                .anyMatch(loss -> loss.startsWith("certification evidence uri at '/certifications/0/evidence/0/uri'"));
        assertThat(read(conversion.getDocument())).isEqualTo(citing(address));
    }

    @Test
    void writesAddressesWithBracketsAroundTheHost() {
        JsonNode bom = tree(citing("https://[2001:db8::1]:8080/a?b#c"));
        assertThat(bom.at("/declarations/evidence/0/data/0/contents/url").stringValue())
                .isEqualTo("https://[2001:db8::1]:8080/a?b#c");
        assertThat(bom.at("/definitions/standards/0/externalReferences")).hasSize(2);
    }

    private static Checklist citing(String address) {
        URI uri = URI.create(address);
        EvidenceLink link = EvidenceLink.builder().uri(uri).build();
        Answer answer = Answer.builder()
                .state(ComplianceState.PARTIAL)
                .addEvidence(link)
                .build();
        Control control = control("1.1", ComplianceState.PARTIAL);
        return checklist(control.toBuilder().answer(answer).build()).toBuilder()
                .provider(Organization.builder()
                        .name(LocalizedText.of("Example Co."))
                        .uri(uri)
                        .build())
                .service(Service.builder()
                        .name(LocalizedText.of("Example SaaS"))
                        .uri(uri)
                        .build())
                .addBasis(FrameworkReference.builder().name("Guide").uri(uri).build())
                .certifications(List.of(Certification.builder()
                        .standard("ISO/IEC 27001")
                        .addEvidence(link)
                        .build()))
                .addReference(link)
                .build();
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
