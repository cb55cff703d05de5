package io.github.cloudchecklist.json.oscal;

import static io.github.cloudchecklist.json.oscal.OscalSamples.answer;
import static io.github.cloudchecklist.json.oscal.OscalSamples.control;
import static io.github.cloudchecklist.json.oscal.OscalSamples.provenAnswer;
import static io.github.cloudchecklist.json.oscal.OscalSamples.sheet;
import static io.github.cloudchecklist.json.oscal.OscalSamples.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.json.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who refuses what is wrong in a bundle or a mapping: the schema, the constraints, or the check of references. */
class OscalBundleNegativeTest {

    @TempDir
    private Path folder;

    private static Map<String, String> bundle() {
        Checklist checklist =
                sheet(control("1.1", provenAnswer()), control("1.2", answer(ComplianceState.NOT_APPLICABLE)))
                        .toBuilder()
                        .provider(Organization.of("Provider"))
                        .build();
        OscalSystem system = system().name("System").build();
        Map<String, String> files = new LinkedHashMap<>();
        OscalExporter.builder()
                .build()
                .bundle(checklist, system)
                .forEach((name, conversion) -> files.put(name, conversion.getDocument()));
        return files;
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<String> check(Map<String, String> files) {
        return OscalReferences.check(JsonLimits.defaults(), files.values().toArray(String[]::new)).stream()
                .map(OscalBundleNegativeTest::describe)
                .toList();
    }

    private static String describe(Finding finding) {
        return finding.getCode() + " " + finding.getSource().orElse("") + " " + finding.getPointer();
    }

    @Test
    void nobodyRefusesTheBundleThatTheCasesStartFrom() throws IOException {
        Map<String, String> files = bundle();
        write(files);
        assertThat(check(files)).isEmpty();
        files.forEach((name, document) -> {
            assertThat(Judges.schemaOf(name, document)).as(name).isEmpty();
            assertThat(Judges.constraintsOf(folder.resolve(name))).as(name).isEmpty();
        });
    }

    /** Broken files that the schema or the constraints refuse; a file that is missing is none of what we look for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ssp.json|'users':[{|'users':[],'x':[{|true|false",
                "ssp.json|'description':'The public service'|'x':'The public service'|true|false",
                "ssp.json|'state':'operational'|'state':'running'|true|true",
                "ssp.json|'name':'state','ns':'https://github.com/cloudchecklist/ns/oscal'|'name':'state'|false|true",
                "ssp.json|'href':'catalog.json'|'href':'missing.json'|false|true",
                "assessment-plan.json|'href':'ssp.json'|'href':'missing.json'|false|true",
                "assessment-results.json|'href':'assessment-plan.json'|'href':'missing.json'|false|true",
                "assessment-results.json|'collected':'2024-03-01T00:00:00Z'|'collected':'2024-03-01'|true|true",
                "assessment-results.json|'type':'statement-id'|'type':'statement'|true|true",
                "assessment-results.json|'state':'satisfied'|'state':'met'|true|true"
            })
    void judgesRefuse(String file, String from, String to, boolean bySchema, boolean byConstraints) throws IOException {
        Map<String, String> files = broken(bundle(), file, from, to);
        assertThat(Judges.schemaOf(file, document(files, file)).isEmpty()).isNotEqualTo(bySchema);
        assertThat(Judges.constraintsOf(folder.resolve(file)).isEmpty()).isNotEqualTo(byConstraints);
        assertThat(check(files)).isEmpty();
    }

    /** Broken files that the schema lets pass; the constraints find only one of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ssp.json|'party-uuids':['|true|oscal.object.unknown|/metadata/responsible-parties/0/party-uuids/0",
                "ssp.json|'component-uuid':'|false|oscal.object.unknown|/control-implementation/implemented-requirements/0/by-components/0/component-uuid",
                "ssp.json|'href':'#|false|oscal.link.dangling|/control-implementation/implemented-requirements/0/by-components/0/links/0/href",
                "assessment-results.json|'observation-uuid':'|false|oscal.object.unknown|/results/0/findings/0/related-observations/0/observation-uuid",
                "assessment-results.json|'implementation-statement-uuid':'|false|oscal.object.unknown|/results/0/findings/0/implementation-statement-uuid"
            })
    void ourCheckFindsUuidsThatNothingHas(String file, String from, boolean byConstraints, String code, String pointer)
            throws IOException {
        String start = from.replace('\'', '"');
        Map<String, String> files = bundle();
        String document = document(files, file);
        int uuid = document.indexOf(start) + start.length();
        files = broken(files, file, document.substring(uuid - start.length(), uuid + 8), start + "00000000");
        assertOnlyOurs(files, file, byConstraints, code, pointer);
    }

    /** Broken files that only our check refuses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "ssp.json|'control-id':'ctl-1.1'|'control-id':'ctl-9'|oscal.control.unknown|/control-implementation/implemented-requirements/0/control-id",
                "ssp.json|'control-id':'ctl-1.2'|'control-id':'ctl-1.1'|oscal.control.repeated|/control-implementation/implemented-requirements/1/control-id",
                "assessment-results.json|'target-id':'ctl-1.1_smt'|'target-id':'ctl-9_smt'|oscal.statement.unknown|/results/0/findings/0/target/target-id",
                "assessment-results.json|{'control-id':'ctl-1.2'}|{'control-id':'ctl-9'}|oscal.control.unknown|/results/0/reviewed-controls/control-selections/0/exclude-controls/0/control-id",
                "assessment-results.json|{'control-id':'ctl-1.2'}|{'control-id':'ctl-1.2','statement-ids':['x']}|oscal.statement.unknown|/results/0/reviewed-controls/control-selections/0/exclude-controls/0/statement-ids/0",
                "assessment-results.json|{'control-id':'ctl-1.2'}|{'control-id':'ctl-1.2'},{'control-id':'ctl-1.2'}|oscal.control.repeated|/results/0/reviewed-controls/control-selections/0/exclude-controls/1/control-id"
            })
    void onlyOurCheckFindsWrongControls(String file, String from, String to, String code, String pointer)
            throws IOException {
        assertOnlyOurs(broken(bundle(), file, from, to), file, false, code, pointer);
    }

    private void assertOnlyOurs(
            Map<String, String> files, String file, boolean byConstraints, String code, String pointer) {
        assertThat(Judges.schemaOf(file, document(files, file))).isEmpty();
        assertThat(Judges.constraintsOf(folder.resolve(file)).isEmpty()).isNotEqualTo(byConstraints);
        String kind = file.equals("ssp.json") ? "system-security-plan" : file.replace(".json", "");
        assertThat(check(files)).containsExactly(code + " " + kind + " /" + kind + pointer);
    }

    @Test
    void statementsOfPlansAreLookedForIfAPlanIsThere() throws IOException {
        Map<String, String> files = bundle();
        files.remove("ssp.json");
        files.remove("catalog.json");
        assertThat(check(files)).isEmpty();
    }

    private static String mapping(String source, String target, String gaps) {
        return """
                {"mapping-collection": {"mappings": [{"source-resource": {}, "target-resource": {}, "maps": [
                  {"sources": [{"type": "control", "id-ref": "SOURCE"}, {"type": "statement", "id-ref": "SOURCE_smt"}],
                   "targets": [{"type": "control", "id-ref": "TARGET"}]}],
                  "source-gap-summary": {"unmapped-controls": [{"with-ids": ["GAPS"]}]}}]}}""".replace("SOURCE", source).replace("TARGET", target).replace("GAPS", gaps);
    }

    @Test
    void ourCheckLooksForControlsOfMappingsInCatalogs() {
        String catalog = document(bundle(), "catalog.json");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("catalog.json", catalog);
        files.put("mapping.json", mapping("ctl-1.1", "iso-1", "ctl-1.2"));
        assertThat(check(files)).isEmpty();
        files.put("mapping.json", mapping("ctl-8", "iso-1", "ctl-9"));
        String mapping = " mapping-collection /mapping-collection/mappings/0";
        assertThat(check(files))
                .containsExactly(
                        "oscal.control.unknown" + mapping + "/maps/0/sources/0/id-ref",
                        "oscal.statement.unknown" + mapping + "/maps/0/sources/1/id-ref",
                        "oscal.control.unknown" + mapping + "/source-gap-summary/unmapped-controls/0/with-ids/0");
        files.put("mapping.json", mapping("ctl-1.1", "iso-1", "ctl-1.1"));
        assertThat(check(files))
                .containsExactly(
                        "oscal.control.contradictory" + mapping + "/source-gap-summary/unmapped-controls/0/with-ids/0");
        files.put("mapping.json", mapping("ctl-1.1", "iso-1", "ctl-1.2"));
        files.put("target.json", catalog.replace("ctl-", "iso-"));
        assertThat(check(files)).containsExactly("oscal.control.unknown" + mapping + "/maps/0/targets/0/id-ref");
        files.put("mapping.json", mapping("ctl-1.1", "iso-1.1", "ctl-1.2"));
        assertThat(check(files)).isEmpty();
    }

    private static String document(Map<String, String> files, String file) {
        return Objects.requireNonNull(files.get(file));
    }

    /** Returns the files, written, with the first of a text in one of them replaced; apostrophes stand for quotes. */
    private Map<String, String> broken(Map<String, String> files, String file, String from, String to)
            throws IOException {
        String document = document(files, file);
        String old = from.replace('\'', '"');
        int start = document.indexOf(old);
        assertThat(start).as(old).isNotNegative();
        String rest = document.substring(start + old.length());
        files.put(file, document.substring(0, start) + to.replace('\'', '"') + rest);
        write(files);
        return files;
    }
}
