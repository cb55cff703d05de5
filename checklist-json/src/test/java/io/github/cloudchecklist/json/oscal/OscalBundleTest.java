package io.github.cloudchecklist.json.oscal;

import static io.github.cloudchecklist.json.oscal.OscalSamples.answer;
import static io.github.cloudchecklist.json.oscal.OscalSamples.control;
import static io.github.cloudchecklist.json.oscal.OscalSamples.large;
import static io.github.cloudchecklist.json.oscal.OscalSamples.serviceSheet;
import static io.github.cloudchecklist.json.oscal.OscalSamples.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.json.ChecklistJsonException;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OscalBundleTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-01T08:30:00+08:00");
    private static final OscalExporter EXPORTER = OscalExporter.builder().build();
    private static final OscalExporter TIMED =
            OscalExporter.builder().lastModified(TIME).build();
    private static final OscalSystem SYSTEM = system().build();
    private static final OscalSystem OTHER_SYSTEM = system().name("System")
            .status(OscalSystem.Status.OTHER, "Unknown")
            .assessedFrom(TIME)
            .assessedUntil(TIME.plusDays(1))
            .evidenceFreshFor(Period.ofYears(1))
            .build();

    @Test
    void statesAreFindingsObservationsOrExclusions() {
        Checklist checklist = serviceSheet(Arrays.stream(ComplianceState.values())
                .map(state -> control(
                        state.code(),
                        Answer.builder()
                                .state(state)
                                .remark(LocalizedText.of("R"))
                                .build()))
                .toArray(Control[]::new));
        Map<String, Conversion<String>> bundle = EXPORTER.bundle(checklist, SYSTEM);
        JsonNode result = result(bundle);
        assertThat(texts(result.path("findings"), "/target/target-id", "/target/status/state", "/target/status/reason"))
                .containsExactly(
                        "ctl-implemented_smt satisfied pass",
                        "ctl-partial_smt not-satisfied fail",
                        "ctl-alternative_smt satisfied other",
                        "ctl-planned_smt not-satisfied fail",
                        "ctl-not-implemented_smt not-satisfied fail");
        assertThat(texts(result.path("findings"), "/target/implementation-status/state"))
                .containsExactly("implemented", "partial", "alternative", "planned", "not-implemented");
        assertThat(texts(result.path("observations"), "/props/0/value", "/description"))
                .containsExactly("ctl-qualified R", "ctl-not-disclosed R", "ctl-unknown R", "ctl-unanswered R");
        assertThat(result.at("/reviewed-controls/control-selections/0/exclude-controls"))
                .hasToString("[{\"control-id\":\"ctl-not-applicable\"}]");
        assertThat(texts(
                        tree(bundle, "ssp.json")
                                .at("/system-security-plan/control-implementation/implemented-requirements"),
                        "/control-id",
                        "/by-components/0/implementation-status/state"))
                .containsExactly(
                        "ctl-implemented implemented",
                        "ctl-partial partial",
                        "ctl-alternative alternative",
                        "ctl-planned planned",
                        "ctl-not-implemented not-implemented",
                        "ctl-not-applicable not-applicable",
                        "ctl-qualified ",
                        "ctl-not-disclosed ",
                        "ctl-unknown ",
                        "ctl-unanswered ");
    }

    @Test
    void blankAnswersHaveNoEntry() {
        Checklist checklist = serviceSheet(
                control("1.1", answer(ComplianceState.IMPLEMENTED)),
                control("1.2", answer(ComplianceState.UNANSWERED)));
        Map<String, Conversion<String>> bundle = EXPORTER.bundle(checklist, SYSTEM);
        assertThat(document(bundle, "ssp.json")).contains("ctl-1.1").doesNotContain("ctl-1.2");
        assertThat(document(bundle, "assessment-results.json"))
                .contains("ctl-1.1")
                .doesNotContain("ctl-1.2", "exclude-controls");
    }

    @Test
    void evidenceHasItsDatesInObservations() {
        EvidenceLink link =
                EvidenceLink.builder().uri(URI.create("https://example.org/")).build();
        Checklist checklist = serviceSheet(control(
                "1.1",
                answer(ComplianceState.IMPLEMENTED).toBuilder()
                        .addEvidence(
                                link,
                                link.toBuilder()
                                        .collectedOn(LocalDate.of(2024, 3, 1))
                                        .build(),
                                link.toBuilder()
                                        .collectedOn(LocalDate.of(2024, 3, 2))
                                        .expiresOn(LocalDate.of(2024, 9, 30))
                                        .build(),
                                link.toBuilder()
                                        .expiresOn(LocalDate.of(2024, 9, 30))
                                        .build(),
                                link.toBuilder()
                                        .collectedOn(LocalDate.of(1, 1, 1))
                                        .build())
                        .answeredOn(LocalDate.of(2024, 4, 1))
                        .build()));
        String[] columns = {"/methods/0", "/collected", "/expires"};
        assertThat(texts(result(EXPORTER.bundle(checklist, SYSTEM)).path("observations"), columns))
                .containsExactly(
                        "UNKNOWN 2024-04-01T00:00:00Z ",
                        "EXAMINE 2024-03-01T00:00:00Z ",
                        "EXAMINE 2024-03-02T00:00:00Z 2024-09-30T23:59:59Z",
                        "UNKNOWN 2024-04-01T00:00:00Z 2024-09-30T23:59:59Z");
        OscalExporter offset =
                OscalExporter.builder().offset(ZoneOffset.ofHours(8)).build();
        Map<String, Conversion<String>> fresh = offset.bundle(checklist, OTHER_SYSTEM);
        assertThat(texts(result(fresh).path("observations"), columns))
                .contains("EXAMINE 2024-03-01T00:00:00+08:00 2025-03-01T00:00:00+08:00")
                .contains("EXAMINE 2024-03-02T00:00:00+08:00 2024-09-30T23:59:59+08:00");
        assertThat(losses(fresh, "assessment-results.json"))
                .contains(
                        "date at '/sections/0/controls/0/answer/evidence/4/collectedOn': OSCAL takes times in the years 1900 to 2999, no leap day before 2000; went to prop 'collected' of the resource");
        assertThat(result(fresh).at("/findings/0/related-observations")).hasSize(4);
        assertThat(result(fresh).at("/observations/0/relevant-evidence")).hasSize(2);
    }

    @Test
    void assessmentIsOfTheDateOfRevisionUnlessATimeIsGiven() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        JsonNode revised = result(EXPORTER.bundle(checklist, SYSTEM));
        assertThat(revised.path("start").asString()).isEqualTo("2024-12-27T00:00:00Z");
        assertThat(revised.has("end")).isFalse();
        JsonNode timed = result(EXPORTER.bundle(checklist, OTHER_SYSTEM));
        assertThat(timed.path("start").asString()).isEqualTo("2026-01-01T08:30:00+08:00");
        assertThat(timed.path("end").asString()).isEqualTo("2026-01-02T08:30:00+08:00");
    }

    @Test
    void systemIsCalledAfterTheServiceUnlessItHasAName() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        Map<String, Conversion<String>> named = EXPORTER.bundle(checklist, SYSTEM);
        assertThat(document(named, "ssp.json"))
                .contains("\"system-name\":\"Service\"")
                .contains("\"description\":\"Applications\\\\\\nas a \\\\*service\\\\*\"");
        assertThat(losses(named, "ssp.json")).noneMatch(loss -> loss.startsWith("service"));
        Map<String, Conversion<String>> other = EXPORTER.bundle(checklist, OTHER_SYSTEM);
        assertThat(document(other, "ssp.json"))
                .contains("\"system-name\":\"System\"")
                .contains("\"status\":{\"state\":\"other\",\"remarks\":\"Unknown\"}");
        assertThat(losses(other, "ssp.json"))
                .contains(
                        "service at '/service': The system has a name of its own; went to component definition 'component-definition.json'");
    }

    @Test
    void responsibilitiesAreOriginationsOfControls() {
        Checklist checklist = serviceSheet(control(
                "1.1",
                answer(ComplianceState.IMPLEMENTED).toBuilder()
                        .responsibility(Responsibility.SHARED_WITH_THIRD_PARTY)
                        .build()));
        assertThat(document(EXPORTER.bundle(checklist, SYSTEM), "ssp.json"))
                .contains("{\"name\":\"control-origination\",\"value\":\"organization\"},"
                        + "{\"name\":\"control-origination\",\"value\":\"inherited\"}");
    }

    @Test
    void lossesNameWhereTheRestIs() {
        Checklist checklist = serviceSheet(
                control("1.1", answer(ComplianceState.NOT_APPLICABLE)),
                control("1.2", answer(ComplianceState.QUALIFIED)),
                control("1.3", answer(ComplianceState.UNANSWERED)));
        Map<String, Conversion<String>> bundle = EXPORTER.bundle(checklist, SYSTEM);
        assertThat(losses(bundle, "ssp.json"))
                .containsExactly(
                        "template at '': A system security plan has answers only; went to catalog 'catalog.json'",
                        "answer at '/sections/0/controls/2/answer': An implemented requirement says that there is an answer; dropped",
                        "state 'qualified' at '/sections/0/controls/1/answer/state': OSCAL has no implementation status for it; went to prop 'state'");
        assertThat(losses(bundle, "assessment-plan.json"))
                .containsExactly(
                        "template at '': An assessment plan says what is assessed; went to catalog 'catalog.json'",
                        "answers at '': An assessment plan says what is assessed; went to assessment results 'assessment-results.json'",
                        "service at '/service': An assessment plan says what is assessed; went to component definition 'component-definition.json'");
        assertThat(losses(bundle, "assessment-results.json"))
                .containsExactly(
                        "template at '': Assessment results have findings only; went to catalog 'catalog.json'",
                        "service at '/service': Assessment results have findings only; went to component definition 'component-definition.json'",
                        "answer at '/sections/0/controls/2/answer': A finding or observation says that there is an answer; dropped",
                        "answer at '/sections/0/controls/0/answer': A control that does not apply is excluded from the results; went to system security plan 'ssp.json'",
                        "state 'qualified' at '/sections/0/controls/1/answer/state': OSCAL has no implementation status for it; went to prop 'state'");
    }

    @Test
    void sameChecklistGivesTheSameBundleAndOtherContentOtherDocuments() {
        Checklist one = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        Checklist other = serviceSheet(control("1.1", answer(ComplianceState.PARTIAL)));
        assertThat(EXPORTER.bundle(one, SYSTEM)).isEqualTo(EXPORTER.bundle(one, SYSTEM));
        String results = "assessment-results.json";
        JsonNode first = tree(EXPORTER.bundle(one, SYSTEM), results);
        JsonNode second = tree(EXPORTER.bundle(other, SYSTEM), results);
        String document = "/assessment-results/uuid";
        String finding = "/assessment-results/results/0/findings/0/uuid";
        assertThat(second.at(document)).isNotEqualTo(first.at(document));
        assertThat(second.at(finding)).isEqualTo(first.at(finding));
        assertThat(tree(EXPORTER.bundle(one, OTHER_SYSTEM), results).at(document))
                .isNotEqualTo(first.at(document));
        assertThat(first.at(finding).asString().charAt(14)).isEqualTo('5');
    }

    @Test
    void filesAreInOrderAndTheAddressOfTheCatalogHasNoPartInThem() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        Map<String, Conversion<String>> bundle = OscalExporter.builder()
                .catalogHref(URI.create("https://example.org/catalog.json"))
                .build()
                .bundle(checklist, SYSTEM);
        assertThat(bundle.keySet())
                .containsExactly(
                        "catalog.json",
                        "component-definition.json",
                        "ssp.json",
                        "assessment-plan.json",
                        "assessment-results.json");
        assertThat(bundle).isEqualTo(EXPORTER.bundle(checklist, SYSTEM));
        assertThatThrownBy(bundle::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesToGuessWhatIsInNeitherChecklistNorSystem() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.bundle(checklist.withoutAnswers(), SYSTEM))
                .withMessage("Checklist must have an answer for a system security plan, id is 'sheet'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.bundle(
                        checklist.toBuilder().service(Optional.empty()).build(), SYSTEM))
                .withMessage("System must have a name if the checklist has no service, id of the checklist is 'sheet'");
        Checklist undated = checklist.toBuilder().revisedOn(Optional.empty()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMED.bundle(undated, SYSTEM))
                .withMessage(
                        "System must have a time of assessment if the checklist has no date of revision, id of the checklist is 'sheet'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.bundle(undated, OTHER_SYSTEM))
                .withMessageStartingWith("Checklist must have a date of revision unless");
        assertThat(TIMED.bundle(undated, OTHER_SYSTEM)).hasSize(5);
    }

    @Test
    void refusesAnAssessmentThatEndsBeforeTheSheetWasRevised() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        OscalSystem early = system().assessedUntil(OffsetDateTime.parse("2024-12-26T23:59:59Z"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXPORTER.bundle(checklist, early))
                .withMessage(
                        "Assessment must end after it begins at '2024-12-27T00:00Z', ended '2024-12-26T23:59:59Z'");
    }

    @Test
    void resultsAtAnotherOffsetAreAnotherDocument() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        OscalExporter offset = OscalExporter.builder()
                .lastModified(TIME)
                .offset(ZoneOffset.UTC)
                .build();
        String uuid = "/assessment-results/uuid";
        assertThat(tree(offset.bundle(checklist, SYSTEM), "assessment-results.json")
                        .at(uuid))
                .isNotEqualTo(tree(TIMED.bundle(checklist, SYSTEM), "assessment-results.json")
                        .at(uuid));
    }

    @Test
    void titleOfTheSystemIsEscapedOnce() {
        Checklist checklist = serviceSheet(control("1.1", answer(ComplianceState.IMPLEMENTED)));
        JsonNode plan = tree(
                EXPORTER.bundle(
                        checklist.toBuilder().service(Service.of("A\\B")).build(), SYSTEM),
                "ssp.json");
        assertThat(plan.at("/system-security-plan/system-characteristics/system-name")
                        .asString())
                .isEqualTo("A\\\\B");
        assertThat(plan.at("/system-security-plan/system-implementation/components/0/title")
                        .asString())
                .isEqualTo("A\\\\B");
        JsonNode nameless = tree(
                EXPORTER.bundle(checklist.toBuilder().service(Service.of("")).build(), SYSTEM), "ssp.json");
        assertThat(nameless.at("/system-security-plan/system-implementation/components/0/title")
                        .asString())
                .isEqualTo("sheet");
    }

    @Test
    void planSaysWhyAControlDoesNotApply() {
        Answer answer = answer(ComplianceState.NOT_APPLICABLE);
        Checklist checklist = serviceSheet(
                control(
                        "1.1",
                        answer.toBuilder().remark(LocalizedText.of("No *mail*")).build()),
                control("1.2", answer),
                control(
                        "1.3",
                        answer(ComplianceState.IMPLEMENTED).toBuilder()
                                .remark(LocalizedText.of("Yes"))
                                .build()));
        assertThat(texts(
                        tree(EXPORTER.bundle(checklist, SYSTEM), "ssp.json")
                                .at("/system-security-plan/control-implementation/implemented-requirements"),
                        "/by-components/0/implementation-status/remarks"))
                .containsExactly("No \\*mail\\*", "", "");
    }

    /** Whatever the number of pieces of evidence, the text stands as often. */
    @Test
    void remarkStandsOnceInResults() {
        EvidenceLink link = EvidenceLink.builder()
                .uri(URI.create("https://example.org/"))
                .collectedOn(LocalDate.of(2024, 3, 1))
                .build();
        for (ComplianceState state : List.of(ComplianceState.IMPLEMENTED, ComplianceState.QUALIFIED)) {
            Checklist checklist = serviceSheet(control(
                    "1.1",
                    answer(state).toBuilder()
                            .remark(LocalizedText.of("Remark"))
                            .addEvidence(link, link, link)
                            .build()));
            Map<String, Conversion<String>> bundle = EXPORTER.bundle(checklist, SYSTEM);
            assertThat(document(bundle, "assessment-results.json")).containsOnlyOnce("Remark");
            assertThat(texts(result(bundle).path("observations"), "/props/0/value"))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .containsOnly("ctl-1.1");
        }
    }

    @Test
    void refusesWhatJsonCannotCarry() {
        Checklist checklist = serviceSheet(control(
                "1.1",
                answer(ComplianceState.IMPLEMENTED).toBuilder()
                        .remark(LocalizedText.of("\ud800"))
                        .build()));
        assertThatExceptionOfType(ChecklistJsonException.class).isThrownBy(() -> EXPORTER.bundle(checklist, SYSTEM));
    }

    /** The length of the texts per control does not grow with the number of controls, nor does what is said of it. */
    @Test
    void exportIsLinearInTheNumberOfControls() {
        Map<String, Conversion<String>> small = EXPORTER.bundle(large(1_000), SYSTEM);
        Map<String, Conversion<String>> large = EXPORTER.bundle(large(50_000), SYSTEM);
        for (String file : List.of("ssp.json", "assessment-results.json")) {
            double ratio = (double) document(large, file).length()
                    / document(small, file).length();
            assertThat(ratio).as(file).isBetween(45.0, 55.0);
        }
        assertThat(document(large, "assessment-plan.json")).hasSameSizeAs(document(small, "assessment-plan.json"));
    }

    private static String document(Map<String, Conversion<String>> bundle, String file) {
        return Objects.requireNonNull(bundle.get(file)).getDocument();
    }

    private static List<String> losses(Map<String, Conversion<String>> bundle, String file) {
        return Objects.requireNonNull(bundle.get(file)).getLosses().stream()
                .map(Loss::describe)
                .toList();
    }

    private static JsonNode tree(Map<String, Conversion<String>> bundle, String file) {
        return new JsonMapper().readTree(document(bundle, file));
    }

    private static JsonNode result(Map<String, Conversion<String>> bundle) {
        return tree(bundle, "assessment-results.json").at("/assessment-results/results/0");
    }

    /** Returns texts of the elements of an array, joined by blanks; nothing stands for what is not there. */
    private static List<String> texts(JsonNode array, String... pointers) {
        return array.valueStream()
                .map(element -> Arrays.stream(pointers)
                        .map(pointer -> element.at(pointer).asString(""))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
