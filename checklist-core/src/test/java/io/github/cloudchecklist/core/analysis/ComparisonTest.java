package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RandomChecklists.Sizes;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A comparison has a row for every control or clause, and a cell in it for every checklist. */
class ComparisonTest {

    private static final Checklist FIRST = new SheetBuilder()
            .control(
                    "1.1",
                    control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                            .mark("○")
                            .addEvidence(EvidenceLink.builder()
                                    .uri(URI.create("https://a.example"))
                                    .build())
                            .build()))
            .control("1.2", ComplianceState.PARTIAL)
            .control("1.3", control -> control.lifecycle(Lifecycle.WITHDRAWN))
            .build();

    private static final Checklist SECOND = new SheetBuilder()
            .control(
                    "1.1",
                    control -> control.answer(SheetBuilder.answer(ComplianceState.IMPLEMENTED)
                            .mark("Yes")
                            .build()))
            .control("1.10", ComplianceState.PLANNED)
            .unanswered("1.2")
            .build();

    @Test
    void sheetsOnOneTemplateAreComparedControlByControl() {
        Comparison comparison = Comparison.ofOneTemplate(List.of(FIRST, SECOND));

        assertThat(comparison.getChecklists())
                .containsExactly(ComparedChecklist.of(FIRST), ComparedChecklist.of(SECOND));
        assertThat(comparison.getRows())
                .map(ComparisonTest::line)
                .containsExactly(
                        "1.1 {IMPLEMENTED=1} {IMPLEMENTED=1} false",
                        "1.2 {PARTIAL=1} {UNANSWERED=1} true",
                        "1.10 {} {PLANNED=1} true");
        assertThat(comparison.differences()).map(ComparisonRow::getKey).containsExactly("1.2", "1.10");
    }

    @Test
    void aCellHasMarksAndEvidence() {
        List<ComparisonCell> cells = Comparison.ofOneTemplate(List.of(FIRST, SECOND))
                .getRows()
                .get(0)
                .getCells();

        assertThat(cells).map(ComparisonCell::getMarks).containsExactly(List.of("○"), List.of("Yes"));
        assertThat(cells).map(ComparisonCell::getEvidence).containsExactly(1L, 0L);
        assertThat(cells.get(0).getControls()).containsExactly(ControlId.of("1.1"));
    }

    @Test
    void sheetsOnDifferentTemplatesAreComparedClauseByClause() {
        Comparison comparison = Comparison.ofOneFramework(
                List.of(FIRST, SECOND),
                List.of(
                        crosswalk("2022", entry("5.10", "1.1", "1.2")),
                        crosswalk("2022", entry("5.9", "1.10"), entry("5.10", "1.1"))));

        assertThat(comparison.getRows())
                .map(ComparisonTest::line)
                .containsExactly("5.9 {} {PLANNED=1} true", "5.10 {IMPLEMENTED=1, PARTIAL=1} {IMPLEMENTED=1} true");
    }

    @Test
    void aSheetComparedWithItselfDoesNotDiffer() {
        assertThat(Comparison.ofOneTemplate(List.of(FIRST, FIRST)).differences())
                .isEmpty();
        assertThat(Comparison.ofOneTemplate(List.of()).getRows()).isEmpty();
    }

    @Test
    void refusesCrosswalksThatLeadToDifferentFrameworks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.ofOneFramework(
                        List.of(FIRST, SECOND), List.of(crosswalk("2022"), crosswalk("2013"))))
                .withMessage(
                        "Crosswalks must lead to one framework, lead to 'ISO/IEC 27002:2022', 'ISO/IEC 27002:2013'");
    }

    @Test
    void refusesAnotherNumberOfCrosswalks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.ofOneFramework(List.of(FIRST, SECOND), List.of(crosswalk("2022"))))
                .withMessage("Crosswalks must be as many as checklists, 2, were 1");
    }

    @Test
    void aChecklistIsNamedAndNotHeld() {
        Checklist checklist = RandomChecklists.of(1, Sizes.FULL).checklist();

        ComparedChecklist compared = ComparedChecklist.of(checklist);

        assertThat(compared.getId()).isEqualTo(checklist.getId());
        assertThat(compared.getRevision()).isEqualTo(checklist.getRevision());
        assertThat(compared.getTitle()).isEqualTo(checklist.getTitle());
        assertThat(compared.getLanguage()).isEqualTo(checklist.getLanguage());
        assertThat(compared.getProvider()).isPresent().isEqualTo(checklist.getProvider());
        assertThat(compared.getService()).isPresent().isEqualTo(checklist.getService());
        assertThat(compared.toBuilder().build()).isEqualTo(compared);
    }

    @Test
    void refusesARowWithoutACellForEachChecklist() {
        Comparison comparison = Comparison.ofOneTemplate(List.of(FIRST, SECOND));
        Comparison.Builder builder = comparison.toBuilder().addChecklist(ComparedChecklist.of(FIRST));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Row must have as many cells as there are checklists, 3, had '2'");
    }

    private static Crosswalk crosswalk(String edition, CrosswalkEntry... entries) {
        return Crosswalk.builder()
                .checklist(ChecklistId.of("sheet"))
                .target(FrameworkReference.builder()
                        .name("ISO/IEC 27002")
                        .edition(edition)
                        .build())
                .language(Locale.ENGLISH)
                .entries(List.of(entries))
                .build();
    }

    private static CrosswalkEntry entry(String target, String... sources) {
        CrosswalkEntry.Builder entry =
                CrosswalkEntry.builder().relationship(Relationship.EQUAL).addTarget(target);
        for (String source : sources) {
            entry.addSource(ControlId.of(source));
        }
        return entry.build();
    }

    private static String line(ComparisonRow row) {
        return row.getKey() + " " + row.getCells().get(0).getStates().getCounts() + " "
                + row.getCells().get(1).getStates().getCounts() + " " + row.differs();
    }
}
