package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Java snippets of the README stand between {@code // [name]} and {@code // [/name]} in a program or test that runs, and its
 * table of compatibility names the versions of the build.
 */
class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("<!-- (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void javaSnippetsAreCutFromProgramsThatRun() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<MatchResult> snippets = SNIPPET.matcher(readme).results().toList();
        assertThat(snippets).isNotEmpty();
        assertThat(readme.split("```java\n", -1)).hasSize(snippets.size() + 1);
        for (MatchResult snippet : snippets) {
            assertThat(snippet.group(2)).as(snippet.group(1)).isEqualTo(source(snippet.group(1)));
        }
    }

    @Test
    void jsonExampleIsTheChecklistBuiltInCode() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int start = readme.indexOf("```json\n") + "```json\n".length();
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        assertThat(json.read(readme.substring(start, readme.indexOf("```", start))))
                .isEqualTo(json.read(Path.of("src", "test", "resources", "build-checklist.json")));
    }

    @Test
    void pictureOfTheArchitectureHasEveryPackage() throws IOException {
        String picture = Files.readString(Path.of("..", "ARCHITECTURE.md"));
        for (String module : List.of("core", "json", "examples")) {
            Path sources = Path.of("..", "checklist-" + module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                assertThat(files.filter(file -> file.endsWith("package-info.java"))
                                .map(file -> sources.relativize(file.getParent())
                                        .toString()
                                        .replace(File.separatorChar, '.')
                                        .replace("io.github.cloudchecklist", "")))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(picture).contains(name));
            }
        }
    }

    @Test
    void compatibilityNamesTheVersionsThatTheBuildAndItsConsumersRunWith() throws IOException {
        String poms = Files.readString(Path.of("..", "pom.xml")) + Files.readString(Path.of("pom.xml"));
        String consumer = Files.readString(
                Path.of("src/it/spring-boot/src/test/java/com/example/intake/IntakeApplicationTest.java"));
        assertThat(compatible("JDK")).startsWith(property(poms, "maven.compiler.release") + " and newer;");
        assertThat(versions(compatible("Jackson")))
                .containsExactlyInAnyOrder(
                        property(poms, "jackson.version"),
                        property(poms, "jackson2.version"),
                        property(poms, "jackson3.version"),
                        group("Jackson (\\S+), Hibernate", consumer),
                        group("Jackson (\\S+), Hibernate", consumer));
        assertThat(versions(compatible("Hibernate Validator")))
                .containsExactlyInAnyOrder(
                        group("(.+)\\.Final", property(poms, "hibernate-validator.version")),
                        group("Hibernate Validator (\\S+)\\.Final", consumer));
        assertThat(versions(compatible("Spring Boot")))
                .containsExactly(property(poms, "spring-boot.version"))
                .containsExactly(group("\"Spring Boot (\\S+), Jackson", consumer));
    }

    /** Returns what the table of compatibility says of something. */
    private static String compatible(String name) throws IOException {
        return group(
                "## Compatibility\n(?s:.*?)\n\\| " + name + " \\| (.*) \\|\n",
                Files.readString(Path.of("..", "README.md")));
    }

    private static List<String> versions(String text) {
        return Pattern.compile("\\d+\\.\\d+\\.\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String property(String poms, String name) {
        return group("<" + Pattern.quote(name) + ">(.*)</", poms);
    }

    private static String group(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is like '" + pattern + "'"))
                .group(1);
    }

    private static String source(String name) throws IOException {
        for (Path folder : List.of(Path.of("src"), Path.of("..", "checklist-json", "src", "test"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String text = Files.readString(file);
                    int start = text.indexOf("// [" + name + "]\n");
                    if (start >= 0) {
                        int end = text.lastIndexOf('\n', text.indexOf("// [/" + name + "]"));
                        return text.substring(text.indexOf('\n', start) + 1, end)
                                        .stripIndent() + "\n";
                    }
                }
            }
        }
        throw new AssertionError("No program has a snippet '" + name + "'");
    }
}
