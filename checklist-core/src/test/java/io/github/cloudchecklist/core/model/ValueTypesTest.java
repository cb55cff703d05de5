package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all value types promise alike. */
class ValueTypesTest {

    record Sample(
            Class<?> type, Object value, Supplier<Object> rebuilt, Supplier<Object> other, Supplier<Object> bare) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        LocalizedText.class,
                        Samples.TEXT,
                        () -> Samples.TEXT.toBuilder().build(),
                        () -> Samples.TEXT.toBuilder().text("x").build(),
                        () -> LocalizedText.builder().build()),
                new Sample(
                        Clause.class,
                        Samples.CLAUSE,
                        () -> Samples.CLAUSE.toBuilder().build(),
                        () -> Samples.CLAUSE.toBuilder().number("15").build(),
                        () -> Clause.builder().build()),
                new Sample(
                        Organization.class,
                        Samples.ORGANIZATION,
                        () -> Samples.ORGANIZATION.toBuilder().build(),
                        () -> Samples.ORGANIZATION.toBuilder()
                                .uri(Optional.empty())
                                .build(),
                        () -> Organization.builder().build()),
                new Sample(
                        Service.class,
                        Samples.SERVICE,
                        () -> Samples.SERVICE.toBuilder().build(),
                        () -> Samples.SERVICE.toBuilder().name(Samples.TEXT).build(),
                        () -> Service.builder().build()),
                new Sample(
                        FrameworkReference.class,
                        Samples.FRAMEWORK,
                        () -> Samples.FRAMEWORK.toBuilder().build(),
                        () -> Samples.FRAMEWORK.toBuilder().edition("2022").build(),
                        () -> FrameworkReference.builder().build()),
                new Sample(
                        ControlReference.class,
                        Samples.REFERENCE,
                        () -> Samples.REFERENCE.toBuilder().build(),
                        () -> Samples.REFERENCE.toBuilder().clause("5.2").build(),
                        () -> ControlReference.builder().build()),
                new Sample(
                        LegendEntry.class,
                        Samples.LEGEND_ENTRY,
                        () -> Samples.LEGEND_ENTRY.toBuilder().build(),
                        () -> Samples.LEGEND_ENTRY.toBuilder().mark("◯").build(),
                        () -> LegendEntry.builder().build()),
                new Sample(
                        EvidenceLink.class,
                        Samples.LINK,
                        () -> Samples.LINK.toBuilder().build(),
                        () -> Samples.LINK.toBuilder()
                                .uri(URI.create("https://example.org/csirt?cid=59#top"))
                                .build(),
                        () -> EvidenceLink.builder().build()),
                new Sample(
                        EvidenceDocument.class,
                        Samples.DOCUMENT,
                        () -> Samples.DOCUMENT.toBuilder().build(),
                        () -> Samples.DOCUMENT.toBuilder().name(Samples.TEXT).build(),
                        () -> EvidenceDocument.builder().build()),
                new Sample(
                        EvidenceContact.class,
                        Samples.CONTACT,
                        () -> Samples.CONTACT.toBuilder().build(),
                        () -> Samples.CONTACT.toBuilder().telephone("0").build(),
                        () -> EvidenceContact.builder().build()),
                new Sample(
                        Certification.class,
                        Samples.CERTIFICATION,
                        () -> Samples.CERTIFICATION.toBuilder().build(),
                        () -> Samples.CERTIFICATION.toBuilder()
                                .standard("ISO/IEC27001")
                                .build(),
                        () -> Certification.builder().build()),
                new Sample(
                        Answer.class,
                        Samples.ANSWER,
                        () -> Samples.ANSWER.toBuilder().build(),
                        () -> Samples.ANSWER.toBuilder()
                                .state(ComplianceState.PARTIAL)
                                .build(),
                        () -> Answer.builder().build()),
                new Sample(
                        Control.class,
                        Samples.CONTROL,
                        () -> Samples.CONTROL.toBuilder().build(),
                        () -> Samples.CONTROL.toBuilder()
                                .lifecycle(Lifecycle.ACTIVE)
                                .build(),
                        () -> Control.builder().build()),
                new Sample(
                        Section.class,
                        Samples.SECTION,
                        () -> Samples.SECTION.toBuilder().build(),
                        () -> Samples.SECTION.toBuilder().sections(List.of()).build(),
                        () -> Section.builder().build()),
                new Sample(
                        Checklist.class,
                        Samples.CHECKLIST,
                        () -> Samples.CHECKLIST.toBuilder().build(),
                        () -> Samples.CHECKLIST.toBuilder()
                                .revision("2025-12-27")
                                .build(),
                        () -> Checklist.builder().build()),
                new Sample(
                        CrosswalkEntry.class,
                        Samples.CROSSWALK_ENTRY,
                        () -> Samples.CROSSWALK_ENTRY.toBuilder().build(),
                        () -> Samples.CROSSWALK_ENTRY.toBuilder()
                                .targets(List.of())
                                .build(),
                        () -> CrosswalkEntry.builder().build()),
                new Sample(
                        Crosswalk.class,
                        Samples.CROSSWALK,
                        () -> Samples.CROSSWALK.toBuilder().build(),
                        () -> Samples.CROSSWALK.toBuilder().entries(List.of()).build(),
                        () -> Crosswalk.builder().build()));
    }

    static Stream<Sample> samplesWithRequiredAttributes() {
        return samples().filter(sample -> sample.type() != LocalizedText.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isEqualByContent(Sample sample) {
        assertThat(sample.rebuilt().get())
                .isNotSameAs(sample.value())
                .isEqualTo(sample.value())
                .hasSameHashCodeAs(sample.value())
                .hasToString(sample.value().toString());
        assertThat(sample.other().get()).isNotEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void setsEveryAttributeInTheSample(Sample sample) throws ReflectiveOperationException {
        for (Method getter : getters(sample.type())) {
            Object value = getter.invoke(sample.value());
            assertThat(value).as(getter.toString()).isNotNull().isNotEqualTo(Optional.empty());
            if (value instanceof Collection<?> && !getter.getName().equals("getSections")) {
                assertThat((Collection<?>) value).as(getter.toString()).isNotEmpty();
            }
            if (value instanceof Map<?, ?>) {
                assertThat((Map<?, ?>) value).as(getter.toString()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samplesWithRequiredAttributes")
    void namesAllThatIsMissing(Sample sample) {
        assertThatIllegalStateException()
                .isThrownBy(() -> sample.bare().get())
                .withMessageStartingWith("Cannot build " + sample.type().getSimpleName()
                        + ", some of required attributes are not set [");
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                Arguments.of((Runnable) () -> Checklist.builder().build(), "[id, revision, title, language]"),
                Arguments.of((Runnable) () -> Section.builder().build(), "[id, title]"),
                Arguments.of((Runnable) () -> Control.builder().build(), "[id, requirement]"),
                Arguments.of((Runnable) () -> Answer.builder().build(), "[state]"),
                Arguments.of((Runnable) () -> EvidenceLink.builder().build(), "[uri]"),
                Arguments.of((Runnable) () -> Crosswalk.builder().build(), "[checklist, target, language]"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void requiresWhatAValueIsMeaninglessWithout(Runnable build, String names) {
        assertThatIllegalStateException().isThrownBy(build::run).withMessageEndingWith(names);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesCollectionsThatCannotBeChanged(Sample sample) throws ReflectiveOperationException {
        for (Method getter : getters(sample.type())) {
            Object value = getter.invoke(sample.value());
            if (value instanceof List<?> list) {
                org.assertj.core.api.Assertions.assertThatThrownBy(list::clear)
                        .as(getter.toString())
                        .satisfiesAnyOf(
                                e -> assertThat(e).isInstanceOf(UnsupportedOperationException.class),
                                e -> assertThat(list).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNoDerivedMethodThatLooksLikeAnAttribute(Sample sample) throws ReflectiveOperationException {
        Class<?> builder = sample.type().getMethod("builder").getReturnType();
        for (Method getter : getters(sample.type())) {
            String attribute = Character.toLowerCase(getter.getName().charAt(3))
                    + getter.getName().substring(4);
            assertThat(Arrays.stream(builder.getMethods()).map(Method::getName))
                    .as(getter.toString())
                    .contains(attribute);
        }
        assertThat(Arrays.stream(sample.type().getMethods()).map(Method::getName))
                .noneMatch(name -> name.matches("is[A-Z].*"));
        assertThat(Serializable.class.isAssignableFrom(sample.type())).isFalse();
    }

    @Test
    void refusesNullInBuilders() {
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> Control.builder().id(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> Section.builder().addControl(Samples.<Control>nothing()));
        assertThatNullPointerException().isThrownBy(() -> Answer.builder().putProperty("key", Samples.nothing()));
    }

    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("get[A-Z].*") && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != Object.class)
                .toList();
    }
}
