package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema accepts the strings that are read, and no others. */
class SchemaValuesTest {

    private static final String DOCUMENT = """
            {"format": "checklist/1", "id": "a", "revision": "1", "title": "t", "language": "en",
             "revisedOn": "2024-12-27", "references": [{"type": "link", "uri": "a:b", "kind": "k"}],
             "sections": [{"id": "1", "title": "t", "types": ["a"], "controls": [{"id": "1", "requirement": "r",
               "lifecycle": "active", "answer": {"state": "unknown", "responsibility": "shared", "mark": "m"}}]}]}
            """;

    private static final String CONTROL = "/sections/0/controls/0";

    /** Where a string of some kind stands in the document. */
    private enum Place {
        CHECKLIST_ID("/id"),
        SECTION_ID("/sections/0/id"),
        CONTROL_ID(CONTROL + "/id"),
        SECTION_TYPE("/sections/0/types/0"),
        EVIDENCE_KIND("/references/0/kind"),
        STATE(CONTROL + "/answer/state"),
        RESPONSIBILITY(CONTROL + "/answer/responsibility"),
        LIFECYCLE(CONTROL + "/lifecycle"),
        LANGUAGE("/language"),
        DATE("/revisedOn"),
        ADDRESS("/references/0/uri"),
        TEXT("/title"),
        STRING(CONTROL + "/answer/mark");

        private final String pointer;

        Place(String pointer) {
            this.pointer = pointer;
        }

        String document(String value) {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode document = Schemas.MAPPER.readTree(DOCUMENT);
            JsonNode parent = document.at(place.head());
            if (parent instanceof ObjectNode object) {
                object.put(place.last().getMatchingProperty(), value);
            } else {
                ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
            }
            return document.toString();
        }

        boolean accepts(String value) {
            return Schemas.accepts(ChecklistSchema.CHECKLIST, document(value));
        }

        boolean reads(String value) {
            return Schemas.refusal(ChecklistSchema.CHECKLIST, document(value)).isEmpty();
        }

        void agreesOn(String value) {
            assertThat(accepts(value)).as("%s '%s'", this, value).isEqualTo(reads(value));
        }
    }

