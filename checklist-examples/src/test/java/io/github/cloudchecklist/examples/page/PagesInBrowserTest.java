package io.github.cloudchecklist.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The pages as a reader sees and uses them; pictures are left in {@code target/screenshots}. */
class PagesInBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String RAN = "return typeof window.ran + ' ' + (document.title === 'ran')";

    @TempDir
    private static Path profile;

    @TempDir
    private Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void atADesk() {
        browser.resize(1280);
        browser.colorScheme("light");
    }

    @AfterEach
    void theConsoleIsQuiet() {
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void open(String page) throws IOException {
        browser.open(page, folder.resolve("page.html"));
    }

    @Test
    void pagesFitTheScreenOfADeskAndOfATelephoneInLightAndDark() throws IOException {
        photograph("report", PageSamples.report(Locale.ENGLISH));
        photograph("report-zh", PageSamples.report(Locale.CHINESE));
        photograph("diff", Pages.diff(PageSamples.diff(), Locale.ENGLISH));
        photograph("comparison", PageSamples.comparisonPage(PageSamples.compared(), Locale.JAPANESE));
        photograph("hostile", PageSamples.hostile(HostileSheet.SCRIPTS).get(0));
    }

    private void photograph(String name, String page) throws IOException {
        open(page);
        for (int width : List.of(1280, 390)) {
            browser.resize(width);
            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
            for (String scheme : List.of("light", "dark")) {
                browser.colorScheme(scheme);
                browser.picture(PICTURES.resolve(name + "-" + width + "-" + scheme + ".png"));
            }
        }
    }

    @Test
    void filtersByStateSectionAndFindings() throws IOException {
        open(PageSamples.report(Locale.ENGLISH));
        assertThat(shownRows()).isEqualTo(72);
        browser.one("input[data-filter=state][value=qualified]").click();
        browser.awaitText("#shown", "2 of 72 rows shown");
        assertThat(shownRows()).isEqualTo(2);
        assertThat(browser.all("tbody[data-group]").stream().filter(WebElement::isDisplayed))
                .hasSize(2);
        browser.one("input[data-filter=state][value=implemented]").click();
        browser.awaitText("#shown", "72 of 72 rows shown");
        browser.one("#reset").click();
        new Select(browser.one("#section")).selectByIndex(2);
        browser.awaitText("#shown", "5 of 72 rows shown");
        browser.one("input[data-filter=findings][value=warning]").click();
        browser.awaitText("#shown", "3 of 72 rows shown");
        browser.one("input[data-filter=findings][value=error]").click();
        browser.one("input[data-filter=findings][value=warning]").click();
        browser.awaitText("#shown", "0 of 72 rows shown");
        assertThat(browser.one("#nothing").isDisplayed()).isTrue();
        browser.one("#reset").click();
        browser.awaitText("#shown", "72 of 72 rows shown");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("search");
    }

    @Test
    void searchesInAllLanguagesWhateverTheCaseAndWidthOfLetters() throws IOException {
        open(PageSamples.report(Locale.ENGLISH));
        WebElement search = browser.one("#search");
        search.sendKeys("ｉｐｖ６");
        browser.awaitText("#shown", "1 of 72 rows shown");
        assertThat(browser.one("#control-11\\.7").isDisplayed()).isTrue();
        search.sendKeys(Keys.ESCAPE);
        browser.awaitText("#shown", "72 of 72 rows shown");
        search.sendKeys("操作系统 VULNERABILITY assessments");
        browser.awaitText("#shown", "1 of 72 rows shown");
        assertThat(browser.one("#control-6\\.6").isDisplayed()).isTrue();
    }

    @Test
    void switchesTheLanguageOfThePageAndOfTheSheet() throws IOException {
        open(PageSamples.report(Locale.ENGLISH));
        assertThat(browser.one("h1").getText()).isEqualTo("cybozu.com (China) security checklist");
        new Select(browser.one("#sheet-language")).selectByValue("");
        browser.awaitText("h1", "cybozu.com（中国）安全检查表");
        assertThat(browser.one("#translated").isDisplayed()).isFalse();
        new Select(browser.one("#page-language")).selectByValue("ja");
        browser.awaitText("#shown", "72 行中 72 行を表示");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("ja");
        assertThat(browser.one("#overview").getText()).isEqualTo("概要");
        assertThat(browser.one(".findings b").getText()).isEqualTo("警告");
        assertThat(browser.one(".cards .findings li span[lang=ja]").isDisplayed())
                .isTrue();
        assertThat(browser.run("return document.querySelector('.donut circle title').textContent"))
                .isEqualTo("実施: 70");
        assertThat(browser.one(".filters").getAttribute("aria-label")).isEqualTo("表を絞り込む");
        browser.one("input[data-filter=state][value=qualified]").click();
        browser.awaitText("#shown", "72 行中 2 行を表示");
        new Select(browser.one("#sheet-language")).selectByValue("en");
        browser.awaitText("h1", "cybozu.com (China) security checklist");
    }

    @Test
    void worksWithTheKeyboardAlone() throws IOException {
        open(PageSamples.report(Locale.ENGLISH));
        press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the table");
        assertThat((Boolean) browser.run("return document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
        press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("table");
        browser.run("document.getElementById('search').focus()");
        press("IPv6");
        browser.awaitText("#shown", "1 of 72 rows shown");
        press(Keys.ESCAPE);
        press(Keys.TAB);
        assertThat(browser.focused().getAttribute("value")).isEqualTo("implemented");
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        press(Keys.TAB);
        press(Keys.SPACE);
        browser.awaitText("#shown", "2 of 72 rows shown");
    }

    private static long shownRows() {
        return browser.all("tr[data-row]").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    private static void press(CharSequence keys) {
        browser.focused().sendKeys(keys);
    }

    @Test
    void diffAndComparisonAreFiltered() throws IOException {
        open(Pages.diff(PageSamples.diff(), Locale.ENGLISH));
        browser.one("input[data-filter=effect][value=regression]").click();
        long worse = PageSamples.diff().getChanges().stream()
                .filter(change -> change.getEffect().code().equals("regression"))
                .count();
        assertThat(worse).isPositive();
        browser.awaitText(
                "#shown", worse + " of " + PageSamples.diff().getChanges().size() + " rows shown");
        open(PageSamples.comparisonPage(PageSamples.compared(), Locale.ENGLISH));
        browser.one("input[data-filter=differs]").click();
        browser.awaitText("#shown", "3 of 72 rows shown");
        browser.one("#search").sendKeys("6.8");
        browser.awaitText("#shown", "1 of 72 rows shown");
    }

    @Test
    void noScriptOfASheetRuns() throws IOException {
        for (String page : PageSamples.hostile(HostileSheet.SCRIPTS)) {
            open(page);
            assertThat(browser.run(RAN)).isEqualTo("undefined false");
            for (String language : List.of("zh", "ja", "en")) {
                new Select(browser.one("#page-language")).selectByValue(language);
            }
            browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            browser.run("document.querySelectorAll('main *').forEach(any => {"
                    + " any.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})); any.focus && any.focus(); })");
            browser.one("#search").sendKeys("<script>");
            browser.awaitText("#nothing", "");
            assertThat(browser.run(RAN)).isEqualTo("undefined false");
        }
    }

    /** The test above would see a script that runs: it does where nothing escapes it, and the policy alone stops it. */
    @Test
    void aScriptThatWereNotEscapedWouldRunButForThePolicy() throws IOException {
        String page = PageSamples.report(Locale.ENGLISH);
        String broken = page.replace("<main>", "<main><i><b>" + HostileSheet.SCRIPTS);
        open(broken);
        assertThat(browser.run(RAN)).isEqualTo("undefined false");
        assertThat(browser.consoleErrors()).anyMatch(message -> message.contains("Content Security Policy"));
        open(broken.replaceFirst("<meta http-equiv=[^>]*>", ""));
        assertThat(browser.run("return window.ran")).isNotNull();
        browser.consoleErrors();
    }

    @Test
    void aRemarkOfAMegabyteIsShownAndSearched() throws IOException {
        open(PageSamples.hostile(("<script>window.ran = 1</script>" + "信息安全 ").repeat(1 << 15))
                .get(0));
        assertThat(browser.run(RAN)).isEqualTo("undefined false");
        browser.one("#search").sendKeys("信息安全");
        browser.awaitText("#shown", "1 of 1 rows shown");
        browser.run("document.querySelector('td.answer > .text [lang=en] details').open = true");
        assertThat(
                        browser.run(
                                "return document.querySelector('td.answer > .text [lang=en] details .long').scrollHeight > 1000"))
                .isEqualTo(true);
        assertThat(
                        browser.run(
                                "return document.querySelector('td.answer > .text [lang=en] details .long').clientHeight < 500"))
                .isEqualTo(true);
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
