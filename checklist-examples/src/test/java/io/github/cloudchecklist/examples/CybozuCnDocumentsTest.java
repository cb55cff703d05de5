package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.json.ChecklistJson;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checked-in documents of the sheet hold what the published sheet says. */
class CybozuCnDocumentsTest {

    private final byte[] document = Resources.bytes("checklist.json");
    private final Checklist checklist = ChecklistJson.forChecklists().read(document);

    @Test
    void hasTheSectionsAndControlsOfTheSheet() {
        assertThat(checklist.getSections()).hasSize(11);
        assertThat(checklist.sections()).hasSize(15);
        assertThat(checklist.controls()).hasSize(72);
        assertThat(checklist
                        .sections()
                        .filter(section -> !section.getControls().isEmpty())
                        .map(section ->
                                section.getId() + ":" + section.getControls().size()))
                .containsExactly(
                        "1:2", "2.1:5", "3.1:1", "3.2:2", "3.3:1", "4:2", "5:6", "6:31", "7:1", "8:3", "9:5", "10:6",
                        "11:7");
    }

    @Test
    void hasTheMarksAndStatesOfTheSheet() {
        assertThat(idsOf(ComplianceState.IMPLEMENTED, "○")).hasSize(70);
        assertThat(idsOf(ComplianceState.QUALIFIED, "※")).containsExactly("6.7", "11.7");
    }

    @Test
    void hasTheLinksOfTheSheet() {
        List<EvidenceLink> links = checklist
                .controls()
                .flatMap(control -> control.getAnswer().orElseThrow().getEvidence().stream())
                .filter(EvidenceLink.class::isInstance)
                .map(EvidenceLink.class::cast)
                .toList();
        assertThat(links).hasSize(42);
        assertThat(links.stream().map(EvidenceLink::getUri).distinct()).hasSize(27);
    }

    @Test
    void hasTheCertificatesAndTheBasisOfTheSheet() {
        assertThat(checklist.getCertifications())
                .allSatisfy(certification -> {
                    assertThat(certification.getScope()).isPresent();
                    assertThat(certification
                                    .getRegistrar()
                                    .orElseThrow()
                                    .getName()
                                    .getText())
                            .isEqualTo("BSI集团日本股份有限公司");
                })
                .extracting(certification -> certification.getStandard() + ", "
                        + certification.getRegistrationNumber().orElseThrow() + ", "
                        + certification.getRegisteredOn().orElseThrow())
                .containsExactly("ISO/IEC27001, IS 577142, 2011-11-10", "ISO/IEC 27017, CLOUD 715091, 2019-11-10");
        assertThat(checklist.getBasis()).singleElement().satisfies(basis -> {
            assertThat(basis.getTitle()).contains(LocalizedText.of("云服务使用信息安全指南"));
            assertThat(basis.getEdition()).contains("2013");
            assertThat(basis.getPublisher()).contains(Organization.of("经济产业省"));
            assertThat(basis.getUri())
                    .contains(URI.create("https://www.meti.go.jp/policy/netsecurity/downloadfiles/cloudsec2013fy.pdf"));
            assertThat(basis.getLanguage()).contains(Locale.JAPANESE);
        });
    }

    @Test
    void isTranslatedIntoEnglishThroughout() {
        assertThat(checklist.getLanguage()).isEqualTo(Locale.forLanguageTag("zh-CN"));
        assertThat(checklist.sections())
                .allSatisfy(section -> assertThat(section.getTitle().findTranslation(Locale.ENGLISH))
                        .isPresent());
        assertThat(checklist.controls()).allSatisfy(control -> {
            assertThat(control.getRequirement().findTranslation(Locale.ENGLISH)).isPresent();
            assertThat(control.getTitle().orElseThrow().findTranslation(Locale.ENGLISH))
                    .isPresent();
            assertThat(control.getTitle().orElseThrow().getText()).isEmpty();
        });
    }

    @Test
    void readsAndWritesTheSameBytes() {
        assertThat(ChecklistJson.forChecklists().indented().writeBytes(checklist))
                .isEqualTo(document);
    }

    static Stream<Map.Entry<String, Crosswalk>> crosswalks() {
        return CybozuCnCrosswalks.of(CybozuCnSheet.read().getChecklist()).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void crosswalksReadAndWriteTheSameBytesAndPointAtControlsOfTheSheet(Map.Entry<String, Crosswalk> crosswalk) {
        byte[] bytes = Resources.bytes("crosswalk-" + crosswalk.getKey() + ".json");
        ChecklistJson<Crosswalk> json = ChecklistJson.forCrosswalks();
        assertThat(json.read(bytes)).isEqualTo(crosswalk.getValue());
        assertThat(json.indented().writeBytes(crosswalk.getValue())).isEqualTo(bytes);
        assertThat(crosswalk.getValue().getChecklist()).isEqualTo(checklist.getId());
        assertThat(crosswalk.getValue().getRevision()).contains(checklist.getRevision());
        assertThat(crosswalk.getValue().getEntries().stream().flatMap(entry -> entry.getSources().stream()))
                .allSatisfy(id -> assertThat(checklist.findControl(id)).isPresent());
    }

    @Test
    void crosswalksSayWhatTheTableSays() {
        Map<String, Crosswalk> all = CybozuCnCrosswalks.of(CybozuCnSheet.read().getChecklist());
        assertThat(all.keySet()).containsExactly("meti-2013", "iso-27002-2013", "iso-27002-2022", "iso-27017-2015");
        assertThat(entry(all.get("meti-2013"), "2.1.2")).satisfies(entry -> {
            assertThat(entry.getTargets()).containsExactly("6.1.3");
            assertThat(entry.getRelationship()).isEqualTo(Relationship.EQUAL);
            assertThat(entry.getProperties()).containsEntry("aspects", "6.1.3 C+P(2nd)");
        });
        assertThat(entry(all.get("iso-27002-2013"), "2.1.1")).satisfies(entry -> {
            assertThat(entry.getConfidence()).contains(Confidence.LOOSE);
            assertThat(entry.getRelationship()).isEqualTo(Relationship.INTERSECTS);
        });
        assertThat(entry(all.get("iso-27002-2022"), "6.30").getTargets()).containsExactly("7.10", "7.14", "8.10");
        assertThat(entry(all.get("meti-2013"), "11.7").getRelationship()).isEqualTo(Relationship.NONE);
        assertThat(all.get("iso-27017-2015").getEntries().stream().flatMap(entry -> entry.getSources().stream()))
                .doesNotContain(ControlId.of("1.2"));
        assertThat(all.get("meti-2013").getEntries()).hasSize(72);
    }

    private static CrosswalkEntry entry(Crosswalk crosswalk, String control) {
        return crosswalk.getEntries().stream()
                .filter(entry -> entry.getSources().contains(ControlId.of(control)))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> idsOf(ComplianceState state, String mark) {
        return checklist
                .controls()
                .filter(control -> control.getAnswer()
                        .filter(answer ->
                                answer.getState() == state && answer.getMark().equals(java.util.Optional.of(mark)))
                        .isPresent())
                .map(control -> control.getId().text());
    }
}
