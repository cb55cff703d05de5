package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cloudchecklist.core.analysis.Change;
import io.github.cloudchecklist.core.analysis.ChangeEffect;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.ChangeSeverity;
import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.EvidenceCounts;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.RandomAnalyses;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of the results of analysis, besides what holds for all documents. */
class AnalysisJsonTest {

    private static final ChecklistJson<Summary> SUMMARIES = ChecklistJson.forSummaries();
    private static final Sizes FEW = new Sizes(2, 2, 2, 2, 2, 80);
    private static final int CHANGES = 20;
    private static final long GREATEST = (1L << 53) - 1;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    static Stream<BrokenAnalysis> broken() {
        return BrokenAnalysis.ALL.stream();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSchemaAcceptsWhatIsWritten(long seed) {
        for (Analyses<?> kind : Analyses.KINDS) {
            isAccepted(kind, RandomAnalyses.of(seed, Sizes.SMALL));
            isAccepted(kind, RandomAnalyses.of(seed, Sizes.FULL));
            isAccepted(kind, RandomAnalyses.ofSheets(seed));
        }
    }

    private static <T> void isAccepted(Analyses<T> kind, RandomAnalyses random) {
        String document = kind.json().writeString(kind.random().apply(random));

        assertThat(Schemas.errors(kind.schema(), document)).as(document).isEmpty();
        hasNothingEmpty(Schemas.MAPPER.readTree(document));
    }

    /** Fails if a member is an empty array; empty texts and objects say something in a place, so they may stand. */
    private static void hasNothingEmpty(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, member) -> assertThat((member.isArray() && member.isEmpty()) || member.isNull())
                    .as(name)
                    .isFalse());
        }
        node.forEach(AnalysisJsonTest::hasNothingEmpty);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void schemaAndReadingAgreeOnChangedDocuments(long seed) {
        Mutations mutations = new Mutations(seed);
        RandomAnalyses random = RandomAnalyses.of(seed, FEW);
        for (Analyses<?> kind : Analyses.KINDS) {
            JsonNode document = Schemas.MAPPER.readTree(written(kind, random));
            for (int i = 0; i < CHANGES; i++) {
                agreesOn(kind.schema(), mutations.change(document).toString());
            }
        }
    }

    private static <T> String written(Analyses<T> kind, RandomAnalyses random) {
        return kind.json().writeString(kind.random().apply(random));
    }

    /** What is told by reading only is what the schemas cannot say. */
    private static void agreesOn(ChecklistSchema schema, String document) {
        boolean accepted = Schemas.accepts(schema, document);
        try {
            Schemas.read(schema, document);
            assertThat(accepted).as(document).isTrue();
        } catch (ChecklistJsonException e) {
            boolean saidByReadingOnly = e.getMessage().startsWith("Row must have as many cells")
                    || e.getMessage().contains(" must name each only once");
            assertThat(accepted && !saidByReadingOnly)
                    .as("%s: %s", e.getMessage(), document)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void refusesBrokenDocuments(BrokenAnalysis broken) {
        assertThat(Schemas.accepts(broken.schema(), broken.document())).isEqualTo(broken.saidByReadingOnly());
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> Schemas.read(broken.schema(), broken.document()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(broken.code()))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(broken.pointer()))
                .withMessageStartingWith(broken.message());
    }

    @Test
    void summariesOfManyMachinesAddUpAfterTheJourney() {
        List<Checklist> checklists = LongStream.range(0, 50)
                .mapToObj(seed -> RandomChecklists.of(seed).checklist())
                .toList();
        ByteArrayOutputStream journey = new ByteArrayOutputStream();
        JsonLines<Summary> lines = JsonLines.of(SUMMARIES);

        lines.write(checklists.stream().map(Summary::of), journey);

        try (Stream<Summary> summaries = lines.read(new ByteArrayInputStream(journey.toByteArray()))) {
            assertThat(summaries.collect(Summary.summing()))
                    .isEqualTo(checklists.stream().map(Summary::of).collect(Summary.summing()));
        }
    }

    @Test
    void theSummaryOfNothingIsShort() {
        assertThat(SUMMARIES.writeString(Summary.NONE)).isEqualTo("""
                {"format":"checklist-summary/1","checklists":0,\
                "evidence":{"documents":0,"contacts":0,"controlsWithout":0},"withdrawn":0}""");
        assertThat(SUMMARIES.read(SUMMARIES.writeString(Summary.NONE))).isEqualTo(Summary.NONE);
    }

    @Test
    void longAddressesAndHostsComeBack() {
        String host = "a".repeat(5_000) + ".example";
        URI address = URI.create("https://" + host + "/" + "b".repeat(5_000));
        Summary summary = Summary.NONE.toBuilder()
                .evidence(EvidenceCounts.NONE.toBuilder()
                        .putAddress(address, 1)
                        .putHost(host, 1)
                        .putLanguage("en-x-" + "a1-".repeat(500) + "b", 1)
                        .build())
                .build();

        assertThat(SUMMARIES.read(SUMMARIES.writeBytes(summary))).isEqualTo(summary);
    }

    @Test
    void countsThatNotEveryReaderTellsApartAreRefused() {
        Summary greatest = Summary.NONE.toBuilder().withdrawn(GREATEST).build();
        Summary greater = Summary.NONE.toBuilder().withdrawn(GREATEST + 1).build();

        assertThat(SUMMARIES.read(SUMMARIES.canonicalBytes(greatest))).isEqualTo(greatest);
        assertThatExceptionOfType(ChecklistJsonException.class)
                .isThrownBy(() -> SUMMARIES.writeString(greater))
                .withMessage("Count must be from 0 to 9007199254740991, was '9007199254740992' (at /withdrawn)");
        assertThatExceptionOfType(ChecklistJsonException.class).isThrownBy(() -> SUMMARIES.digest(greater));
    }

    @Test
    void whatIsCountedIsReadInAnyOrderAndWrittenInItsOwn() {
        String written = "{\"format\":\"checklist-summary/1\",\"checklists\":1,\"sections\":{\"1.9\":{},\"1.10\":{}},"
                + "\"evidence\":{\"hosts\":[{\"host\":\"a\",\"count\":1},{\"host\":\"b\",\"count\":2}],"
                + "\"documents\":0,\"contacts\":0,\"controlsWithout\":0},\"withdrawn\":0}";
        String otherwise = written.replace("\"1.9\":{},\"1.10\":{}", "\"1.10\":{},\"1.9\":{}")
                .replace(
                        "{\"host\":\"a\",\"count\":1},{\"host\":\"b\",\"count\":2}",
                        "{\"count\":2,\"host\":\"b\"},{\"host\":\"a\",\"count\":1}");

        assertThat(SUMMARIES.writeString(SUMMARIES.read(otherwise))).isEqualTo(written);
        assertThat(SUMMARIES.digest(SUMMARIES.read(otherwise))).isEqualTo(SUMMARIES.digest(SUMMARIES.read(written)));
    }

    @Test
    void effectAndSeverityAreAlwaysWrittenAndFollowTheKindWhereTheyAreAbsent() {
        ChecklistJson<ChecklistDiff> json = ChecklistJson.forDiffs();
        String document = "{\"format\":\"checklist-diff/1\",\"oldId\":\"a\",\"oldRevision\":\"1\",\"newId\":\"a\","
                + "\"newRevision\":\"2\",\"changes\":[{\"kind\":\"evidence.removed\"}]}";

        ChecklistDiff diff = json.read(document);

        Change change = diff.getChanges().get(0);
        assertThat(change.getKind()).isEqualTo(ChangeKind.EVIDENCE_REMOVED);
        assertThat(change.getEffect()).isEqualTo(ChangeEffect.REGRESSION);
        assertThat(change.getSeverity()).isEqualTo(ChangeSeverity.MAJOR);
        assertThat(json.writeString(diff))
                .contains("{\"kind\":\"evidence.removed\",\"effect\":\"regression\",\"severity\":\"major\"}");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanThatWasKeptDoesWhatItWouldHaveDone(long seed) {
        RandomChecklists random = RandomChecklists.of(seed);
        Checklist before = random.checklist();
        Checklist template = random.checklist();
        MigrationPlan plan = MigrationPlan.between(before, template);

        MigrationPlan kept = ChecklistJson.forMigrationPlans()
                .read(ChecklistJson.forMigrationPlans().writeBytes(plan));

        assertThat(kept.apply(template)).isEqualTo(plan.apply(template));
        assertThat(kept.gaps()).isEqualTo(plan.gaps());
    }

    @Test
    void noDocumentHoldsAChecklist() {
        RandomAnalyses random = RandomAnalyses.ofSheets(7);
        for (Analyses<?> kind : Analyses.KINDS) {
            assertThat(written(kind, random)).doesNotContain("\"format\":\"checklist/1\"", "\"requirement\"");
        }
    }

    @Test
    void inspectionListsAllProblems() {
        Inspection<Summary> inspection = SUMMARIES.inspect(
                "{\"format\":\"checklist-summary/1\",\"checklists\":-1,\"states\":{\"done\":1,\"planned\":0},"
                        + "\"evidence\":{\"documents\":\"2\",\"contacts\":0},\"withdrawn\":0,\"score\":3}");

        assertThat(inspection.document()).isEmpty();
        assertThat(inspection.problems())
                .extracting(JsonProblem::pointer)
                .containsExactly(
                        "/checklists", "/states/done", "/states/planned", "/evidence/documents", "/evidence", "/score");
    }
}
