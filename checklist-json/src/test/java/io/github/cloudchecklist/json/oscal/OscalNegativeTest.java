package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who refuses what is wrong: the schema, the constraints, or the check of references. */
class OscalNegativeTest {

    private static final String CATALOG = """
            {"catalog": {"uuid": "e32466a9-06bc-5195-99c5-cbde71d3c915",
             "metadata": {"title": "T", "last-modified": "2024-12-27T00:00:00+09:00", "version": "1", "oscal-version": "1.1.3"},
             "groups": [{"id": "sec-2", "title": "S", "controls": [{"id": "ctl-2.1", "title": "C", "links": [{"href": "#r", "rel": "reference"}],
               "parts": [{"id": "ctl-2.1_smt", "name": "statement", "prose": "P"}]}]}],
             "back-matter": {"resources": [{"uuid": "8199287b-6622-5761-be7c-b12cf60771ef", "title": "R",
               "rlinks": [{"href": "https://example.org/"}]}]}}}""".replace("\"#r\"", "\"#8199287b-6622-5761-be7c-b12cf60771ef\"");

    private static final String DEFINITION = """
            {"component-definition": {"uuid": "48019d6e-ccea-5d8d-8c56-9dbbec06668c",
             "metadata": {"title": "T", "last-modified": "2024-12-27T00:00:00+09:00", "version": "1", "oscal-version": "1.1.3"},
             "components": [{"uuid": "197420a1-1aa2-5338-95f7-2def799d28fa", "type": "service", "title": "S", "description": "S",
              "control-implementations": [{"uuid": "87f83576-95a7-5ec4-bfff-18a62baf9b59", "source": "catalog.json", "description": "D",
               "implemented-requirements": [{"uuid": "bd4f5007-e663-5620-ba8b-5114711c952e", "control-id": "ctl-2.1", "description": "A",
                "props": [{"name": "implementation-status", "ns": "https://example.org/ns", "value": "implemented"}]}]}]}]}}""";

    @Test
    void nobodyRefusesTheDocumentsThatTheCasesStartFrom() {
        assertThat(Judges.schemaOfCatalogs(CATALOG)).isEmpty();
        assertThat(Judges.constraintsOfCatalogs(CATALOG)).isEmpty();
        assertThat(Judges.schemaOfComponentDefinitions(DEFINITION)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(DEFINITION)).isEmpty();
        assertThat(check(CATALOG, DEFINITION)).isEmpty();
    }

    @Test
    void schemaRefusesAnIdThatBeginsWithADigit() {
        assertThat(Judges.schemaOfCatalogs(changed(CATALOG, "\"ctl-2.1\"", "\"2\"")))
                .isNotEmpty();
    }

    @Test
    void schemaRefusesAGroupWithGroupsAndControls() {
        assertThat(Judges.schemaOfCatalogs(
                        changed(CATALOG, "\"title\": \"S\",", "\"title\": \"S\", \"groups\": [{\"title\": \"G\"}],")))
                .isNotEmpty();
    }

    @Test
    void constraintsRefuseAControlWithoutStatementThatTheSchemaLetsPass() {
        String broken = changed(CATALOG, "\"statement\"", "\"guidance\"");
        assertThat(Judges.schemaOfCatalogs(broken)).isEmpty();
        assertThat(Judges.constraintsOfCatalogs(broken)).isNotEmpty();
    }

    @Test
    void constraintsRefuseAStatusInTheNamespaceOfOscalThatTheSchemaLetsPass() {
        String broken = changed(DEFINITION, "\"ns\": \"https://example.org/ns\", ", "");
        assertThat(Judges.schemaOfComponentDefinitions(broken)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(broken)).isNotEmpty();
    }

    @Test
    void schemaRefusesANativeStatusInAComponentDefinition() {
        assertThat(Judges.schemaOfComponentDefinitions(changed(
                        DEFINITION,
                        "\"description\": \"A\",",
                        "\"description\": \"A\", \"implementation-status\": {\"state\": \"implemented\"},")))
                .isNotEmpty();
    }

    @Test
    void schemaRefusesADateWithoutZone() {
        assertThat(Judges.schemaOfCatalogs(changed(CATALOG, "+09:00", ""))).isNotEmpty();
    }

