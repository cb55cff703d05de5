package io.github.cloudchecklist.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.sheet.ColumnField;
import io.github.cloudchecklist.core.sheet.HeadingRule;
import io.github.cloudchecklist.core.sheet.IdSource;
import io.github.cloudchecklist.core.sheet.SheetColumn;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.examples.CybozuCnSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutJsonTest {

    private static final String COLUMNS = "\"columns\": [{\"columns\": [{\"field\": \"requirement\", \"column\": 1}]}]";

    /** A layout with a value of its own for every attribute that the layout of the real sheet leaves alone. */
    private static SheetLayout otherLayout() {
        return SheetLayout.builder()
                .addColumns(SheetColumns.of(
                                SheetColumn.of(ColumnField.REQUIREMENT, 1),
                                SheetColumn.of(ColumnField.REQUIREMENT, 2, Locale.JAPANESE),
                                SheetColumn.of(ColumnField.ANSWER_PROPERTY, 3, "reason"),
                                SheetColumn.section(ColumnField.SECTION_TITLE, 4, 3))
                        .toBuilder()
                        .addHeadings("a", "b")
                        .build())
                .addHeadingRule(HeadingRule.builder()
                        .level(2)
                        .regex("(?<title>\\w+)")
                        .column(1)
                        .build())
                .addHeadingRule(HeadingRule.of(1, "\"x\""))
                .ids(IdSource.CELL)
                .numberRegex("[0-9]+")
                .openingSection(Section.builder()
                        .id(SectionId.of("controls"))
                        .title(LocalizedText.of("Controls"))
                        .build())
                .marks(Legend.of(
                        LegendEntry.of("－", ComplianceState.NOT_APPLICABLE),
                        LegendEntry.builder()
                                .mark("P")
                                .state(ComplianceState.PARTIAL)
                                .meaning(LocalizedText.of("in part"))
                                .build()))
                .putResponsibility("Vendor", Responsibility.THIRD_PARTY)
                .putLevel("必須", RequirementLevel.REQUIRED)
                .build();
    }

    @Test
    void readsWhatItWrote() {
        SheetLayout real = CybozuCnSheet.layout();
        assertThat(LayoutJson.read(LayoutJson.write(real))).isEqualTo(real);
        SheetLayout other = otherLayout();
        assertThat(LayoutJson.read(LayoutJson.write(other))).isEqualTo(other);
    }

    @Test
    void putsShortObjectsOnOneLine() {
        assertThat(LayoutJson.write(LayoutJson.read("{" + COLUMNS + "}"))).isEqualTo("""
                {
                  "columns" : [
                    { "columns" : [
                        { "field" : "requirement", "column" : 1 }
                      ] }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|Layout must be JSON, line 1, column 2: Unexpected end-of-input: expected close marker for Object",
                "' '|Layout must not be empty",
                "[]|Layout must have an object at ''",
                "{}|Layout must have columns, was '[]' (layout, at '')",
                "{\"columns\": [{\"columns\": [{\"column\": 1}]}]}|Layout must have a member 'field' at '/columns/0/columns/0'",
                "{\"columns\": [{\"columns\": [{\"field\": \"x\", \"column\": 1}]}]}|Word must be one of number, section-number",
                "{\"columns\": [{\"columns\": [{\"field\": \"mark\", \"column\": 1}]}]}|Columns must have one of requirements",
                "{\"columns\": [{\"columns\": [{\"field\": \"mark\"}]}]}|Layout must have a member 'column'",
                "{\"columns\": [{\"columns\": [{\"field\": \"mark\", \"column\": \"1\"}]}]}|Layout must have a whole number at",
                "{\"columns\": 1}|Layout must have an array at '/columns'",
                "{\"columns\": [1]}|Layout must have an object at '/columns/0'",
                "{\"ids\": \"x\"}|Word must be one of position, cell, was 'x'",
                "{\"ids\": 1}|Layout must have strings at '/ids'",
                "{\"headerRules\": [{\"regex\": \"x\", \"introduction\": 1}]}|Layout must have true or false at",
                "{\"headerRules\": [{\"regex\": \"(\"}]}|Header rule must be a regular expression, was '('",
                "{\"remarkSyntax\": {\"languageNotes\": {\"x\": \"not_a_tag\"}}}|Language must be a tag of BCP 47, was 'not_a_tag'",
                "{\"ids\": \"cell\", \"ids\": \"cell\"}|Layout must be JSON, line 1"
            })
    void saysWhatIsWrongAndWhere(String json, String message) {
        assertThatThrownBy(() -> LayoutJson.read(json))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesMembersThatItDoesNotKnow() {
        assertThatThrownBy(() -> LayoutJson.read("{" + COLUMNS + ", \"colour\": 1}"))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("was 'colour'");
    }

    @Test
    void refusesFilesThatAreTooLong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("layout.json"), "{" + COLUMNS + "}");
        assertThat(LayoutJson.read(file).getColumns()).hasSize(1);
        Files.writeString(file, " ".repeat(1024 * 1024 + 1));
        assertThatThrownBy(() -> LayoutJson.read(file)).hasMessage("Layout must have at most 1048576 bytes, has more");
    }

    @Test
    void refusesTooManyLevels() {
        assertThatThrownBy(() -> LayoutJson.read("[".repeat(100_000))).isInstanceOf(SheetException.class);
    }
}
