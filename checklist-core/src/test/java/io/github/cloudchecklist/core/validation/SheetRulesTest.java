package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Relationship;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on certificates, revisions and crosswalks. */
class SheetRulesTest {

    private static final Checklist PLAIN = with(head -> head);

    static Stream<RuleCase> cases() {
        return Stream.of(
                RuleCase.of(
                        "certification.expired",
                        "/certifications/0/expiresOn",
                        certified(until(LocalDate.of(2025, 12, 31))),
                        certified(until(LocalDate.of(2027, 1, 1)))),
                RuleCase.of(
                        "certification.expiry.unknown",
                        "/certifications/1",
                        certified(until(LocalDate.of(2027, 1, 1)), Certification.builder()),
                        PLAIN),
                RuleCase.of(
                        "certification.future",
                        "/certifications/0/registeredOn",
                        certified(until(LocalDate.of(2027, 1, 1)).registeredOn(LocalDate.of(2026, 1, 2))),
                        certified(until(LocalDate.of(2027, 1, 1)).registeredOn(LocalDate.of(2026, 1, 1)))),
                RuleCase.of(
                        "certification.lapsing",
                        "/certifications/0/expiresOn",
                        certified(until(LocalDate.of(2026, 4, 1))),
                        certified(until(LocalDate.of(2026, 4, 2)))),
                RuleCase.of(
                        "checklist.revision.future",
                        "/revisedOn",
                        with(head -> head.revisedOn(LocalDate.of(2026, 1, 2))),
                        with(head -> head.revisedOn(LocalDate.of(2026, 1, 1)))),
                RuleCase.of(
                        "checklist.revision.stale",
                        "/revisedOn",
                        with(head -> head.revisedOn(LocalDate.of(2023, 12, 31))),
                        with(head -> head.revisedOn(LocalDate.of(2024, 1, 1)))),
                RuleCase.of(
                                "crosswalk.source.dangling",
                                "",
                                PLAIN,
                                with(head -> head.id(ChecklistId.of("example"))
                                        .sections(Sheets.sheet(Sheets.yes("1.1"), Sheets.yes("9.9"))
                                                .getSections())))
                        .when(validator -> validator.crosswalk(crosswalk("9.9").build())),
                RuleCase.of("crosswalk.checklist.mismatch", "", PLAIN, with(head -> head.revision("2")))
                        .when(validator -> validator.crosswalk(
                                crosswalk("1.1").revision("2").build())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsJustWhatIsWrong(RuleCase rule) throws ReflectiveOperationException {
        rule.check();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, certification.expired",
        "2026-01-01, certification.lapsing",
        "2026-04-01, certification.lapsing",
        "2026-04-02, ''"
    })
    void takesTheLastDayOfACertificateForValid(LocalDate lastDay, String code) {
        assertThat(Sheets.validator()
                        .build()
                        .validate(certified(until(lastDay)))
                        .getFindings())
                .extracting(Finding::getCode)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void takesNoticeAndAgeFromTheSettings() {
        ChecklistValidator validator = Sheets.validator()
                .settings(ValidationSettings.builder()
                        .certificationNotice(Period.ofDays(1))
                        .maxRevisionAge(Period.ofDays(1))
                        .build())
                .build();
        assertThat(validator
                        .validate(certified(until(LocalDate.of(2026, 1, 3))))
                        .countsByCode())
                .containsOnlyKeys("checklist.revision.stale");
        assertThat(validator
                        .validate(certified(until(LocalDate.of(2026, 1, 2))))
                        .countsByCode())
                .containsOnlyKeys("certification.lapsing", "checklist.revision.stale");
    }

    @Test
    void doesNotLookForTheControlsOfAnotherChecklist() {
        Crosswalk other = crosswalk("9.9").checklist(ChecklistId.of("other")).build();
        assertThat(Sheets.validator().crosswalk(other).build().validate(PLAIN).getFindings())
                .extracting(Finding::getMessage)
                .containsExactly(
                        "Crosswalk to 'ISO/IEC 27002:2013' must be of checklist 'example 2025-12-01', was of 'other 2025-12-01'");
    }

    @Test
    void countsTheEntriesOfACrosswalkFromOne() {
        assertThat(Sheets.validator()
                        .crosswalk(crosswalk("1.1", "9.9").build())
                        .build()
                        .validate(PLAIN)
                        .getFindings())
                .extracting(Finding::getMessage)
                .containsExactly("Source of entry 2 of the crosswalk to 'ISO/IEC 27002:2013' must be a control of the"
                        + " checklist, was '9.9'");
    }

    private static Certification.Builder until(LocalDate lastDay) {
        return Certification.builder().expiresOn(lastDay);
    }

    private static Checklist certified(Certification.Builder... certificates) {
        return with(head -> {
            for (Certification.Builder certificate : certificates) {
                head.addCertification(certificate.standard("ISO/IEC 27001").build());
            }
            return head;
        });
    }

    private static Crosswalk.Builder crosswalk(String... sources) {
        Crosswalk.Builder crosswalk = Crosswalk.builder()
                .checklist(ChecklistId.of("example"))
                .target(FrameworkReference.of("ISO/IEC 27002", "2013"))
                .language(Locale.ENGLISH);
        for (String source : sources) {
            crosswalk.addEntry(CrosswalkEntry.builder()
                    .addSource(ControlId.of(source))
                    .addTarget("5.1")
                    .relationship(Relationship.EQUAL)
                    .build());
        }
        return crosswalk;
    }
}
