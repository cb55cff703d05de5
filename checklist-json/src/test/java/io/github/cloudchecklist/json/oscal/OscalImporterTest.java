package io.github.cloudchecklist.json.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OscalImporterTest {

    private static final OscalImporter IMPORTER =
            OscalImporter.builder().language(Locale.ENGLISH).build();
    private static final String HEAD = """
            {"catalog": {"uuid": "E32466A9-06bc-5195-99c5-cbde71d3c915", "metadata": {"title": "Foreign *catalog*",
              "last-modified": "2024-02-29T12:00:00-05:00", "version": "5.1.1", "oscal-version": "1.1.3"}""";

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ownCatalogsComeBackEqual(long seed) {
        OscalExporter exporter = OscalExporter.builder()
                .lastModified(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .indented(seed % 2 == 0)
                .build();
        Checklist checklist = RandomChecklists.of(
                        seed, seed % 5 == 0 ? RandomChecklists.Sizes.FULL : RandomChecklists.Sizes.SMALL)
                .checklist();
        Checklist template = checklist.withoutAnswers().toBuilder()
                .service(Optional.empty())
                .certifications(List.of())
                .build();
        String catalog = exporter.catalog(checklist).getDocument();
        Conversion<Checklist> read = IMPORTER.read(catalog);
        assertThat(read.getDocument()).isEqualTo(template);
        assertThat(read.getLosses()).isEmpty();
        assertThat(exporter.catalog(read.getDocument()).getDocument()).isEqualTo(catalog);
        assertThat(IMPORTER.read(catalog.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
    }

    @Test
    void importsAForeignCatalogOfManyControlsWithItsFullText() {
        String catalog = ForeignCatalog.of(40, 30);
        assertThat(Judges.schemaOfCatalogs(catalog)).isEmpty();
        Conversion<Checklist> read = IMPORTER.read(catalog);
        Checklist checklist = read.getDocument();
        assertThat(checklist.controls()).hasSize(40 * 30 * 2);
        assertThat(checklist.getId().text()).isEqualTo("catalog-e32466a9-06bc-5195-99c5-cbde71d3c915");
        assertThat(checklist.getLanguage()).isEqualTo(Locale.ENGLISH);
        assertThat(checklist.controls().filter(each -> !each.getProperties().containsKey("parent")))
                .allSatisfy(each -> assertThat(each.getRequirement().getText())
                        .contains("Keep [Assignment: items of " + each.getId() + "]", "Review " + each.getId() + "."));
        Control control = checklist.findControl(ControlId.of("g7-3")).orElseThrow();
        assertThat(control.getLabel()).contains("G7-3");
        assertThat(control.getRequirement().getText()).isEqualTo("""
                        a. Keep [Assignment: items of g7-3] for g7-3:
                        1. [Selection (one or more): daily; every [Assignment: items of g7-3]] in g7-3; and
                        2. 30 days in g7-3; and
                        b. Review g7-3.""");
        assertThat(control.getGuidance().orElseThrow().getText()).isEqualTo("Guidance of g7-3.");
        assertThat(control.getProperties())
                .containsEntry("part.assessment-objective", "G7-3a. Objective of g7-3.")
                .containsEntry("link.reference", "#8199287b-6622-5761-be7c-b12cf60771ef")
                .containsEntry("class", "SP800-53");
        Control enhancement = checklist.findControl(ControlId.of("g7-3.1")).orElseThrow();
        assertThat(enhancement.getProperties()).containsEntry("parent", "g7-3");
        assertThat(checklist.getReferences())
                .containsExactly(EvidenceLink.builder()
                        .label(LocalizedText.of("[A] Source"))
                        .uri(URI.create("https://example.org/source.pdf"))
                        .putProperty("uuid", "8199287b-6622-5761-be7c-b12cf60771ef")
                        .build());
        // Three parameters and the label of that with a value, objective and link, the place of the enhancement; the
        // media type.
        assertThat(read.getLosses()).hasSize(40 * 30 * (4 + 2 + 1) + 1);
        assertThat(read.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "parameter 'g7-3_prm_1' at '/catalog/groups/6/controls/2/params/0': A checklist has no parameters; went to the texts that insert it",
                        "part 'assessment-objective' at '/catalog/groups/6/controls/2/parts/2': A checklist has requirement and guidance only; went to properties",
                        "place inside control 'g7-3' at '/catalog/groups/6/controls/2/controls/0': Controls do not nest; went to property 'parent'",
                        "'media-type' at '/catalog/back-matter/resources/0/rlinks/0/media-type': A checklist has no place for it; dropped");
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        assertThat(json.read(json.writeString(checklist))).isEqualTo(checklist);
    }

    @Test
    void readsWithdrawnControlsAndControlsOutsideGroups() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + """
                , "controls": [{"id": "ac-1", "title": "Old", "props": [{"name": "status", "value": "withdrawn"}],
                  "links": [{"href": "#ac-2", "rel": "incorporated-into"}, {"href": "#ac-9", "rel": "related"}]}, {"id": "ac-2", "title": "New", "extra": {"a": [1]}}]}}""");
        Checklist checklist = read.getDocument();
        assertThat(checklist.getTitle().getText()).isEqualTo("Foreign *catalog*");
        assertThat(checklist.getRevisedOn()).contains(LocalDate.of(2024, 2, 29));
        Control old = checklist.findControl(ControlId.of("ac-1")).orElseThrow();
        assertThat(old.getLifecycle()).isEqualTo(Lifecycle.WITHDRAWN);
        assertThat(old.getReplacedBy()).containsExactly(ControlId.of("ac-2"));
        assertThat(read.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "link 'related' at '/catalog/controls/0/links/1': It leads to nothing in the catalog; went to property 'link.related'",
                        "controls outside groups at '/catalog/controls': A checklist has controls in sections only; went to section 'controls'",
                        "'extra' at '/catalog/controls/1/extra': A checklist has no place for it; dropped");
    }

    @Test
    void parametersThatInsertThemselvesEnd() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + """
                , "groups": [{"title": "G", "controls": [{"id": "a", "title": "A",
                  "params": [{"id": "p", "select": {"choice": ["{{ insert: param, q }} {{ insert: param, q }}"]}},
                             {"id": "q", "select": {"choice": ["{{ insert: param, p }}"]}}],
                  "parts": [{"name": "statement", "prose": "{{ insert: param, p }} {{insert: param, none}}"}]}]}]}}""");
        assertThat(read.getDocument()
                        .controls()
                        .findFirst()
                        .orElseThrow()
                        .getRequirement()
                        .getText())
                .isEqualTo("[Selection: [Selection: [Assignment: p]] [Selection: [Assignment: p]]] [Assignment: none]");
        assertThat(read.getDocument().getSections().get(0).getId().text()).isEqualTo("group-1");
    }

    @Test
    void refusesParametersThatInsertOneAnotherTooDeep() {
        StringBuilder params = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            params.append(
                    "{\"id\": \"p%d\", \"select\": {\"choice\": [\"{{ insert: param, p%d }}\"]}},".formatted(i, i + 1));
        }
        String catalog = HEAD + ", \"params\": [" + params + "{\"id\": \"p20000\", \"label\": \"L\"}]" + control("""
                "parts": [{"name": "statement", "prose": "{{ insert: param, p0 }}"}]""");
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> IMPORTER.read(catalog))
                .withMessageStartingWith(
                        "Parameters must not insert one another more than 64 deep (at /catalog/params/64,")
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit"));
    }

    @Test
    void labelsOfParametersAreFilledInAndTextsThatAreTooLongAreLost() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + control("""
                "params": [{"id": "p", "label": "of {{ insert: param, q }}"}, {"id": "q", "label": "Q"},
                  {"id": "long", "values": ["LONG"]}],
                "parts": [{"name": "statement", "prose": "{{ insert: param, p }} {{ insert: param, long }}"}]""".replace("LONG", "v".repeat(10_001))));
        assertThat(only(read).getRequirement().getText())
                .isEqualTo("[Assignment: of [Assignment: Q]] [Assignment: long]");
        assertThat(read.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "parameter 'long' at '/catalog/groups/0/controls/0/params/2': Texts that are filled in must be at most 10000 long; dropped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_a", "a b", ""})
    void idsThatAChecklistDoesNotTakeAreReplaced(String id) {
        Conversion<Checklist> read =
                IMPORTER.read(HEAD + control("\"parts\": []").replace("ac-1", id));
        assertThat(only(read).getId()).isEqualTo(ControlId.of("control-1"));
        assertThat(only(read).getProperties()).containsEntry("id", id);
        assertThat(read.getLosses())
                .extracting(Loss::describe)
                .contains(
                        "id '" + id
                                + "' at '/catalog/groups/0/controls/0/id': It does not fit the ids of controls; went to property 'id' of control 'control-1'");
    }

    @Test
    void foreignCatalogsHaveNoPropertiesOfOurs() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + """
                , "groups": [{"title": "G", "props": [{"name": "type", "ns": "NS", "value": "no type"},
                  {"name": "title", "ns": "NS", "value": "Other"}]}]}}""".replace("NS", OscalExporter.DEFAULT_NAMESPACE));
        assertThat(read.getDocument().getSections().get(0).getTitle().getText()).isEqualTo("G");
        assertThat(read.getLosses())
                .extracting(Loss::getPointer)
                .containsExactly("/catalog/groups/0/props/0", "/catalog/groups/0/props/1");
    }

    @Test
    void refusesDatesOutOfTheYearsThatAChecklistIsWrittenWith() {
        String catalog = OscalExporter.builder()
                .build()
                .catalog(RandomChecklists.of(1).checklist().toBuilder()
                        .revisedOn(LocalDate.of(2024, 12, 27))
                        .build())
                .getDocument();
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> IMPORTER.read(catalog.replace("\"2024-12-27\"", "\"+12024-12-27\"")))
                .withMessageStartingWith("Property 'revised-on' must have a value that fits, was '+12024-12-27' (at");
    }

    @Test
    void foreignLinksIntoTheDocumentAreKept() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + """
                , "back-matter": {"resources": [{"uuid": "8199287b-6622-5761-be7c-b12cf60771ef", "rlinks": [{"href": "#x"}]}]}}}""");
        assertThat(read.getDocument().getReferences())
                .extracting(reference -> ((EvidenceLink) reference).getUri())
                .containsExactly(URI.create("#x"));
    }

    @Test
    void malformedAddressesOfOthersAreLostAndTheRestIsRead() {
        Conversion<Checklist> read = IMPORTER.read(HEAD.replace("\"version\"", """
                "parties": [{"uuid": "p", "type": "organization", "name": "P", "links": [{"href": "https://example.org/?a b"}]}],
                "responsible-parties": [{"role-id": "creator", "party-uuids": ["p"]}], "version\"""") + """
                , "back-matter": {"resources": [{"uuid": "8199287b-6622-5761-be7c-b12cf60771ef", "title": "R",
                  "rlinks": [{"href": "a b.pdf"}]}]}}}""");
        assertThat(read.getDocument().getProvider()).contains(Organization.of("P"));
        assertThat(read.getDocument().getReferences())
                .containsExactly(EvidenceDocument.builder()
                        .name(LocalizedText.of("R"))
                        .putProperty("href", "a b.pdf")
                        .putProperty("uuid", "8199287b-6622-5761-be7c-b12cf60771ef")
                        .build());
        assertThat(read.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "address at '/catalog/metadata/parties/0/links/0/href': It does not follow RFC 2396; dropped",
                        "address at '/catalog/back-matter/resources/0/rlinks/0/href': It does not follow RFC 2396; went to property 'href'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/|https://example.org/a b|Address must follow RFC 2396|/catalog/back-matter/resources/0/rlinks/0/href",
                "\"id\":\"ctl-c0\"|\"id\":\"c0\"|Control id must be one of a checklist, was 'c0'|/catalog/groups/0/controls/0/id",
                "a=b|a|Property 'property' must have a name and a value|/catalog/metadata/props/4/value",
                "\"language\",\"ns\":\"NS\",\"value\":\"en\"|\"language\",\"ns\":\"NS\",\"value\":\"?\"|Property 'language' must have a value that fits, was '?'|/catalog/metadata/props/2/value",
            })
    void refusalsOfCatalogsOfOursNameTheMember(String from, String to, String message, String pointer) {
        Checklist sheet = OscalSamples.large(1).toBuilder()
                .addReference(EvidenceLink.builder()
                        .uri(URI.create("https://example.org/"))
                        .build())
                .putProperty("a", "b")
                .build();
        String catalog = OscalExporter.builder().build().catalog(sheet).getDocument();
        String old = from.replace("NS", OscalExporter.DEFAULT_NAMESPACE);
        assertThat(catalog).contains(old);
        assertRefused(catalog.replace(old, to.replace("NS", OscalExporter.DEFAULT_NAMESPACE)), message, pointer);
    }

    @Test
    void refusalsOfCatalogsOfOthersNameTheMember() {
        String catalog = HEAD + "}}";
        assertRefused(catalog.replace("E32466A9", " "), "UUID must be one", "/catalog/uuid");
        assertRefused(
                catalog.replace("2024-02-29", "2023-02-29"),
                "Time of modification must begin with a date",
                "/catalog/metadata/last-modified");
    }

    private static void assertRefused(String catalog, String message, String pointer) {
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> IMPORTER.read(catalog))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
    }

    @Test
    void idsThatReplaceOthersAreFree() {
        Conversion<Checklist> read = IMPORTER.read(HEAD + """
                , "groups": [{"title": "G", "controls": [{"id": "_a", "title": "A"}, {"id": "control-1", "title": "B"},
                  {"id": "control-3", "title": "C"}, {"id": "_d", "title": "D"}]}]}}""");
        assertThat(read.getDocument().controls().map(each -> each.getId().text()))
                .containsExactly("control-2", "control-1", "control-3", "control-4");
    }

    private static String control(String members) {
        return ", \"groups\": [{\"title\": \"G\", \"controls\": [{\"id\": \"ac-1\", \"title\": \"A\", " + members
                + "}]}]}}";
    }

    private static Control only(Conversion<Checklist> read) {
        return read.getDocument().controls().findFirst().orElseThrow();
    }

    @Test
    void parametersDoNotMultiplyTexts() {
        StringBuilder document = new StringBuilder(HEAD).append(", \"params\": [");
        for (int i = 0; i < 40; i++) {
            String next = "{{ insert: param, p" + (i + 1) + " }}";
            document.append("{\"id\": \"p" + i + "\", \"select\": {\"choice\": [\"" + next + next + "\"]}},");
        }
        document.append("{\"id\": \"p40\", \"values\": [\"value\"]}], \"groups\": [{\"title\": \"G\", \"controls\": [")
                .append("{\"id\": \"a\", \"title\": \"A\", \"parts\": [{\"name\": \"statement\", \"prose\": \"")
                .append("{{ insert: param, p0 }}".repeat(100))
                .append("\"}]}]}]}}");
        String text = document.toString();
        assertThat(IMPORTER.read(text)
                        .getDocument()
                        .controls()
                        .findFirst()
                        .orElseThrow()
                        .getRequirement()
                        .getText())
                .hasSizeLessThan(2_000_000);
        OscalImporter small = OscalImporter.builder()
                .limits(JsonLimits.defaults().withMaxDocumentLength(text.length()))
                .build();
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> small.read(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|syntax|Document must not be empty",
                "[]|wrong-type|Document must be an object (at line 1, column 1)",
                "{}|format|Document must be an OSCAL catalog, has no 'catalog' (at line 1, column 1)",
                "{\"catalog\": 1}|wrong-type|Value must be an object, was a number (at /catalog, line 1, column 13)",
                "{\"catalog\": {\"uuid\": \"x\"}}|missing-field|Object must have 'metadata' (at /catalog, line 1, column 13)",
                "{\"catalog\": {\"a\": 1, \"a\": 2}}|duplicate-field|Field must stand only once, was 'a' (at /catalog/a, line 1, column 22)",
                "{\"catalog\": {|syntax|Document must be complete, ended early (at /catalog, line 1, column 14)",
                "{\"catalog\": x|syntax|Document must be well-formed JSON (at /catalog, line 1, column 13)",
                "{} {}|syntax|Document must end after its root value (at line 1, column 4)",
                "{\"catalog\": \"\\u0000\"}|invalid-value|Text must hold neither U+0000 nor a lone surrogate, has U+0000 at index 0 (at /catalog, line 1, column 13)",
                "{\"catalog\": \"\\ud800\"}|invalid-value|Text must hold neither U+0000 nor a lone surrogate, has U+D800 at index 0 (at /catalog, line 1, column 13)",
            })
    void refusesWhatIsNoCatalogAndSaysWhere(String document, String code, String message) {
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> IMPORTER.read(document))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .withMessageStartingWith(message);
    }

    @Test
    void listsWhatStandsBesideTheCatalog() {
        String catalog = ForeignCatalog.of(1, 1);
        String beside = catalog.substring(0, catalog.lastIndexOf('}')) + ", \"$schema\": \"s\", \"profile\": {}}";
        assertThat(IMPORTER.read(beside).getLosses())
                .extracting(Loss::getPointer)
                .contains("/profile")
                .doesNotContain("/$schema");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = "{\n \"catalog\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> IMPORTER.read(bytes))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.column()).isEqualTo(14))
                .withMessageStartingWith("Document must be UTF-8");
    }

    @Test
    void keepsTheLimits() {
        String deep = "[".repeat(10_000);
        assertLimit(IMPORTER, "{\"catalog\": " + deep);
        String groups = HEAD + ", \"groups\": [{\"title\": \"G\"".repeat(25) + "}]".repeat(25) + "}}";
        assertLimit(IMPORTER, groups);
        OscalImporter small = OscalImporter.builder()
                .limits(JsonLimits.defaults().withMaxControls(1).withMaxDocumentLength(1_000))
                .build();
        assertLimit(
                small,
                HEAD + ", \"controls\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"b\", \"title\": \"B\"}]}}");
        assertLimit(small, " ".repeat(1_001));
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> small.read(new byte[1_001]))
                .withMessage("Document must be at most 1000 bytes long");
    }

    /** Whatever a document has in the place of another value, nothing but our exception comes of it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedCatalogsAreReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String catalog = seed % 2 == 0
                ? ForeignCatalog.of(2, 1)
                : OscalExporter.builder()
                        .lastModified(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                        .build()
                        .catalog(RandomChecklists.of(seed).checklist())
                        .getDocument();
        List<String> parts = List.of("null", "[]", "{}", "\"\"", "\"\\\\\"", "-1", "\"=\"", "[{}]", "[\"a\"]");
        StringBuilder mutated = new StringBuilder(catalog);
        int start = mutated.indexOf("\"", random.nextInt(mutated.length()));
        int end = start < 0 ? -1 : mutated.indexOf("\"", start + 1);
        if (end > 0) {
            mutated.replace(start, end + 1, parts.get(random.nextInt(parts.size())));
        }
        try {
            assertThat(IMPORTER.read(mutated.toString())).isNotNull();
        } catch (ChecklistJsonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void assertLimit(OscalImporter importer, String document) {
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> importer.read(document))
                .satisfies(e -> assertThat(e.code()).isEqualTo("limit"));
    }
}