    static Stream<Place> ids() {
        return Stream.of(
                Place.CHECKLIST_ID, Place.SECTION_ID, Place.CONTROL_ID, Place.SECTION_TYPE, Place.EVIDENCE_KIND);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void agreesOnEachAsciiCharacterOfAnId(Place place) {
        IntStream.range(0, 0x100).mapToObj(Character::toString).forEach(character -> {
            place.agreesOn(character);
            place.agreesOn("a" + character);
            place.agreesOn("a" + character + "1");
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void agreesOnCharactersOfManyScripts(Place place) {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            int codePoint = random.nextInt(i % 2 == 0 ? 0x3200 : Character.MAX_CODE_POINT);
            if (Character.getType(codePoint) != Character.SURROGATE) {
                place.agreesOn(Character.toString(codePoint));
                place.agreesOn("1" + Character.toString(codePoint));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void agreesOnTheLengthOfAnId(Place place) {
        for (int length : List.of(0, 1, 63, 64, 65, 127, 128, 129, 1000)) {
            place.agreesOn("a".repeat(length));
            place.agreesOn("節".repeat(length));
            place.agreesOn("𠮷".repeat(length));
            place.agreesOn("a-".repeat(length / 2) + "a");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1.2", "AC-2(1)", "A&A-01.1", "5.10", "é1", "節1", "𠮷", "Ⅳ", "①", "a/b:c+d_e", "क़"})
    void acceptsControlIds(String id) {
        assertThat(Place.CONTROL_ID.accepts(id)).isTrue();
        assertThat(Place.SECTION_ID.accepts(id)).isTrue();
        Place.CONTROL_ID.agreesOn(id);
        Place.SECTION_ID.agreesOn(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".1", "-a", "1 2", "1\n", "1\u00a0", "\u0301", "☆", "1○", "1,2", "1#", "1\u200b", "😀"})
    void refusesWhatIsNoControlId(String id) {
        assertThat(Place.CONTROL_ID.accepts(id)).isFalse();
        assertThat(Place.SECTION_ID.accepts(id)).isFalse();
        Place.CONTROL_ID.agreesOn(id);
        Place.SECTION_ID.agreesOn(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b", "a1-2b", "1", "a--b", "-a", "a-", "A", "a_b", "a-b\n", ""})
    void agreesOnOpenNames(String name) {
        Place.SECTION_TYPE.agreesOn(name);
        Place.EVIDENCE_KIND.agreesOn(name);
        assertThat(Place.SECTION_TYPE.accepts(name)).isEqualTo(name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "RESPONSIBILITY", "LIFECYCLE"})
    void agreesOnConstants(Place place) {
        words("implemented IMPLEMENTED Implemented not-implemented not_implemented shared active")
                .forEach(place::agreesOn);
        place.agreesOn("");
    }

    @Test
    void agreesOnEachDayOfManyYears() {
        List<Integer> years = List.of(0, 1, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 9999);
        for (int year : years) {
            for (int month = 0; month <= 13; month++) {
                for (int day : List.of(0, 1, 9, 10, 19, 28, 29, 30, 31, 32)) {
                    Place.DATE.agreesOn(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
                }
            }
        }
    }

    @Test
    void agreesOnLeapYearsWithoutAssertingFormats() {
        JsonNode pattern = Schemas.tree(ChecklistSchema.CHECKLIST).at("/$defs/date/pattern");

        assertThat(IntStream.rangeClosed(0, 9999)
                        .mapToObj(year -> String.format(Locale.ROOT, "%04d-02-29", year))
                        .filter(date -> date.matches(pattern.stringValue())))
                .hasSize(2425)
                .contains("0000-02-29", "2000-02-29", "2024-02-29")
                .doesNotContain("1900-02-29", "2023-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-12",
                "2024-1-1",
                "20241227",
                "+2024-12-27",
                "-0001-12-27",
                "12024-12-27",
                "2024-12-27\n",
                " 2024-12-27",
                "2024-12-27T00:00:00",
                "2024-12-27Z",
                "２０２４-12-27",
                "2024/12/27",
                "2024-W52-5"
            })
    void refusesOtherFormsOfDates(String date) {
        assertThat(Place.DATE.accepts(date)).isFalse();
        assertThat(Place.DATE.reads(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "zh-CN",
                "zh-Hant-TW",
                "zh-cmn-Hans",
                "de-CH-1996",
                "sl-rozaj-biske",
                "es-419",
                "und",
                "ar-u-nu-arab",
                "en-a-bb-x-c",
                "x-sheet",
                "EN-us",
                "abcdefgh"
            })
    void acceptsLanguages(String language) {
        assertThat(Place.LANGUAGE.accepts(language)).isTrue();
        Place.LANGUAGE.agreesOn(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "en_US",
                "en-",
                "-en",
                "en--US",
                "abcdefghi",
                "12",
                "en-x",
                "en-u",
                "日本語",
                "en-1-aa",
                "en\n"
            })
    void refusesWhatIsNoLanguage(String language) {
        assertThat(Place.LANGUAGE.accepts(language)).isFalse();
        Place.LANGUAGE.agreesOn(language);
    }

    @Test
    void acceptsNoLanguageThatIsNotRead() {
        List<String> subtags =
                words("en zh abc abcd abcdefgh Hant 419 1996 12 1 a x u t i ca nu latn lvariant POSIX sgn é");
        Random random = new Random(1);
        int accepted = 0;
        for (int i = 0; i < 5000; i++) {
            String tag = join(random, "-", subtags);
            if (Place.LANGUAGE.accepts(tag)) {
                accepted++;
                assertThat(Place.LANGUAGE.reads(tag)).as(tag).isTrue();
            }
        }
        assertThat(accepted).isBetween(500, 4500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.example.org/a%20b.pdf?cid=58#page=3",
                "https://例え.example.org/安全/政策?語=日本",
                "http://u:p@[2001:db8::1]:8080/x;y=z",
                "http://[fe80::1%25eth0]",
                "mailto:security@example.org",
                "urn:isbn:97845",
                "relative/path",
                "../up",
                "/root",
                "//host",
                "///path",
                "?q[]",
                "#f"
            })
    void acceptsAddresses(String address) {
        assertThat(Place.ADDRESS.accepts(address)).isTrue();
        Place.ADDRESS.agreesOn(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "http:",
                "http://",
                "//",
                "http://a b/",
                "http://a/%",
                "http://a/%4",
                "http://a/%zz",
                "a#b#c",
                "1a:b",
                ":b",
                "http://a/[b]",
                "http://[::1",
                "http://[::1]a/",
                "http://a/\u3000",
                "http://a/\n",
                "{a}"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThat(Place.ADDRESS.accepts(address)).isFalse();
        Place.ADDRESS.agreesOn(address);
    }

    @Test
    void agreesOnAddresses() {
        List<String> usual = words("http mailto a 1 é 日 😀 : / // ? # [::1] ] %41 %4 % @ :80 ; &=+$, !~*'()-_. urn:x");
        List<String> odd = Stream.concat(
                        usual.stream(),
                        " \u3000\u00a0\u0080\u2028\\^`{|}<\"\ufeff\uffff\u180e\n"
                                .chars()
                                .mapToObj(Character::toString))
                .toList();
        Random random = new Random(1);
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            String address = join(random, "", i % 4 == 0 ? odd : usual);
            if (!address.matches("//[?#].*")) {
                Place.ADDRESS.agreesOn(address);
                accepted += Place.ADDRESS.accepts(address) ? 1 : 0;
            }
        }
        assertThat(accepted).isBetween(500, 4500);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "STRING"})
    void agreesOnTexts(Place place) {
        List.of("", " ", "\n", "a\r\nb", "\u0001", "\u2028", "😀", "\uffff", "\u0000", "a\u0000", "\u0000\n")
                .forEach(place::agreesOn);
        assertThat(place.accepts("a\nb\n")).isTrue();
        assertThat(place.accepts("a\nb\u0000")).isFalse();
    }

    @Test
    void agreesOnTheLengthOfTexts() {
        String longest = "a".repeat(JsonLimits.DEFAULT_MAX_STRING_LENGTH);
        assertThat(Place.TEXT.accepts(longest)).isTrue();
        assertThat(Place.TEXT.accepts(longest + "a")).isFalse();
        assertThat(Place.ADDRESS.accepts(longest)).isTrue();
        assertThat(Place.ADDRESS.accepts(longest + "a")).isFalse();
        List.of(longest, longest + "a").forEach(text -> {
            Place.TEXT.agreesOn(text);
            Place.STRING.agreesOn(text);
            Place.ADDRESS.agreesOn(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"i-klingon", "en-GB-oed", "sgn-BE-FR", "abcd-efg"})
    void refusesOddLanguagesThatAreRead(String language) {
        assertThat(Place.LANGUAGE.accepts(language)).isFalse();
        assertThat(Place.LANGUAGE.reads(language)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//?q", "//#f", "http://[fe80::1%eth0]/", "http://[::1]:0000000080/"})
    void refusesOddAddressesThatAreRead(String address) {
        assertThat(Place.ADDRESS.accepts(address)).isFalse();
        assertThat(Place.ADDRESS.reads(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[:]/", "http://[1:2]/", "http://[12345::]/", "//[1.2.3.4]"})
    void acceptsIpv6AddressesThatAreNone(String address) {
        assertThat(Place.ADDRESS.accepts(address)).isTrue();
        assertThat(Place.ADDRESS.reads(address)).isFalse();
    }

    /** Returns up to six parts picked at random, joined. */
    private static String join(Random random, String separator, List<String> parts) {
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(random.nextInt(7))
                .collect(Collectors.joining(separator));
    }

    /** Returns the words of a text with one space between them. */
    private static List<String> words(String text) {
        return Pattern.compile(" ").splitAsStream(text).toList();
    }
}
