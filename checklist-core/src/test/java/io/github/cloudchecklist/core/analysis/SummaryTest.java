package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of a sheet are what is counted by hand, and figures of many sheets are the sum of theirs. */
class SummaryTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @Test
    void countsControlsByState() {
        Summary summary = Summary.of(new SheetBuilder()
                .control("1.1", ComplianceState.IMPLEMENTED)
                .control("1.2", ComplianceState.QUALIFIED)
                .control("1.3", ComplianceState.IMPLEMENTED)
                .unanswered("1.4")
                .build());

        assertThat(summary.getChecklists()).isEqualTo(1);
        assertThat(summary.getStates().getCounts())
                .containsExactly(
                        Map.entry(ComplianceState.IMPLEMENTED, 2L),
                        Map.entry(ComplianceState.QUALIFIED, 1L),
                        Map.entry(ComplianceState.UNANSWERED, 1L));
        assertThat(summary.getStates().total()).isEqualTo(4);
        assertThat(summary.getStates().count(ComplianceState.PARTIAL)).isZero();
    }

    @Test
    void countsWithdrawnControlsApart() {
        Summary summary = Summary.of(new SheetBuilder()
                .control("1.1", ComplianceState.IMPLEMENTED)
                .control(
                        "1.2",
                        control -> control.lifecycle(Lifecycle.WITHDRAWN)
                                .answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                                        .build()))
                .control("1.3", control -> control.lifecycle(Lifecycle.DEPRECATED))
                .build());

        assertThat(summary.getWithdrawn()).isEqualTo(1);
        assertThat(summary.getStates().total()).isEqualTo(2);
        assertThat(summary.getEvidence().getControlsWithout()).isEqualTo(2);
    }

    @Test
    void aSectionCountsTheControlsOfItsSubsections() {
        Checklist inner =
                new SheetBuilder().control("1.1", ComplianceState.PLANNED).build();
        Section outer = Section.builder()
                .id(SectionId.of("A"))
                .title(LocalizedText.of("Outer"))
                .sections(inner.getSections())
                .build();

        Summary summary = Summary.of(inner.toBuilder().sections(List.of(outer)).build());

        assertThat(summary.getSections().keySet()).extracting(SectionId::text).containsExactly("1", "A");
        assertThat(summary.getSections().values())
                .allMatch(counts -> counts.count(ComplianceState.PLANNED) == 1 && counts.total() == 1);
    }

    @Test
    void countsControlsByResponsibility() {
        Summary summary = Summary.of(new SheetBuilder()
                .control("1.1", owned(ComplianceState.IMPLEMENTED, Responsibility.SHARED))
                .control("1.2", owned(ComplianceState.PARTIAL, Responsibility.SHARED))
                .control("1.3", owned(ComplianceState.PARTIAL, Responsibility.PROVIDER))
                .control("1.4", ComplianceState.PARTIAL)
                .build());

        assertThat(summary.getResponsibilities().keySet())
                .containsExactly(Responsibility.PROVIDER, Responsibility.SHARED);
        assertThat(summary.getResponsibilities().get(Responsibility.SHARED).total())
                .isEqualTo(2);
    }

    private static UnaryOperator<Control.Builder> owned(ComplianceState state, Responsibility owner) {
        return control ->
                control.answer(SheetBuilder.answer(state).responsibility(owner).build());
    }

    @Test
    void countsEvidence() {
        Summary summary = Summary.of(new SheetBuilder()
                .control(
                        "1.1",
                        control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                                .addEvidence(link("https://b.example/1", Locale.JAPANESE))
                                .addEvidence(link("https://B.example/2", Locale.CHINESE))
                                .addEvidence(link("mailto:a@b.example", Locale.CHINESE))
                                .build()))
                .control(
                        "1.2",
                        control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                                .addEvidence(link("https://b.example/1", Locale.JAPANESE))
                                .addEvidence(EvidenceDocument.builder()
                                        .name(LocalizedText.of("Manual"))
                                        .build())
                                .addEvidence(
                                        EvidenceContact.builder().telephone("1").build())
                                .build()))
                .control("1.3", ComplianceState.IMPLEMENTED)
                .build());

        EvidenceCounts evidence = summary.getEvidence();
        assertThat(evidence.links()).isEqualTo(4);
        assertThat(evidence.distinctAddresses()).isEqualTo(3);
        assertThat(evidence.getHosts()).containsExactly(Map.entry("b.example", 3L));
        assertThat(evidence.getLanguages()).containsExactly(Map.entry("ja", 2L), Map.entry("zh", 2L));
        assertThat(evidence.getDocuments()).isEqualTo(1);
        assertThat(evidence.getContacts()).isEqualTo(1);
        assertThat(evidence.getControlsWithout()).isEqualTo(1);
    }

    private static EvidenceLink link(String uri, Locale language) {
        return EvidenceLink.builder().uri(URI.create(uri)).language(language).build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void summariesAddUpInAnyOrderAndGrouping(long seed) {
        Summary a = random(seed);
        Summary b = random(seed + 1_000);
        Summary c = random(seed + 2_000);

        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasToString(b.plus(a).toString());
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Summary.NONE)).isEqualTo(a);
        assertThat(Summary.NONE.plus(a)).isEqualTo(a);
        assertThat(a.plus(b).getStates().total())
                .isEqualTo(a.getStates().total() + b.getStates().total());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyControlIsCountedOnce(long seed) {
        Checklist checklist = RandomChecklists.of(seed).checklist();
        Summary summary = Summary.of(checklist);

        assertThat(summary.getStates().total() + summary.getWithdrawn())
                .isEqualTo(checklist.controls().count());
    }

    private static Summary random(long seed) {
        return Summary.of(RandomChecklists.of(seed).checklist());
    }

    @ParameterizedTest
    @EnumSource(ComplianceState.class)
    void aShareCountsEveryStateAsItsRuleSays(ComplianceState state) {
        StateCounts three = StateCounts.builder().putCount(state, 3).build();
        for (ShareRule rule : List.of(ShareRule.STRICT, ShareRule.ANSWERED, ShareRule.LENIENT)) {
            Share share = three.share(rule);
            ShareRule.Treatment treatment = rule.treatment(state);

            assertThat(share.getRule()).isEqualTo(rule);
            assertThat(share.getMet()).isEqualTo(treatment == ShareRule.Treatment.MET ? 3 : 0);
            assertThat(share.getCounted()).isEqualTo(treatment == ShareRule.Treatment.LEFT_OUT ? 0 : 3);
            assertThat(share.getLeftOut()).isEqualTo(treatment == ShareRule.Treatment.LEFT_OUT ? 3 : 0);
        }
    }

    @Test
    void theRulesDifferInWhatIsNeitherYesNorNo() {
        StateCounts counts = StateCounts.builder()
                .putCount(ComplianceState.IMPLEMENTED, 70)
                .putCount(ComplianceState.QUALIFIED, 2)
                .putCount(ComplianceState.UNANSWERED, 8)
                .putCount(ComplianceState.NOT_APPLICABLE, 20)
                .build();

        assertThat(counts.share(ShareRule.STRICT).ratio().getAsDouble()).isCloseTo(70.0 / 80, within(1e-9));
        assertThat(counts.share(ShareRule.ANSWERED).ratio().getAsDouble()).isCloseTo(1.0, within(1e-9));
        assertThat(counts.share(ShareRule.LENIENT).getCounted()).isEqualTo(72);
        assertThat(StateCounts.NONE.share(ShareRule.STRICT).ratio()).isEmpty();
    }

    @Test
    void countsThatAreZeroAreLeftOut() {
        StateCounts counts = StateCounts.builder()
                .putCount(ComplianceState.PLANNED, 2)
                .putCount(ComplianceState.PARTIAL, 0)
                .build();
        EvidenceCounts evidence = EvidenceCounts.NONE.toBuilder()
                .putHost("a.example", 0)
                .putLanguage("en", 1)
                .build();

        assertThat(counts.getCounts()).containsExactly(Map.entry(ComplianceState.PLANNED, 2L));
        assertThat(evidence.getHosts()).isEmpty();
        assertThat(evidence.getLanguages()).containsExactly(Map.entry("en", 1L));
    }

    @Test
    void whatIsCountedStandsInItsNaturalOrder() {
        Summary summary = Summary.NONE.toBuilder()
                .putSection(SectionId.of("1.10"), StateCounts.NONE)
                .putSection(SectionId.of("1.9"), StateCounts.NONE)
                .evidence(EvidenceCounts.NONE.toBuilder()
                        .putAddress(URI.create("https://b.example"), 1)
                        .putAddress(URI.create("https://a.example"), 2)
                        .putHost("b.example", 1)
                        .putHost("a.example", 2)
                        .putLanguage("zh", 1)
                        .putLanguage("en", 2)
                        .build())
                .build();

        assertThat(summary.getSections().keySet()).map(SectionId::text).containsExactly("1.9", "1.10");
        assertThat(summary.getEvidence().getAddresses().values()).containsExactly(2L, 1L);
        assertThat(summary.getEvidence().getHosts().keySet()).containsExactly("a.example", "b.example");
        assertThat(summary.getEvidence().getLanguages().keySet()).containsExactly("en", "zh");
    }

    @Test
    void refusesNegativeNumbers() {
        URI address = URI.create("https://a.example");
        List<ThrowingCallable> negatives = List.of(
                () -> StateCounts.builder()
                        .putCount(ComplianceState.PLANNED, -1)
                        .build(),
                () -> EvidenceCounts.NONE.toBuilder().putAddress(address, -1).build(),
                () -> EvidenceCounts.NONE.toBuilder().putHost("a", -1).build(),
                () -> EvidenceCounts.NONE.toBuilder().putLanguage("en", -1).build(),
                () -> EvidenceCounts.NONE.toBuilder().documents(-1).build(),
                () -> EvidenceCounts.NONE.toBuilder().contacts(-1).build(),
                () -> EvidenceCounts.NONE.toBuilder().controlsWithout(-1).build(),
                () -> Summary.NONE.toBuilder().checklists(-1).build(),
                () -> Summary.NONE.toBuilder().withdrawn(-1).build());

        assertThat(negatives)
                .allSatisfy(negative -> assertThatIllegalArgumentException()
                        .isThrownBy(negative)
                        .withMessage("Count must not be negative, was '-1'"));
    }

    @Test
    void manyThreadsSumUpAsOne() {
        List<Checklist> checklists = new Random(1)
                .longs(200, 0, 1_000_000)
                .mapToObj(seed -> RandomChecklists.of(seed).checklist())
                .toList();

        assertThat(checklists.parallelStream().map(Summary::of).collect(Summary.summing()))
                .isEqualTo(checklists.stream().map(Summary::of).reduce(Summary.NONE, Summary::plus));
    }

    @Test
    void aSummarizerAddsSheetsAndSummaries() {
        Summarizer summarizer = new Summarizer();
        assertThat(summarizer.summary()).isEqualTo(Summary.NONE);

        Summary first = random(1);
        Summary second = random(2);
        summarizer.add(RandomChecklists.of(1).checklist());
        assertThat(summarizer.summary()).isEqualTo(first);

        Summary both = summarizer.add(second).summary();
        assertThat(both).isEqualTo(first.plus(second));
        assertThat(both.getEvidence()).isEqualTo(first.getEvidence().plus(second.getEvidence()));
        assertThat(both.getStates()).isEqualTo(first.getStates().plus(second.getStates()));
        assertThat(both.getSections().keySet())
                .containsAll(first.getSections().keySet())
                .containsAll(second.getSections().keySet());
    }

    /** Copying all sections for each sheet would take the better part of an hour. */
    @Test
    @Timeout(60)
    void sumsUpManySheetsOfDifferentSectionsInOneGo() {
        Summary sum = IntStream.range(0, 200_000)
                .mapToObj(number -> Summary.NONE.toBuilder()
                        .checklists(1)
                        .putSection(SectionId.of("S" + number), StateCounts.NONE)
                        .build())
                .collect(Summary.summing());

        assertThat(sum.getChecklists()).isEqualTo(200_000);
        assertThat(sum.getSections()).hasSize(200_000);
    }
}
