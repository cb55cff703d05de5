package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.json.codec.Documents.Binding;
import io.github.cloudchecklist.json.codec.ModelValues;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/** One file for each type with attributes, with all of them: the form that published documents rely on. */
class GoldenFilesTest {

    static Stream<Class<?>> types() {
        return ModelValues.bindings().stream()
                .<Class<?>>map(Binding::type)
                .filter(type -> type.isInterface()
                        && Arrays.stream(type.getPermittedSubclasses()).noneMatch(Class::isInterface));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesAreWrittenAsInTheFile(Class<?> type) throws IOException {
        String golden = golden(type);

        Object value = Mappers.PLAIN.readValue(golden, type);

        assertThat(Mappers.PLAIN.writer().with(printer()).writeValueAsString(value) + "\n")
                .isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("types")
    void filesHaveAllAttributes(Class<?> type) throws IOException {
        JsonNode golden = Mappers.PLAIN.readTree(golden(type));
        List<String> attributes = Arrays.stream(type.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("get"))
                .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
                .toList();

        if (type == StateCounts.class) {
            assertThat(attributes).containsExactly("counts");
        } else if (golden.isObject()) {
            assertThat(golden.propertyNames()).containsAll(attributes);
        } else {
            assertThat(attributes).containsExactly("entries");
        }
    }

    @Test
    void indentedDocumentsAreTheFiles() throws IOException {
        String checklist = golden(Checklist.class);
        String crosswalk = golden(Crosswalk.class);
        ChecklistJson<Checklist> checklists = ChecklistJson.forChecklists().indented();
        ChecklistJson<Crosswalk> crosswalks = ChecklistJson.forCrosswalks().indented();

        assertThat(checklists.writeString(checklists.read(checklist))).isEqualTo(checklist);
        assertThat(crosswalks.writeString(crosswalks.read(crosswalk))).isEqualTo(crosswalk);
        for (Analyses<?> kind : Analyses.KINDS) {
            isTheFile(kind);
        }
    }

    private static <T> void isTheFile(Analyses<T> kind) throws IOException {
        ChecklistJson<T> json = kind.json().indented();
        String golden = golden(kind.type());

        assertThat(json.writeString(json.read(golden))).isEqualTo(golden);
        assertThat(Schemas.errors(kind.schema(), golden)).isEmpty();
    }

    private static String golden(Class<?> type) throws IOException {
        String name =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".json";
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static PrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(new Separators().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(lines)
                .withObjectIndenter(lines);
    }
}
