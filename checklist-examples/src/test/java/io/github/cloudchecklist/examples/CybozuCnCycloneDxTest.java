package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The CycloneDX documents as cyclonedx-core-java sees them, and what only our own check sees. */
class CybozuCnCycloneDxTest {

    private static final CycloneDxJson CYCLONE_DX = CycloneDxJson.of();
    private static final Checklist SHEET = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));

    private static List<ParseException> problems(String document) {
        try {
            return new JsonParser().validate(document, Version.VERSION_16);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Checklist checklist) {
        return CYCLONE_DX.write(checklist).getDocument();
    }

    @Test
    void theRealSheetIsAccepted() {
        assertThat(problems(text(SHEET))).isEmpty();
        assertThat(problems(CYCLONE_DX.indented().write(SHEET).getDocument())).isEmpty();
        assertThat(problems(text(SHEET.withoutAnswers()))).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChecklistIsAccepted(long seed) {
        assertThat(problems(text(RandomChecklists.of(seed).checklist()))).isEmpty();
    }

    @Test
    void addressesThatOnlyJavaTakesAreAccepted() {
        EvidenceLink link = EvidenceLink.builder()
                .uri(URI.create("https://example.org/?a[0]=1"))
                .build();
        Organization provider = Organization.builder()
                .name(LocalizedText.of("Example Co."))
                .uri(link.getUri())
                .build();
        Certification certification =
                Certification.builder().standard("ISO 9001").addEvidence(link).build();
        Checklist sheet = SHEET.toBuilder()
                .provider(provider)
                .addReference(link)
                .addCertification(certification)
                .build();
        assertThat(problems(text(sheet))).isEmpty();
    }

    @Test
    void theRealSheetIsReadBackWhole() {
        Conversion<String> conversion = CYCLONE_DX.write(SHEET);
        Checklist read = CYCLONE_DX.read(conversion.getDocument());
        assertThat(read).isEqualTo(SHEET);
        assertThat(CYCLONE_DX.write(read).getDocument()).isEqualTo(conversion.getDocument());
    }

    @Test
    void theLossesOfTheRealSheetAreListedOneByOne() throws IOException {
        String losses = CYCLONE_DX.write(SHEET).getLosses().stream()
                .map(loss -> loss.describe() + "\n")
                .reduce("", String::concat);
        assertThat(losses).isEqualTo(Files.readString(Path.of("src", "test", "resources", "cyclonedx-losses.txt")));
        assertThat(CYCLONE_DX.write(SHEET).getLosses())
                .allSatisfy(loss -> assertThat(loss.getInstead()).isPresent())
                .extracting(Loss::getSubject)
                .contains("answer mark", "answer state", "certification registration number");
    }

    /** Broken documents that the schema refuses, whether or not we would. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"score\":1.0|\"score\":2.0",
                "\"declarations\":{|\"declarations\":{\"standards\":[],",
                "\"specVersion\":\"1.6\"|\"specVersion\":1.6",
                "T00:00:00Z\"|\""
            })
    void theOutsiderRefuses(String from, String to) {
        String document = text(SHEET);
        assertThat(document).contains(from);
        assertThat(problems(document.replace(from, to))).isNotEmpty();
    }

    /** Broken documents that the schema lets pass. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"claims\":[\"c-2.1.2\"]|\"claims\":[\"c-2.1.99\"]|Reference must lead to a claim",
                "\"assessor\":\"provider\"|\"assessor\":\"nobody\"|Reference must lead to an assessor",
                "\"target\":\"service\",\"predicate\":\"2.1.2 |\"target\":\"nothing\",\"predicate\":\"2.1.2 |Reference must lead to something",
                "\"evidence\":[\"e-2.1.2-1\"]|\"evidence\":[\"e-0\"]|Reference must lead to an evidence",
                "\"bom-ref\":\"c-2.1.2\"|\"bom-ref\":\"c-2.1.1\"|Bom-ref must stand only once",
                "{\"requirement\":\"r-2.1.2\"|{\"requirement\":\"r-2.1.1\"|Requirement must be mapped once"
            })
    void onlyOurCheckRefuses(String from, String to, String message) {
        String document = text(SHEET);
        assertThat(document).containsOnlyOnce(from);
        String broken = document.replace(from, to);
        assertThat(problems(broken)).isEmpty();
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> CYCLONE_DX.checkReferences(broken))
                .withMessageStartingWith(message);
    }
}
