package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;

/**
 * Legends ready to use: the marks and words that published sheets have in common, for the frame of a sheet that prints no legend of
 * its own, or for the {@linkplain SheetLayout#getMarks() marks} of a layout.
 *
 * <p>A legend says what whole cells mean: 未実施 holds 実施 and means the opposite. None of these legends has an entry for a mark
 * that differs from sheet to sheet: －, -, ー, ―, ●, レ, 有, 無, the letters P, O and X, and the digits 0 and 1. Only the legend of a sheet can say
 * what they mean there.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Legends {

    private static final Legend SYMBOLS = builder()
            .add(ComplianceState.IMPLEMENTED, "○", "◯", "〇", "⭕", "◎", "✓", "✔", "☑")
            .add(ComplianceState.PARTIAL, "△", "▲")
            .add(ComplianceState.NOT_IMPLEMENTED, "×", "✕", "✗", "╳", "✖")
            .add(ComplianceState.QUALIFIED, "※")
            .build();

    private static final Legend JAPANESE = builder()
            .add(SYMBOLS)
            .add(ComplianceState.IMPLEMENTED, "実施", "実施済", "実施済み", "実施している", "対応済", "対応済み", "適合", "はい")
            .add(ComplianceState.PARTIAL, "一部実施", "一部実施している", "一部対応")
            .add(ComplianceState.ALTERNATIVE, "代替", "代替策")
            .add(ComplianceState.PLANNED, "予定", "計画中")
            .add(ComplianceState.NOT_IMPLEMENTED, "未実施", "実施していない", "未対応", "いいえ")
            .add(ComplianceState.NOT_APPLICABLE, "対象外", "該当なし", "非該当")
            .add(ComplianceState.NOT_DISCLOSED, "非公開", "公開していません")
            .add(ComplianceState.UNKNOWN, "わからない", "不明")
            .build();

    private static final Legend CHINESE = builder()
            .add(SYMBOLS)
            .add(ComplianceState.IMPLEMENTED, "符合", "是", "已实施")
            .add(ComplianceState.PARTIAL, "部分符合", "部分实施")
            .add(ComplianceState.PLANNED, "计划中")
            .add(ComplianceState.NOT_IMPLEMENTED, "不符合", "否", "无", "未实施")
            .add(ComplianceState.NOT_APPLICABLE, "不适用")
            .add(ComplianceState.NOT_DISCLOSED, "不公开")
            .add(ComplianceState.UNKNOWN, "不明", "待釐清")
            .build();

    private static final Legend CAIQ = builder()
            .add(ComplianceState.IMPLEMENTED, "Yes")
            .add(ComplianceState.NOT_IMPLEMENTED, "No")
            .add(ComplianceState.NOT_APPLICABLE, "NA", "N/A")
            .build();

    private static final Legend ENGLISH = builder()
            .add(CAIQ)
            .add(ComplianceState.IMPLEMENTED, "Full", "Fully", "Compliant", "Implemented", "In Place", "✓", "✔", "☑")
            .add(ComplianceState.PARTIAL, "Partial", "Partially", "Partially compliant", "Partially implemented")
            .add(ComplianceState.ALTERNATIVE, "Alternative", "Compensating control", "In Place with CCW")
            .add(ComplianceState.PLANNED, "Planned", "In progress")
            .add(ComplianceState.NOT_IMPLEMENTED, "Not at All", "Non-compliant", "Not implemented", "Not in Place")
            .add(ComplianceState.NOT_APPLICABLE, "Not applicable")
            .add(ComplianceState.NOT_DISCLOSED, "Confidential", "Not disclosed")
            .add(ComplianceState.UNKNOWN, "Don't know", "Unknown")
            .build();

    private static final Legend STATEMENT_OF_APPLICABILITY = builder()
            .add(ComplianceState.IMPLEMENTED, "Full", "Fully", "Implemented", "Fully implemented")
            .add(ComplianceState.PARTIAL, "Partial", "Partially", "Partially implemented")
            .add(ComplianceState.PLANNED, "Planned", "In progress")
            .add(ComplianceState.NOT_IMPLEMENTED, "Not at All", "Not implemented")
            .add(ComplianceState.NOT_APPLICABLE, "Not applicable", "NA", "N/A", "Excluded")
            .build();

    private Legends() {}

    /**
     * Returns the legend of sheets that know two marks: ○ for implemented, ※ for an answer that only the remark gives.
     *
     * @return the legend
     */
    public static Legend circleAndNote() {
        return Legend.of(
                LegendEntry.of("○", ComplianceState.IMPLEMENTED), LegendEntry.of("※", ComplianceState.QUALIFIED));
    }

    /**
     * Returns the marks and words of Japanese sheets: ○ ◎ △ × ※ with their variants, 対象外, 一部実施 and the like.
     *
     * @return the legend
     */
    public static Legend japanese() {
        return JAPANESE;
    }

    /**
     * Returns the marks and words of Chinese sheets: 符合, 部分符合, 不符合, 不适用 and the like, and the marks of Japanese ones.
     *
     * @return the legend
     */
    public static Legend chinese() {
        return CHINESE;
    }

    /**
     * Returns the words of English sheets: Yes, No, NA, Partial and the like.
     *
     * @return the legend
     */
    public static Legend english() {
        return ENGLISH;
    }

    /**
     * Returns the answers of the Consensus Assessments Initiative Questionnaire of the Cloud Security Alliance: Yes, No, NA.
     *
     * @return the legend
     */
    public static Legend caiq() {
        return CAIQ;
    }

    /**
     * Returns the words of statements of applicability (ISO/IEC 27001, clause 6.1.3 d) for how far a control is implemented.
     *
     * @return the legend
     */
    public static Legend statementOfApplicability() {
        return STATEMENT_OF_APPLICABILITY;
    }

    private static Entries builder() {
        return new Entries();
    }

    /** Puts legends together. */
    private static final class Entries {

        private final Legend.Builder legend = Legend.builder();

        Entries add(ComplianceState state, String... marks) {
            for (String mark : marks) {
                legend.addEntry(LegendEntry.of(mark, state));
            }
            return this;
        }

        Entries add(Legend other) {
            legend.addAllEntries(other.getEntries());
            return this;
        }

        Legend build() {
            return legend.build();
        }
    }
}
