package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.EditScript;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Revisions of the real sheet are told apart edit by edit. */
class CybozuCnDiffTest {

    private static final Checklist SHEET = CybozuCnSheet.read().getChecklist();

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @Test
    void theSheetDoesNotDifferFromItself() {
        assertThat(ChecklistDiff.between(SHEET, CybozuCnSheet.read().getChecklist())
                        .getChanges())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDiffHasExactlyTheEditsOfARevision(long seed) {
        EditScript script = new EditScript(SHEET, seed);
        ChecklistDiff diff = ChecklistDiff.between(SHEET, script.after());
        assertThat(EditScript.describe(diff)).isEqualTo(script.expected());
        assertThat(ChecklistDiff.between(script.after(), SHEET)).isEqualTo(diff.reversed());
    }
}
