package io.github.cloudchecklist.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sequences that only look like UTF-8 are found wherever they are, and no others. */
class Utf8SequencesTest {

    @Test
    void everyCharacterIsWellFormedAtEveryIndex() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                all.appendCodePoint(codePoint);
            }
        }
        for (int shift = 0; shift < Long.BYTES; shift++) {
            byte[] bytes = (" ".repeat(shift) + all).getBytes(UTF_8);

            assertThat(Utf8Sequences.firstMalformed(bytes, 0, bytes.length)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf", // ASCII in two bytes
                "e08080",
                "e09fbf", // two bytes' worth in three
                "eda080",
                "edbfbf",
                "eda080edb080", // surrogates
                "f0808080",
                "f08fbfbf", // three bytes' worth in four
                "f4908080",
                "f5808080",
                "f7bfbfbf",
                "f888808080",
                "ff" // beyond U+10FFFF
            })
    void othersAreFoundAtEveryIndex(String hex) {
        byte[] malformed = HexFormat.of().parseHex(hex);
        for (int index = 0; index < 20; index++) {
            byte[] bytes =
                    "界".repeat(index).concat("?".repeat(malformed.length + 20)).getBytes(UTF_8);
            System.arraycopy(malformed, 0, bytes, 3 * index, malformed.length);

            assertThat(Utf8Sequences.firstMalformed(bytes, 0, bytes.length)).isEqualTo(3 * index);
            assertThat(Utf8Sequences.firstMalformed(bytes, 0, 3 * index)).isEqualTo(-1);
            assertThat(Utf8Sequences.firstMalformed(bytes, 0, 3 * index + malformed.length))
                    .isEqualTo(3 * index);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"c181", "e08082", "e09fbf", "eda081edb081", "f08fbfbf", "f4908080"})
    void documentsWithOthersAreRefused(String hex) {
        byte[] bytes = """
                {"format": "checklist/1", "id": "a", "revision": "1", "language": "zh",
                 "title": "标题????????"}""".getBytes(UTF_8);
        byte[] malformed = HexFormat.of().parseHex(hex);
        System.arraycopy(malformed, 0, bytes, bytes.length - 10, malformed.length);

        assertThatThrownBy(() -> ChecklistJson.forChecklists().read(bytes))
                .isInstanceOfSatisfying(ChecklistJsonException.class, failure -> {
                    assertThat(failure.code()).isIn("syntax", "invalid-value");
                    assertThat(failure.line()).isEqualTo(2);
                });
        Inspection<?> inspection = ChecklistJson.forChecklists().inspect(bytes);
        assertThat(inspection.document()).isEmpty();
        assertThat(inspection.problems()).isNotEmpty();
    }

    @Test
    void thePlaceIsThatOfTheSequence() {
        byte[] bytes = ("{\"format\": \"checklist/1\", \"id\": \"a\", \"revision\": \"1\", \"language\": \"zh\","
                        + "\n \"title\": \"标题??\"}")
                .getBytes(UTF_8);
        bytes[bytes.length - 4] = (byte) 0xC1;
        bytes[bytes.length - 3] = (byte) 0x81;

        assertThatThrownBy(() -> ChecklistJson.forChecklists().read(bytes))
                .hasMessage("Document must be UTF-8 (at line 2, column 14)");
        assertThat(ChecklistJson.forChecklists().inspect(bytes).problems())
                .map(JsonProblem::toString)
                .containsExactly("Document must be UTF-8 (at line 2, column 14)");
    }
}
