package io.github.cloudchecklist.examples.page;

import static io.github.cloudchecklist.examples.page.PageSamples.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @Test
    void reportShowsEveryControlWithItsMarkBesideTheState() {
        Document page = Jsoup.parse(PageSamples.report(Locale.ENGLISH));
        List<Control> controls = PUBLISHED.controls().toList();
        List<Element> rows = page.select("tr[data-row]");
        assertThat(rows).hasSameSizeAs(controls);
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            Answer answer = control.getAnswer().orElseThrow();
            Element row = rows.get(i);
            assertThat(row.select("th").text()).isEqualTo(control.getId().text());
            assertThat(row.select(".answer-state .mark").text())
                    .isEqualTo(answer.getMark().orElseThrow());
            assertThat(row.select(".answer-state .state").text())
                    .endsWith(answer.getState() == ComplianceState.QUALIFIED ? "read the remark" : "Implemented");
            assertThat(row.select(".requirement .text > div").eachText())
                    .first()
                    .asString()
                    .isEqualTo(normalized(control.getRequirement().getText()));
            assertThat(row.select(".evidence a[href^=http]").eachAttr("href"))
                    .containsExactlyElementsOf(answer.getEvidence().stream()
                            .filter(EvidenceLink.class::isInstance)
                            .map(evidence -> ((EvidenceLink) evidence).getUri().toString())
                            .toList());
        }
    }

    private static String normalized(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void reportShowsEachFindingAtItsPlaceOnce() {
        ValidationReport report = PageSamples.validated(Locale.JAPANESE);
        Document page = Jsoup.parse(PageSamples.report(Locale.JAPANESE));
        assertThat(page.select(".findings li")).hasSameSizeAs(report.getFindings());
        for (Finding finding : report.getFindings()) {
            String place = finding.getControlId()
                    .map(id -> "tr[id=control-" + id + "] .findings")
                    .orElse(".cards .findings");
            assertThat(page.select(place + " span[lang=ja]:not([hidden])").eachText())
                    .contains(finding.getMessage());
        }
        assertThat(page.select("tr[data-findings~=warning]"))
                .hasSameSizeAs(report.findings(Severity.WARNING).stream()
                        .flatMap(finding -> finding.getControlId().stream())
                        .distinct()
                        .toList());
    }

    @Test
    void reportDrawsTheStatesInNumbers() {
        Document page = Jsoup.parse(PageSamples.report(Locale.CHINESE));
        assertThat(page.select("svg.donut circle title").eachText()).containsExactly("已实施: 70", "有保留，请看备注: 2");
        assertThat(page.select("svg.donut > text").first().text()).isEqualTo("72");
        Element operations = page.selectFirst(".bars a[href=#section-6]").parent();
        assertThat(operations.select("rect").eachAttr("width")).containsExactly("30", "1");
        assertThat(operations.select("rect").eachAttr("x")).containsExactly("0", "30");
        assertThat(operations.select(".count b").eachText()).containsExactly("30", "1");
    }

    @Test
    void showsTheTextsInTheReadersLanguageFirstAndKeepsTheOthers() {
        Document english = Jsoup.parse(PageSamples.report(Locale.UK));
        assertThat(english.selectFirst("h1 [lang]:not([hidden])").text())
                .isEqualTo("cybozu.com (China) security checklist");
        assertThat(english.selectFirst("h1 [lang=zh-CN]").hasAttr("hidden")).isTrue();
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        Document chinese = Jsoup.parse(PageSamples.report(Locale.SIMPLIFIED_CHINESE));
        assertThat(chinese.selectFirst("h1 [lang]:not([hidden])").text()).isEqualTo("cybozu.com（中国）安全检查表");
        assertThat(chinese.selectFirst("#sheet-language option[selected]").val())
                .isEmpty();
        assertThat(Jsoup.parse(PageSamples.report(Locale.FRENCH))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void hasTheSameWordsInEachLanguage() {
        for (Locale language : PageWords.LANGUAGES) {
            assertThat(PageWords.in(language).all())
                    .containsOnlyKeys(PageWords.in(Locale.ENGLISH).all().keySet());
        }
    }

    @Test
    void diffShowsEachChangeWithItsWording() {
        ChecklistDiff diff = PageSamples.diff();
        Document page = Jsoup.parse(Pages.diff(diff, Locale.ENGLISH));
        assertThat(page.select("tr[data-row]")).hasSameSizeAs(diff.getChanges());
        Element reworded = page.selectFirst("tr[data-kind=control.reworded]");
        assertThat(reworded.selectFirst("th").text()).isEqualTo("6.31");
        assertThat(reworded.selectFirst("ins").text()).contains("端到端");
        Element worse = page.selectFirst("tr[data-kind=answer.state.changed]");
        assertThat(worse.text()).contains("regression", "Old Implemented", "New Partial");
    }

    @Test
    void comparisonShowsMarksAndStatesSideBySide() {
        List<Checklist> compared = PageSamples.compared();
        Comparison comparison = Comparison.ofOneTemplate(compared);
        Document page = Jsoup.parse(Pages.comparison(comparison, compared, Locale.ENGLISH));
        assertThat(page.select("tr[data-row]")).hasSameSizeAs(comparison.getRows());
        assertThat(page.select("tr[data-differs=yes]")).hasSameSizeAs(comparison.differences());
        Element row = page.select("tr[data-row]").stream()
                .filter(any -> any.selectFirst("th .number").text().equals("6.8"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("td .mark").eachText()).containsExactly("○", "△");
        assertThat(row.select("td .state").eachText()).containsExactly("Implemented", "Partial");
        assertThat(row.select(".asked")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HostileSheet.SCRIPTS, HostileSheet.HIDDEN})
    void hostileTextStaysText(String text) {
        for (String page : PageSamples.hostile(text)) {
            assertThatOnlyOurMarkupIsThere(page);
            assertThat(page.codePoints().filter(c -> c != '\n' && c != '\t').mapToObj(Character::toString))
                    .allMatch(VisibleText::isVisible);
            Document document = Jsoup.parse(page);
            document.select("template, script, style").remove();
            assertThat(document.text())
                    .contains(text.equals(HostileSheet.HIDDEN) ? "a[U+202E]b[U+2066]c" : "</style></script>");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySheetStaysText(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        Checklist other = RandomChecklists.of(seed + 1).checklist();
        ValidationReport nothing = ValidationReport.builder()
                .checklistId(checklist.getId())
                .revision(checklist.getRevision())
                .build();
        String report = Pages.report(checklist, language -> nothing, Locale.ENGLISH);
        assertThatOnlyOurMarkupIsThere(report);
        assertThat(Jsoup.parse(report).select("tr[data-row]"))
                .hasSize((int) checklist.controls().count());
        assertThatOnlyOurMarkupIsThere(Pages.diff(ChecklistDiff.between(checklist, other), Locale.JAPANESE));
        assertThatOnlyOurMarkupIsThere(PageSamples.comparisonPage(List.of(checklist, other), Locale.CHINESE));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static void assertThatOnlyOurMarkupIsThere(String page) {
        Document document = Jsoup.parse(page);
        assertThat(document.select("script")).hasSize(1);
        assertThat(document.select("style")).hasSize(1);
        assertThat(document.select(
                        "img, iframe, object, embed, form, base, link, foreignObject, animate, set, use, a a"))
                .isEmpty();
        assertThat(document.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || List.of("style", "src", "srcdoc", "action", "xlink:href")
                                        .contains(attribute.getKey())));
        assertThat(document.select("[href]").eachAttr("href"))
                .allMatch(address -> address.matches("(?s)#.*|https?:.*|mailto:.*|tel:.*"));
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.title()).endsWith(document.selectFirst(".kind").text());
    }

    @Test
    void onlyAddressesOfTheWebMailAndTelephonesAreLinks() {
        Document page = Jsoup.parse(PageSamples.hostile("plain").get(0));
        assertThat(page.select("tr[data-row] .evidence a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/?q='onclick='window.ran=10'",
                        "mailto:security@example.org",
                        "tel:+81-3-0000-0000");
        assertThat(page.select("tr[data-row] .evidence .address").eachText())
                .contains("javascript:window.ran=9", "file:///etc/passwd", "https://example.org/[U+202E]fdp.exe");
        assertThat(page.select(".evidence a")).allMatch(link -> link.attr("rel").contains("noopener"));
    }

    @Test
    void policyAllowsTheStyleAndTheScriptOfThePageOnly() throws Exception {
        for (String page : List.of(
                PageSamples.report(Locale.ENGLISH),
                Pages.diff(PageSamples.diff(), Locale.ENGLISH),
                PageSamples.comparisonPage(PageSamples.compared(), Locale.ENGLISH))) {
            Document document = Jsoup.parse(page);
            assertThat(document.selectFirst("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .isEqualTo("default-src 'none'; style-src '%s'; script-src '%s'; img-src 'none'; base-uri 'none'; "
                                    .formatted(digest(document, "style"), digest(document, "script"))
                            + "form-action 'none'");
            assertThat(document.selectFirst("head").children().get(1).attr("http-equiv"))
                    .as("ahead of all that it rules")
                    .isEqualTo("Content-Security-Policy");
        }
    }

    private static String digest(Document document, String element) throws Exception {
        byte[] block = document.selectFirst(element).data().getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(block));
    }

    @Test
    void longTextsAreThereAndFoldedAway() {
        String remark = "<b>&\"'我".repeat(1 << 17);
        Control control = PUBLISHED.controls().findFirst().orElseThrow();
        Checklist checklist = PUBLISHED.withAnswer(
                control.getId(),
                control.getAnswer().orElseThrow().toBuilder()
                        .remark(LocalizedText.of(remark))
                        .mark("○".repeat(1 << 20))
                        .build());
        Document page = Jsoup.parse(Pages.report(checklist, PageSamples::validated, Locale.ENGLISH));
        Element row = page.getElementById("control-1.1");
        assertThat(row.selectFirst("details:not([open]) .said").wholeText()).isEqualTo(remark);
        assertThat(row.selectFirst("summary").text())
                .hasSizeLessThan(1000)
                .endsWith("(" + remark.length() + " characters)");
        assertThat(row.selectFirst(".mark").text()).hasSizeLessThan(400).endsWith("[1048576]");
    }

    @Test
    void writesTheSamePageWhateverTheMachineIsSetTo() {
        List<String> pages = pages();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(pages()).isEqualTo(pages);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pages()).isEqualTo(pages);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> pages() {
        return Stream.concat(
                        Stream.of(
                                PageSamples.report(Locale.CHINESE),
                                Pages.diff(PageSamples.diff(), Locale.ENGLISH),
                                PageSamples.comparisonPage(PageSamples.compared(), Locale.JAPANESE)),
                        PageSamples.hostile(HostileSheet.HIDDEN).stream())
                .toList();
    }

    @Test
    void refusesFindingsOfAnotherSheet() {
        Checklist other = PUBLISHED.toBuilder().revision("2020").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pages.report(other, PageSamples::validated, Locale.ENGLISH))
                .withMessage("Report must be on checklist 'cybozu-cn-security-checklist' in its revision, was on"
                        + " 'cybozu-cn-security-checklist'");
    }

    @Test
    void refusesToCompareOtherSheetsThanThoseCompared() {
        Comparison comparison = Comparison.ofOneTemplate(PageSamples.compared());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pages.comparison(comparison, List.of(PUBLISHED), Locale.ENGLISH))
                .withMessage("Checklists must be those of the comparison, were '[cybozu-cn-security-checklist]'");
    }

    @Test
    void refusesReportsThatDifferInMoreThanTheirLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pages.report(
                        PUBLISHED,
                        language -> language.equals(Locale.JAPANESE)
                                ? PageSamples.validated(language).filter(finding -> false)
                                : PageSamples.validated(language),
                        Locale.ENGLISH))
                .withMessage("Reports must have the same findings in each language, had others in 'ja'");
    }

    @Test
    void findingsThatHaveNoPlaceInTheSheetStandAheadOfTheTable() {
        ValidationReport report = ValidationReport.builder()
                .checklistId(PUBLISHED.getId())
                .revision(PUBLISHED.getRevision())
                .addFinding(Finding.builder()
                        .code("acme.elsewhere")
                        .severity(Severity.ERROR)
                        .controlId(ControlId.of("99.9"))
                        .pointer("/sections/98/controls/8")
                        .message("Not here")
                        .build())
                .build();
        Document page = Jsoup.parse(Pages.report(PUBLISHED, language -> report, Locale.ENGLISH));
        assertThat(page.select("section[aria-labelledby=sheet-findings] .findings li")
                        .text())
                .contains("Not here");
        assertThat(page.select("th.f-error + td").text()).isEqualTo("1");
    }

    @Test
    void headersAndCaptionsNameWhatIsInTheTable() {
        for (String text : pages()) {
            Document page = Jsoup.parse(text);
            assertThat(page.select("table")).allMatch(table -> table.selectFirst("caption") != null);
            assertThat(page.select("input, select"))
                    .allMatch(field -> field.closest("label") != null
                            || page.selectFirst("label[for=" + field.id() + "]") != null);
            assertThat(page.select("[role=status][aria-live=polite]")).hasSize(1);
            assertThat(page.selectFirst("body > a.skip").attr("href")).isEqualTo("#table");
            assertThat(page.select("h1")).hasSize(1);
        }
    }
}
