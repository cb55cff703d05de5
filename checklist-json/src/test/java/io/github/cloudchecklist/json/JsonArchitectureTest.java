package io.github.cloudchecklist.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The layout of the module, held by tests. */
class JsonArchitectureTest {

    private static final String JSON = "io.github.cloudchecklist.json";

    /** The module's own classes, from the build folder: found alike on the module path and on the class path. */
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void foreignFormatsUseTheJsonFormAndNotEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("codec")
                .definedBy(JSON + ".codec")
                .layer("json")
                .definedBy(JSON)
                .layer("tree")
                .definedBy(JSON + ".tree")
                .layer("oscal")
                .definedBy(JSON + ".oscal")
                .layer("cyclonedx")
                .definedBy(JSON + ".cyclonedx")
                .layer("sarif")
                .definedBy(JSON + ".sarif")
                .whereLayer("oscal")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cyclonedx")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("sarif")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("tree")
                .mayOnlyBeAccessedByLayers("oscal", "cyclonedx")
                .whereLayer("codec")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(JSON + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingUsesJackson2() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void nothingReadsXmlOrReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.w3c..", "java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .check(CLASSES);
    }

    @Test
    void nothingLogsOrPrints() {
        noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(CLASSES);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.util.logging..", "org.slf4j..")
                .check(CLASSES);
    }
}
