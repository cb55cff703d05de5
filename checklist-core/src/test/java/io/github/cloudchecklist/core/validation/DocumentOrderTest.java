package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOrderTest {

    private static final List<String> TOKENS = List.of(
            "",
            "0",
            "1",
            "2",
            "9",
            "10",
            "11",
            "01",
            "100",
            "controls",
            "sections",
            "control",
            "controls~1",
            "answer",
            "a",
            "1a",
            "-1",
            "\uff11",
            "zzzzzzzz");

    @Test
    void putsAPlaceBeforeWhatIsInItAndMembersBeforeControlsBeforeSections() {
        List<String> ordered = List.of(
                "",
                "/properties/7",
                "/properties/10",
                "/properties/-1",
                "/properties/a",
                "/title",
                "/sections/0",
                "/sections/0/title",
                "/sections/0/titles",
                "/sections/0/controls/2",
                "/sections/0/controls/2/answer",
                "/sections/0/controls/10",
                "/sections/0/sections/0",
                "/sections/1");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(sorted(shuffled)).isEqualTo(ordered);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comparesTokenByToken(long seed) {
        Random random = new Random(seed);
        List<String> pointers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder pointer = new StringBuilder();
            for (int depth = random.nextInt(5); depth > 0; depth--) {
                pointer.append('/').append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            pointers.add(pointer.toString());
        }
        List<String> expected = pointers.stream()
                .distinct()
                .sorted((left, right) -> compare(left.split("/", -1), right.split("/", -1)))
                .toList();
        assertThat(sorted(pointers)).isEqualTo(expected);
    }

    private static List<String> sorted(List<String> pointers) {
        List<Finding> findings = pointers.stream()
                .map(pointer -> Finding.builder()
                        .code("a.b")
                        .severity(Severity.INFO)
                        .pointer(pointer)
                        .message("message")
                        .build())
                .toList();
        return DocumentOrder.sort(findings).stream().map(Finding::getPointer).toList();
    }

    private static int compare(String[] left, String[] right) {
        return Arrays.compare(
                left,
                right,
                Comparator.comparing(DocumentOrderTest::kind)
                        .thenComparing(token -> kind(token) == 0 ? token.length() : 0)
                        .thenComparing(token -> token));
    }

    private static int kind(String token) {
        return switch (token) {
            case "controls" -> 2;
            case "sections" -> 3;
            default -> token.matches("[0-9]+") ? 0 : 1;
        };
    }
}
