package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutProposalTest {

    private static LayoutProposal propose(LayoutSamples sample) {
        return LayoutProposal.of(sample.sheet()).orElseThrow();
    }

    private static List<String> controls(SheetLayout layout, LayoutSamples sample) {
        return SheetSamples.controls(SheetImporter.of(layout).read(sample.sheet(), sample.frame()));
    }

    @Test
    void proposesWhatAPublisherOfASimpleTableMeans() {
        Sheet sheet = SheetSamples.table("1\tPolicy\t\t", "1\tThere is a policy.\tYes\tr", "2\tIt is read.\tNo\t");
        LayoutProposal proposal = LayoutProposal.of(sheet).orElseThrow();
        assertThat(proposal.confidence()).isEqualTo(100);
        assertThat(proposal.reasons())
                .containsExactly(
                        "Row 1 has the headings: 4 of them are known",
                        "Column 1 is taken for NUMBER: its heading 'No.' says so",
                        "Column 2 is taken for REQUIREMENT: its heading 'Requirement' says so",
                        "Column 3 is taken for MARK: its heading 'Status' says so",
                        "Column 4 is taken for REMARK: its heading 'Remarks' says so",
                        "Marks are read by the legend of CAIQ: it knows 2 of the cells",
                        "Ids are built by position",
                        "Headings of sections are rows of a number and a title");
        SheetLayout layout = proposal.confirm();
        assertThat(SheetSamples.controls(SheetImporter.of(layout).read(sheet, SheetSamples.frame())))
                .containsExactly("1.1", "1.2");
    }

    @Test
    void takesNoMoreColumnsForSectionsThanSectionsNest() {
        List<String> headings = new ArrayList<>(List.of("No.", "Requirement", "Status"));
        List<String> cells = new ArrayList<>(List.of("1", "Traffic is encrypted.", "Yes"));
        for (int i = 0; i <= Section.MAX_DEPTH; i++) {
            headings.add("Category " + i);
            cells.add("Part " + i);
        }
        SheetLayout layout = LayoutProposal.of(Sheet.of("deep", List.of(headings, cells)))
                .orElseThrow()
                .confirm();
        assertThat(layout.getColumns().get(0).getColumns())
                .filteredOn(column -> column.getField() == ColumnField.SECTION_TITLE)
                .hasSize(Section.MAX_DEPTH);
    }

    @Test
    void givesEachPropertyANameOfItsOwn() {
        SheetLayout layout = LayoutProposal.of(Sheet.of(
                        "names",
                        List.of(
                                List.of("No.", "Requirement", "x", "x 5", "x"),
                                List.of("1", "Traffic is encrypted.", "a", "b", "c"))))
                .orElseThrow()
                .confirm();
        assertThat(layout.getColumns().get(0).getColumns())
                .flatMap(column -> column.getName().stream().toList())
                .containsExactly("x", "x 5", "x 5 5");
    }

    @Test
    void proposesTheSameForTheSameSheet() {
        LayoutProposal one = propose(LayoutSamples.questionnaire());
        LayoutProposal other = propose(LayoutSamples.questionnaire());
        assertThat(other.confirm()).isEqualTo(one.confirm());
        assertThat(other.reasons()).isEqualTo(one.reasons());
        assertThat(other.confidence()).isEqualTo(one.confidence());
    }

    @Test
    void takesIdsAndSectionsOfAQuestionnaire() {
        LayoutSamples sample = LayoutSamples.questionnaire();
        LayoutProposal proposal = propose(sample);
        SheetLayout layout = proposal.confirm();
        assertThat(layout.getIds()).isEqualTo(IdSource.CELL);
        assertThat(layout.getMarks()).isEqualTo(Legends.caiq());
        assertThat(layout.getFilledDown()).isEmpty();
        assertThat(layout.getColumns().get(0).findColumn(ColumnField.RESPONSIBILITY))
                .hasValue(4);
        assertThat(controls(layout, sample)).containsExactly("LG-01.1", "LG-01.2", "LG-02.1", "BU-01.1", "BU-01.2");
        assertThat(proposal.reasons())
                .contains("Marks that the legend does not know are never guessed, say what they mean: 'Sometimes'");
        assertThat(proposal.confidence()).isBetween(40, 90);
    }

    @Test
    void readsMarksAndWordsInOneColumn() {
        LayoutSamples sample = LayoutSamples.fused();
        SheetLayout layout = propose(sample).confirm();
        SheetColumns columns = layout.getColumns().get(0);
        assertThat(columns.findColumn(ColumnField.MARK)).hasValue(3);
        assertThat(columns.findColumn(ColumnField.REMARK)).hasValue(3);
        assertThat(layout.getFilledDown()).containsExactly(ColumnField.SECTION_TITLE);
        assertThat(controls(layout, sample)).containsExactly("1.1", "1.2", "1.3", "2.1", "2.2");
    }

    @Test
    void takesAColumnOfALanguageForTranslations() {
        LayoutSamples sample = LayoutSamples.bilingual();
        SheetColumns columns = propose(sample).confirm().getColumns().get(0);
        assertThat(columns.getColumns())
                .contains(
                        SheetColumn.of(ColumnField.REQUIREMENT, 3, Locale.ENGLISH),
                        SheetColumn.of(ColumnField.REMARK, 6, Locale.ENGLISH));
    }

    @Test
    void guessesColumnsByTheirCells() {
        Sheet sheet = Sheet.of(
                "s",
                List.of(
                        List.of("Security"),
                        List.of("x", "Question", "y", "Remarks", "who", "more", "more"),
                        List.of("A-1", "Is it safe?", "○", "r", "CSP-owned", "1", "2"),
                        List.of("A-2", "Is it new?", "－", "", "CSC-owned", "", "3"),
                        List.of("A-3", "Is it good?", "△", "", "CSC-owned", "", "3")));
        LayoutProposal proposal = LayoutProposal.of(sheet).orElseThrow();
        assertThat(proposal.confirm().getColumns().get(0).getColumns())
                .containsExactlyInAnyOrder(
                        SheetColumn.of(ColumnField.NUMBER, 1),
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.MARK, 3),
                        SheetColumn.of(ColumnField.REMARK, 4),
                        SheetColumn.of(ColumnField.RESPONSIBILITY, 5),
                        SheetColumn.of(ColumnField.ANSWER_PROPERTY, 6, "more"),
                        SheetColumn.of(ColumnField.ANSWER_PROPERTY, 7, "more 7"));
        assertThat(proposal.confidence()).isEqualTo(66);
        assertThat(proposal.confirm().getOpeningSection().orElseThrow().getTitle())
                .isEqualTo(LocalizedText.of("s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nothing\tknown\there", "Status\tRemarks\n○\tr", "Requirement\nFirst", "\n\n\n"})
    void proposesNothingWithoutHeadingsThatAreKnown(String text) {
        assertThat(LayoutProposal.of(TabSeparatedText.parse("s", text))).isEqualTo(Optional.empty());
        assertThat(LayoutProposal.of(Sheet.builder().name("s").build())).isEmpty();
    }
}
