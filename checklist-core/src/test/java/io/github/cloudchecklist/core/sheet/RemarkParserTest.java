package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkParserTest {

    private static final String JAPANESE = "※The address above is in Japanese.";
    private static final String FRENCH = "※The address above is in French.";

    private static final RemarkParser PARSER = RemarkParser.of(RemarkSyntax.builder()
            .addLinkSigns("▼", "->")
            .clausesInLabels(true)
            .addNoteSigns("※", "*")
            .putLanguageNote(JAPANESE, Locale.JAPANESE)
            .putLanguageNote(FRENCH, Locale.FRENCH)
            .putDocumentBracket("《", "》")
            .putDocumentBracket("\"", "\"")
            .addLaw("Building Act")
            .addContactLabel("Sales")
            .addHoursLabels("Hours:", "Open:")
            .build());

    /** Each evidence as one line. */
    private static List<String> evidence(ParsedRemark parsed) {
        return parsed.getEvidence().stream().map(RemarkParserTest::line).toList();
    }

    private static String line(Evidence evidence) {
        String label = evidence.getLabel().map(LocalizedText::getText).orElse("-");
        String rest = evidence.getLanguage().map(l -> " [" + l + "]").orElse("")
                + evidence.getNote().map(n -> " {" + n.getText() + "}").orElse("");
        if (evidence instanceof EvidenceLink link) {
            return label + " | " + link.getUri() + rest;
        }
        if (evidence instanceof EvidenceDocument document) {
            return "document " + document.getName().getText();
        }
        EvidenceContact contact = (EvidenceContact) evidence;
        return label + " | " + contact.getTelephone()
                + contact.getHours().map(h -> " (" + h.getText() + ")").orElse("") + rest;
    }

    private static List<String> notes(ParsedRemark parsed) {
        return parsed.getNotes().stream().map(LocalizedText::getText).toList();
    }

    private static List<String> doubts(ParsedRemark parsed) {
        return parsed.getUncertainties().stream()
                .map(doubt -> doubt.getCode() + " '" + doubt.getQuote() + "'")
                .toList();
    }

    @Test
    void leavesARemarkWithoutMarkUpAsItIs() {
        for (String remark : List.of("", " ", " a  b\n\n c ", "a > b < c", "《a", "▼", "*", "※")) {
            assertThat(PARSER.parse(remark).getText()).isEqualTo(remark);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p> <p>b</p>|a;b",
                "<p>a</p><P class=\"x\">b</P>c|a;b;c",
                "a<br>b<br/>c<BR />d|a;b;c;d",
                "<p>a</p> <ul style=\"list-style-type: none\"> - b - c|a;- b - c",
                "<ul><li>a</li><li>b</li></ul>|a;b",
                "<p>a > b</p>|a > b",
                "<p>a < b</p>|a < b",
                "</p></p>a<p>|a",
                "<p> </p>|''",
                "<p>a <https://example.org/> b</p>|a <https://example.org/> b",
                "a <p b|a <p b",
                "<pre>a</pre>|<pre>a</pre>"
            })
    void turnsLineBreakElementsIntoLineBreaks(String cell, String text) {
        assertThat(PARSER.parse(cell).getText()).isEqualTo(text.replace(';', '\n'));
    }

    @Test
    void listsMarkUpThatIsLeftInTheText() {
        ParsedRemark parsed = PARSER.parse("<p>a <b>b</b> <b>c</b> &amp; d</p>");
        assertThat(parsed.getText()).isEqualTo("a <b>b</b> <b>c</b> &amp; d");
        assertThat(doubts(parsed))
                .containsExactly("sheet.markup.left '<b>'", "sheet.markup.left '</b>'", "sheet.markup.left '&amp;'");
        assertThat(doubts(PARSER.parse("a &amp; b"))).isEmpty();
    }

    @Test
    void findsAddressesWithAndWithoutLabel() {
        ParsedRemark parsed =
                PARSER.parse("See (https://a.example/x) and http://b.example ▼Our (best) page https://c.example/y "
                        + "->Help > more HTTPS://d.example/ 》https://e.example/");
        assertThat(evidence(parsed))
                .containsExactly(
                        "- | https://a.example/x",
                        "- | http://b.example",
                        "Our (best) page | https://c.example/y",
                        "Help > more | HTTPS://d.example/",
                        "- | https://e.example/");
        assertThat(doubts(parsed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/|https://a.example/",
                "https://a.example/b#c|https://a.example/b#c",
                "https://a.example/b#/|https://a.example/b#/",
                "https://a.example/b?cid=58&x=(1)|https://a.example/b?cid=58&x=(1)",
                "https://a.example/</p>|https://a.example/",
                "<https://a.example/>|https://a.example/",
                "(https://a.example/b)|https://a.example/b",
                "(https://a.example/b_(c))|https://a.example/b_(c)",
                "https://a.example/b。|https://a.example/b",
                "https://a.example/b，c|https://a.example/b",
                "（https://a.example/b）|https://a.example/b",
                "https://a.example/b.|https://a.example/b",
                "https://a.example/b, c|https://a.example/b",
                "\"https://a.example/b\"|https://a.example/b",
                "https://a.example/b　c|https://a.example/b"
            })
    void endsAnAddressWhereItEnds(String remark, String address) {
        ParsedRemark parsed = PARSER.parse(remark);
        assertThat(evidence(parsed)).containsExactly("- | " + address);
        assertThat(doubts(parsed)).isEmpty();
    }

    @Test
    void keepsTheSameAddressTwice() {
        assertThat(evidence(PARSER.parse("https://a.example/ ▼A https://a.example/")))
                .containsExactly("- | https://a.example/", "A | https://a.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https://a.example/[b",
                "https://a.example/{b}",
                "https://a.example/%zz",
                "https:///b",
                "http://a.example/b|c",
                "https://a.example\\b"
            })
    void listsAnAddressThatIsNoUriAndKeepsItsText(String address) {
        String remark = "▼A " + address + " ▼B https://b.example/";
        ParsedRemark parsed = PARSER.parse(remark);
        assertThat(parsed.getText()).isEqualTo(remark);
        assertThat(evidence(parsed)).containsExactly("B | https://b.example/");
        assertThat(doubts(parsed)).containsExactly("sheet.link.invalid '" + address + "'");
    }

    @Test
    void listsAnAddressThatMayGoOn() {
        ParsedRemark parsed = PARSER.parse("https://a.example/page?token=1请看");
        assertThat(evidence(parsed)).containsExactly("- | https://a.example/page?token=1");
        assertThat(doubts(parsed)).containsExactly("sheet.link.end 'https://a.example/page?token=1请看'");
        assertThat(parsed.getUncertainties().get(0).getMessage())
                .isEqualTo("Address may go on, it was read as 'https://a.example/page'");
    }

    @Test
    void doesNotTakeHostsOrOtherWordsForAddresses() {
        assertThat(evidence(PARSER.parse("ntp.example.org, www.example.org, xhttps://a.example, http, https:/x")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"▼A\nhttps://a.example/", "▼A \n  https://a.example/", "<p>▼A</p> <p>https://a.example/</p>"})
    void allowsOneLineBreakBetweenLabelAndAddress(String remark) {
        ParsedRemark parsed = PARSER.parse(remark);
        assertThat(evidence(parsed)).containsExactly("A | https://a.example/");
        assertThat(doubts(parsed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "▼A",
                "▼A ▼B https://b.example/",
                "▼A\nb https://b.example/",
                "▼A\n\nhttps://b.example/",
                "▼A ※note\nhttps://b.example/",
                "▼A " + FRENCH
            })
    void listsALinkSignWithoutAddress(String remark) {
        assertThat(doubts(PARSER.parse(remark))).contains("sheet.link.missing 'A'");
    }

    @Test
    void dropsTheBracketThatOpensInFrontOfAnAddress() {
        assertThat(evidence(
                        PARSER.parse("▼Terms (https://a.example/) ▼Help（https://b.example/） ▼<https://c.example/>")))
                .containsExactly("Terms | https://a.example/", "Help | https://b.example/", "- | https://c.example/");
    }

    @Test
    void readsClausesOutOfALabel() {
        EvidenceLink link = (EvidenceLink) PARSER.parse(
                        "▼Terms 2.0 14. Handling of data 25.1. Processors - general https://a.example/t.pdf v 3. x")
                .getEvidence()
                .get(0);
        assertThat(link.getLabel()).contains(LocalizedText.of("Terms 2.0"));
        assertThat(link.getClauses())
                .containsExactly(clause("14", "Handling of data"), clause("25.1", "Processors - general"));
    }

    @Test
    void readsClausesWithoutNameOrTitle() {
        EvidenceLink link = (EvidenceLink)
                PARSER.parse("▼3. 4. Title https://a.example/").getEvidence().get(0);
        assertThat(link.getLabel()).isEmpty();
        assertThat(link.getClauses())
                .containsExactly(Clause.builder().number("3").build(), clause("4", "Title"));
    }

    @Test
    void leavesNumbersInALabelUnlessTheyAreSaidToBeClauses() {
        RemarkParser plain =
                RemarkParser.of(RemarkSyntax.builder().addLinkSign("▼").build());
        EvidenceLink link = (EvidenceLink)
                plain.parse("▼Terms 14. Data https://a.example/").getEvidence().get(0);
        assertThat(link.getLabel()).contains(LocalizedText.of("Terms 14. Data"));
        assertThat(link.getClauses()).isEmpty();
    }

    private static Clause clause(String number, String title) {
        return Clause.builder().number(number).title(LocalizedText.of(title)).build();
    }

    @Test
    void putsALanguageNoteOnTheLastLinkOnly() {
        ParsedRemark parsed = PARSER.parse("▼A https://a.example/ ▼B https://b.example/ text. 《D》 " + JAPANESE
                + " more " + "▼C https://c.example/ " + FRENCH);
        assertThat(evidence(parsed))
                .containsExactly(
                        "A | https://a.example/",
                        "B | https://b.example/ [ja] {" + JAPANESE + "}",
                        "document D",
                        "C | https://c.example/ [fr] {" + FRENCH + "}");
        assertThat(parsed.getNotes()).isEmpty();
        assertThat(doubts(parsed)).containsExactly("sheet.note.reach '" + JAPANESE + "'");
    }

    @Test
    void doesNotDoubtANoteOnOneAddress() {
        ParsedRemark parsed = PARSER.parse("https://a.example/ ▼A https://a.example/ " + JAPANESE);
        assertThat(evidence(parsed))
                .containsExactly("- | https://a.example/", "A | https://a.example/ [ja] {" + JAPANESE + "}");
        assertThat(doubts(parsed)).isEmpty();
    }

    @Test
    void keepsALanguageNoteThatHasNoLinkOfItsOwn() {
        ParsedRemark parsed = PARSER.parse(JAPANESE + " https://a.example/ " + FRENCH + JAPANESE);
        assertThat(evidence(parsed)).containsExactly("- | https://a.example/ [fr] {" + FRENCH + "}");
        assertThat(notes(parsed)).containsExactly(JAPANESE, JAPANESE);
        assertThat(doubts(parsed))
                .containsExactly("sheet.note.unattached '" + JAPANESE + "'", "sheet.note.second '" + JAPANESE + "'");
    }

    @Test
    void takesTheLongestOfThePhrasesThatStandAtOnePlace() {
        RemarkSyntax syntax = RemarkSyntax.builder()
                .putLanguageNote("※Japanese", Locale.JAPANESE)
                .putLanguageNote("※Japanese and French", Locale.FRENCH)
                .putLanguageNote("※Jap", Locale.ENGLISH)
                .build();
        assertThat(evidence(RemarkParser.of(syntax).parse("https://a.example/ ※Japanese and French")))
                .containsExactly("- | https://a.example/ [fr] {※Japanese and French}");
    }

    @Test
    void endsANoteAtTheEndOfTheLineAndAtTheNextSign() {
        ParsedRemark parsed = PARSER.parse("*first of all. Two sentences.\n"
                + "Text。※second ※third ▼A https://a.example/ *fourth https://b.example/ " + FRENCH + " (x)*fifth ");
        assertThat(notes(parsed))
                .containsExactly(
                        "*first of all. Two sentences.", "※second", "※third", "*fourth https://b.example/", "*fifth");
        assertThat(evidence(parsed))
                .containsExactly("A | https://a.example/", "- | https://b.example/ [fr] {" + FRENCH + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3", "a*b", "* bullet", "**bold**", "see※1", "ends with *", "※※"})
    void doesNotTakeOtherUsesOfASignForANote(String remark) {
        assertThat(PARSER.parse(remark).getNotes()).isEmpty();
    }

    @Test
    void allowsWhiteSpaceBehindASignThatIsNotAscii() {
        assertThat(notes(PARSER.parse("※ note"))).containsExactly("※ note");
    }

    @Test
    void findsEachBracketedNameOnceAndLeavesLawsOut() {
        ParsedRemark parsed =
                PARSER.parse("《Rules》 and 《 Manual 》, 《Rules》 again, after the 《Building Act》, \"Plan\" 《》");
        assertThat(evidence(parsed)).containsExactly("document Rules", "document Manual", "document Plan");
    }

    @Test
    void doesNotFindDocumentsAcrossLinesOrInLongTexts() {
        assertThat(evidence(PARSER.parse("《a\nb》"))).isEmpty();
        assertThat(evidence(PARSER.parse("《" + "a".repeat(100) + "》"))).hasSize(1);
        assertThat(evidence(PARSER.parse("《" + "a".repeat(101) + "》"))).isEmpty();
        assertThat(evidence(PARSER.parse("《a《b》"))).containsExactly("document b");
    }

    @Test
    void takesABracketedNameInALabelForALabel() {
        assertThat(evidence(PARSER.parse("▼《Rules》 https://a.example/ 《Plan》")))
                .containsExactly("《Rules》 | https://a.example/", "document Plan");
        assertThat(evidence(PARSER.parse("▼《Rules》"))).containsExactly("document Rules");
        assertThat(evidence(PARSER.parse("▼《Rules》 https://"))).containsExactly("document Rules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sales 021-52392626 Japanese/Chinese Hours: weekdays 9:00-18:00 ▼A https://a.example/"
                        + "|Sales ; 021-52392626 (weekdays 9:00-18:00) {Japanese/Chinese}",
                "Sales：(03)1234-5678 Open: always。More Hours: x|Sales ; (03)1234-5678 (always)",
                "Sales +81 3 1234 5678 and so on|Sales ; +81 3 1234 5678",
                "Sales +81 (0)3-1234-5678|Sales ; +81 (0)3-1234-5678",
                "Sales 12345 *note Hours: 9|Sales ; 12345",
                "▼Sales 12345|Sales ; 12345"
            })
    void readsATelephoneNumberWithItsHours(String remark, String contact) {
        assertThat(evidence(PARSER.parse(remark)).get(0)).isEqualTo(contact.replace(" ; ", " | "));
        assertThat(doubts(PARSER.parse(remark))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales are good", "Sales 1234", "Sales", "Phone 12345"})
    void doesNotTakeOtherWordsForAContact(String remark) {
        assertThat(PARSER.parse(remark).getEvidence()).isEmpty();
    }

    @Test
    void findsBareAddressesOnlyWithoutASyntax() {
        ParsedRemark parsed =
                RemarkParser.of(RemarkSyntax.builder().build()).parse("《a》 ▼b https://a.example/ ※c *d Sales 12345");
        assertThat(evidence(parsed)).containsExactly("- | https://a.example/");
        assertThat(parsed.getNotes()).isEmpty();
        assertThat(parsed.getUncertainties()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<p",
                "<p ",
                "<p>",
                "&a",
                "《",
                "《a",
                "\"",
                "▼",
                "▼\n",
                "※",
                "* ",
                "*a ",
                "https://",
                "http://a ",
                "\n",
                "Sales",
                "Sales 12345 ",
                "Sales +1",
                "1. ",
                "▼1. a ",
                "(",
                "https://a(",
                JAPANESE,
                "▼《a》",
                "　"
            })
    void takesLinearTimeOverHostileRemarks(String part) {
        String remark = part.repeat(Sheet.MAX_CELL_LENGTH / part.length());
        ParsedRemark parsed =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PARSER.parse(remark + "https://z.example/"));
        assertThat(parsed.getText().length()).isLessThanOrEqualTo(remark.length() + 18);
    }
}
