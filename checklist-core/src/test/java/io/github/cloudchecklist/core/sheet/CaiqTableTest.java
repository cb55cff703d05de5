package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaiqTableTest {

    private static Checklist checklist(Control... controls) {
        return Checklist.builder()
                .id(ChecklistId.of("example"))
                .revision("1")
                .title(LocalizedText.of("Example"))
                .language(Locale.ENGLISH)
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addSection(Section.builder()
                                .id(SectionId.of("1.1"))
                                .title(LocalizedText.of("Inner"))
                                .addControls(controls)
                                .build())
                        .build())
                .build();
    }

    private static Control control(String id, Answer.Builder answer) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of("R"))
                .answer(answer.build())
                .build();
    }

    private static Answer.Builder answer(ComplianceState state, String remark) {
        return Answer.builder().state(state).remark(LocalizedText.of(remark));
    }

    private static Crosswalk crosswalk(CrosswalkEntry... entries) {
        return Crosswalk.builder()
                .checklist(ChecklistId.of("example"))
                .target(FrameworkReference.of("CAIQ", "4"))
                .language(Locale.ENGLISH)
                .addEntries(entries)
                .build();
    }

    private static CrosswalkEntry entry(Relationship relationship, String target, String... sources) {
        return CrosswalkEntry.builder()
                .sources(Stream.of(sources).map(ControlId::of).toList())
                .addTarget(target)
                .relationship(relationship)
                .build();
    }

    private static List<List<String>> rows(Conversion<Sheet> conversion) {
        return conversion.getDocument().getRows().stream()
                .skip(1)
                .map(SheetRow::getCells)
                .toList();
    }

    @Test
    void answersQuestionsInTheOrderAskedFor() {
        Checklist checklist = checklist(control(
                "1",
                answer(ComplianceState.IMPLEMENTED, "Firewalls.")
                        .responsibility(Responsibility.PROVIDER)
                        .addEvidence(EvidenceLink.builder()
                                .label(LocalizedText.of("CSIRT"))
                                .uri(URI.create("https://example.org/csirt.html"))
                                .build())
                        .addEvidence(EvidenceDocument.builder()
                                .name(LocalizedText.of("Manual"))
                                .build())
                        .addEvidence(
                                EvidenceContact.builder().telephone("021-1").build())));
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist, crosswalk(entry(Relationship.EQUAL, "STA-01.1", "1")), List.of("STA-02.1", "STA-01.1"));
        assertThat(caiq.getDocument().getName()).isEqualTo("CAIQ");
        assertThat(caiq.getDocument().getRows().get(0).getCells())
                .containsExactly(
                        "Question ID", "CSP CAIQ Answer", "SSRM Control Ownership", "CSP Implementation Description");
        assertThat(rows(caiq))
                .containsExactly(
                        List.of("STA-02.1", "", "", ""),
                        List.of(
                                "STA-01.1",
                                "Yes",
                                "CSP-owned",
                                "[1] Firewalls. Evidence: CSIRT https://example.org/csirt.html; Manual; 021-1"));
        assertThat(caiq.getLosses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, Yes, false",
        "ALTERNATIVE, Yes, true",
        "PARTIAL, No, true",
        "PLANNED, No, true",
        "NOT_IMPLEMENTED, No, false",
        "NOT_APPLICABLE, NA, false",
        "QUALIFIED, '', true",
        "NOT_DISCLOSED, '', true",
        "UNKNOWN, '', true",
        "UNANSWERED, '', false"
    })
    void saysYesNoOrNotApplicableAndListsWhatThatDoesNotTell(ComplianceState state, String word, boolean lossy) {
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", answer(state, "Why."))),
                crosswalk(entry(Relationship.EQUAL, "Q", "1")),
                List.of("Q"));
        String description = lossy ? "[1] (" + state.code() + ") Why." : "[1] Why.";
        assertThat(rows(caiq)).containsExactly(List.of("Q", word, "", description));
        assertThat(caiq.getLosses())
                .extracting(Loss::describe)
                .isEqualTo(
                        lossy
                                ? List.of(
                                        "state at '/sections/0/sections/0/controls/0/answer/state': CAIQ answers are Yes,"
                                                + " No and NA, state was '" + state.code()
                                                + "'; went to description of question Q")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, CSP-owned",
        "CUSTOMER, CSC-owned",
        "SHARED, Shared CSP and CSC",
        "THIRD_PARTY, 3rd-party outsourced",
        "SHARED_WITH_THIRD_PARTY, Shared CSP and 3rd-party"
    })
    void namesTheOwner(Responsibility responsibility, String name) {
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", answer(ComplianceState.IMPLEMENTED, "A").responsibility(responsibility))),
                crosswalk(entry(Relationship.EQUAL, "Q", "1")),
                List.of("Q"));
        assertThat(rows(caiq).get(0).get(2)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, NOT_IMPLEMENTED, No",
        "IMPLEMENTED, PARTIAL, No",
        "IMPLEMENTED, NOT_APPLICABLE, Yes",
        "NOT_APPLICABLE, NOT_APPLICABLE, NA",
        "IMPLEMENTED, QUALIFIED, ''",
        "QUALIFIED, PLANNED, No",
        "NOT_IMPLEMENTED, UNKNOWN, No",
        "PARTIAL, UNANSWERED, ''"
    })
    void takesTheWeakestOfSeveralAnswers(ComplianceState one, ComplianceState other, String word) {
        for (List<ComplianceState> states : List.of(List.of(one, other), List.of(other, one))) {
            Conversion<Sheet> caiq = CaiqTable.of(
                    checklist(control("1", answer(states.get(0), "A")), control("2", answer(states.get(1), "B"))),
                    crosswalk(entry(Relationship.EQUAL, "Q", "1", "2")),
                    List.of("Q"));
            assertThat(rows(caiq).get(0).get(1)).isEqualTo(word);
            if (one != other) {
                assertThat(caiq.getLosses())
                        .extracting(Loss::getReason)
                        .contains("Question takes the weakest of several answers");
            }
        }
    }

    @Test
    void leavesTheOwnerBlankIfOwnersDifferAndTakesAnUnansweredControlForOpen() {
        Control unanswered = Control.builder()
                .id(ControlId.of("3"))
                .requirement(LocalizedText.of("R"))
                .build();
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(
                        control("1", answer(ComplianceState.IMPLEMENTED, "A").responsibility(Responsibility.PROVIDER)),
                        control("2", answer(ComplianceState.IMPLEMENTED, "B").responsibility(Responsibility.CUSTOMER)),
                        unanswered),
                crosswalk(entry(Relationship.EQUAL, "Q", "1", "2"), entry(Relationship.SUBSET, "P", "2", "3")),
                List.of("Q", "P"));
        assertThat(rows(caiq))
                .containsExactly(List.of("Q", "Yes", "", "[1] A\n[2] B"), List.of("P", "", "", "[2] (implemented) B"));
        assertThat(caiq.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "responsibility at '/sections/0/sections/0/controls/0/answer/responsibility': Controls of question"
                                + " 'Q' have different owners; dropped",
                        "responsibility at '/sections/0/sections/0/controls/1/answer/responsibility': Controls of question"
                                + " 'Q' have different owners; dropped",
                        "state at '/sections/0/sections/0/controls/1/answer/state': Question takes the weakest of several"
                                + " answers; went to description of question P",
                        "responsibility at '/sections/0/sections/0/controls/1/answer/responsibility': Controls of question"
                                + " 'P' have different owners; dropped",
                        "coverage at '/sections/0/sections/0/controls/1/answer': Control answers a part of question 'P'"
                                + " only; dropped");
    }

    @Test
    void listsWhatHasNoColumn() {
        Answer.Builder rich = answer(ComplianceState.IMPLEMENTED, "A")
                .mark("○")
                .remark(LocalizedText.of("A", Map.of(Locale.CHINESE, "甲")))
                .answeredOn(LocalDate.of(2024, 12, 27))
                .putProperty("k", "v")
                .addEvidence(EvidenceLink.builder()
                        .uri(URI.create("https://example.org/"))
                        .language(Locale.JAPANESE)
                        .build());
        Control withdrawn = control("2", answer(ComplianceState.IMPLEMENTED, "B")).toBuilder()
                .lifecycle(Lifecycle.WITHDRAWN)
                .build();
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", rich), withdrawn, control("3", answer(ComplianceState.IMPLEMENTED, "C"))),
                crosswalk(
                                entry(Relationship.EQUAL, "Q", "1", "2"),
                                entry(Relationship.NONE, "Q", "3"),
                                entry(Relationship.EQUAL, "not asked", "3"))
                        .toBuilder()
                        .revision("0")
                        .build(),
                List.of("Q"));
        assertThat(caiq.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "revision at '/revision': Crosswalk was made for another revision; dropped",
                        "mark at '/sections/0/sections/0/controls/0/answer/mark': CAIQ has no marks; dropped",
                        "remark translations at '/sections/0/sections/0/controls/0/answer/remark/translations': CAIQ has"
                                + " texts in one language; dropped",
                        "evidence at '/sections/0/sections/0/controls/0/answer/evidence/0': CAIQ has no columns for"
                                + " evidence; went to description, as label and address only",
                        "answered on at '/sections/0/sections/0/controls/0/answer/answeredOn': CAIQ has no dates of"
                                + " answers; dropped",
                        "properties at '/sections/0/sections/0/controls/0/answer/properties': CAIQ has no further facts;"
                                + " dropped",
                        "answer at '/sections/0/sections/0/controls/1/answer': Control is withdrawn; dropped",
                        "answer at '/sections/0/sections/0/controls/2/answer': Crosswalk leads to no question that is"
                                + " asked; dropped");
    }

    @Test
    void listsNotesThatTheRemarkDoesNotHaveAndWhomAnAnswerIsSharedWith() {
        Answer.Builder noted = answer(ComplianceState.IMPLEMENTED, "A ※ in Japanese")
                .addNote(LocalizedText.of("※ in Japanese"))
                .addNote(LocalizedText.of("※ in Japanese", Map.of(Locale.CHINESE, "※ 日语")))
                .addNote(LocalizedText.of("* from May"))
                .sharedWith(ControlId.of("2"));
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", noted), control("2", answer(ComplianceState.IMPLEMENTED, "B"))),
                crosswalk(entry(Relationship.EQUAL, "Q", "1", "2")),
                List.of("Q"));
        assertThat(rows(caiq)).containsExactly(List.of("Q", "Yes", "", "[1] A ※ in Japanese\n[2] B"));
        assertThat(caiq.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "note at '/sections/0/sections/0/controls/0/answer/notes/1': CAIQ has no notes; dropped",
                        "note at '/sections/0/sections/0/controls/0/answer/notes/2': CAIQ has no notes; dropped",
                        "shared with at '/sections/0/sections/0/controls/0/answer/sharedWith': CAIQ answers do not refer to"
                                + " each other; dropped");
    }

    @Test
    void saysOfAnIdThatStandsTwiceThatTheFirstControlAnswers() {
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(
                        control("1", answer(ComplianceState.IMPLEMENTED, "A")),
                        control("1", answer(ComplianceState.IMPLEMENTED, "B"))),
                crosswalk(entry(Relationship.EQUAL, "Q", "1")),
                List.of("Q"));
        assertThat(rows(caiq)).containsExactly(List.of("Q", "Yes", "", "[1] A"));
        assertThat(caiq.getLosses())
                .extracting(Loss::describe)
                .containsExactly(
                        "answer at '/sections/0/sections/0/controls/1/answer': Another control of this id answers;"
                                + " dropped");
    }

    /** Each answer of any checklist is in the rows of its questions, or listed as lost. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noAnswerIsPassedOverInSilence(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Checklist checklist = RandomChecklists.of(seed).checklist();
        List<String> questions = List.of("Q-1", "Q-2", "Q-3", "Q-4", "Q-5");
        List<Relationship> relationships = List.of(Relationship.values());
        Crosswalk crosswalk = crosswalk(checklist
                        .controls()
                        .map(control -> entry(
                                relationships.get(random.nextInt(relationships.size())),
                                "Q-" + random.nextInt(8),
                                control.getId().text()))
                        .toArray(CrosswalkEntry[]::new))
                .toBuilder()
                .checklist(checklist.getId())
                .build();
        Conversion<Sheet> caiq = CaiqTable.of(checklist, crosswalk, questions);
        assertThat(rows(caiq)).extracting(row -> row.get(0)).isEqualTo(questions);
        assertThat(rows(caiq)).extracting(row -> row.get(1)).isSubsetOf("Yes", "No", "NA", "");
        long lost = caiq.getLosses().stream()
                .filter(loss -> loss.getSubject().equals("answer"))
                .count();
        long told = checklist
                .controls()
                .filter(control -> rows(caiq).stream()
                        .anyMatch(row ->
                                row.get(3).lines().anyMatch(line -> line.startsWith("[" + control.getId() + "]"))))
                .count();
        assertThat(told + lost)
                .isEqualTo(checklist
                        .controls()
                        .filter(control -> control.getAnswer().isPresent())
                        .count());
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @Test
    void takesTheRemarkOfTheControlThatAnswersItToo() {
        Answer.Builder shared =
                Answer.builder().state(ComplianceState.IMPLEMENTED).sharedWith(ControlId.of("1"));
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", answer(ComplianceState.IMPLEMENTED, "A")), control("2", shared)),
                crosswalk(entry(Relationship.EQUAL, "Q", "2")),
                List.of("Q"));
        assertThat(rows(caiq)).containsExactly(List.of("Q", "Yes", "", "[2] A"));
    }

    @Test
    void cutsADescriptionThatFitsNoCell() {
        String remark = "\uD83D\uDE00".repeat(60_000);
        Conversion<Sheet> caiq = CaiqTable.of(
                checklist(control("1", answer(ComplianceState.IMPLEMENTED, remark))),
                crosswalk(entry(Relationship.EQUAL, "Q", "1")),
                List.of("Q"));
        assertThat(rows(caiq).get(0).get(3))
                .hasSizeBetween(Sheet.MAX_CELL_LENGTH - 1, Sheet.MAX_CELL_LENGTH)
                .endsWith("\uD83D\uDE00…");
        assertThat(caiq.getLosses())
                .extracting(Loss::getReason)
                .containsExactly("Description of question 'Q' is too long for a cell");
    }

    @Test
    void refusesWhatItCannotMakeRowsOf() {
        Checklist checklist = checklist(control("1", answer(ComplianceState.IMPLEMENTED, "A")));
        Crosswalk crosswalk = crosswalk();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaiqTable.of(checklist, crosswalk, List.of("Q", "Q")))
                .withMessage("Question id must stand only once, was 'Q'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaiqTable.of(checklist, crosswalk, List.of(" ")))
                .withMessage("Question id must not be blank, was ' '");
        Crosswalk other =
                crosswalk.toBuilder().checklist(ChecklistId.of("other")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaiqTable.of(checklist, other, List.of("Q")))
                .withMessage("Crosswalk must be one of checklist 'example', was of 'other'");
        String[] ids = IntStream.rangeClosed(0, CaiqTable.MAX_CONTROLS)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        Checklist many = checklist(Stream.of(ids)
                .map(id -> control(id, answer(ComplianceState.IMPLEMENTED, "A")))
                .toArray(Control[]::new));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaiqTable.of(many, crosswalk(entry(Relationship.EQUAL, "Q", ids)), List.of("Q")))
                .withMessage("Question must be answered by at most 1000 controls, was 'Q'");
    }

    @Test
    @Timeout(60)
    void takesLinearTimeForManySourcesAndManyQuestions() {
        Checklist checklist = checklist(control("1", answer(ComplianceState.IMPLEMENTED, "A")));
        List<String> questions =
                IntStream.range(0, 100_000).mapToObj(i -> "Q-" + i).toList();
        CrosswalkEntry entry = CrosswalkEntry.builder()
                .sources(questions.stream().map(ControlId::of).toList())
                .addSource(ControlId.of("1"))
                .targets(questions)
                .relationship(Relationship.EQUAL)
                .build();
        assertThat(CaiqTable.of(checklist, crosswalk(entry), questions)
                        .getDocument()
                        .getRows())
                .hasSize(100_001)
                .last()
                .extracting(row -> row.cell(2))
                .isEqualTo("Yes");
    }

    @Test
    void refusesMoreQuestionsThanASheetHasRows() {
        Checklist checklist = checklist(control("1", answer(ComplianceState.IMPLEMENTED, "A")));
        List<String> questions =
                IntStream.range(0, Sheet.MAX_ROWS).mapToObj(i -> "Q-" + i).toList();
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> CaiqTable.of(checklist, crosswalk(), questions))
                .withMessage("Sheet 'CAIQ' must have at most 250000 rows, was '250001'");
    }
}
