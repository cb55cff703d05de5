package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the value types of the package promise alike. */
class ValidationValuesTest {

    private static final Finding FINDING = Finding.builder()
            .code("acme.a")
            .severity(Severity.WARNING)
            .sectionId(SectionId.of("1"))
            .controlId(ControlId.of("1.1"))
            .pointer("/sections/0/controls/0")
            .message("message")
            .putArgument("mark", "○")
            .source("ISO/IEC 27002:2022, 5.1")
            .acceptanceReason("known")
            .build();

    private static final Acceptance ACCEPTANCE = Acceptance.builder()
            .code("acme.a")
            .controlId(ControlId.of("1.1"))
            .reason("known")
            .expiresOn(LocalDate.of(2026, 1, 1))
            .build();

    private static final RuleDescriptor DESCRIPTOR = TestRules.descriptor("acme.a")
            .help("help")
            .source("ISO/IEC 27002:2022, 5.1")
            .build();

    private static final ValidationSettings SETTINGS = ValidationSettings.builder()
            .maxEvidenceAge(Period.ofYears(1))
            .certificationNotice(Period.ofDays(1))
            .maxRevisionAge(Period.ZERO)
            .addLinkScheme("https")
            .build();

    private static final ValidationReport REPORT = ValidationReport.builder()
            .checklistId(ChecklistId.of("example"))
            .revision("1")
            .addFinding(FINDING)
            .addAccepted(FINDING)
            .build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        FINDING,
                        FINDING.toBuilder().build(),
                        FINDING.toBuilder().pointer("").build()),
                Arguments.of(
                        ACCEPTANCE,
                        ACCEPTANCE.toBuilder().build(),
                        ACCEPTANCE.toBuilder().reason("other").build()),
                Arguments.of(
                        DESCRIPTOR,
                        DESCRIPTOR.toBuilder().build(),
                        DESCRIPTOR.toBuilder().title("other").build()),
                Arguments.of(
                        SETTINGS,
                        SETTINGS.toBuilder().build(),
                        SETTINGS.toBuilder().maxEvidenceAge(Period.ZERO).build()),
                Arguments.of(
                        REPORT,
                        REPORT.toBuilder().build(),
                        REPORT.toBuilder().revision("2").build()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areEqualByContent(Object value, Object rebuilt, Object other) {
        assertThat(rebuilt)
                .isNotSameAs(value)
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
        assertThat(other).isNotEqualTo(value);
    }

    @Test
    void nameAllThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().build())
                .withMessageEndingWith("[code, severity, pointer, message]");
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleDescriptor.builder().build())
                .withMessageEndingWith("[code, severity, title, message]");
    }

    @Test
    void haveNothingOptionalUnlessSet() {
        Finding finding = Finding.builder()
                .code("acme.a")
                .severity(Severity.INFO)
                .pointer("")
                .message("message")
                .build();
        assertThat(finding.getSectionId()).isEmpty();
        assertThat(finding.getControlId()).isEmpty();
        assertThat(finding.getSource()).isEmpty();
        assertThat(finding.getAcceptanceReason()).isEmpty();
        assertThat(finding.getArguments()).isEmpty();
        assertThat(TestRules.descriptor("acme.a").build().getHelp()).isEmpty();
    }

    @Test
    void keepTheOrderOfArguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String name : new String[] {"z", "a", "m", "b", "y"}) {
            arguments.put(name, name);
        }
        assertThat(FINDING.toBuilder()
                        .arguments(arguments)
                        .build()
                        .getArguments()
                        .keySet())
                .containsExactly("z", "a", "m", "b", "y");
    }

    @Test
    void haveSensibleSettings() {
        ValidationSettings settings = ValidationSettings.of();
        assertThat(settings.getMaxEvidenceAge()).isEqualTo(Period.ofYears(3));
        assertThat(settings.getCertificationNotice()).isEqualTo(Period.ofDays(90));
        assertThat(settings.getMaxRevisionAge()).isEqualTo(Period.ofYears(2));
        assertThat(settings.getLinkSchemes()).containsExactly("https", "http", "ftp", "mailto", "tel", "urn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "P101Y", "P1201M", "P36526D", "P2147483647Y", "P1Y-1D"})
    void refuseTimesOutOfRange(String text) {
        Period time = Period.parse(text);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ValidationSettings.builder().maxEvidenceAge(time).build())
                .withMessage("Greatest age of evidence must be 0 to 100 years, was '" + time + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ValidationSettings.builder().certificationNotice(time).build())
                .withMessageStartingWith("Notice of a certificate must");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ValidationSettings.builder().maxRevisionAge(time).build())
                .withMessageStartingWith("Greatest age of a revision must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTPS", "https:", "1a", "ht tp"})
    void refuseSchemesThatAreNone(String scheme) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ValidationSettings.builder().addLinkScheme(scheme).build())
                .withMessage("Scheme must be letters, digits and signs of +.- in lower case, was '" + scheme + "'");
    }
}
