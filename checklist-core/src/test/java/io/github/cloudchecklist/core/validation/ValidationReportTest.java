package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.ChecklistId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationReportTest {

    private static final Finding ERROR = finding("a.error", Severity.ERROR, "/sections/0/controls/10");
    private static final Finding WARNING = finding("a.warning", Severity.WARNING, "/sections/0/controls/9");
    private static final Finding INFO = finding("a.info", Severity.INFO, "");
    private static final Finding ACCEPTED = finding("a.accepted", Severity.ERROR, "/title").toBuilder()
            .acceptanceReason("known")
            .build();

    private static Finding finding(String code, Severity severity, String pointer) {
        return Finding.builder()
                .code(code)
                .severity(severity)
                .pointer(pointer)
                .message("message")
                .build();
    }

    private static ValidationReport.Builder report() {
        return ValidationReport.builder().checklistId(ChecklistId.of("example")).revision("1");
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, false",
        "ERROR, WARNING, false",
        "ERROR, INFO, false",
        "WARNING, ERROR, true",
        "WARNING, WARNING, false",
        "WARNING, INFO, false",
        "INFO, ERROR, true",
        "INFO, WARNING, true",
        "INFO, INFO, false",
        ", ERROR, true",
        ", INFO, true"
    })
    void passesIfAllOpenFindingsAreMilderThanTheLimit(Severity worst, Severity limit, boolean passes) {
        ValidationReport.Builder report = report().addAccepted(ACCEPTED);
        if (worst != null) {
            report.addFinding(finding("a.b", worst, ""));
        }
        assertThat(report.build().passes(limit)).isEqualTo(passes);
    }

    @Test
    void putsFindingsIntoDocumentOrderOnce() {
        ValidationReport report =
                report().addFindings(ERROR, WARNING, INFO, ERROR, WARNING).build();
        assertThat(report.getFindings()).containsExactly(INFO, WARNING, ERROR);
        assertThat(report).isEqualTo(report().addFindings(WARNING, INFO, ERROR).build());
    }

    @Test
    void ordersFindingsAtOnePlaceByCodeAndThenByMessage() {
        Finding first = finding("a.a", Severity.INFO, "");
        Finding second = finding("a.b", Severity.ERROR, "");
        Finding third = second.toBuilder().message("nachricht").build();
        Finding fourth = third.toBuilder().putArgument("name", "value").build();
        assertThat(report().addFindings(fourth, third, second, first).build().getFindings())
                .startsWith(first, second)
                .containsExactlyInAnyOrder(first, second, third, fourth);
    }

    @Test
    void selectsAndCountsOpenFindings() {
        ValidationReport report = report().addFindings(ERROR, WARNING, INFO, finding("a.warning", Severity.WARNING, ""))
                .addAccepted(ACCEPTED)
                .build();
        assertThat(report.findings(Severity.ERROR)).containsExactly(ERROR);
        assertThat(report.findings(Severity.WARNING)).hasSize(2);
        assertThat(report.countsByCode())
                .containsExactly(Map.entry("a.error", 1), Map.entry("a.info", 1), Map.entry("a.warning", 2));
        assertThatThrownBy(() -> report.countsByCode().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(report().build().countsByCode()).isEmpty();
        assertThat(report().build().findings(Severity.INFO)).isEmpty();
    }

    @Test
    void filtersOpenAndAcceptedFindings() {
        ValidationReport report =
                report().addFindings(ERROR, INFO).addAccepted(ACCEPTED).build();
        assertThat(report.filter(finding -> finding.getSeverity() == Severity.ERROR))
                .isEqualTo(report().addFinding(ERROR).addAccepted(ACCEPTED).build());
        assertThat(report.filter(finding -> false)).isEqualTo(report().build());
    }

    @Test
    void mergesFindingsOfTheSameRevision() {
        ValidationReport one =
                report().addFindings(ERROR, INFO).addAccepted(ACCEPTED).build();
        ValidationReport other =
                report().addFindings(WARNING, INFO).addAccepted(ACCEPTED).build();
        assertThat(one.merge(other))
                .isEqualTo(other.merge(one))
                .isEqualTo(report().addFindings(INFO, WARNING, ERROR)
                        .addAccepted(ACCEPTED)
                        .build());
    }

    @Test
    void doesNotMergeReportsOfDifferentRevisions() {
        ValidationReport one = report().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(report().revision("2").build()))
                .withMessage(
                        "Merged report must be on checklist 'example', revision '1', was on 'example', revision '2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        one.merge(report().checklistId(ChecklistId.of("other")).build()));
    }

    @Test
    void needsTheChecklist() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ValidationReport.builder().build())
                .withMessageEndingWith("[checklistId, revision]");
    }
}
