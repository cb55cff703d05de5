package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiffWriterTest {

    private static final ChecklistDiff DIFF = ChecklistDiff.between(
            sheet("1", "1.1", "Data is backed up daily.", ComplianceState.IMPLEMENTED, "<b>*"),
            sheet("2", "1-1", "Data is backed up weekly.", ComplianceState.PARTIAL, "\u202e|`"));

    @Test
    void writesText() {
        assertThat(DiffWriter.text(Locale.ENGLISH).write(DIFF)).isEqualTo("""
                        sheet: 1 → 2
                        Changes 5: Major 2, Minor 1, Editorial 2

                        Major
                          1.1 → 1-1  Requirement reworded: Data is backed up [-daily-]{+weekly+}.
                          1.1 → 1-1  State changed (regression): implemented → partial

                        Minor
                          1.1 → 1-1  Remark changed: [-<b>*-]{+U+202E|`+}

                        Editorial
                          /revision  Revision changed: 1 → 2
                          1.1 → 1-1  Control renumbered
                        """);
    }

    @Test
    void writesMarkdownThatDoesNoHarm() {
        assertThat(DiffWriter.markdown(Locale.SIMPLIFIED_CHINESE).write(DIFF)).isEqualTo("""
                        # sheet: 1 → 2

                        更改 5: 重大 2, 一般 1, 编辑性 2

                        ## 重大

                        - **1.1 → 1\\-1** 要求的措辞已更改: Data is backed up ~~daily~~**weekly**.
                        - **1.1 → 1\\-1** 状态已更改 (退步): implemented → partial

                        ## 一般

                        - **1.1 → 1\\-1** 备注已更改: ~~\\<b\\>\\*~~**U+202E\\|\\`**

                        ## 编辑性

                        - **/revision** 修订版已更改: 1 → 2
                        - **1.1 → 1\\-1** 检查项编号已更改
                        """);
    }

    @Test
    void saysThatNothingHasChanged() {
        Checklist sheet = sheet("1", "1.1", "Data is backed up daily.", ComplianceState.IMPLEMENTED, "");
        assertThat(DiffWriter.text(Locale.JAPANESE).write(ChecklistDiff.between(sheet, sheet)))
                .isEqualTo("sheet: 1\n変更なし\n");
    }

    @Test
    void writesEnglishForAReaderOfALanguageWithoutTranslation() {
        assertThat(DiffWriter.text(Locale.FRENCH).write(DIFF))
                .isEqualTo(DiffWriter.text(Locale.ENGLISH).write(DIFF));
    }

    private static Checklist sheet(
            String revision, String id, String requirement, ComplianceState state, String remark) {
        return Checklist.builder()
                .id(ChecklistId.of("sheet"))
                .revision(revision)
                .title(LocalizedText.of("Security checklist"))
                .language(Locale.ENGLISH)
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Section"))
                        .addControl(Control.builder()
                                .id(ControlId.of(id))
                                .requirement(LocalizedText.of(requirement))
                                .answer(Answer.builder()
                                        .state(state)
                                        .remark(LocalizedText.of(remark))
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
