package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDiscoveryTest {

    private static final String SERVICES = "META-INF/services/" + ChecklistRule.class.getName();
    private static final String PROVIDED = ProvidedRules.class.getName() + "$";

    @TempDir
    private Path folder;

    /** Loads the provided rules into an unnamed module of its own, as the jar of an embedder would be. */
    private static final class OwnLoader extends ClassLoader {

        private final Path services;

        OwnLoader(Path services) {
            super(RuleDiscoveryTest.class.getClassLoader());
            this.services = services;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PROVIDED)) {
                return super.loadClass(name, resolve);
            }
            if (name.equals(PROVIDED + "Absent")) {
                throw new ClassNotFoundException(name);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] content = bytes.readAllBytes();
                return defineClass(name, content, 0, content.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(SERVICES)
                    ? Collections.enumeration(List.of(services.toUri().toURL()))
                    : super.getResources(name);
        }
    }

    private ClassLoader providing(String... names) throws IOException {
        Path services = folder.resolve("services");
        Files.write(services, List.of(names));
        return new OwnLoader(services);
    }

    private static ValidationReport validate(ClassLoader loader) {
        return ChecklistValidator.builder()
                .withoutStandardRules()
                .withoutConstraints()
                .discoverRules(loader)
                .build()
                .validate(Sheets.sheet(Sheets.yes("1.1")));
    }

    @Test
    void findsRulesInTheOrderOfTheirCodes() throws IOException {
        ClassLoader loader = providing(PROVIDED + "Second", PROVIDED + "First");
        assertThat(validate(loader).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("provided.first", "provided.second");
    }

    @Test
    void reportsAServiceFileThatIsNone() throws IOException {
        assertThat(validate(providing(PROVIDED + "First", "not a name")).countsByCode())
                .containsEntry("rule.unavailable", 1);
    }

    @Test
    void reportsEachProviderThatFails() throws IOException {
        ClassLoader loader = providing(
                PROVIDED + "Throwing",
                PROVIDED + "Missing",
                PROVIDED + "First",
                PROVIDED + "Uninitialized",
                PROVIDED + "Malformed",
                PROVIDED + "NoRule",
                PROVIDED + "Second");
        ValidationReport report = validate(loader);
        assertThat(report.countsByCode())
                .containsEntry("provided.first", 1)
                .containsEntry("provided.second", 1)
                .containsEntry("rule.unavailable", 5);
        assertThat(report.findings(Severity.ERROR))
                .allSatisfy(finding -> {
                    assertThat(finding.getCode()).isEqualTo("rule.unavailable");
                    assertThat(finding.getPointer()).isEmpty();
                })
                .extracting(finding -> finding.getArguments().get("reason"))
                .satisfiesExactlyInAnyOrder(
                        reason -> assertThat(reason).contains("Throwing could not be instantiated"),
                        reason -> assertThat(reason).contains("Missing not found"),
                        reason -> assertThat(reason).contains("Uninitialized could not be instantiated"),
                        reason -> assertThat(reason).contains("NoRule not a subtype"),
                        reason -> assertThat(reason)
                                .isEqualTo(
                                        PROVIDED + "Malformed has no descriptor: java.lang.IllegalArgumentException"));
        assertThat(report.passes(Severity.ERROR)).isFalse();
        assertThat(validate(loader)).as("in the same order each time").isEqualTo(report);
    }

    @Test
    void providersThatFailAlikeHideNoOthers() throws IOException {
        ClassLoader loader = providing(PROVIDED + "FirstOrphan", PROVIDED + "SecondOrphan", PROVIDED + "First");
        assertThat(validate(loader).countsByCode())
                .containsEntry("provided.first", 1)
                .containsEntry("rule.unavailable", 1);
    }

    @Test
    void endsWhereTheClassLoaderFailsForEver() {
        ClassLoader broken = new ClassLoader(null) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThat(validate(broken).countsByCode())
                .containsEntry("rule.unavailable", 1)
                .hasSize(1);
    }

    @Test
    void asksTheContextClassLoaderWhereNoneIsGiven() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(providing(PROVIDED + "First"));
        try {
            assertThat(ChecklistValidator.builder().discoverRules().build().descriptors())
                    .extracting(RuleDescriptor::getCode)
                    .contains("provided.first");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void refusesARuleThatIsFoundAndGivenToo() throws IOException {
        ClassLoader loader = providing(PROVIDED + "First");
        assertThatIllegalStateException()
                .isThrownBy(() -> ChecklistValidator.builder()
                        .rule(new ProvidedRules.First())
                        .discoverRules(loader)
                        .build())
                .withMessage("Code 'provided.first' must belong to one rule, was that of '" + PROVIDED + "First' and '"
                        + PROVIDED + "First'");
    }
}
