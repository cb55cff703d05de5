package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

    @Test
    void exportsTheFacadeAndNotTheEngine() throws IOException {
        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "io.github.cloudchecklist.json",
                        "io.github.cloudchecklist.json.cyclonedx",
                        "io.github.cloudchecklist.json.oscal",
                        "io.github.cloudchecklist.json.sarif");
        assertThat(descriptor().opens()).isEmpty();
    }

    @Test
    void providesTheModuleToMappers() throws IOException {
        assertThat(descriptor().provides())
                .extracting(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers)
                .containsExactly(
                        tuple("tools.jackson.databind.JacksonModule", List.of(ChecklistModule.class.getName())));
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