    @Test
    void constraintsAndOurCheckFindADanglingReference() {
        String broken = changed(CATALOG, "\"#8199287b", "\"#0099287b");
        assertThat(Judges.schemaOfCatalogs(broken)).isEmpty();
        assertThat(Judges.constraintsOfCatalogs(broken)).isNotEmpty();
        assertThat(check(broken))
                .containsExactly(
                        "oscal.link.dangling catalog /catalog/groups/0/controls/0/links/0/href Link must lead to an object of the document, was '#0099287b-6622-5761-be7c-b12cf60771ef'");
    }

    @Test
    void onlyOurCheckFindsDanglingEvidence() {
        String broken = changed(
                DEFINITION,
                "\"description\": \"A\",",
                "\"description\": \"A\", \"links\": [{\"href\": \"#8199287b-6622-5761-be7c-b12cf60771ef\", \"rel\": \"evidence\"}],");
        assertThat(Judges.schemaOfComponentDefinitions(broken)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(broken)).isEmpty();
        assertThat(check(broken))
                .containsExactly(
                        "oscal.link.dangling component-definition /component-definition/components/0/control-implementations/0/implemented-requirements/0/links/0/href Link must lead to an object of the document, was '#8199287b-6622-5761-be7c-b12cf60771ef'");
    }

    @Test
    void onlyOurCheckFindsAnUnknownControl() {
        String broken = changed(DEFINITION, "\"ctl-2.1\"", "\"ctl-9.9\"");
        assertThat(Judges.schemaOfComponentDefinitions(broken)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(broken)).isEmpty();
        assertThat(check(CATALOG, broken))
                .containsExactly(
                        "oscal.control.unknown component-definition /component-definition/components/0/control-implementations/0/implemented-requirements/0/control-id Control must be in a catalog, was 'ctl-9.9'");
        assertThat(check(broken)).isEmpty();
    }

    @Test
    void onlyOurCheckFindsAControlThatIsAnsweredTwice() {
        String broken = changed(
                DEFINITION,
                "\"implemented-requirements\": [",
                "\"implemented-requirements\": [{\"uuid\": \"ad4f5007-e663-5620-ba8b-5114711c952e\", \"control-id\": \"ctl-2.1\", \"description\": \"B\"}, ");
        assertThat(Judges.schemaOfComponentDefinitions(broken)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(broken)).isEmpty();
        assertThat(check(CATALOG, broken))
                .containsExactly(
                        "oscal.control.repeated component-definition /component-definition/components/0/control-implementations/0/implemented-requirements/1/control-id Control must be answered once, was 'ctl-2.1'");
    }

    @Test
    void controlsAreAnsweredOnceInAllImplementationsOfOneSource() {
        String twice = changed(DEFINITION, "\"control-implementations\": [", "\"control-implementations\": [" + """
                {"uuid": "bd4f5007-e663-5620-ba8b-5114711c952e", "source": "catalog.json", "description": "B",
                  "implemented-requirements": [{"uuid": "cd4f5007-e663-5620-ba8b-5114711c952e", "control-id": "ctl-2.1", "description": "B"}]},""");
        assertThat(Judges.schemaOfComponentDefinitions(twice)).isEmpty();
        assertThat(Judges.constraintsOfComponentDefinitions(twice)).isEmpty();
        assertThat(check(CATALOG, twice))
                .containsExactly(
                        "oscal.control.repeated component-definition /component-definition/components/0/control-implementations/1/implemented-requirements/0/control-id Control must be answered once, was 'ctl-2.1'");
        assertThat(check(CATALOG, twice.replaceFirst("\"catalog.json\"", "\"other.json\"")))
                .isEmpty();
    }

    @Test
    void checkRefusesWhatIsNoJsonObject() {
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> OscalReferences.check(JsonLimits.defaults(), "[]"));
    }

    private static List<String> check(String... documents) {
        return OscalReferences.check(JsonLimits.defaults(), documents).stream()
                .map(OscalNegativeTest::describe)
                .toList();
    }

    private static String describe(Finding finding) {
        return String.join(
                " ", finding.getCode(), finding.getSource().orElse(""), finding.getPointer(), finding.getMessage());
    }

    private static String changed(String document, String old, String now) {
        assertThat(document).contains(old);
        return document.replace(old, now);
    }
}
