package io.github.cloudchecklist.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
