package io.github.cloudchecklist.json.oscal;

import static io.github.cloudchecklist.json.oscal.OscalSamples.answer;
import static io.github.cloudchecklist.json.oscal.OscalSamples.control;
import static io.github.cloudchecklist.json.oscal.OscalSamples.large;
import static io.github.cloudchecklist.json.oscal.OscalSamples.sheet;
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
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscalExporterTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T08:30:00+08:00");
    private static final OscalExporter EXPORTER = OscalExporter.builder().build();
    private static final OscalExporter TIMED =
            OscalExporter.builder().lastModified(TIME).build();

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schemasAndLiboscalAcceptAnyChecklist(long seed) {
        Checklist checklist = RandomChecklists.of(
                        seed, seed % 5 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL)
                .checklist();
        String catalog = TIMED.catalog(checklist).getDocument();
        String definition = TIMED.componentDefinition(checklist).getDocument();
        assertThat(Judges.schemaOfCatalogs(catalog)).isEmpty();
        assertThat(Judges.schemaOfComponentDefinitions(definition)).isEmpty();
        assertThat(OscalReferences.check(JsonLimits.defaults(), catalog, definition))
                .isEmpty();
        assertThat(Judges.constraintsOfCatalogs(catalog)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(definition)).isEmpty();
    }

    @Test
    void schemasAndLiboscalAcceptTheRealSheet() {
        Checklist sheet = ChecklistJson.forChecklists()
                .read(Path.of(
                        "..",
                        "checklist-examples",
                        "src/main/resources/io/github/cloudchecklist/examples/cybozu-cn/checklist.json"));
        String catalog = EXPORTER.catalog(sheet).getDocument();
        assertThat(Judges.schemaOfCatalogs(catalog)).isEmpty();
        assertThat(Judges.constraintsOfCatalogs(catalog)).isEmpty();
        String definition = EXPORTER.componentDefinition(sheet).getDocument();
        assertThat(Judges.schemaOfComponentDefinitions(definition)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(definition)).isEmpty();
        assertThat(OscalReferences.check(JsonLimits.defaults(), catalog, definition))
                .isEmpty();
        Checklist template = OscalImporter.builder().build().read(catalog).getDocument();
        assertThat(EXPORTER.catalog(template).getDocument()).isEqualTo(catalog);
    }

    @Test
    void sameChecklistGivesTheSameText() {
        Checklist checklist = RandomChecklists.of(7).checklist();
        assertThat(TIMED.catalog(checklist)).isEqualTo(TIMED.catalog(checklist));
        assertThat(TIMED.componentDefinition(checklist)).isEqualTo(TIMED.componentDefinition(checklist));
        assertThat(TIMED.catalog(checklist).getDocument()).doesNotContain("\n");
    }

    @Test
    void documentsGetAnotherUuidWithTheirContentAndOthersKeepTheirs() {
        Checklist one = sheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        Checklist other = sheet(control("1.1", answer(ComplianceState.PARTIAL)));
        String first = EXPORTER.componentDefinition(one).getDocument();
        String second = EXPORTER.componentDefinition(other).getDocument();
        assertThat(uuids(first)).hasSize(4).doesNotHaveDuplicates();
        assertThat(uuids(second).get(0)).isNotEqualTo(uuids(first).get(0));
        assertThat(uuids(second).subList(1, 4)).isEqualTo(uuids(first).subList(1, 4));
        assertThat(EXPORTER.catalog(one).getDocument())
                .isEqualTo(EXPORTER.catalog(other).getDocument());
        assertThat(uuids(first)).allMatch(uuid -> uuid.charAt(14) == '5');
    }

    @Test
    void lastModifiedIsMidnightOfTheDateOfRevisionAtTheOffset() {
        Checklist checklist = sheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        assertThat(EXPORTER.catalog(checklist).getDocument()).contains("\"last-modified\":\"2024-12-27T00:00:00Z\"");
        assertThat(OscalExporter.builder()
                        .offset(ZoneOffset.ofHours(8))
                        .build()
                        .catalog(checklist)
                        .getDocument())
                .contains("\"last-modified\":\"2024-12-27T00:00:00+08:00\"");
        assertThat(TIMED.catalog(checklist).getDocument()).contains("\"last-modified\":\"2026-01-01T08:30:00+08:00\"");
    }

    @Test
    void refusesSheetsWithoutADateThatOscalCanSay() {
        Checklist dated = sheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        Checklist undated = dated.toBuilder().revisedOn(Optional.empty()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.catalog(undated))
                .withMessage(
                        "Checklist must have a date of revision unless a time of modification is given, id is 'sheet'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.componentDefinition(
                        dated.toBuilder().revisedOn(LocalDate.of(1899, 12, 31)).build()))
                .withMessage(
                        "Time of modification must be in the years 1900 to 2999, no leap day before 2000, was '1899-12-31T00:00Z'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.catalog(
                        dated.toBuilder().revisedOn(LocalDate.of(1996, 2, 29)).build()));
        assertThat(Judges.schemaOfCatalogs(TIMED.catalog(undated).getDocument()))
                .isEmpty();
    }

    @Test
    void refusesWhatJsonCannotCarry() {
        Checklist checklist = sheet(Control.builder()
                .id(ControlId.of("1.1"))
                .requirement(LocalizedText.of("\ud800"))
                .build());
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> EXPORTER.catalog(checklist))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/sections/0/controls/0/requirement"));
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> EXPORTER.componentDefinition(checklist));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.4", "1.1", "2.0.0", "1.1.3-rc", ""})
    void refusesVersionsThatItDoesNotWrite(String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().version(version))
                .withMessage("OSCAL version must be 1.1 or 1.2 with a third number, was '" + version + "'");
    }

    @Test
    void refusesOptionsThatOscalDoesNotTake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().namespace(URI.create("ns")))
                .withMessage("Namespace must be an absolute address in ASCII");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().namespace(URI.create("https://例え.example.org/")))
                .withMessage("Namespace must be an absolute address in ASCII");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().catalogHref(URI.create("")))
                .withMessage("Address of the catalog must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().offset(ZoneOffset.ofHoursMinutes(1, 17)))
                .withMessage("Offset must be in use somewhere, was '+01:17'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalExporter.builder().lastModified(OffsetDateTime.MIN));
    }

    @Test
    void optionsStandInTheDocuments() {
        OscalExporter exporter = OscalExporter.builder()
                .version("1.2.1")
                .namespace(URI.create("https://example.org/ns"))
                .catalogHref(URI.create("../my catalog.json".replace(' ', '-')))
                .indented(true)
                .build();
        String definition = exporter.componentDefinition(sheet(control("1.1", answer(ComplianceState.IMPLEMENTED))))
                .getDocument();
        assertThat(definition)
                .contains("\"oscal-version\": \"1.2.1\"")
                .contains("\"ns\": \"https://example.org/ns\"")
                .contains("\"source\": \"../my-catalog.json\"")
                .doesNotContain(OscalExporter.DEFAULT_NAMESPACE)
                .endsWith("}\n");
    }

    @Test
    void listsStatesWithoutStatusAnswersThatSayNothingAndOddDigests() {
        Checklist checklist = sheet(
                control("1.1", answer(ComplianceState.QUALIFIED)),
                control("1.2", answer(ComplianceState.UNANSWERED)),
                control(
                        "1.3",
                        Answer.builder()
                                .state(ComplianceState.PARTIAL)
                                .addEvidence(EvidenceLink.builder()
                                        .uri(URI.create("https://example.org/"))
                                        .digest("md5:00")
                                        .build())
                                .build()));
        Conversion<String> definition = EXPORTER.componentDefinition(checklist);
        assertThat(definition.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "template at '': A component definition has answers only; went to catalog 'catalog.json'",
                        "answer at '/sections/0/controls/1/answer': An implemented requirement says that there is an answer; dropped",
                        "state 'qualified' at '/sections/0/controls/0/answer/state': OSCAL has no implementation status for it; went to prop 'state'",
                        "digest at '/sections/0/controls/2/answer/evidence/0/digest': OSCAL knows the algorithms of hashes by name; went to prop 'digest'");
        assertThat(definition.getDocument()).doesNotContain("ctl-1.2");
    }

    @Test
    void equalIdsGetANumberAndALoss() {
        Checklist checklist = sheet(
                control("1.1", answer(ComplianceState.IMPLEMENTED)), control("1.1", answer(ComplianceState.PARTIAL)));
        Conversion<String> catalog = EXPORTER.catalog(checklist);
        assertThat(catalog.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "control id at '/sections/0/controls/1/id': OSCAL ids must be unique; went to id 'ctl-1.1_x2'");
        assertThat(Judges.constraintsOfCatalogs(catalog.getDocument())).isEmpty();
        assertThat(EXPORTER.componentDefinition(checklist).getDocument())
                .contains("\"control-id\":\"ctl-1.1\"")
                .contains("\"control-id\":\"ctl-1.1_x2\"");
    }

    @Test
    void equalLinksStandOnceAndAreListed() {
        EvidenceLink link =
                EvidenceLink.builder().uri(URI.create("https://example.org/")).build();
        ControlReference clause = ControlReference.builder()
                .framework(FrameworkReference.of("F", "1"))
                .clause("1")
                .build();
        Control control = control(
                        "1.1",
                        Answer.builder()
                                .state(ComplianceState.PARTIAL)
                                .addEvidence(link)
                                .addEvidence(link)
                                .build())
                .toBuilder()
                .addReferences(clause, clause)
                .addReplacedBy(ControlId.of("1.2"))
                .addReplacedBy(ControlId.of("1.2"))
                .build();
        Checklist checklist = sheet(control, control("1.2", answer(ComplianceState.PARTIAL))).toBuilder()
                .addCertification(Certification.builder()
                        .standard("A")
                        .addEvidence(link)
                        .addEvidence(link)
                        .build())
                .build();
        Conversion<String> catalog = EXPORTER.catalog(checklist);
        Conversion<String> definition = EXPORTER.componentDefinition(checklist);
        assertThat(Judges.constraintsOfCatalogs(catalog.getDocument())).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(definition.getDocument()))
                .isEmpty();
        assertThat(catalog.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "reference at '/sections/0/controls/0/references/1': OSCAL takes no two equal links; dropped");
        assertThat(definition.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "evidence at '/sections/0/controls/0/answer/evidence/1': OSCAL takes no two equal links; dropped",
                        "evidence at '/certifications/0/evidence/1': OSCAL takes no two equal links; dropped");
        assertThat(OscalImporter.builder()
                        .build()
                        .read(catalog.getDocument())
                        .getDocument()
                        .controls()
                        .findFirst()
                        .orElseThrow()
                        .getReplacedBy())
                .hasSize(2);
    }

    @Test
    void certificationsHaveUuidsOfTheirOwnWhateverTheirNumbers() {
        Checklist checklist = sheet(control("1.1", answer(ComplianceState.PARTIAL))).toBuilder()
                .certifications(Stream.of("1", "1", "1_x2")
                        .map(number -> Certification.builder()
                                .standard("A")
                                .registrationNumber(number)
                                .build())
                        .toList())
                .build();
        assertThat(Judges.constraintsOfComponentDefinitions(
                        EXPORTER.componentDefinition(checklist).getDocument()))
                .isEmpty();
    }

    @Test
    void addressesThatLeadNowhereOutComeBack() {
        URI fragment = URI.create("#fragment");
        Checklist checklist = sheet().toBuilder()
                .provider(Organization.builder()
                        .name(LocalizedText.of("P"))
                        .uri(fragment)
                        .build())
                .addReference(EvidenceLink.builder().uri(fragment).build())
                .build();
        String catalog = EXPORTER.catalog(checklist).getDocument();
        assertThat(OscalReferences.check(JsonLimits.defaults(), catalog)).isEmpty();
        assertThat(OscalImporter.builder().build().read(catalog).getDocument()).isEqualTo(checklist);
    }

    /** java.net.URI takes brackets anywhere, a URI reference (RFC 3986) around a host only. */
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/?a[0]=1", "https://[::1]/a#[b]", "urn:x:[y]", "tel:[1]"})
    void addressesWithBracketsAreAcceptedAndComeBack(String address) {
        EvidenceLink link = EvidenceLink.builder().uri(URI.create(address)).build();
        Checklist checklist =
                sheet(control(
                                "1.1",
                                answer(ComplianceState.IMPLEMENTED).toBuilder()
                                        .addEvidence(link)
                                        .build()))
                        .toBuilder()
                        .provider(Organization.builder()
                                .name(LocalizedText.of("P"))
                                .uri(link.getUri())
                                .build())
                        .addReference(link)
                        .build();
        String catalog = EXPORTER.catalog(checklist).getDocument();
        String definition = EXPORTER.componentDefinition(checklist).getDocument();
        assertThat(Judges.schemaOfCatalogs(catalog)).isEmpty();
        assertThat(Judges.constraintsOfCatalogs(catalog)).isEmpty();
        assertThat(Judges.schemaOfComponentDefinitions(definition)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(definition)).isEmpty();
        assertThat(OscalImporter.builder().build().read(catalog).getDocument()).isEqualTo(checklist.withoutAnswers());
    }

    @Test
    void sortIdsAreInTheOrderOfTheSheetHoweverManyThereAre() {
        String catalog = EXPORTER.catalog(large(1_001)).getDocument();
        assertThat(Pattern.compile("\"sort-id\",\"value\":\"([^\"]+)\"")
                        .matcher(catalog)
                        .results()
                        .map(match -> match.group(1)))
                .hasSize(1_002)
                .contains("001-0001", "001-1001")
                .isSorted();
        assertThat(EXPORTER.catalog(large(999)).getDocument())
                .contains("001-001")
                .doesNotContain("001-0001");
    }

    @Test
    void certificationsAreValidationComponents() {
        Checklist checklist = sheet(control("1.1", answer(ComplianceState.IMPLEMENTED))).toBuilder()
                .addCertification(Certification.builder()
                        .standard("ISO/IEC 27001")
                        .registrationNumber("IS 1")
                        .registeredOn(LocalDate.of(2011, 11, 10))
                        .build())
                .build();
        String definition = EXPORTER.componentDefinition(checklist).getDocument();
        assertThat(definition)
                .contains("\"type\":\"validation\",\"title\":\"ISO/IEC 27001\"")
                .contains("{\"name\":\"validation-reference\",\"value\":\"IS 1\"}")
                .contains("\"rel\":\"validation\"");
        assertThat(Judges.constraintsOfComponentDefinitions(definition)).isEmpty();
    }

    /** The length of the text per control does not grow with the number of controls, nor does what is said of it. */
    @Test
    void exportIsLinearInTheNumberOfControls() {
        int small = EXPORTER.catalog(large(1_000)).getDocument().length();
        int large = EXPORTER.catalog(large(50_000)).getDocument().length();
        assertThat((double) large / small).isBetween(45.0, 55.0);
        int smallAnswers =
                EXPORTER.componentDefinition(large(1_000)).getDocument().length();
        int largeAnswers =
                EXPORTER.componentDefinition(large(50_000)).getDocument().length();
        assertThat((double) largeAnswers / smallAnswers).isBetween(45.0, 55.0);
    }

    private static List<String> uuids(String document) {
        return Pattern.compile("\"uuid\":\"([^\"]+)\"")
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
