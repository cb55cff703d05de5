package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checklist against its source, which is split here without any help of the library. */
class CybozuCnTextTest {

    private static byte[] bytes() throws IOException {
        try (InputStream in =
                CybozuCnSheet.class.getResourceAsStream("cybozu-cn/cybozu-cn-security-checklist-2024-12-27.txt")) {
            return in.readAllBytes();
        }
    }

    /** Requirement, mark and remark of each row that has a mark, in the order of the source. */
    private static List<String[]> source() throws IOException {
        return Arrays.stream(new String(bytes(), StandardCharsets.UTF_8).split("\n"))
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 4 && cells[cells.length - 2].matches("[○※]"))
                .map(cells -> Arrays.copyOfRange(cells, cells.length - 3, cells.length))
                .toList();
    }

    private static List<Control> controls() {
        return CybozuCnSheet.read().getChecklist().controls().toList();
    }

    private static String bare(String text) {
        return text.replaceAll("<(?:p|/p|ul style=\"list-style-type: none\")>", "")
                .replaceAll("\\s", "");
    }

    @Test
    void sourceIsThePublishedTextByteForByte() throws IOException, GeneralSecurityException {
        byte[] bytes = bytes();
        assertThat(bytes).hasSize(30_834);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo("0c4435ca73b64bddb9eeda16fdc32e1375b332f7c3dc587d58dc493d409e075b");
    }

    @Test
    void everyRequirementIsThatOfItsCellCharacterByCharacter() throws IOException {
        assertThat(controls())
                .extracting(control -> control.getRequirement().getText())
                .containsExactlyElementsOf(
                        source().stream().map(cells -> cells[0]).toList())
                .hasSize(72);
    }

    @Test
    void everyMarkIsThatOfItsCell() throws IOException {
        assertThat(controls())
                .extracting(
                        control -> control.getAnswer().orElseThrow().getMark().orElseThrow())
                .containsExactlyElementsOf(
                        source().stream().map(cells -> cells[1]).toList());
    }

    @Test
    void everyRemarkIsThatOfItsCellButForMarkUpAndWhiteSpace() throws IOException {
        List<Control> controls = controls();
        List<String[]> source = source();
        for (int i = 0; i < source.size(); i++) {
            String remark = remark(controls.get(i));
            assertThat(bare(remark)).as(controls.get(i).getId().text()).isEqualTo(bare(source.get(i)[2]));
            assertThat(remark).doesNotContain("<p>", "</p>", "<ul");
        }
    }

    @Test
    void everyRemarkWithoutMarkUpIsItsCellAsItIs() throws IOException {
        List<Control> controls = controls();
        List<String[]> source = source();
        int plain = 0;
        for (int i = 0; i < source.size(); i++) {
            if (!source.get(i)[2].contains("<")) {
                assertThat(remark(controls.get(i))).isEqualTo(source.get(i)[2]);
                plain++;
            }
        }
        assertThat(plain).isEqualTo(49);
    }

    private static String remark(Control control) {
        return control.getAnswer()
                .orElseThrow()
                .getRemark()
                .map(LocalizedText::getText)
                .orElse("");
    }
}
