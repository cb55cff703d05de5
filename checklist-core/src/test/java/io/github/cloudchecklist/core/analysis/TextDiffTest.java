package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.analysis.TextSegment.Operation;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDiffTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    数据每天备份。 | 数据每周备份。 | 数据每[天]{周}备份。
                    セキュリティを確保する | セキュリティーを保つ | セキュリティ{ー}を[確]保[する]{つ}
                    Traffic is encrypted. | Traffic was decrypted. | Traffic [is]{was} [encrypted]{decrypted}.
                    ISO 27001认证 | ISO 27017认证 | ISO [27001]{27017}认证
                    𠮷野家 | 𠮷田家 | 𠮷[野]{田}家
                    𠮷 | 𠮸 | [𠮷]{𠮸}
                    "" | new | {new}
                    old | "" | [old]
                    "" | "" | ""
                    same | same | same
                    a b c | a  b c | a[ ]{  }b c
                    """)
    void showsTheWordsThatDiffer(String before, String after, String expected) {
        assertThat(shown(TextDiff.between(before, after))).isEqualTo(expected);
    }

    @Test
    void comparesLongTextsSentenceBySentence() {
        String head = "First sentence stays. ";
        String before = head + "old words. ".repeat(150) + "Middle stays. " + "x ".repeat(150);
        String after = head + "new things! ".repeat(10) + "Middle stays. " + "y ".repeat(150);
        assertThat(TextDiff.between(before, after).getSegments())
                .extracting(TextSegment::getText)
                .contains(" Middle stays.")
                .hasSizeLessThan(20);
    }

    @Test
    void comparesTextsOfAMegabyteAsAWhole() {
        String before = "a" + " b".repeat(500_000) + " end";
        String after = "a" + " c".repeat(500_000) + " end";
        TextDiff diff = TextDiff.between(before, after);
        assertThat(diff.getSegments())
                .extracting(TextSegment::getOperation)
                .containsExactly(Operation.KEPT, Operation.REMOVED, Operation.ADDED, Operation.KEPT);
        assertThat(diff.getSegments())
                .allSatisfy(segment -> assertThat(segment.getText()).hasSizeLessThanOrEqualTo(TextDiff.MAX_SEGMENT));
        assertThat(diff.getSegments().get(1).getText())
                .hasSize(TextDiff.MAX_SEGMENT)
                .contains("…");
        assertThat(TextDiff.between(after, before)).isEqualTo(diff.reversed());
    }

    @Test
    void cutsNoCharacterInTwo() {
        String before = "𠮷".repeat(3001);
        String text = TextDiff.between(before, "").getSegments().get(0).getText();
        assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsBothTextsAndIsTheReverseOfItsReverse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String before = text(random);
        String after = text(random);
        TextDiff diff = TextDiff.between(before, after);
        assertThat(joined(diff, Operation.ADDED)).isEqualTo(before);
        assertThat(joined(diff, Operation.REMOVED)).isEqualTo(after);
        assertThat(TextDiff.between(after, before)).isEqualTo(diff.reversed());
        assertThat(diff.reversed().reversed()).isEqualTo(diff);
        for (int i = 1; i < diff.getSegments().size(); i++) {
            assertThat(diff.getSegments().get(i).getOperation())
                    .isNotEqualTo(diff.getSegments().get(i - 1).getOperation());
        }
    }

    private static String text(SplittableRandom random) {
        String[] words = {"数", "据", "テ", "ス", "ト", "𠮷", "a", "b", " ", "  ", "。", ".", "1", "é", "👍", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String joined(TextDiff diff, Operation without) {
        return diff.getSegments().stream()
                .filter(segment -> segment.getOperation() != without)
                .map(TextSegment::getText)
                .collect(Collectors.joining());
    }

    private static String shown(TextDiff diff) {
        return diff.getSegments().stream()
                .map(segment -> switch (segment.getOperation()) {
                    case KEPT -> segment.getText();
                    case REMOVED -> "[" + segment.getText() + "]";
                    case ADDED -> "{" + segment.getText() + "}";
                })
                .collect(Collectors.joining());
    }
}
