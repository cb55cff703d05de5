package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.core.sheet.ChecklistTables;
import io.github.cloudchecklist.core.sheet.ImportedRow;
import io.github.cloudchecklist.core.sheet.LayoutProposal;
import io.github.cloudchecklist.core.sheet.RowUse;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.Uncertainty;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the published sheet holds, counted and read by hand. */
class CybozuCnSheetTest {

    private static final SheetImport IMPORT = CybozuCnSheet.read();
    private static final Checklist CHECKLIST = IMPORT.getChecklist();
    private static final String NOTE_1 = "※上面的网址是一个日本网站。";

    private static Control control(String id) {
        return CHECKLIST.findControl(ControlId.of(id)).orElseThrow();
    }

    private static Answer answer(String id) {
        return control(id).getAnswer().orElseThrow();
    }

    @Test
    void knowsWhatTheSheetIs() {
        assertThat(CHECKLIST.getId()).isEqualTo(ChecklistId.of("cybozu-cn-security-checklist"));
        assertThat(CHECKLIST.getRevision()).isEqualTo("2024-12-27");
        assertThat(CHECKLIST.getTitle()).isEqualTo(LocalizedText.of("cybozu.com（中国）安全检查表"));
        assertThat(CHECKLIST.getLanguage().toLanguageTag()).isEqualTo("zh-CN");
        assertThat(CHECKLIST.getRevisedOn()).contains(LocalDate.of(2024, 12, 27));
        assertThat(CHECKLIST.getProvider()).contains(Organization.of("才望子信息技术(上海)有限公司"));
        assertThat(CHECKLIST.getService()).contains(Service.of("cybozu.com(中国)"));
        assertThat(CHECKLIST.getReferences()).isEmpty();
        assertThat(CHECKLIST.getIntroduction()).contains(LocalizedText.of("""
                        ◆ 本检查表介绍了由才望子信息技术(上海)有限公司提供的cybozu.com(中国)服务的安全对策。
                        本检查表中的项目以经济产业省《云服务使用信息安全指南2013》为基础。
                        (<https://www.meti.go.jp/policy/netsecurity/downloadfiles/cloudsec2013fy.pdf>)，这是一个用日语书写的文件。\
                        除此之外，本检查表对项目进行了适当增删并增加了对主主体的解释。"""));
    }

    @Test
    void knowsTheGuidelineThatTheSheetIsMadeAfter() {
        assertThat(CHECKLIST.getBasis())
                .containsExactly(FrameworkReference.builder()
                        .name("云服务使用信息安全指南")
                        .edition("2013")
                        .title(LocalizedText.of("云服务使用信息安全指南"))
                        .publisher(Organization.of("经济产业省"))
                        .uri(URI.create("https://www.meti.go.jp/policy/netsecurity/downloadfiles/cloudsec2013fy.pdf"))
                        .language(Locale.JAPANESE)
                        .build());
    }

    @Test
    void knowsBothCertificatesAndTheAddressThatProvesThem() {
        EvidenceLink proof = EvidenceLink.builder()
                .label(LocalizedText.of("请参考以下内容"))
                .uri(URI.create("https://www.kintone.cn/service/security.aspx?cid=58"))
                .build();
        Organization registrar = Organization.of("BSI集团日本股份有限公司");
        assertThat(CHECKLIST.getCertifications())
                .containsExactly(
                        Certification.builder()
                                .standard("ISO/IEC27001")
                                .scope(LocalizedText.of("本公司所开发云端服务的运营基础架构系统设计、架构及维护"))
                                .registeredOn(LocalDate.of(2011, 11, 10))
                                .registrationNumber("IS 577142")
                                .registrar(registrar)
                                .addEvidence(proof)
                                .build(),
                        Certification.builder()
                                .standard("ISO/IEC 27017")
                                .scope(LocalizedText.of("作为才望云、cybozu.com、Garoon、Cybozu Office、Mailwise的云端服务提供商，"
                                        + "用于系统运行与维护ISMS 云端安全管理系统"))
                                .registeredOn(LocalDate.of(2019, 11, 10))
                                .registrationNumber("CLOUD 715091")
                                .registrar(registrar)
                                .addEvidence(proof)
                                .build());
    }

