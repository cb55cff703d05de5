package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The facade works without Jackson's databind, whose classes take longer to load than a document takes to read. */
class FacadeClassesTest {

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
}
