package io.github.cloudchecklist.core.sheet;

import static io.github.cloudchecklist.core.sheet.SheetSamples.answer;
import static io.github.cloudchecklist.core.sheet.SheetSamples.control;
import static io.github.cloudchecklist.core.sheet.SheetSamples.doubts;
import static io.github.cloudchecklist.core.sheet.SheetSamples.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the importer makes of sheets in the layouts that are met. */
class LayoutSamplesTest {

    private static List<String> states(SheetImport result) {
        return result.getChecklist()
                .controls()
                .map(control -> control.getId() + " "
                        + control.getAnswer().orElseThrow().getState().code())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.github.cloudchecklist.core.sheet.LayoutSamples#all")
    void accountsForEveryRow(LayoutSamples sample) {
        SheetImport result = sample.read();
        assertThat(Arrays.stream(RowUse.values()).mapToLong(result::countOf).sum())
                .isEqualTo(sample.sheet().getRows().size());
        assertThat(result.getRows())
                .extracting(ImportedRow::getSheet)
                .containsOnly(sample.sheet().getName());
        assertThat(result.getUncertainties())
                .filteredOn(doubt -> doubt.getPlace().isPresent())
                .allSatisfy(doubt -> assertThat(doubt.getPlace().orElseThrow().getSheet())
                        .isEqualTo(sample.sheet().getName()));
        List<Sheet> tables = ChecklistTables.standard().write(result.getChecklist());
        assertThat(ChecklistTables.standard().read(tables).getChecklist()).isEqualTo(result.getChecklist());
    }

    @Test
    void readsAQuestionnaireWithMergedGroups() {
        SheetImport result = LayoutSamples.questionnaire().read();
        assertThat(sections(result))
                .containsExactly("1 Logging", "LG-01 Log keeping", "LG-02 Clocks", "2 Backups", "BU-01 Backup");
        assertThat(states(result))
                .containsExactly(
                        "LG-01.1 implemented",
                        "LG-01.2 not-implemented",
                        "LG-02.1 not-applicable",
                        "BU-01.1 implemented",
                        "BU-01.2 qualified");
        assertThat(doubts(result))
                .containsExactly("sheet.mark.folded@6:3", "sheet.mark.unknown@7:3", "sheet.responsibility.unknown@7:4");
        assertThat(result.getChecklist().getProvider()).contains(Organization.of("Example Cloud"));
        Section keeping =
                result.getChecklist().findSection(SectionId.of("LG-01")).orElseThrow();
        assertThat(keeping.getIntroduction()).contains(LocalizedText.of("Logs are kept\nand read."));
        assertThat(answer(result, "LG-01.1").getResponsibility()).contains(Responsibility.PROVIDER);
        assertThat(answer(result, "LG-01.1").getEvidence()).hasSize(1);
        assertThat(answer(result, "LG-01.2").getResponsibility()).contains(Responsibility.THIRD_PARTY);
        assertThat(answer(result, "LG-01.2").getProperties()).isEqualTo(Map.of("customer", "Read yours."));
        assertThat(answer(result, "LG-02.1").getResponsibility()).contains(Responsibility.SHARED);
        assertThat(answer(result, "BU-01.1").getMark()).contains("YES");
        assertThat(answer(result, "BU-01.1").getResponsibility()).contains(Responsibility.THIRD_PARTY);
        assertThat(answer(result, "BU-01.2").getProperties()).isEqualTo(Map.of("responsibility", "Vendor"));
        assertThat(result.getChecklist().getLegend())
                .isEqualTo(Legend.of(
                        LegendEntry.of("Yes", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("No", ComplianceState.NOT_IMPLEMENTED),
                        LegendEntry.of("NA", ComplianceState.NOT_APPLICABLE),
                        LegendEntry.of("YES", ComplianceState.IMPLEMENTED)));
    }

    @Test
    void readsAStatementOfApplicabilityWithNumericIds() {
        SheetImport result = LayoutSamples.applicability().read();
        assertThat(states(result))
                .containsExactly(
                        "5.1 implemented",
                        "5.9 partial",
                        "5.1 not-implemented",
                        "5.11 not-applicable",
                        "controls.row-6 implemented");
        assertThat(doubts(result))
                .containsExactly(
                        "sheet.id.numeric@2:2",
                        "sheet.id.numeric@3:2",
                        "sheet.id.numeric@4:2",
                        "sheet.control.duplicate@4:2",
                        "sheet.id.invalid@6:2",
                        "sheet.mark.folded@6:5");
        assertThat(control(result, "5.11").getProperties()).isEqualTo(Map.of("27001:2013", "NEW"));
        assertThat(control(result, "controls.row-6").getLabel()).contains("5.36; 8.8");
        assertThat(answer(result, "5.11").getProperties())
                .isEqualTo(Map.of("applicable", "N", "reason", "None are lent."));
    }

    @Test
    void readsMarksInFrontOfTheirWords() {
        SheetImport result = LayoutSamples.fused().read();
        assertThat(sections(result)).containsExactly("1 可用性", "2 窓口");
        assertThat(states(result))
                .containsExactly(
                        "1.1 implemented", "1.2 not-implemented", "1.3 qualified", "2.1 implemented", "2.2 unanswered");
        assertThat(doubts(result)).containsExactly("sheet.state.open@4:3", "sheet.mark.missing@6:3");
        assertThat(answer(result, "1.1").getMark()).contains("有");
        assertThat(answer(result, "1.1").getRemark()).contains(LocalizedText.of("90日以上前に通知する"));
        assertThat(answer(result, "1.2").getRemark()).isEmpty();
        assertThat(answer(result, "1.3").getMark()).isEmpty();
        assertThat(answer(result, "1.3").getRemark()).contains(LocalizedText.of("99.9%以上"));
        assertThat(answer(result, "2.1").getRemark()).contains(LocalizedText.of("（平日）\n電話のみ"));
        assertThat(control(result, "1.3").getProperties()).isEqualTo(Map.of("単位", "％"));
    }

    @Test
    void readsBlocksOfSeveralTables() {
        SheetImport result = LayoutSamples.blocks().read();
        assertThat(sections(result)).containsExactly("1 提供者", "1.1 体制", "1.2 運用", "2 利用者", "2.1 設定");
        assertThat(states(result))
                .containsExactly("1.1.1-1 implemented", "1.1.1-2 implemented", "1.2.2-1 partial", "2.1.1-1 qualified");
        assertThat(doubts(result)).containsExactly("sheet.mark.unknown@13:4");
        assertThat(result.countOf(RowUse.COLUMN_HEADINGS)).isEqualTo(3);
        assertThat(result.countOf(RowUse.HEADER)).isEqualTo(2);
        assertThat(control(result, "2.1.1-1").getProperties()).isEqualTo(Map.of("対象", "管理者"));
        assertThat(result.getChecklist().getLegend().getEntries())
                .containsExactly(
                        LegendEntry.builder()
                                .mark("○")
                                .state(ComplianceState.IMPLEMENTED)
                                .meaning(LocalizedText.of("対応済"))
                                .build(),
                        LegendEntry.builder()
                                .mark("△")
                                .state(ComplianceState.PARTIAL)
                                .meaning(LocalizedText.of("一部対応"))
                                .build(),
                        LegendEntry.of("◯", ComplianceState.IMPLEMENTED));
    }

    @Test
    void readsStatesOffSentencesOrLeavesThemOpen() {
        SheetImport result = LayoutSamples.questionsAndAnswers().read();
        assertThat(sections(result)).containsExactly("1 Data", "2 Staff");
        assertThat(states(result))
                .containsExactly(
                        "1.1 implemented",
                        "1.2 qualified",
                        "1.3 not-implemented",
                        "2.1 implemented",
                        "2.2 qualified",
                        "2.3 unanswered");
        assertThat(doubts(result))
                .containsExactly("sheet.state.open@3:3", "sheet.state.open@7:3", "sheet.mark.missing@8:3");
        assertThat(answer(result, "1.1").getEvidence()).hasSize(1);
        assertThat(answer(result, "1.2").getRemark()).contains(LocalizedText.of("No gap is known."));
        assertThat(answer(result, "2.1").getMark()).contains("はい");
        assertThat(answer(result, "2.1").getRemark()).contains(LocalizedText.of("毎年。"));
    }

    @Test
    void readsThreeLevelsOfMixedNumbers() {
        SheetImport result = LayoutSamples.threeLevels().read();
        assertThat(sections(result))
                .containsExactly("1 Organization", "1.1 Roles", "1.2 Duties", "2 Technology", "2.1 Network");
        assertThat(states(result))
                .containsExactly("1.1.a implemented", "1.1.b qualified", "1.2.a not-implemented", "2.1.a partial");
        assertThat(doubts(result)).containsExactly("sheet.mark.unknown@4:3");
        assertThat(control(result, "1.1.a").getLabel()).contains("(a)");
        assertThat(result.getChecklist().getSections().get(0).getLabel()).contains("(1)");
    }

    @Test
    void readsCellsThatReachOverRows() {
        SheetImport result = LayoutSamples.rowspans().read();
        assertThat(sections(result)).containsExactly("1 网络", "1.1 边界", "1.2 通信", "2 主机", "2.1 身份");
        assertThat(states(result))
                .containsExactly(
                        "1.1.1 implemented",
                        "1.1.2 implemented",
                        "1.2.1 partial",
                        "2.1.1 not-implemented",
                        "2.1.2 not-applicable");
        assertThat(doubts(result)).isEmpty();
        assertThat(answer(result, "1.1.2").getSharedWith()).contains(ControlId.of("1.1.1"));
        assertThat(answer(result, "1.1.2").getRemark()).isEmpty();
        assertThat(answer(result, "2.1.1").getSharedWith()).isEmpty();
    }

    @Test
    void readsAColumnForEachLanguage() {
        SheetImport result = LayoutSamples.bilingual().read();
        assertThat(states(result)).containsExactly("1.1 implemented", "1.2 not-implemented");
        assertThat(doubts(result)).isEmpty();
        assertThat(control(result, "1.1").getRequirement())
                .isEqualTo(LocalizedText.of("責任者がいる。").withTranslation(Locale.ENGLISH, "There is an owner."));
        assertThat(control(result, "1.2").getRequirement()).isEqualTo(LocalizedText.of("規程がある。"));
        assertThat(answer(result, "1.1").getRemark())
                .contains(LocalizedText.of("社長").withTranslation(Locale.ENGLISH, "The president"));
        assertThat(answer(result, "1.2").getRemark()).isEmpty();
    }

    @Test
    void readsATwinInTheSecondLanguageAlike() {
        SheetImport twin = LayoutSamples.twin().read();
        assertThat(states(twin)).isEqualTo(states(LayoutSamples.bilingual().read()));
        assertThat(doubts(twin)).isEmpty();
        assertThat(control(twin, "1.1").getRequirement()).isEqualTo(LocalizedText.of("There is an owner."));
    }
}
