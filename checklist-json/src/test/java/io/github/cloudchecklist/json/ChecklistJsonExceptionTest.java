package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChecklistJsonExceptionTest {

    @Test
    void tellsWhatAReaderOfAnotherFormatSays() {
        ChecklistJsonException failure =
                new ChecklistJsonException("invalid-value", "Score must be at most 1", "/a/0", 2, 3);
        assertThat(failure).hasMessage("Score must be at most 1 (at /a/0, line 2, column 3)");
        assertThat(failure.code()).isEqualTo("invalid-value");
        assertThat(failure.pointer()).isEqualTo("/a/0");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isEqualTo(3);
    }

    @Test
    void cutsALongPointerBetweenCharacters() {
        String pointer = "/" + "a".repeat(198) + "\uD83D\uDE00" + "b";
        assertThat(new ChecklistJsonException("syntax", "Wrong", pointer, 0, 0).getMessage())
                .isEqualTo("Wrong (at /" + "a".repeat(198) + "…)");
    }

    @Test
    void refusesACodeThatIsNotInItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChecklistJsonException("bad", "Wrong", "", 0, 0))
                .withMessage("Code must be that of a sort of problem, was 'bad'");
    }
}