    @Test
    void hasElevenSectionsFourSubsectionsAndSeventyTwoControls() {
        assertThat(CHECKLIST.getSections()).hasSize(11);
        assertThat(CHECKLIST.sections()).hasSize(15);
        assertThat(CHECKLIST.controls()).hasSize(72);
        assertThat(CHECKLIST
                        .sections()
                        .map(section ->
                                section.getId() + ":" + section.getControls().size()))
                .containsExactly(
                        "1:2", "2:0", "2.1:5", "3:0", "3.1:1", "3.2:2", "3.3:1", "4:2", "5:6", "6:31", "7:1", "8:3",
                        "9:5", "10:6", "11:7");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,信息安全策略组,security-policies",
        "2,2,信息安全组织,security-organization",
        "2.1,1,内部组织,security-organization",
        "3,3,人力资源安全,human-resources",
        "3.1,1,入职前,human-resources",
        "3.2,2,受雇期间,human-resources",
        "3.3,3,终止或变更雇佣关系,human-resources",
        "4,4,管理资产,asset-management",
        "5,5,物理和环境安全,physical-security",
        "6,6,操作安全访问控制,operations-security access-control",
        "7,7,供应商关系,supplier-relationships",
        "8,8,信息安全事件和信息安全事件,incident-management",
        "9,9,业务连续性管理中的信息安全方面,business-continuity",
        "10,10,遵守,compliance",
        "11,11,その他,other"
    })
    void hasEverySectionWithItsPrintedNumberAndTitle(String id, String label, String title, String types) {
        Section section = CHECKLIST.findSection(SectionId.of(id)).orElseThrow();
        assertThat(section.getLabel()).contains(label);
        assertThat(section.getTitle()).isEqualTo(LocalizedText.of(title));
        assertThat(section.getTypes()).extracting(SectionType::name).containsExactly(types.split(" "));
    }

    @Test
    void makesIdsFromPositionAndKeepsPrintedNumbers() {
        for (Section section : CHECKLIST.sections().toList()) {
            int number = 0;
            for (Control control : section.getControls()) {
                number++;
                assertThat(control.getLabel()).contains(String.valueOf(number));
                assertThat(control.getId().text()).isEqualTo(section.getId() + "." + number);
                assertThat(control.getTitle()).isEmpty();
            }
        }
        assertThat(control("6.17").getRequirement()).isEqualTo(LocalizedText.of("管理系统操作人员使用的密码并使其质量良好。"));
        assertThat(control("2.1.3").getRequirement()).isEqualTo(LocalizedText.of("明确并记录信息安全措施、设备审批程序等。"));
        assertThat(control("9.1").getRequirement().getText()).startsWith("确定可能导致业务流程中断的事件");
        assertThat(control("11.7").getRequirement()).isEqualTo(LocalizedText.of("提供了有关 IPv6 支持的信息。"));
    }

    @Test
    void hasSeventyControlsInPlaceAndTwoQualified() {
        assertThat(CHECKLIST.controls().filter(control -> {
                    Answer answer = control.getAnswer().orElseThrow();
                    return answer.getState() == ComplianceState.IMPLEMENTED
                            && answer.getMark().equals(Optional.of("\u25CB"));
                }))
                .hasSize(70);
        assertThat(CHECKLIST
                        .controls()
                        .filter(control -> control.getAnswer().orElseThrow().getState() == ComplianceState.QUALIFIED)
                        .map(control -> control.getId() + " "
                                + control.getAnswer().orElseThrow().getMark().orElseThrow()))
                .containsExactly("6.7 ※", "11.7 ※");
    }

    @Test
    void sharesTheRemarkOfControl41WithControl42() {
        Answer shared = answer("4.2");
        assertThat(shared.getState()).isEqualTo(ComplianceState.IMPLEMENTED);
        assertThat(shared.getSharedWith()).contains(ControlId.of("4.1"));
        assertThat(shared.getRemark()).isEmpty();
        assertThat(shared.getEvidence()).isEmpty();
        assertThat(CHECKLIST
                        .controls()
                        .filter(control -> control.getAnswer()
                                .orElseThrow()
                                .getSharedWith()
                                .isPresent()))
                .hasSize(1);
        assertThat(CHECKLIST
                        .controls()
                        .filter(control ->
                                control.getAnswer().orElseThrow().getRemark().isEmpty()))
                .hasSize(1);
    }

    @Test
    void listsExactlyWhatAReaderShouldLookAt() {
        assertThat(IMPORT.getUncertainties())
                .extracting(
                        Uncertainty::getCode,
                        doubt -> doubt.getPlace().orElseThrow().describe(),
                        Uncertainty::getQuote)
                .containsExactly(
                        // Both addresses of 2.1.1 look Japanese; of 6.24 and 10.6 only the last one does.
                        doubt("sheet.note.reach", 43, 4, NOTE_1),
                        doubt("sheet.remark.shared", 59, 4, ""),
                        doubt("sheet.note.reach", 93, 4, NOTE_1),
                        doubt("sheet.note.reach", 120, 5, NOTE_1));
    }

    private static Tuple doubt(String code, int row, int column, String quote) {
        return tuple(
                code, "sheet 'cybozu-cn-security-checklist-2024-12-27.txt', row " + row + ", column " + column, quote);
    }

    @Test
    void accountsForEveryRow() {
        assertThat(IMPORT.getRows())
                .extracting(ImportedRow::getNumber)
                .hasSize(128)
                .isSorted();
        assertThat(IMPORT.countOf(RowUse.HEADER)).isEqualTo(17);
        assertThat(IMPORT.countOf(RowUse.COLUMN_HEADINGS)).isEqualTo(1);
        assertThat(IMPORT.countOf(RowUse.SECTION)).isEqualTo(15);
        assertThat(IMPORT.countOf(RowUse.CONTROL)).isEqualTo(72);
        assertThat(IMPORT.countOf(RowUse.BLANK)).isEqualTo(23);
        assertThat(IMPORT.countOf(RowUse.UNUSED)).isZero();
    }

    @Test
    void importsTheSameTwice() {
        assertThat(CybozuCnSheet.read()).isEqualTo(IMPORT);
    }

    @Test
    void listsTheOneHeadingThatOnlyTheFrameCanTell() {
        Checklist frame = CybozuCnSheet.frame().toBuilder().sections(List.of()).build();
        SheetImport result = SheetImporter.of(CybozuCnSheet.layout()).read(CybozuCnSheet.source(), frame);
        assertThat(result.getUncertainties())
                .filteredOn(doubt -> doubt.getCode().startsWith("sheet.section"))
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.describe())
                        .contains("row 57, column 1: Number goes on at each of the levels [1, 2]", "4 管理资产"));
        assertThat(result.getChecklist().controls().map(Control::getId))
                .containsExactlyElementsOf(
                        CHECKLIST.controls().map(Control::getId).toList());
    }

    @Test
    void isWrittenAsTablesAndReadBack() {
        List<Sheet> tables = ChecklistTables.standard().write(CHECKLIST);
        SheetImport back = ChecklistTables.standard().read(tables);
        assertThat(back.getChecklist()).isEqualTo(CHECKLIST);
        assertThat(back.getUncertainties()).isEmpty();
        assertThat(back.countOf(RowUse.CONTROL)).isEqualTo(72);
        assertThat(back.countOf(RowUse.UNUSED)).isZero();
        assertThat(back.getRows())
                .hasSize(tables.stream()
                        .mapToInt(table -> table.getRows().size())
                        .sum());
    }

    @Test
    void isProposedALayoutByItsHeadings() {
        LayoutProposal proposal = LayoutProposal.of(CybozuCnSheet.source()).orElseThrow();
        assertThat(proposal.confirm().getColumnHeadings()).containsExactly("要检查的事项", "实施情况", "言论");
        assertThat(proposal.reasons()).isNotEmpty();
    }
}
