package io.github.cloudchecklist.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The layout of the module, held by tests. */
class ArchitectureTest {

    private static final String CORE = "io.github.cloudchecklist.core";
    private static final String CONSTRAINT = CORE + ".constraint..";
    private static final String MODEL = CORE + ".model..";
    private static final String VALIDATION = CORE + ".validation..";
    private static final String ANALYSIS = CORE + ".analysis..";
    private static final String CONVERSION = CORE + ".conversion..";
    private static final String SHEET = CORE + ".sheet..";
    private static final String STYLE = CORE + ".style..";
    private static final String TEXT = CORE + ".text..";

    /** The module's own classes, from the build folder: found alike on the module path and on the class path. */
    private static final JavaClasses CORE_CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void constraintDependsOnNoOtherPackage() {
        check(noClasses()
                .that()
                .resideInAPackage(CONSTRAINT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODEL, VALIDATION, ANALYSIS, SHEET));
    }

    @Test
    void conversionDependsOnNoOtherPackage() {
        check(noClasses()
                .that()
                .resideInAPackage(CONVERSION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CONSTRAINT, MODEL, VALIDATION, ANALYSIS, SHEET));
    }

    @Test
    void modelDependsOnConstraintOnly() {
        check(noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(VALIDATION, ANALYSIS, SHEET));
    }

    @Test
    void validationDependsOnNeitherAnalysisNorSheet() {
        check(noClasses()
                .that()
                .resideInAPackage(VALIDATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ANALYSIS, SHEET));
    }

    @Test
    void analysisDependsOnNeitherValidationNorSheet() {
        check(noClasses()
                .that()
                .resideInAPackage(ANALYSIS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(VALIDATION, SHEET));
    }

    @Test
    void sheetDependsOnNeitherValidationNorAnalysis() {
        check(noClasses()
                .that()
                .resideInAPackage(SHEET)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(VALIDATION, ANALYSIS));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(CORE + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void everyClassIsInOneOfThePackages() {
        check(classes()
                .should()
                .resideInAnyPackage(CONSTRAINT, MODEL, VALIDATION, ANALYSIS, CONVERSION, SHEET, STYLE, TEXT));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .should(satisfy(
                        "be in a package with @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }

    @Test
    void coreDoesNotKnowJackson() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."));
    }

    @Test
    void oneClassKnowsHibernateValidator() {
        check(noClasses()
                .that()
                .doNotHaveSimpleName("DefaultConstraints")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate.."));
    }

    @Test
    void modelInterfacesAreSealed() {
        check(classes()
                .that()
                .resideInAPackage(MODEL)
                .and()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .arePublic()
                .should(satisfy("be sealed", type -> type.reflect().isSealed())));
    }

    @Test
    void implementationsOfTheModelAreHidden() {
        check(classes()
                .that()
                .resideInAPackage(MODEL)
                .and()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notHaveModifier(JavaModifier.PUBLIC));
    }

    @Test
    void nothingIsSerializable() {
        check(noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(Serializable.class));
    }

    @Test
    void nothingLogsOrPrints() {
        check(noClasses().should(ACCESS_STANDARD_STREAMS));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.jboss.logging..", "org.slf4j.."));
        check(noClasses().should().dependOnClassesThat(assignableTo(System.Logger.class)));
    }

    @Test
    void timeComesFromAClock() {
        check(noClasses()
                .should(callMethodWhere(
                        describe("the time is read without a Clock", ArchitectureTest::readsSystemTime)))
                .orShould()
                .callConstructor(Date.class));
    }

    private static boolean readsSystemTime(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        String method = call.getName();
        if (owner.isEquivalentTo(System.class)) {
            return method.equals("currentTimeMillis") || method.equals("nanoTime");
        }
        return owner.getPackageName().startsWith("java.time")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> predicate) {
        return ArchCondition.from(describe(description, predicate));
    }

    private static void check(ArchRule rule) {
        // A package may have no class yet, so a rule that finds nothing to look at holds.
        rule.allowEmptyShould(true).check(CORE_CLASSES);
    }
}
