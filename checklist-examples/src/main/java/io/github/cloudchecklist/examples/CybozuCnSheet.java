package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.sheet.ColumnField;
import io.github.cloudchecklist.core.sheet.HeaderField;
import io.github.cloudchecklist.core.sheet.HeaderRule;
import io.github.cloudchecklist.core.sheet.RemarkSyntax;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.core.sheet.TabSeparatedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The published security checklist of cybozu.com (China), revised on 2024-12-27: its text, and how it is read.
 *
 * <p>The library knows nothing of this sheet; all that is special about it is here: the layout of its pages, the phrases of its
 * header and remarks, and the frame, which holds what the sheet does not print (title, legend, types of its sections) and what
 * cannot be told from its shape (which heading is a section and which a subsection).
 *
 * @since 0.1.0
 */
public final class CybozuCnSheet {

    private static final String SOURCE = "cybozu-cn/cybozu-cn-security-checklist-2024-12-27.txt";

    private CybozuCnSheet() {}

    /**
     * Reads the published text and imports it.
     *
     * @return the checklist as published, with what is uncertain about it; nothing is translated or added
     */
    public static SheetImport read() {
        return SheetImporter.of(layout()).read(source(), frame());
    }

    /**
     * Reads the published text.
     *
     * @return the rows of the text, unchanged
     */
    public static Sheet source() {
        try (InputStream in = Objects.requireNonNull(CybozuCnSheet.class.getResourceAsStream(SOURCE))) {
            return TabSeparatedText.read(SOURCE.substring(SOURCE.indexOf('/') + 1), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what is known of the sheet beforehand: id, revision, title, language, legend and outline.
     *
     * @return a checklist without controls
     */
    public static Checklist frame() {
        return Checklist.builder()
                .id(ChecklistId.of("cybozu-cn-security-checklist"))
                .revision("2024-12-27")
                .title(LocalizedText.of("cybozu.com（中国）安全检查表"))
                .language(Locale.SIMPLIFIED_CHINESE)
                .legend(Legend.of(
                        LegendEntry.of("○", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("※", ComplianceState.QUALIFIED)))
                .addSections(
                        section("1", "信息安全策略组", SectionType.SECURITY_POLICIES),
                        section("2", "信息安全组织", SectionType.SECURITY_ORGANIZATION).toBuilder()
                                .addSection(section("2.1", "内部组织", SectionType.SECURITY_ORGANIZATION))
                                .build(),
                        section("3", "人力资源安全", SectionType.HUMAN_RESOURCES).toBuilder()
                                .addSections(
                                        section("3.1", "入职前", SectionType.HUMAN_RESOURCES),
                                        section("3.2", "受雇期间", SectionType.HUMAN_RESOURCES),
                                        section("3.3", "终止或变更雇佣关系", SectionType.HUMAN_RESOURCES))
                                .build(),
                        section("4", "管理资产", SectionType.ASSET_MANAGEMENT),
                        section("5", "物理和环境安全", SectionType.PHYSICAL_SECURITY),
                        section("6", "操作安全访问控制", SectionType.OPERATIONS_SECURITY, SectionType.ACCESS_CONTROL),
                        section("7", "供应商关系", SectionType.SUPPLIER_RELATIONSHIPS),
                        section("8", "信息安全事件和信息安全事件", SectionType.INCIDENT_MANAGEMENT),
                        section("9", "业务连续性管理中的信息安全方面", SectionType.BUSINESS_CONTINUITY),
                        section("10", "遵守", SectionType.COMPLIANCE),
                        section("11", "その他", SectionType.OTHER))
                .build();
    }

    private static Section section(String id, String title, SectionType... types) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of(title))
                .types(List.of(types))
                .build();
    }

    /**
     * Returns how the sheet is laid out: pages of four columns and, from section 9 on, of five.
     *
     * @return the layout
     */
    public static SheetLayout layout() {
        return SheetLayout.builder()
                .headerRules(headerRules())
                .datePattern("uuuu年M月d日")
                .addColumnHeadings("要检查的事项", "实施情况", "言论")
                .addColumns(SheetColumns.inOrder(4, 1), SheetColumns.inOrder(5, 2))
                .addFilledDown(ColumnField.REMARK)
                .remarkSyntax(remarkSyntax())
                .build();
    }

    private static List<HeaderRule> headerRules() {
        return List.of(
                HeaderRule.of("更新日：(?<revisedOn>.{1,20})"),
                introduction("◆ 本检查表介绍了由(?<provider>.{1,60}?)提供的(?<service>.{1,60}?)服务的安全对策。"),
                HeaderRule.of("已取得的信息安全管理体系\\(ISMS\\)认证如下："),
                HeaderRule.of("(?<standard>ISO/IEC ?[0-9]{4,6})"),
                HeaderRule.of("认证注册范围：(?<scope>.+)"),
                HeaderRule.of("认证注册日：(?<registeredOn>.{1,20})"),
                HeaderRule.of("认证注册编号：(?<registrationNumber>.+)"),
                HeaderRule.of("认证注册机关：(?<registrar>.+)"),
                HeaderRule.of("▼(?<certificatesLabel>.+)"),
                HeaderRule.of("<(?<certificatesUri>[^<>]+)>"),
                introduction("本检查表中的项目以(?<basisPublisher>[^《]+)"
                        + "《(?<basisTitle>[^《》0-9]+)(?<basisEdition>[0-9]{4})》为基础。"),
                introduction("\\(<(?<basisUri>[^<>]+)>\\)，这是一个用日语书写的文件。.*").toBuilder()
                        .putValue(HeaderField.BASIS_LANGUAGE, "ja")
                        .build());
    }

    private static HeaderRule introduction(String regex) {
        return HeaderRule.builder().regex(regex).introduction(true).build();
    }

    private static RemarkSyntax remarkSyntax() {
        return RemarkSyntax.builder()
                .addLinkSign("▼")
                .clausesInLabels(true)
                .addNoteSigns("※", "*")
                .putLanguageNote("※上面的网址是一个日本网站。", Locale.JAPANESE)
                .putLanguageNote("※以上网址是日本官网。", Locale.JAPANESE)
                .putDocumentBracket("《", "》")
                .addLaw("建筑标准法")
                .addContactLabel("销售咨询电话")
                .addHoursLabel("接待时间:")
                .build();
    }
}
