package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import io.github.cloudchecklist.json.oscal.OscalImporter;
import io.github.cloudchecklist.json.oscal.OscalReferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CybozuCnMainJobTest {

    private static final Path CHECKED_IN =
            Path.of("src", "main", "resources", "io", "github", "cloudchecklist", "examples", "cybozu-cn");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ja"})
    void printsSummaryAndFindingsInTheLanguageAskedForAndWritesTheDocuments(String language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        CybozuCnMainJob.run(
                CLOCK, new PrintStream(page, true, StandardCharsets.UTF_8), "--lang", language, folder.toString());
        assertThatDocumentsAreThoseCheckedIn();
        assertThat(ChecklistJson.forValidationReports()
                        .read(folder.resolve("findings.json"))
                        .findings(Severity.WARNING))
                .hasSize(19);
        assertThat(page.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("src", "test", "resources", "main-job-" + language + ".txt"))
                        .replace("<folder>", folder.toString()));
    }

    @Test
    void writesDocumentsOfOtherFormatsThatAreReadBackAndListsWhatTheyCouldNotCarry() throws IOException {
        CybozuCnMainJob.run(
                CLOCK,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                folder.toString());
        Checklist checklist = ChecklistJson.forChecklists().read(folder.resolve("checklist.json"));
        String catalog = Files.readString(folder.resolve("catalog.json"));
        String answers = Files.readString(folder.resolve("component-definition.json"));
        assertThat(OscalImporter.builder().build().read(catalog).getDocument()).isEqualTo(template(checklist));
        assertThat(OscalReferences.check(JsonLimits.defaults(), catalog, answers))
                .isEmpty();
        assertThat(CycloneDxJson.of().read(Files.readString(folder.resolve("cyclonedx.json"))))
                .isEqualTo(checklist);
        List<String> cycloneDx = Files.readAllLines(Path.of("src", "test", "resources", "cyclonedx-losses.txt"));
        assertThat(Files.readAllLines(folder.resolve("losses.txt")))
                .startsWith(
                        "catalog.json: 4",
                        "  answers at '': A catalog has requirements only; went to component definition")
                .contains(
                        "component-definition.json: 4",
                        "  state 'qualified' at '/sections/5/controls/6/answer/state':"
                                + " OSCAL has no implementation status for it; went to prop 'state'")
                .endsWith(Stream.concat(
                                Stream.of("cyclonedx.json: " + cycloneDx.size()),
                                cycloneDx.stream().map(loss -> "  " + loss))
                        .toArray(String[]::new));
    }

    /** What a catalog has of a checklist: certifications and the service stand beside the answers. */
    private static Checklist template(Checklist checklist) {
        return checklist.withoutAnswers().toBuilder()
                .service(Optional.empty())
                .certifications(List.of())
                .build();
    }

    @Test
    void refusesArgumentsThatItDoesNotKnow() {
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CybozuCnMainJob.run(CLOCK, out, "--quiet"))
                .withMessage("Option must be --lang followed by a language, was '--quiet'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CybozuCnMainJob.run(CLOCK, out, "--lang"))
                .withMessage("Option must be --lang followed by a language, was '--lang'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CybozuCnMainJob.run(CLOCK, out, "--lang", "fr"))
                .withMessage("Language must be en, zh or ja, was 'fr'");
    }

    /** Whatever the locale, the time zone and the charset of the machine are, the bytes are the same. */
    @ParameterizedTest
    @CsvSource({"C, tr-TR, Asia/Tokyo", "C.UTF-8, ar-EG, America/St_Johns"})
    void writesTheSameBytesOnAnyMachine(String lang, String locale, String zone) throws Exception {
        String[] language = locale.split("-", 2);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language[0],
                "-Duser.country=" + language[1],
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=US-ASCII",
                "-cp",
                classPath(),
                CybozuCnMainJob.class.getName(),
                folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANG", lang);
        builder.environment().put("LC_ALL", lang);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThatDocumentsAreThoseCheckedIn();
    }

    /** The module path and the class path together: the job runs on either, and the test on the module path. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path"))
                .filter(path -> path != null && !path.isEmpty())
                .reduce((left, right) -> left + System.getProperty("path.separator") + right)
                .orElseThrow();
    }

    private void assertThatDocumentsAreThoseCheckedIn() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(CHECKED_IN)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(names).contains("checklist.json", "crosswalk-meti-2013.json").hasSize(5);
        for (String name : names) {
            assertThat(folder.resolve(name))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasSameTextualContentAs(CHECKED_IN.resolve(name), StandardCharsets.UTF_8);
        }
    }
}
