package io.github.cloudchecklist.examples.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.sheet.ColumnField;
import io.github.cloudchecklist.core.sheet.Legends;
import io.github.cloudchecklist.core.sheet.MergedCells;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetColumn;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTablesTest {

    @TempDir
    private Path folder;

    private final List<String> leftOut = new ArrayList<>();

    private List<Sheet> read(String page) throws IOException {
        return read(page.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private List<Sheet> read(byte[] page, Optional<Charset> charset) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), page);
        return HtmlTables.read(file, charset, new TableListener() {
            @Override
            public void leftOut(String sentence) {
                leftOut.add(sentence);
            }
        });
    }

    @Test
    void readsSpansAsMergedCellsAndTheImporterReadsThose() throws IOException {
        Sheet sheet = read("""
                <table><thead><tr><th>层面<th>控制点<th>编号<th>要求<th>结果<th>说明</thead>
                <tr><td rowspan=3>网络<td rowspan=2>边界<td>1<td>有防火墙。<td rowspan=2>符合<td rowspan=2>两台。
                <tr><td>2<td>有日志。
                <tr><td>通信<td>1<td>通信加密。<td>部分符合<td>仅外部。
                <tr><td rowspan=0>主机<td rowspan=99>身份<td>1<td>口令够长。<td>不符合<td>
                <tr><td>2<td>双因素。<td>不适用<td>无用户。</table>""").get(0);
        assertThat(sheet.getMergedCells())
                .containsExactlyInAnyOrder(
                        MergedCells.of(2, 1, 4, 1),
                        MergedCells.of(2, 2, 3, 2),
                        MergedCells.of(2, 5, 3, 5),
                        MergedCells.of(2, 6, 3, 6),
                        MergedCells.of(5, 1, 6, 1),
                        MergedCells.of(5, 2, 6, 2));
        assertThat(sheet.getRows().get(2).getCells()).containsExactly("", "", "2", "有日志。");
        SheetLayout layout = SheetLayout.builder()
                .addColumnHeadings("层面", "控制点", "编号", "要求", "结果", "说明")
                .addColumns(SheetColumns.of(
                        SheetColumn.section(ColumnField.SECTION_TITLE, 1, 1),
                        SheetColumn.section(ColumnField.SECTION_TITLE, 2, 2),
                        SheetColumn.of(ColumnField.NUMBER, 3),
                        SheetColumn.of(ColumnField.REQUIREMENT, 4),
                        SheetColumn.of(ColumnField.MARK, 5),
                        SheetColumn.of(ColumnField.REMARK, 6)))
                .marks(Legends.chinese())
                .build();
        Checklist frame = Checklist.builder()
                .id(ChecklistId.of("sample"))
                .revision("1")
                .title(LocalizedText.of("Sample"))
                .language(Locale.SIMPLIFIED_CHINESE)
                .build();
        SheetImport result = SheetImporter.of(layout).read(sheet, frame);
        assertThat(result.getUncertainties()).isEmpty();
        assertThat(result.getChecklist()
                        .controls()
                        .map(control -> control.getId() + " "
                                + control.getAnswer().orElseThrow().getState().code()))
                .containsExactly(
                        "1.1.1 implemented",
                        "1.1.2 implemented",
                        "1.2.1 partial",
                        "2.1.1 not-implemented",
                        "2.1.2 not-applicable");
    }

    @Test
    void readsLineEndsAndAddresses() throws IOException {
        List<SheetRow> rows = read("""
                <p>Our answers</p><table hidden><tr style="display: none"><td colspan="2"> a
                 b<br>c<ul><li>d<li>e</ul><td><a href="https://example.org/x">Security</a>, <a href="#top">top</a>
                <a href="https://example.org/y">https://example.org/y</a></table>""").get(0).getRows();
        assertThat(rows)
                .containsExactly(
                        SheetRow.of(1, "a b\nc\nd\ne", "", "Security https://example.org/x, top https://example.org/y")
                                .toBuilder()
                                .hidden(true)
                                .build());
        assertThat(leftOut).containsExactly("Page 'page.html' has text outside of its tables, which is left out");
    }

    @Test
    void readsTablesWithinTables() throws IOException {
        List<Sheet> sheets = read("<table><tr><td>a<table><tr><td>b</table></table>");
        assertThat(sheets).extracting(Sheet::getName).containsExactly("table 1", "table 2");
        assertThat(sheets.get(0).getRows()).containsExactly(SheetRow.of(1, "a\nb"));
        assertThat(leftOut).isEmpty();
    }

    @Test
    void readsTheCharsetThatThePageNamesAndRefusesAnother() throws IOException {
        byte[] page = "<meta charset=windows-31j><table><tr><td>対策</table>".getBytes(Charset.forName("windows-31j"));
        assertThat(read(page, Optional.empty()).get(0).getRows()).containsExactly(SheetRow.of(1, "対策"));
        assertThatThrownBy(() -> read(page, Optional.of(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining("Text must be UTF-8, at byte offset ");
    }

    @Test
    void refusesPagesWithoutTablesAndTablesThatAreTooWide() {
        assertThatThrownBy(() -> read("<p>a, b</p>"))
                .isInstanceOf(SheetException.class)
                .hasMessage("Page must have a table, 'page.html' has none");
        assertThatThrownBy(() -> read("<table><tr><td colspan=100000000>a<td>b</table>"))
                .isInstanceOf(SheetException.class)
                .hasMessage("Table must have at most 1024 columns and " + Sheet.MAX_ROWS
                        + " merged cells (sheet 'table 1', row 1)");
        assertThatThrownBy(() -> read("<table><tr>" + "<td>x".repeat(1025) + "</table>"))
                .isInstanceOf(SheetException.class);
    }

    @Test
    void readsAPageOfManyLevels() throws IOException {
        assertThat(read("<table><tr><td>" + "<div>".repeat(100_000) + "x</table>")
                        .get(0)
                        .getRows())
                .containsExactly(SheetRow.of(1, "x"));
    }
}
