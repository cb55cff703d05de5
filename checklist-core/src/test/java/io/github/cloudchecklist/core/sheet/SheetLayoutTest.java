package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLayoutTest {

    private static final SheetColumns COLUMNS = SheetColumns.inOrder(4, 1);

    @Test
    void hasDefaultsForEverythingButColumns() {
        SheetLayout layout = SheetLayout.builder().addColumns(COLUMNS).build();
        assertThat(layout.getHeaderRules()).isEmpty();
        assertThat(layout.getColumnHeadings()).isEmpty();
        assertThat(layout.getDatePattern()).isEqualTo("uuuu-MM-dd");
        assertThat(layout.getHeadingRules()).isEmpty();
        assertThat(layout.getIds()).isEqualTo(IdSource.POSITION);
        assertThat(layout.getNumberRegex()).isEmpty();
        assertThat(layout.getOpeningSection()).isEmpty();
        assertThat(layout.getFilledDown()).isEmpty();
        assertThat(layout.getMarks().getEntries()).isEmpty();
        assertThat(layout.getResponsibilities()).isEmpty();
        assertThat(layout.getLevels()).isEmpty();
        assertThat(layout.getRemarkSyntax()).isEqualTo(RemarkSyntax.builder().build());
        assertThat(layout.getRemarkSyntax().getLineBreakElements()).containsExactly("p", "br", "div", "ul", "ol", "li");
    }

    @Test
    void refusesWhatCannotBeALayout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder().build())
                .withMessage("Layout must have columns, was '[]'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SheetLayout.builder().addColumns(COLUMNS, COLUMNS).build())
                .withMessage("Columns of a layout must differ in headings or width, was '[4]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder()
                        .addColumns(COLUMNS)
                        .addColumnHeading(" ")
                        .build())
                .withMessage("Column heading must not be blank, was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder()
                        .addColumns(COLUMNS)
                        .datePattern("bb")
                        .build());
    }

    @Test
    void putsColumnsSideBySide() {
        SheetColumns columns = SheetColumns.inOrder(5, 2);
        assertThat(columns.getWidth()).hasValue(5);
        assertThat(columns.getColumns())
                .containsExactly(
                        SheetColumn.of(ColumnField.NUMBER, 2),
                        SheetColumn.of(ColumnField.REQUIREMENT, 3),
                        SheetColumn.of(ColumnField.MARK, 4),
                        SheetColumn.of(ColumnField.REMARK, 5));
        assertThat(columns.findColumn(ColumnField.MARK)).hasValue(4);
        assertThat(columns.findColumn(ColumnField.TITLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,2", "3,1", "1,1"})
    void refusesColumnsThatLieOutside(int width, int first) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumns.inOrder(width, first))
                .withMessageStartingWith("Columns must differ and lie within 1 and " + width + ", was '");
    }

    @Test
    void refusesColumnsThatCollide() {
        SheetColumn requirement = SheetColumn.of(ColumnField.REQUIREMENT, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumns.of(requirement, SheetColumn.of(ColumnField.MARK, 2)))
                .withMessage("Columns must differ and lie within 1 and 1024, was '2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumns.of(requirement, SheetColumn.of(ColumnField.REQUIREMENT, 3)))
                .withMessage("Columns must not hold the same, was 'REQUIREMENT'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumns.of(SheetColumn.of(ColumnField.REQUIREMENT, 2, Locale.ENGLISH)))
                .withMessage("Columns must have one of requirements, was '[]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumns.builder()
                        .addColumns(requirement)
                        .addHeading(" ")
                        .build())
                .withMessage("Column heading must not be blank, was ' '");
        assertThat(SheetColumns.of(
                                requirement,
                                SheetColumn.of(ColumnField.MARK, 3),
                                SheetColumn.of(ColumnField.REMARK, 3),
                                SheetColumn.of(ColumnField.IGNORED, 4),
                                SheetColumn.of(ColumnField.IGNORED, 5))
                        .getColumns())
                .hasSize(5);
    }

    @Test
    void refusesWhatCannotBeAColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.of(ColumnField.MARK, 0))
                .withMessage("Column must be within 1 and 1024, was '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetColumn.of(ColumnField.MARK, 1025));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.of(ColumnField.MARK, 1, Locale.ENGLISH))
                .withMessage("Column with a language must hold texts, was 'MARK'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.of(ColumnField.MARK, 1, "name"))
                .withMessage("Column must have a name if it holds a property, and only then, was 'name'");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetColumn.of(ColumnField.ANSWER_PROPERTY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SheetColumn.of(ColumnField.ANSWER_PROPERTY, 1, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.section(ColumnField.MARK, 1, 1))
                .withMessage("Column with a level must be of sections, was 'MARK'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.section(ColumnField.SECTION_TITLE, 1, 25))
                .withMessage("Level must be within 1 and 24 and above 1 in columns of sections only, was '25'");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetColumn.section(ColumnField.SECTION_TITLE, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetColumn.builder()
                        .field(ColumnField.MARK)
                        .column(1)
                        .level(2)
                        .build());
    }

    @Test
    void refusesHeadingRulesThatDoNotCompileOrHaveNoLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadingRule.of(1, "("))
                .withMessage("Heading rule must be a regular expression, was '('");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeadingRule.of(0, "x"))
                .withMessage("Level must be within 1 and 24, was '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> HeadingRule.of(25, "x"));
    }

    @Test
    void refusesFillingDownWhatMustStandInEachRowAndOpeningSectionsWithContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder()
                        .addColumns(COLUMNS)
                        .addFilledDown(ColumnField.NUMBER)
                        .build())
                .withMessage("Field must not be filled down, was '[NUMBER]'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder()
                        .addColumns(COLUMNS)
                        .openingSection(SheetSamples.section("1", "One", SheetSamples.section("1.1", "Sub")))
                        .build())
                .withMessage("Opening section must have no content, was '1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetLayout.builder()
                        .addColumns(COLUMNS)
                        .numberRegex("[")
                        .build())
                .withMessage("Form of numbers must be a regular expression, was '['");
    }

    @Test
    void knowsTheGroupsOfARule() {
        HeaderRule rule = HeaderRule.of("(?<service>.+) of (?<provider>.+)(?<!x)");
        assertThat(rule.groups()).containsExactly(HeaderField.PROVIDER, HeaderField.SERVICE);
        assertThat(HeaderRule.of("Certificates:").groups()).isEmpty();
        for (HeaderField field : HeaderField.values()) {
            assertThat(HeaderRule.of("(?<" + field.group() + ">.+)").groups()).containsExactly(field);
        }
    }

    @Test
    void refusesRulesThatDoNotCompileOrNameAnUnknownGroup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderRule.of("(?<service>"))
                .withMessage("Header rule must be a regular expression, was '(?<service>'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderRule.of("(?<author>.+)"))
                .withMessage("Group of a header rule must be named as a header field, was 'author'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeaderRule.builder().regex("[").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void refusesBlankTextsInASyntax(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder().addLinkSign(blank).build())
                .withMessage("Text of a remark syntax must not be blank, was '" + blank + "'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder().addNoteSign(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder()
                        .putLanguageNote(blank, Locale.ENGLISH)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RemarkSyntax.builder().putDocumentBracket("<", blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RemarkSyntax.builder().putDocumentBracket(blank, ">").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder().addLaw(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder().addContactLabel(blank).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemarkSyntax.builder().addHoursLabel(blank).build());
    }
}
