package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.EditScript;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import io.github.cloudchecklist.fixtures.RevisedSheet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the diff of any two sheets. */
class ChecklistDiffPropertiesTest {

    private static final Checklist SHEET = RevisedSheet.sheet();

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    static LongStream someSeeds() {
        return LongStream.range(0, 250);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsExactlyTheEditsOfARevision(long seed) {
        EditScript script = new EditScript(SHEET, seed);
        ChecklistDiff diff = ChecklistDiff.between(SHEET, script.after());
        assertThat(EditScript.describe(diff)).isEqualTo(script.expected());
        assertThat(ChecklistDiff.between(script.after(), SHEET)).isEqualTo(diff.reversed());
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void reversedArgumentsGiveTheReversedDiffOfAnySheets(long seed) {
        RandomChecklists sheets = RandomChecklists.of(seed);
        Checklist before = sheets.checklist();
        Checklist after = sheets.checklist().toBuilder()
                .language(before.getLanguage())
                .addAllSections(before.getSections())
                .build();
        ChecklistDiff diff = ChecklistDiff.between(before, after);
        assertThat(ChecklistDiff.between(after, before)).isEqualTo(diff.reversed());
        assertThat(diff.reversed().reversed()).isEqualTo(diff);
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void aDiffHasNoChangeExactlyIfTheSheetsAreEqual(long seed) {
        Checklist sheet = RandomChecklists.of(seed).checklist();
        Checklist copy = RandomChecklists.of(seed).checklist();
        assertThat(ChecklistDiff.between(sheet, copy).getChanges()).isEmpty();
        Checklist other = RandomChecklists.of(seed + 1).checklist();
        assertThat(ChecklistDiff.between(sheet, other).getChanges()).isNotEmpty();
    }
}
