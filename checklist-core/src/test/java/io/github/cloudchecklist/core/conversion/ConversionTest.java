package io.github.cloudchecklist.core.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final Loss MOVED = Loss.builder()
            .pointer("/sections/0/controls/0/answer/mark")
            .subject("mark")
            .reason("The format has no marks")
            .instead("a property")
            .build();

    @Test
    void isCompleteExactlyIfNothingWasLost() {
        assertThat(Conversion.of("document", List.of()).isComplete()).isTrue();
        assertThat(Conversion.of("document", List.of(MOVED)).isComplete()).isFalse();
    }

    @Test
    void isEqualToOneOfTheSameDocumentAndLosses() {
        Loss dropped = MOVED.toBuilder().pointer("/title").build();
        assertThat(Conversion.of("document", List.of(MOVED)))
                .isEqualTo(Conversion.of("document", List.of(MOVED.toBuilder().build())))
                .isNotEqualTo(Conversion.of("document", List.of(dropped)));
        assertThat(Conversion.of("document", List.of(MOVED, dropped)).getLosses())
                .containsExactly(MOVED, dropped);
    }

    @Test
    void describesALossInALine() {
        assertThat(MOVED.describe())
                .isEqualTo("mark at '/sections/0/controls/0/answer/mark': The format has no marks; went to a property");
        assertThat(Loss.builder()
                        .pointer("")
                        .subject("legend")
                        .reason("The format has no legend")
                        .build()
                        .describe())
                .isEqualTo("legend at '': The format has no legend; dropped");
    }
}
