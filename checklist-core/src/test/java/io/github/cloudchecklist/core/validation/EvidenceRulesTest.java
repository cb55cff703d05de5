package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.citing;
import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.link;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Organization;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

    private static final String FIRST = "/sections/0/controls/0/answer/evidence/0";
    private static final String PAGE = "https://example.org/page";
    private static final String OTHER = "https://example.org/other";

    static Stream<RuleCase> cases() {
        return Stream.of(
                RuleCase.of(
                        "evidence.link.scheme",
                        FIRST + "/uri",
                        citing(link("javascript:alert(1)").build()),
                        citing(link("urn:isbn:0451450523").build())),
                RuleCase.of(
                        "evidence.link.insecure",
                        FIRST + "/uri",
                        citing(link("http://example.org/").build()),
                        citing(link("https://example.org/").build())),
                RuleCase.of(
                        "evidence.link.credentials",
                        FIRST + "/uri",
                        citing(link("https://user:secret@example.org/").build()),
                        citing(link("mailto:desk@example.org").build())),
                RuleCase.of(
                        "evidence.link.repeated",
                        "/sections/0/controls/0/answer/evidence/1/uri",
                        citing(link(PAGE).build(), labelled("Policy", PAGE)),
                        sheet(
                                cites("1.1", link(PAGE).build()),
                                cites("1.2", link(PAGE).build()))),
                RuleCase.of(
                        "evidence.link.labels",
                        "/sections/0/controls/0/answer/evidence/0/label",
                        sheet(
                                cites("1.1", labelled("News", PAGE)),
                                cites("1.2", labelled("Notices", PAGE)),
                                cites("1.3", labelled("Notices", PAGE))),
                        sheet(cites("1.1", labelled("Notices", PAGE)), cites("1.2", labelled(" Notices", PAGE)))),
                RuleCase.of(
                        "evidence.document.addresses",
                        "/sections/0/controls/1/answer/evidence/0/uri",
                        sheet(cites("1.1", labelled("Terms", PAGE)), cites("1.2", labelled("Terms", OTHER))),
                        sheet(cites("1.1", labelled("Terms", PAGE)), cites("1.2", labelled("Policy", OTHER)))),
                RuleCase.of(
                                "evidence.language",
                                FIRST + "/language",
                                citing(link(PAGE).language(Locale.JAPANESE).build()),
                                citing(link(PAGE).language(Locale.CHINA).build()))
                        .when(validator ->
                                validator.readerLanguages(List.of(Locale.ENGLISH, Locale.TRADITIONAL_CHINESE))),
                RuleCase.of(
                        "evidence.stale",
                        FIRST + "/collectedOn",
                        citing(link(PAGE)
                                .collectedOn(LocalDate.of(2022, 12, 31))
                                .build()),
                        citing(link(PAGE).collectedOn(LocalDate.of(2023, 1, 1)).build())),
                RuleCase.of(
                        "evidence.expired",
                        "/certifications/0/evidence/0/expiresOn",
                        certificate(
                                link(PAGE).expiresOn(LocalDate.of(2025, 12, 31)).build()),
                        certificate(
                                link(PAGE).expiresOn(LocalDate.of(2026, 1, 1)).build())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsJustWhatIsWrong(RuleCase rule) throws ReflectiveOperationException {
        rule.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x"
            })
    void refusesAddressesThatRunCodeOrReadFiles(String address) {
        assertThat(validate(citing(link(address).build())).findings(Severity.ERROR))
                .extracting(Finding::getCode)
                .containsExactly("evidence.link.scheme");
    }

    @Test
    void readsSchemesInEitherCase() {
        assertThat(validate(citing(link("HTTPS://example.org/").build())).getFindings())
                .isEmpty();
        assertThat(validate(citing(link("HTTP://example.org/").build())).countsByCode())
                .containsOnlyKeys("evidence.link.insecure");
    }

    @Test
    void looksAtTheAddressesOfOrganizationsToo() {
        Checklist sheet = with(head -> head.provider(Organization.builder()
                .name(text("Example Co."))
                .uri(URI.create("javascript:alert(1)"))
                .build()));
        assertThat(validate(sheet).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/provider/uri");
    }

    @Test
    void takesTheSchemesFromTheSettings() {
        ChecklistValidator validator = Sheets.validator()
                .settings(ValidationSettings.builder().addLinkScheme("file").build())
                .build();
        assertThat(validator
                        .validate(citing(link("file:///evidence.pdf").build()))
                        .getFindings())
                .isEmpty();
        assertThat(validator.validate(citing(link(PAGE).build())).countsByCode())
                .containsOnlyKeys("evidence.link.scheme");
    }

    @Test
    void showsNoSecretOfAnAddress() {
        Finding finding = validate(citing(link("https://user:secret@example.org/a?token=secret#secret")
                        .build()))
                .getFindings()
                .get(0);
        assertThat(finding.getMessage())
                .isEqualTo("Address must not carry a user name or password, was one of 'https://example.org/a'");
        assertThat(finding.toString()).doesNotContain("secret");
    }

    @Test
    void findsCredentialsBeforeAHostThatIsNone() {
        assertThat(validate(citing(link("https://user@bad_host/").build())).countsByCode())
                .containsOnlyKeys("evidence.link.credentials");
    }

    @Test
    void readsTheDayInAnAddress() {
        Checklist sheet =
                citing(link("https://example.org/service_CH20150828.pdf").build());
        assertThat(validate(sheet).getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo(FIRST + "/uri");
            assertThat(finding.getMessage())
                    .isEqualTo("Evidence must not be from before '2023-01-01', was of '2015-08-28'");
        });
    }

    @Test
    void takesTheAgeFromTheSettings() {
        Checklist sheet =
                citing(link(PAGE).collectedOn(LocalDate.of(2025, 1, 1)).build());
        assertThat(validate(sheet).getFindings()).isEmpty();
        assertThat(Sheets.validator()
                        .settings(ValidationSettings.builder()
                                .maxEvidenceAge(Period.ofMonths(6))
                                .build())
                        .build()
                        .validate(sheet)
                        .countsByCode())
                .containsOnlyKeys("evidence.stale");
    }

    @Test
    void looksForADayInTheAddressWhereTheDayOfReadingIsNotOld() {
        String old = "https://example.com/CH20150828.pdf";
        LocalDate lately = LocalDate.of(2025, 12, 1);
        assertThat(validate(citing(link(old).collectedOn(lately).build())).getFindings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPointer()).isEqualTo(FIRST + "/uri");
                    assertThat(finding.getArguments()).containsEntry("date", "2015-08-28");
                });
        assertThat(validate(citing(link("https://example.com/CH20250828.pdf").build()))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void comparesWithTheLanguageOfTheSheetWhereNoReaderIsKnown() {
        Checklist sheet = citing(link(PAGE).language(Locale.JAPANESE).build());
        assertThat(validate(sheet).countsByCode()).containsOnlyKeys("evidence.language");
        assertThat(validate(sheet.toBuilder().language(Locale.JAPAN).build()).getFindings())
                .isEmpty();
        Checklist undetermined = citing(link(PAGE).language(Locale.ROOT).build());
        assertThat(validate(undetermined).getFindings()).isEmpty();
    }

    @Test
    void looksAtDocumentsToo() {
        EvidenceDocument expired = EvidenceDocument.builder()
                .name(text("Manual"))
                .expiresOn(LocalDate.of(2020, 1, 1))
                .build();
        assertThat(validate(with(head -> head.addReference(expired))).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly("/references/0/expiresOn");
    }

    @Test
    void namesEveryLinkThatDisagreesWithMost() {
        Checklist sheet = sheet(
                cites("1.1", labelled("Terms", PAGE)),
                cites("1.2", labelled("Terms", OTHER)),
                cites("1.3", labelled("Terms", OTHER)),
                cites("1.4", labelled("Terms", OTHER + "2")));
        assertThat(validate(sheet).getFindings())
                .extracting(finding -> finding.getControlId().orElseThrow().text(), Finding::getMessage)
                .containsExactly(
                        tuple(
                                "1.1",
                                "Document 'Terms' must have one address, usually '" + OTHER + "', was '" + PAGE + "'"),
                        tuple(
                                "1.4",
                                "Document 'Terms' must have one address, usually '" + OTHER + "', was '" + OTHER
                                        + "2'"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/service_CH20150828.pdf, 2015-08-28",
        "https://e.org/LI_kintone_CN_20220215.pdf, 2022-02-15",
        "https://e.org/2022-02-15/a, 2022-02-15",
        "https://e.org/2022/02/15/a, 2022-02-15",
        "https://e.org/a_2022_02_15, 2022-02-15",
        "https://e.org/a?v=2022.02.15, 2022-02-15",
        "https://e.org/20150828/20220215, 2022-02-15",
        "https://e.org/20220215/20150828, 2022-02-15",
        "https://e.org/20221315, ''",
        "https://e.org/20220230, ''",
        "https://e.org/120220215, ''",
        "https://e.org/2022-02/15, ''",
        "https://e.org/2022-2-15, ''",
        "https://e.org/12345678, ''",
        "https://e.org/18990101, ''",
        "https://e.org/a#20220215, ''",
        "https://e20220215.org/, ''",
        "https://e.org/2022-02-1, ''",
        "https://e.org/2022-02-, ''",
        "https://e.org/2022, ''",
        "mailto:a20220215@e.org, ''",
        "https://e.org, ''"
    })
    void findsDaysInPathsAndQueries(URI address, String day) {
        assertThat(AddressDate.in(address).map(LocalDate::toString).orElse("")).isEqualTo(day);
    }

    @Test
    void tellsNoQueryOfAddressesThatDiffer() {
        ValidationReport report = validate(sheet(
                cites("1.1", labelled("Terms", PAGE + "?token=s3cret")),
                cites("1.2", labelled("Terms", OTHER + "?token=hidden"))));
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("evidence.document.addresses"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getMessage()).contains(PAGE, OTHER).doesNotContain("s3cret", "hidden");
                    assertThat(finding.getArguments())
                            .containsEntry("usual", PAGE)
                            .containsEntry("address", OTHER);
                });
    }

    private static EvidenceLink labelled(String label, String address) {
        return link(address).label(text(label)).build();
    }

    private static Control cites(String id, EvidenceLink link) {
        return control(id).answer(yes().addEvidence(link).build()).build();
    }

    private static Checklist certificate(EvidenceLink link) {
        return with(head -> head.addCertification(Certification.builder()
                .standard("ISO/IEC 27001")
                .expiresOn(LocalDate.of(2028, 1, 1))
                .addEvidence(link)
                .build()));
    }

    private static ValidationReport validate(Checklist checklist) {
        return Sheets.validator().build().validate(checklist);
    }
}
