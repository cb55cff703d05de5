package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rules alone need neither Hibernate Validator nor any other jar but that of the annotations. */
class RulesOnlyTest {

    /** Has the classes of this module, those of its tests and the Jakarta interfaces, and nothing else but java.base. */
    private static URLClassLoader withoutHibernate() throws MalformedURLException {
        return new URLClassLoader(
                new URL[] {
                    Path.of("target", "classes").toUri().toURL(),
                    Path.of("target", "test-classes").toUri().toURL(),
                    Validator.class.getProtectionDomain().getCodeSource().getLocation()
                },
                // Not the platform class loader, which on the module path finds the modules of the application.
                null);
    }

    private static Object program(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass(RulesOnlyProgram.class.getName())
                .getConstructor()
                .newInstance();
    }

    @Test
    void runWithoutAnyClassOfHibernateValidator() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = withoutHibernate()) {
            assertThat(((Supplier<?>) program(loader)).get()).isEqualTo("{answer.missing=1}");
        }
    }

    @Test
    void constraintsSayThatHibernateValidatorIsMissing() throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = withoutHibernate()) {
            BooleanSupplier constraints = (BooleanSupplier) program(loader);
            assertThatExceptionOfType(NoClassDefFoundError.class)
                    .isThrownBy(constraints::getAsBoolean)
                    .withMessageContaining("org/hibernate/validator");
        }
    }
}
