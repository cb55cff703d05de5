package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
            assertThat(folder.resolve(name)).hasSameTextualContentAs(CHECKED_IN.resolve(name), StandardCharsets.UTF_8);
        }
    }
}
