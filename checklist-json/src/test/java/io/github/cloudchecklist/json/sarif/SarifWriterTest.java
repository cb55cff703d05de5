package io.github.cloudchecklist.json.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.validation.Acceptance;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomReports;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifWriterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();

    private static final Checklist CHECKLIST = Checklist.builder()
            .id(ChecklistId.of("example"))
            .revision("1")
            .title(LocalizedText.of("Example"))
            .language(Locale.ENGLISH)
            .addSection(section("1", section("1.1", control("1.1.1"), control("1.1.2"))))
            .build();

    private static Section section(String id, Section inner) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of("Section " + id))
                .addSection(inner)
                .build();
    }

    private static Section section(String id, Control... controls) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of("Section " + id))
                .addControls(controls)
                .build();
    }

    private static Control control(String id) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of("Traffic is encrypted."))
                .answer(Answer.builder().state(ComplianceState.PLANNED).build())
                .build();
    }

    private static Schema schema() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return registry.getSchema(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(byte[] log) {
        return SCHEMA.validate(new String(log, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static ChecklistValidator validator() {
        return ChecklistValidator.builder()
                .clock(CLOCK)
                .accept(Acceptance.builder()
                        .code("answer.remark.missing")
                        .controlId(ControlId.of("1.1.2"))
                        .reason("Answered by mail")
                        .expiresOn(LocalDate.of(2026, 12, 31))
                        .build())
                .build();
    }

    private static JsonNode run(byte[] log) {
        return MAPPER.readTree(log).get("runs").get(0);
    }

    private static JsonNode run(Checklist checklist) {
        return run(
                SarifWriter.of(validator().descriptors()).writeBytes(validator().validate(checklist), checklist));
    }

    private static Stream<JsonNode> results(JsonNode run) {
        return run.get("results").valueStream();
    }

    @Test
    void saysOfEachFindingWhatAndWhereItIs() {
        JsonNode run = run(CHECKLIST);
        JsonNode result = results(run)
                .filter(one -> one.get("ruleId").stringValue().equals("answer.remark.missing"))
                .findFirst()
                .orElseThrow();
        int index = result.get("ruleIndex").intValue();
        JsonNode rule = run.get("tool").get("driver").get("rules").get(index);
        assertThat(rule.get("id").stringValue()).isEqualTo("answer.remark.missing");
        assertThat(rule.get("shortDescription").get("text").stringValue()).isNotBlank();
        assertThat(rule.get("help").get("text").stringValue()).isNotBlank();
        assertThat(rule.get("defaultConfiguration").get("level")).isEqualTo(result.get("level"));
        assertThat(result.get("message").get("text").stringValue()).startsWith("Answer must have a remark");
        JsonNode location = result.get("locations").get(0);
        assertThat(location.get("physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"checklist.json\",\"index\":0}}");
        assertThat(location.get("logicalLocations").get(0).toString())
                .isEqualTo("{\"name\":\"1.1.1\",\"fullyQualifiedName\":\"1 > 1.1 > 1.1.1\",\"kind\":\"control\"}");
        assertThat(location.get("logicalLocations")
                        .get(1)
                        .get("fullyQualifiedName")
                        .stringValue())
                .startsWith("/sections/0/sections/0/controls/0/answer");
        assertThat(result.get("suppressions")).isEmpty();
    }

    @Test
    void acceptedFindingsAreSuppressedWithTheirReason() {
        List<JsonNode> suppressed = results(run(CHECKLIST))
                .filter(result -> !result.get("suppressions").isEmpty())
                .toList();
        assertThat(suppressed).hasSize(1);
        assertThat(suppressed.get(0).get("suppressions").toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"Answered by mail\"}]");
    }

    @Test
    void describesRulesInTheLanguageAskedForAndElseInEnglish() {
        ValidationReport report = validator().validate(CHECKLIST);
        SarifWriter writer = SarifWriter.of(validator().descriptors());
        JsonNode chinese = run(writer.withLanguage(Locale.SIMPLIFIED_CHINESE).writeBytes(report, CHECKLIST));
        JsonNode french = run(writer.withLanguage(Locale.FRENCH).writeBytes(report, CHECKLIST));
        assertThat(chinese.get("tool").get("driver").get("language").stringValue())
                .isEqualTo("zh");
        assertThat(chinese.get("tool")
                        .get("driver")
                        .get("rules")
                        .get(0)
                        .get("shortDescription")
                        .toString())
                .containsPattern("\\p{IsHan}");
        assertThat(french).isEqualTo(run(writer.writeBytes(report, CHECKLIST)));
    }

    @Test
    void listsCodesWithoutDescriptorAndKeepsTheFirstDescriptorOfACode() {
        RuleDescriptor first = descriptor("acme.short", Severity.ERROR);
        Finding finding = Finding.builder()
                .code("constraint.not-blank")
                .severity(Severity.INFO)
                .pointer("/title")
                .message("must not be blank")
                .source("jakarta.validation.constraints.NotBlank")
                .build();
        byte[] log = SarifWriter.of(List.of(first, descriptor("acme.short", Severity.INFO)))
                .withArtifact(URI.create("https://example.org/a%20b.json"))
                .writeBytes(report(finding), CHECKLIST);
        JsonNode run = run(log);
        assertThat(run.get("tool").get("driver").get("rules").toString())
                .contains("\"id\":\"acme.short\"", "\"level\":\"error\"")
                .endsWith("{\"id\":\"constraint.not-blank\"}]")
                .doesNotContain("\"level\":\"note\"");
        assertThat(run.get("results").toString())
                .contains(
                        "\"ruleIndex\":1,\"level\":\"note\"",
                        "\"uri\":\"https://example.org/a%20b.json\"",
                        "\"logicalLocations\":[{\"fullyQualifiedName\":\"/title\",\"kind\":\"property\"}]",
                        "\"source\":\"jakarta.validation.constraints.NotBlank\"");
        assertThat(errors(log)).isEmpty();
    }

    private static RuleDescriptor descriptor(String code, Severity severity) {
        return RuleDescriptor.builder()
                .code(code)
                .severity(severity)
                .title("Short")
                .message("Too short")
                .build();
    }

    private static ValidationReport report(Finding... findings) {
        return ValidationReport.builder()
                .checklistId(CHECKLIST.getId())
                .revision("1")
                .addFindings(findings)
                .build();
    }

    @Test
    void fingerprintsStayWhenSomethingIsInsertedElsewhere() {
        Checklist longer = CHECKLIST.toBuilder()
                .sections(List.of(
                        section("0", control("0.1")),
                        section("1", section("1.1", control("1.1.0"), control("1.1.1"), control("1.1.2")))))
                .build();
        List<String> before = fingerprints(run(CHECKLIST), "1.1.1");
        assertThat(before).isNotEmpty();
        assertThat(fingerprints(run(longer), "1.1.1")).isEqualTo(before);
        assertThat(fingerprints(run(longer), "1.1.0")).doesNotContainAnyElementsOf(before);
    }

    private static List<String> fingerprints(JsonNode run, String control) {
        return results(run)
                .filter(result -> result.get("locations").toString().contains("\"name\":\"" + control + "\""))
                .map(SarifWriterTest::fingerprint)
                .toList();
    }

    private static String fingerprint(JsonNode result) {
        return result.get("partialFingerprints").get("checklistFinding/v1").stringValue();
    }

    @Test
    void fingerprintsTellFindingsApartThatAreAlike() {
        Finding.Builder finding = Finding.builder()
                .code("evidence.link.insecure")
                .severity(Severity.WARNING)
                .controlId(ControlId.of("1.1.1"))
                .sectionId(SectionId.of("1.1"))
                .putArgument("address", "http://example.org/");
        Finding first = finding.pointer("/sections/0/sections/0/controls/0/answer/evidence/0/uri")
                .message("Address must be https")
                .build();
        Finding second = finding.pointer("/sections/0/sections/0/controls/0/answer/evidence/1/uri")
                .build();
        Finding inOtherWords = first.toBuilder()
                .pointer("/sections/7/controls/3/answer/evidence/9/uri")
                .message("必须是 https")
                .severity(Severity.INFO)
                .build();
        Finding elsewhere = first.toBuilder()
                .pointer("/sections/0/sections/0/controls/0/answer/evidence/0/label")
                .build();
        String known = fingerprint(results(write(first)).findFirst().orElseThrow());
        assertThat(results(write(first, second)).map(SarifWriterTest::fingerprint))
                .doesNotHaveDuplicates()
                .contains(known);
        assertThat(fingerprint(results(write(inOtherWords)).findFirst().orElseThrow()))
                .isEqualTo(known);
        assertThat(fingerprint(results(write(elsewhere)).findFirst().orElseThrow()))
                .isNotEqualTo(known);
        assertThat(known).isEqualTo("5a10d60bbeebf65617df220de44f99780b5418f8c6ae8fb6866260ae03d818ae");
    }

    private static JsonNode write(Finding... findings) {
        return run(SarifWriter.of(List.of()).writeBytes(report(findings), CHECKLIST));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void schemaAcceptsAnyReportAndTheBytesAreTheSame(long seed) {
        ValidationReport random = RandomReports.of(seed);
        Checklist checklist = RandomChecklists.of(seed).checklist().toBuilder()
                .id(random.getChecklistId())
                .revision(random.getRevision())
                .build();
        ValidationReport report = random.merge(validator().validate(checklist));
        SarifWriter writer = SarifWriter.of(validator().descriptors());
        byte[] log = writer.writeBytes(report, checklist);
        assertThat(errors(log)).isEmpty();
        assertThat(writer.writeBytes(report, checklist)).isEqualTo(log);
        assertThat(results(run(log)).map(SarifWriterTest::fingerprint)).doesNotHaveDuplicates();
        assertThat(run(log).get("results"))
                .hasSize(report.getFindings().size() + report.getAccepted().size());
    }

    @Test
    void schemaAcceptsTheReportOnTheRealSheet() {
        Checklist sheet = ChecklistJson.forChecklists()
                .read(Path.of(
                        "..",
                        "checklist-examples",
                        "src/main/resources/io/github/cloudchecklist/examples/cybozu-cn/checklist.json"));
        ValidationReport report = validator().validate(sheet);
        byte[] log = SarifWriter.of(validator().descriptors()).writeBytes(report, sheet);
        assertThat(errors(log)).isEmpty();
        assertThat(results(run(log)))
                .hasSize(report.getFindings().size() + report.getAccepted().size());
    }

    @Test
    void addressesOfDocumentsAreInAscii() {
        byte[] log = SarifWriter.of(List.of())
                .withArtifact(URI.create("表/a.json"))
                .writeBytes(validator().validate(CHECKLIST), CHECKLIST);
        assertThat(errors(log)).isEmpty();
        assertThat(run(log).at("/artifacts/0/location/uri").stringValue()).isEqualTo("%E8%A1%A8/a.json");
    }

    /** A message of SARIF takes what stands in braces for a placeholder. */
    @Test
    void bracesAreNoPlaceholders() {
        Finding finding = Finding.builder()
                .code("acme.braces")
                .severity(Severity.INFO)
                .pointer("")
                .message("Must not be '{0}'")
                .build();
        RuleDescriptor rule = descriptor("acme.braces", Severity.INFO).toBuilder()
                .title("No {0}")
                .help("Write {{0}} instead")
                .build();
        String log = new String(
                SarifWriter.of(List.of(rule)).writeBytes(report(finding), CHECKLIST), StandardCharsets.UTF_8);
        assertThat(log)
                .contains("\"text\": \"Must not be '{{0}}'\"")
                .contains("\"text\": \"No {{0}}\"")
                .contains("\"text\": \"Write {{{{0}}}} instead\"");
    }

    @Test
    void schemaRefusesALogThatIsBroken() {
        String log = new String(
                SarifWriter.of(List.of()).writeBytes(validator().validate(CHECKLIST), CHECKLIST),
                StandardCharsets.UTF_8);
        assertThat(errors(log.replace("\"level\": \"", "\"level\": \"x").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void refusesAReportOnAnotherChecklistOrRevision() {
        SarifWriter writer = SarifWriter.of(List.of());
        ValidationReport other = report().toBuilder().revision("2").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.writeBytes(other, CHECKLIST))
                .withMessage("Report must be on checklist 'example', revision '1', was on 'example', revision '2'");
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        ValidationReport broken = report(Finding.builder()
                .code("acme.broken")
                .severity(Severity.INFO)
                .pointer("")
                .message("\uD83D")
                .build());
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> SarifWriter.of(List.of()).write(broken, CHECKLIST, target))
                .withMessageContaining("(at /findings/0/message)");
        assertThat(target.size()).isZero();
        RuleDescriptor rule = descriptor("acme.short", Severity.INFO);
        for (RuleDescriptor bad : List.of(
                rule.toBuilder().title("\uD83D").build(),
                rule.toBuilder().help("\uDE00").build(),
                rule.toBuilder().source("\uDE00").build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SarifWriter.of(List.of(bad)))
                    .withMessage("Rule must have no text with half of a surrogate pair, was 'acme.short'");
        }
    }

    @Test
    void failsIfTheTargetCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> SarifWriter.of(List.of()).write(report(), CHECKLIST, full));
    }

    @Test
    void leavesTheTargetOpen() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        SarifWriter.of(List.of()).write(report(), CHECKLIST, target);
        assertThat(target.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }
}
