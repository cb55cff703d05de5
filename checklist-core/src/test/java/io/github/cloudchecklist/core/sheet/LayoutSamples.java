package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Made-up sheets in the layouts that are met, each with how it is read. */
record LayoutSamples(Sheet sheet, SheetLayout layout, Checklist frame) {

    SheetImport read() {
        return SheetImporter.of(layout).read(sheet, frame);
    }

    static List<LayoutSamples> all() {
        return List.of(
                questionnaire(),
                applicability(),
                fused(),
                blocks(),
                questionsAndAnswers(),
                threeLevels(),
                rowspans(),
                bilingual());
    }

    /** Header on the second row, groups merged, an axis for ownership, a notice as the last row. */
    static LayoutSamples questionnaire() {
        Sheet sheet = sheet(
                "questionnaire",
                row("Questionnaire of Example Cloud"),
                row(
                        "Question ID",
                        "Question",
                        "Answer",
                        "Ownership",
                        "Description",
                        "Customer",
                        "Control ID",
                        "Specification",
                        "Control Title",
                        "Domain"),
                row(
                        "LG-01.1",
                        "Are logs kept?",
                        "Yes",
                        "CSP-owned",
                        "For 90 days. https://example.org/logs",
                        "",
                        "LG-01",
                        "Logs are kept\nand read.",
                        "Log keeping",
                        "Logging"),
                row("LG-01.2", "Are logs read?", "No", "3rd-party outsourced", "", "Read yours."),
                row(
                        "LG-02.1",
                        "Are clocks set?",
                        "NA",
                        "Shared CSP and CSC",
                        "",
                        "",
                        "LG-02",
                        "Clocks agree.",
                        "Clocks"),
                row(
                        "BU-01.1",
                        "Are there backups?",
                        "YES",
                        "Third Party Outsourced",
                        "",
                        "",
                        "BU-01",
                        "Backups are made.",
                        "Backup",
                        "Backups"),
                row("BU-01.2", "Are they tried?", "Sometimes", "Vendor", "Each year."),
                row("© Example Cloud. All rights reserved."));
        SheetLayout layout = SheetLayout.builder()
                .addHeaderRules(HeaderRule.of("Questionnaire of (?<provider>.+)"), HeaderRule.of("©.*"))
                .addColumnHeadings(
                        "Question ID",
                        "Question",
                        "Answer",
                        "Ownership",
                        "Description",
                        "Customer",
                        "Control ID",
                        "Specification",
                        "Control Title",
                        "Domain")
                .addColumns(SheetColumns.of(
                        SheetColumn.of(ColumnField.NUMBER, 1),
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.MARK, 3),
                        SheetColumn.of(ColumnField.RESPONSIBILITY, 4),
                        SheetColumn.of(ColumnField.REMARK, 5),
                        SheetColumn.of(ColumnField.ANSWER_PROPERTY, 6, "customer"),
                        SheetColumn.section(ColumnField.SECTION_NUMBER, 7, 2),
                        SheetColumn.section(ColumnField.SECTION_INTRODUCTION, 8, 2),
                        SheetColumn.section(ColumnField.SECTION_TITLE, 9, 2),
                        SheetColumn.section(ColumnField.SECTION_TITLE, 10, 1)))
                .ids(IdSource.CELL)
                .marks(Legends.caiq())
                .build();
        Sheet.Builder merged = sheet.toBuilder();
        for (int column = 7; column <= 9; column++) {
            merged.addMergedCells(MergedCells.of(3, column, 4, column), MergedCells.of(6, column, 7, column));
        }
        merged.addMergedCells(MergedCells.of(3, 10, 5, 10), MergedCells.of(6, 10, 7, 10));
        return new LayoutSamples(merged.build(), layout, frame(Locale.ENGLISH));
    }

    /** Ids typed as numbers, two id columns, how far beside whether. */
    static LayoutSamples applicability() {
        Sheet sheet = Sheet.builder()
                .name("applicability")
                .addRows(
                        SheetRow.of(1, "2013", "2022", "Control", "Applicable", "Implemented", "Reason"),
                        number(2, "A.5.1.1", "5.1", "Policies are approved.", "Y", "Full", "L"),
                        number(3, "A.8.1.1", "5.9", "Assets are listed.", "Y", "Partial", "R"),
                        number(4, "A.8.1.3", "5.1", "Use of assets has rules.", "Y", "Not at All", ""),
                        SheetRow.of(5, "NEW", "5.11 ", "Assets are given back.", "N", "N/A", "None are lent."),
                        SheetRow.of(6, "A.18.2", "5.36; 8.8", "Rules are kept.", "Y", "full", "L"))
                .build();
        SheetLayout layout = SheetLayout.builder()
                .addColumnHeadings("2013", "2022", "Control", "Applicable", "Implemented", "Reason")
                .addColumns(SheetColumns.of(
                        SheetColumn.of(ColumnField.CONTROL_PROPERTY, 1, "27001:2013"),
                        SheetColumn.of(ColumnField.NUMBER, 2),
                        SheetColumn.of(ColumnField.REQUIREMENT, 3),
                        SheetColumn.of(ColumnField.ANSWER_PROPERTY, 4, "applicable"),
                        SheetColumn.of(ColumnField.MARK, 5),
                        SheetColumn.of(ColumnField.ANSWER_PROPERTY, 6, "reason")))
                .ids(IdSource.CELL)
                .openingSection(section("controls", "Controls"))
                .marks(Legends.statementOfApplicability())
                .build();
        return new LayoutSamples(sheet, layout, frame(Locale.ENGLISH));
    }

    private static SheetRow number(int number, String... cells) {
        return SheetRow.of(number, cells).toBuilder()
                .putKind(2, CellKind.NUMBER)
                .build();
    }

    /** Two levels; the mark and its words in one cell; a value given once, without merged cells. */
    static LayoutSamples fused() {
        Sheet sheet = sheet(
                "fused",
                row("大項目", "小項目", "回答", "単位"),
                row("可用性", "停止の予告はあるか", "有 90日以上前に通知する", ""),
                row("", "代替機はあるか", "無", ""),
                row("", "稼働率", "99.9%以上", "％"),
                row("窓口", "受付はあるか", "有（平日）\n電話のみ", ""),
                row("", "受付の時間", "", "時間"));
        SheetLayout layout = SheetLayout.builder()
                .addColumnHeadings("大項目", "小項目", "回答", "単位")
                .addColumns(SheetColumns.of(
                        SheetColumn.section(ColumnField.SECTION_TITLE, 1, 1),
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.MARK, 3),
                        SheetColumn.of(ColumnField.REMARK, 3),
                        SheetColumn.of(ColumnField.CONTROL_PROPERTY, 4, "単位")))
                .addFilledDown(ColumnField.SECTION_TITLE)
                .build();
        Legend legend = Legend.of(
                LegendEntry.of("有", ComplianceState.IMPLEMENTED), LegendEntry.of("無", ComplianceState.NOT_IMPLEMENTED));
        return new LayoutSamples(
                sheet, layout, frame(Locale.JAPANESE).toBuilder().legend(legend).build());
    }

    /** Two tables with headings of their own, a legend and a footer among the rows, headings that stand again. */
    static LayoutSamples blocks() {
        Sheet sheet = sheet(
                "blocks",
                row("【提供者】"),
                row("No.", "項目", "状況", "備考"),
                row("1. 体制"),
                row("1-1", "責任者がいる", "○", "CISO"),
                row("1-2", "規程がある", "◯", ""),
                row("2 / 3 頁"),
                row("No.", "項目", "状況", "備考"),
                row("2. 運用"),
                row("2-1", "監視している", "△", "平日のみ"),
                row("【利用者】"),
                row("No.", "対象", "項目", "状況"),
                row("1. 設定"),
                row("1-1", "管理者", "権限を分ける", "－"),
                row("凡例　○：対応済　△：一部対応"));
        SheetLayout layout = SheetLayout.builder()
                .addHeaderRules(HeaderRule.of("[0-9]+ / [0-9]+ 頁"), HeaderRule.of("凡例[\\s　](?<legend>.+)"))
                .addColumns(
                        SheetColumns.inOrder(4, 1).toBuilder()
                                .addHeadings("No.", "項目", "状況", "備考")
                                .build(),
                        SheetColumns.of(
                                        SheetColumn.of(ColumnField.NUMBER, 1),
                                        SheetColumn.of(ColumnField.CONTROL_PROPERTY, 2, "対象"),
                                        SheetColumn.of(ColumnField.REQUIREMENT, 3),
                                        SheetColumn.of(ColumnField.MARK, 4))
                                .toBuilder()
                                .addHeadings("No.", "対象", "項目", "状況")
                                .build())
                .addHeadingRules(
                        HeadingRule.of(1, "【(?<title>.+)】"), HeadingRule.of(2, "(?<label>[0-9]+)\\. (?<title>.+)"))
                .numberRegex("[0-9]+-[0-9]+")
                .marks(Legends.japanese())
                .build();
        return new LayoutSamples(sheet, layout, frame(Locale.JAPANESE));
    }

    /** Questions and answers in prose, the state in front of a sentence or nowhere. */
    static LayoutSamples questionsAndAnswers() {
        Sheet sheet = sheet(
                "faq",
                row("Data"),
                row("", "Is data encrypted?", "Yes. See https://example.org/tls"),
                row("", "Are there gaps?", "No gap is known."),
                row("", "Is data sold?", "No"),
                row("Staff"),
                row("", "Is staff trained?", "はい。毎年。"),
                row("", "Are contracts signed?", "対象外です。"),
                row("", "Who is told?"));
        SheetLayout layout = SheetLayout.builder()
                .addColumns(SheetColumns.of(
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.MARK, 3),
                        SheetColumn.of(ColumnField.REMARK, 3)))
                .addHeadingRule(
                        HeadingRule.builder().level(1).regex(".+").column(1).build())
                .marks(Legend.builder()
                        .addAllEntries(Legends.english().getEntries())
                        .addAllEntries(Legends.japanese().getEntries())
                        .build())
                .build();
        return new LayoutSamples(sheet, layout, frame(Locale.ENGLISH));
    }

    /** Three levels, each with numbers of its own kind. */
    static LayoutSamples threeLevels() {
        Sheet sheet = sheet(
                "levels",
                row("(1) Organization"),
                row("① Roles"),
                row("(a)", "There is an owner.", "✓", "The board."),
                row("(b)", "There is a deputy.", "●", ""),
                row("② Duties"),
                row("(a)", "Duties are parted.", "✗", "Planned."),
                row("(2) Technology"),
                row("① Network"),
                row("(a)", "Traffic is filtered.", "△", ""));
        SheetLayout layout = SheetLayout.builder()
                .addColumns(SheetColumns.inOrder(4, 1).toBuilder()
                        .width(OptionalInt.empty())
                        .build())
                .addHeadingRules(
                        HeadingRule.of(1, "(?<label>\\([0-9]\\)) (?<title>.+)"),
                        HeadingRule.of(2, "(?<label>[①-⑳]) (?<title>.+)"))
                .numberRegex("\\([a-z]\\)")
                .marks(Legends.japanese())
                .build();
        return new LayoutSamples(sheet, layout, frame(Locale.ENGLISH));
    }

    /** Cells that reach over several rows: sections, marks and remarks. */
    static LayoutSamples rowspans() {
        Sheet sheet = sheet(
                        "rowspans",
                        row("层面", "控制点", "编号", "要求", "结果", "说明"),
                        row("网络", "边界", "1", "有防火墙。", "符合", "两台。"),
                        row("", "", "2", "有日志。", "", ""),
                        row("", "通信", "1", "通信加密。", "部分符合", "仅外部。"),
                        row("主机", "身份", "1", "口令够长。", "不符合", ""),
                        row("", "", "2", "双因素。", "不适用", "无用户。"))
                .toBuilder()
                .addMergedCells(
                        MergedCells.of(2, 1, 4, 1),
                        MergedCells.of(2, 2, 3, 2),
                        MergedCells.of(2, 5, 3, 5),
                        MergedCells.of(2, 6, 3, 6),
                        MergedCells.of(5, 1, 6, 1),
                        MergedCells.of(5, 2, 6, 2))
                .build();
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
        return new LayoutSamples(sheet, layout, frame(Locale.SIMPLIFIED_CHINESE));
    }

    /** One sheet in two languages, a column for each. */
    static LayoutSamples bilingual() {
        Sheet sheet = sheet(
                "bilingual",
                row("番号", "要求", "Requirement", "状況", "備考", "Remarks"),
                row("1", "体制", "Organization"),
                row("1", "責任者がいる。", "There is an owner.", "○", "社長", "The president"),
                row("2", "規程がある。", "", "×", "", ""));
        return new LayoutSamples(sheet, bilingualLayout(), frame(Locale.JAPANESE));
    }

    /** The same sheet in the second language only. */
    static LayoutSamples twin() {
        Sheet sheet = sheet(
                "twin",
                row("No.", "Requirement", "", "Status", "Remarks", ""),
                row("1", "Organization"),
                row("1", "There is an owner.", "", "○", "The president", ""),
                row("2", "There are rules.", "", "×", "", ""));
        SheetLayout layout = bilingualLayout().toBuilder()
                .columnHeadings(List.of("No.", "Requirement", "Status", "Remarks"))
                .build();
        return new LayoutSamples(sheet, layout, frame(Locale.ENGLISH));
    }

    private static SheetLayout bilingualLayout() {
        return SheetLayout.builder()
                .addColumnHeadings("番号", "要求", "Requirement", "状況", "備考", "Remarks")
                .addColumns(SheetColumns.of(
                        SheetColumn.of(ColumnField.NUMBER, 1),
                        SheetColumn.of(ColumnField.REQUIREMENT, 2),
                        SheetColumn.of(ColumnField.REQUIREMENT, 3, Locale.ENGLISH),
                        SheetColumn.of(ColumnField.MARK, 4),
                        SheetColumn.of(ColumnField.REMARK, 5),
                        SheetColumn.of(ColumnField.REMARK, 6, Locale.ENGLISH)))
                .addHeadingRule(HeadingRule.of(1, "(?<label>[0-9]+) (?<title>体制|Organization)( Organization)?"))
                .marks(Legends.japanese())
                .build();
    }

    private static Checklist frame(Locale language) {
        return Checklist.builder()
                .id(ChecklistId.of("sample"))
                .revision("1")
                .title(LocalizedText.of("Sample"))
                .language(language)
                .build();
    }

    private static Section section(String id, String title) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of(title))
                .build();
    }

    private static Sheet sheet(String name, String[]... rows) {
        return Sheet.of(name, Arrays.stream(rows).map(List::of).toList());
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
