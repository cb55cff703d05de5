package io.github.cloudchecklist.core.sheet;

import static io.github.cloudchecklist.core.sheet.SheetSamples.doubts;
import static io.github.cloudchecklist.core.sheet.SheetSamples.frame;
import static io.github.cloudchecklist.core.sheet.SheetSamples.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Service;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    private static final SheetLayout LAYOUT = SheetSamples.LAYOUT.toBuilder()
            .datePattern("d.M.uuuu")
            .addHeaderRules(
                    HeaderRule.of("Date: (?<revisedOn>.*)"),
                    HeaderRule.builder()
                            .regex("About (?<service>.+) of (?<provider>.+)\\.")
                            .introduction(true)
                            .build(),
                    HeaderRule.builder().regex("Welcome.*").introduction(true).build(),
                    HeaderRule.of("Certificates:"),
                    HeaderRule.of("(?<standard>ISO.*)"),
                    HeaderRule.of("Scope: (?<scope>.*)"),
                    HeaderRule.of("From (?<registeredOn>[^ ]+)(?: to (?<expiresOn>.+))?"),
                    HeaderRule.of("Number: (?<registrationNumber>.*)"),
                    HeaderRule.of("By: (?<registrar>.*)"),
                    HeaderRule.of("See (?<certificatesLabel>.*)"),
                    HeaderRule.of("<(?<certificatesUri>.*)>"),
                    HeaderRule.of("After (?<basisTitle>.*?)(?:, edition (?<basisEdition>.*))?"),
                    HeaderRule.of("published by (?<basisPublisher>.*)"),
                    HeaderRule.of("at (?<basisUri>.*)"),
                    HeaderRule.of("in (?<basisLanguage>.*)"),
                    HeaderRule.builder()
                            .regex("in the language of Goethe")
                            .putValue(HeaderField.BASIS_LANGUAGE, "de")
                            .build())
            .build();

    private static SheetImport read(String... lines) {
        return SheetImporter.of(LAYOUT)
                .read(
                        TabSeparatedText.parse("s", String.join("\n", lines) + "\nNo.\tRequirement\tStatus\tRemarks"),
                        frame());
    }

    @Test
    void aCertificateHasAHundredAddressesAtMost() {
        List<String> lines = new ArrayList<>(List.of("ISO 1", "ISO 2"));
        for (int i = 1; i <= 101; i++) {
            lines.add("<https://example.org/" + i + ">");
        }
        lines.add("ISO 3");
        lines.add("<https://example.org/last>");
        SheetImport result = read(lines.toArray(String[]::new));
        assertThat(result.getChecklist().getCertifications())
                .extracting(certificate -> certificate.getEvidence().size())
                .containsExactly(100, 100, 1);
        assertThat(result.getUncertainties()).singleElement().satisfies(doubt -> {
            assertThat(doubt.getCode()).isEqualTo("sheet.header.excess");
            assertThat(doubt.getQuote()).isEqualTo("https://example.org/101");
        });
    }

    @Test
    void readsDateServiceProviderAndIntroduction() {
        SheetImport result =
                read(" Date: 7.12.2024 ", "", "About Mail of Example Inc..", "Welcome", "\tto\tall", "Welcome\tall");
        Checklist checklist = result.getChecklist();
        assertThat(checklist.getRevisedOn()).contains(LocalDate.of(2024, 12, 7));
        assertThat(checklist.getService()).contains(Service.of("Mail"));
        assertThat(checklist.getProvider()).contains(Organization.of("Example Inc."));
        assertThat(checklist.getIntroduction())
                .contains(LocalizedText.of("About Mail of Example Inc..\nWelcome\nWelcome all"));
        assertThat(uses(result))
                .containsExactly(
                        "1 HEADER revisedOn",
                        "2 BLANK",
                        "3 HEADER provider service introduction",
                        "4 HEADER introduction",
                        "5 UNUSED",
                        "6 HEADER introduction",
                        "7 COLUMN_HEADINGS");
        assertThat(doubts(result)).containsExactly("sheet.header.unclaimed@5:2");
    }

    @Test
    void keepsWhatTheFrameSaysUnlessTheSheetSaysIt() {
        Checklist frame = frame().toBuilder()
                .service(Service.of("Frame service"))
                .provider(Organization.of("Frame provider"))
                .introduction(LocalizedText.of("Frame"))
                .addBasis(FrameworkReference.of("A", "1"))
                .build();
        String table = "\nNo.\tRequirement\tStatus\tRemarks";
        Checklist silent = SheetImporter.of(LAYOUT)
                .read(TabSeparatedText.parse("s", table), frame)
                .getChecklist();
        assertThat(silent).isEqualTo(frame);
        Checklist said = SheetImporter.of(LAYOUT)
                .read(TabSeparatedText.parse("s", "About Mail of Inc.\nAfter B" + table), frame)
                .getChecklist();
        assertThat(said.getService()).contains(Service.of("Mail"));
        assertThat(said.getIntroduction()).contains(LocalizedText.of("About Mail of Inc."));
        assertThat(said.getBasis()).extracting(FrameworkReference::getName).containsExactly("A", "B");
    }

    @Test
    void readsTheFrameworksThatTheSheetIsMadeAfter() {
        SheetImport result = read(
                "After Guide, edition 2013",
                "published by Ministry",
                "at https://a.example/g.pdf?x=1",
                "in the language of Goethe",
                "After Second guide, edition 2",
                "in zh-CN");
        assertThat(result.getChecklist().getBasis())
                .containsExactly(
                        FrameworkReference.builder()
                                .name("Guide")
                                .title(LocalizedText.of("Guide"))
                                .edition("2013")
                                .publisher(Organization.of("Ministry"))
                                .uri(URI.create("https://a.example/g.pdf?x=1"))
                                .build(),
                        FrameworkReference.builder()
                                .name("Second guide")
                                .title(LocalizedText.of("Second guide"))
                                .edition("2")
                                .language(Locale.SIMPLIFIED_CHINESE)
                                .build());
        assertThat(doubts(result)).containsExactly("sheet.header.language@4:1");
    }

    @Test
    void takesTheLanguageFromTheValuesOfARule() {
        HeaderRule rule = HeaderRule.builder()
                .regex("auf Deutsch")
                .putValue(HeaderField.BASIS_LANGUAGE, "de")
                .build();
        SheetLayout layout = SheetSamples.LAYOUT.toBuilder()
                .addHeaderRules(HeaderRule.of("After (?<basisTitle>.*)"), rule)
                .build();
        Sheet sheet = TabSeparatedText.parse("s", "After G\nauf Deutsch\nNo.\tRequirement\tStatus\tRemarks");
        SheetImport result = SheetImporter.of(layout).read(sheet, frame());
        assertThat(result.getChecklist().getBasis().get(0).getLanguage()).contains(Locale.GERMAN);
        assertThat(uses(result)).contains("2 HEADER basisLanguage");
    }

    @Test
    void readsCertificatesAndPutsAnAddressOnAllOfThemAboveIt() {
        SheetImport result = read(
                "Certificates:",
                "ISO 1",
                "Scope: all",
                "From 1.2.2011 to 31.1.2014",
                "Number: IS 1",
                "By: Registrar",
                "ISO 2",
                "From 2.2.2011",
                "See all of them",
                "<https://a.example/?cid=58>",
                "<https://b.example/>",
                "ISO 3",
                "<https://c.example/>");
        EvidenceLink all = EvidenceLink.builder()
                .uri(URI.create("https://a.example/?cid=58"))
                .label(LocalizedText.of("all of them"))
                .build();
        EvidenceLink more =
                EvidenceLink.builder().uri(URI.create("https://b.example/")).build();
        assertThat(result.getChecklist().getCertifications())
                .containsExactly(
                        Certification.builder()
                                .standard("ISO 1")
                                .scope(LocalizedText.of("all"))
                                .registeredOn(LocalDate.of(2011, 2, 1))
                                .expiresOn(LocalDate.of(2014, 1, 31))
                                .registrationNumber("IS 1")
                                .registrar(Organization.of("Registrar"))
                                .addEvidence(all, more)
                                .build(),
                        Certification.builder()
                                .standard("ISO 2")
                                .registeredOn(LocalDate.of(2011, 2, 2))
                                .addEvidence(all, more)
                                .build(),
                        Certification.builder()
                                .standard("ISO 3")
                                .addEvidence(EvidenceLink.builder()
                                        .uri(URI.create("https://c.example/"))
                                        .build())
                                .build());
        assertThat(uses(result)).startsWith("1 HEADER", "2 HEADER standard");
        assertThat(doubts(result)).isEmpty();
    }

    @Test
    void listsLinesThatBelongToNothingOrCannotBeRead() {
        SheetImport result = read(
                "Scope: none",
                "<https://a.example/>",
                "published by nobody",
                "Date: 31.2.2024",
                "Date: 1.2.2024",
                "Date: 2.2.2024",
                "ISO 1",
                "Number: 1",
                "Number: 2",
                "<https://{>",
                "See this",
                "See that",
                "After G",
                "at nowhere",
                "in --");
        assertThat(result.getChecklist().getRevisedOn()).contains(LocalDate.of(2024, 2, 1));
        Certification certificate = result.getChecklist().getCertifications().get(0);
        assertThat(certificate.getRegistrationNumber()).contains("1");
        assertThat(certificate.getEvidence()).isEmpty();
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.header.orphan@1:1",
                        "sheet.header.orphan@2:1",
                        "sheet.header.orphan@3:1",
                        "sheet.header.date@4:1",
                        "sheet.header.repeated@6:1",
                        "sheet.header.repeated@9:1",
                        "sheet.link.invalid@10:1",
                        "sheet.link.missing@11:1",
                        "sheet.link.missing@12:1",
                        "sheet.link.invalid@14:1",
                        "sheet.header.language@15:1");
        assertThat(result.getUncertainties().get(3).describe())
                .isEqualTo("sheet 's', row 4, column 1: Date is not of the form 'd.M.uuuu': '31.2.2024'");
    }

    @Test
    void ignoresBlankValues() {
        SheetImport result = read("Scope:  ", "Number: ", "Date:  ");
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.header.unclaimed@1:1", "sheet.header.unclaimed@2:1", "sheet.header.unclaimed@3:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+", "(a|a)*", "(?:a|b|c)*x", "(.*a){12}b", "([a-c]+)*$x"})
    void boundsTheTimeOfACarelessRule(String regex) {
        SheetLayout layout = SheetSamples.LAYOUT.toBuilder()
                .addHeaderRules(HeaderRule.of(regex), HeaderRule.of("Date: (?<revisedOn>.*)"))
                .build();
        String hostile = ("a".repeat(999) + "!\n").repeat(500);
        Sheet sheet = TabSeparatedText.parse("s", "Date: 2024-01-02\n" + hostile + "No.\tRequirement\tStatus\tRemarks");
        SheetImport result = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SheetImporter.of(layout).read(sheet, frame()));
        assertThat(result.getChecklist().getRevisedOn()).contains(LocalDate.of(2024, 1, 2));
        assertThat(result.countOf(RowUse.UNUSED)).isEqualTo(500);
    }

    @Test
    void matchesAnyNumberOfOrdinaryLines() {
        String[] lines = Stream.generate(() -> "Welcome all").limit(2_000).toArray(String[]::new);
        assertThat(read(lines).countOf(RowUse.HEADER)).isEqualTo(2_000);
    }

    @Test
    void listsALineThatIsTooLongToMatch() {
        SheetImport result = read("Welcome " + "x".repeat(992), "Welcome " + "x".repeat(993), "Date: 1.1.2024");
        assertThat(doubts(result)).containsExactly("sheet.header.unmatched@2:1");
        assertThat(uses(result)).startsWith("1 HEADER introduction", "2 UNUSED", "3 HEADER revisedOn");
    }
}
