package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.fixtures.RandomChecklists;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain text is one in which a closer look would find nothing. */
class PlainTextTest {

    @Test
    void hasNoUnsafeCharacter() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (PlainText.isPlain(text)) {
                assertThat(UnsafeCharacters.find(text, 0))
                        .as(UnsafeCharacters.name(c))
                        .isEqualTo(-1);
            }
        }
    }

    /**
     * A text is in normalization form C if each character is so alone and none can join the one before it, which those do that
     * the decomposition of some character goes on with (Unicode Standard Annex 15, section 9).
     */
    @Test
    void isInNormalForm() {
        BitSet joining = new BitSet();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            parts.codePoints().skip(1).forEach(joining::set);
        }
        assertThat(joining.cardinality()).isGreaterThan(100);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (PlainText.isPlain(text)) {
                assertThat(joining.get(c)).as(UnsafeCharacters.name(c)).isFalse();
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(UnsafeCharacters.name(c))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hasNothingToBeFoundInAnyMixture(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.appendCodePoint(random.nextInt(4) > 0 ? random.nextInt(0x400) : random.nextInt(0x11000));
            }
            if (PlainText.isPlain(text.toString())) {
                plain++;
                assertThat(UnsafeCharacters.find(text.toString(), 0)).isEqualTo(-1);
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            }
        }
        assertThat(plain).isBetween(100, 19_900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Traffic is encrypted (TLS 1.3).\n\t• “yes”",
                "我们设置了防火墙，并对其进行监控。①《条款》",
                "データは暗号化されています。ｶﾅ",
                "데이터는 암호화됩니다",
                "Größe, naïve, čas, ğ",
                "Данные зашифрованы",
                "○ △ × ※ － 〇"
            })
    void isWhatSheetsAreMadeOf(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
        assertThat(PlainText.isPlainLine(text)).isEqualTo(!text.contains("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "\u007f", "\r", "e\u0301", "\u00ad", "\u202e", "\u2028", "\ud800", "😀", "\uffff"})
    void isNotWhatNeedsACloserLook(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
        assertThat(PlainText.isPlain("x" + text + "y")).isFalse();
        assertThat(PlainText.isPlainLine("x" + text)).isFalse();
    }

    @Test
    void isNotALineIfItHasATab() {
        assertThat(PlainText.isPlainLine("a\tb")).isFalse();
        assertThat(PlainText.isPlainLine("a\nb")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hidesNoFindingFromTheRules(long seed) {
        Checklist sheet = RandomChecklists.of(seed, RandomChecklists.Sizes.FULL).checklist();
        CloserLook all = new CloserLook();
        TextWalk.through(sheet, Place.root(sheet), all);
        ValidationReport report =
                Sheets.validator().withoutConstraints().build().validate(sheet);
        assertThat(pointers(report, "text.unsafe")).containsExactlyInAnyOrderElementsOf(all.unsafe);
        assertThat(pointers(report, "text.not-normalized")).containsExactlyInAnyOrderElementsOf(all.notNormalized);
        assertThat(all.unsafe).isNotEmpty();
        assertThat(all.notNormalized).isNotEmpty();
    }

    private static List<String> pointers(ValidationReport report, String code) {
        return report.filter(finding -> finding.getCode().equals(code)).getFindings().stream()
                .map(Finding::getPointer)
                .distinct()
                .toList();
    }

    /** Looks at every text as closely as the rules do at those that are not plain. */
    private static final class CloserLook implements TextWalk.Visitor {

        private final List<String> unsafe = new ArrayList<>();
        private final List<String> notNormalized = new ArrayList<>();

        @Override
        public void string(String text, Place owner, Object step) {
            look(text, owner.at(step).pointer());
        }

        @Override
        public void translation(String translation, Locale language, Place owner, Object step) {
            look(
                    translation,
                    owner.at(step, "translations", language.toLanguageTag()).pointer());
        }

        private void look(String text, String pointer) {
            if (UnsafeCharacters.find(text, 0) >= 0 && !unsafe.contains(pointer)) {
                unsafe.add(pointer);
            }
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC) && !notNormalized.contains(pointer)) {
                notNormalized.add(pointer);
            }
        }
    }
}
