package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the Javadoc of the library compile, given what each takes as given. */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\n(.*?)\n\\s*\\* ?}</pre>", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String HEAD = """
            import io.github.cloudchecklist.core.analysis.*;
            import io.github.cloudchecklist.core.constraint.*;
            import io.github.cloudchecklist.core.conversion.*;
            import io.github.cloudchecklist.core.model.*;
            import io.github.cloudchecklist.core.sheet.*;
            import io.github.cloudchecklist.core.validation.*;
            import io.github.cloudchecklist.json.*;
            import io.github.cloudchecklist.json.cyclonedx.*;
            import io.github.cloudchecklist.json.oscal.*;
            import io.github.cloudchecklist.json.sarif.*;
            import java.io.PrintStream;
            import java.net.URI;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import tools.jackson.databind.json.JsonMapper;

            abstract class Examples {

                Checklist checklist, frame, lastYear, thisYear, newTemplate, nextTemplate, ours, theirs;
                Stream<Checklist> checklists;
                Crosswalk crosswalk;
                Sheet sheet;
                SheetImport imported;
                Conversion<String> conversion;
                ChecklistValidator validator;
                FindingCollector findings;
                ControlId other;
                Locale language;
                OscalSystem system;
                String json, mark, catalog, componentDefinition;
                byte[] bytes;
                Path file;
                PrintStream out;
            """;

    @Test
    void examplesCompile(@TempDir Path folder) throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(40);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < examples.size(); i++) {
            String example = examples.get(i);
            text.append(
                    example.contains("public final class ")
                            ? example + "\n"
                            : "void example" + i + "() throws Exception {\n" + example + "\n}\n");
        }
        Path source = Files.writeString(folder.resolve("Examples.java"), text.append("}\n"));

        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        folder.toString(),
                        "-cp",
                        path(),
                        source.toString());

        assertThat(result).as("%s", said).isZero();
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String module : List.of("checklist-core", "checklist-json")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    EXAMPLE.matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1).replaceAll("(?m)^\\s*\\* ?", ""))
                            .map(example -> "// " + file.getFileName() + "\n" + example)
                            .forEach(examples::add);
                }
            }
        }
        return examples;
    }

    private static String path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
