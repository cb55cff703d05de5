package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.cloudchecklist.core.model.Checklist;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The facade works without Jackson's databind, whose classes take longer to load than a document takes to read. */
class FacadeClassesTest {

    private static final String CODECS = "io.github.cloudchecklist.json.codec.";

    @Test
    void readsAndWritesWithoutDatabind() throws Exception {
        List<URL> places = new ArrayList<>();
        for (Class<?> type : List.of(ChecklistJson.class, Checklist.class, JsonParser.class)) {
            places.add(type.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), null)) {
            assertThatThrownBy(() -> loader.loadClass(JsonMapper.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class);

            Class<?> facade = loader.loadClass(ChecklistJson.class.getName());
            Object json = facade.getMethod("forChecklists").invoke(null);
            Method read = facade.getMethod("read", String.class);
            Object checklist = read.invoke(json, Broken.control("\"answer\": {\"state\": \"planned\"}"));
            Method write = facade.getMethod("writeString", Object.class);
            assertThat((String) write.invoke(facade.getMethod("indented").invoke(json), checklist))
                    .contains("\"state\": \"planned\"");
            assertThatThrownBy(() -> read.invoke(json, "{}")).cause().hasMessageStartingWith("Checklist must have");
        }
    }

    /** Tells which classes it has loaded. */
    private static final class Loader extends URLClassLoader {

        Loader(Class<?>... jars) {
            super(
                    Arrays.stream(jars)
                            .map(type ->
                                    type.getProtectionDomain().getCodeSource().getLocation())
                            .toArray(URL[]::new),
                    null);
        }

        boolean hasLoaded(String name) {
            return findLoadedClass(name) != null;
        }
    }

    @Test
    void readsChecklistsWithoutWhatReadsAnalyses() throws Exception {
        try (Loader loader = new Loader(
                ChecklistJson.class, Checklist.class, JsonParser.class, JsonMapper.class, JsonFormat.class)) {
            Class<?> facade = loader.loadClass(ChecklistJson.class.getName());
            Object json = facade.getMethod("forChecklists").invoke(null);
            Object checklist =
                    facade.getMethod("read", String.class).invoke(json, Broken.checklist("\"sections\": []"));
            Object module = loader.loadClass(ChecklistModule.class.getName())
                    .getConstructor()
                    .newInstance();
            Object builder = loader.loadClass(JsonMapper.class.getName())
                    .getMethod("builder")
                    .invoke(null);
            builder.getClass()
                    .getMethod("addModule", loader.loadClass(JacksonModule.class.getName()))
                    .invoke(builder, module);
            Object mapper = builder.getClass().getMethod("build").invoke(builder);
            Object written = mapper.getClass()
                    .getMethod("writeValueAsString", Object.class)
                    .invoke(mapper, checklist);

            assertThat((String) written).startsWith("{\"format\":\"checklist/1\"");
            assertThat(loader.hasLoaded(CODECS + "Tables")).isTrue();
            assertThat(loader.hasLoaded(CODECS + "AnalysisTables")).isFalse();
            facade.getMethod("forDiffs").invoke(null);
            assertThat(loader.hasLoaded(CODECS + "AnalysisTables")).isTrue();
        }
    }
}
