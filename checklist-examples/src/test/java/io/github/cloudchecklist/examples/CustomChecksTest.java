package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rules that are found and constraints of one's own in a JVM as users start it; that of the tests opens all packages to all
 * modules.
 */
class CustomChecksTest {

    private static final String PATH = System.getProperty("jdk.module.path");

    @ParameterizedTest
    @CsvSource({"DiscoverRules, discover-rules.txt", "MapConstraint, map-constraint.txt"})
    void workOnTheModulePath(String program, String expected) throws IOException, InterruptedException {
        String module = CustomChecksTest.class.getModule().getName();
        assertThat(java("--module-path", PATH, "--module", module + "/" + nameOf(program)))
                .isEqualTo(contentOf(expected));
    }

    @ParameterizedTest
    @CsvSource({"DiscoverRules, discover-rules.txt", "MapConstraint, map-constraint.txt"})
    void workOnTheClassPath(String program, String expected) throws IOException, InterruptedException {
        assertThat(java("--class-path", PATH, nameOf(program))).isEqualTo(contentOf(expected));
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static String nameOf(String program) {
        return CustomChecksTest.class.getPackageName() + "." + program;
    }

    private static String contentOf(String expected) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", expected));
    }
}
