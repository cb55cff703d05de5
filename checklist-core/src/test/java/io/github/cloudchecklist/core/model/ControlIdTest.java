package io.github.cloudchecklist.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "2.1.2", "6.10", "AC-2", "AC-2(1)", "A&A-01.1", "1-1", "COMP-02", "附录1", "①", "a/b:c+d_e"})
    void acceptsIdsAsPublished(String text) {
        assertThat(ControlId.of(text).text()).isEqualTo(text);
        assertThat(SectionId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 1",
                "1 ",
                "1 2",
                ".1",
                "-1",
                "(1)",
                "1\n",
                "1\u0000",
                "1\u202E2",
                "\u200B1",
                "1<b>",
                "1\uD800",
                "1,2"
            })
    void rejectsTextThatIsNoId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.of(text))
                .withMessage(
                        "Control id must be 1 to 128 letters, digits and signs of ._&()/:+- and begin with a letter "
                                + "or digit, was '%s'",
                        text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionId.of(text))
                .withMessageStartingWith("Section id must be 1 to 128 letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void rejectsBlankText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.of(text))
                .withMessage("Control id must not be blank, was '%s'", text);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> ControlId.of(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> SectionId.of(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> ChecklistId.of(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> SectionType.of(Samples.nothing()));
        assertThatNullPointerException().isThrownBy(() -> EvidenceKind.of(Samples.nothing()));
    }

    @Test
    void acceptsAtMost128CharactersAndCutsWhatItQuotes() {
        assertThat(ControlId.of("1".repeat(128)).text()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlId.of("1".repeat(129)))
                .withMessageEndingWith("was '" + "1".repeat(64) + "…'");
    }

    @ParameterizedTest
    @CsvSource({
        "1,2",
        "2,10",
        "6.9,6.10",
        "6.1,6.10",
        "6.10,6.11",
        "6,6.1",
        "AC-2,AC-2(1)",
        "AC-2(1),AC-10",
        "1-2,1-10",
        "2.1.2,2.1.10",
        "2.9,10.1",
        "A9,A10",
        "A,B",
        "1.01,1.2",
        "9,99999999999999999999999",
        "10,A"
    })
    void ordersPartByPart(String smaller, String greater) {
        assertThat(ControlId.of(smaller)).isLessThan(ControlId.of(greater));
        assertThat(ControlId.of(greater)).isGreaterThan(ControlId.of(smaller));
        assertThat(SectionId.of(smaller)).isLessThan(SectionId.of(greater));
        assertThat(ChecklistId.of(
                        "a" + smaller.toLowerCase(java.util.Locale.ROOT).replaceAll("[()]", "")))
                .isNotEqualByComparingTo(ChecklistId.of("b"));
    }

    @Test
    void orderIsConsistentWithEquals() {
        List<String> texts =
                List.of("1", "01", "001", "1.1", "1.01", "a1", "a01", "A1", "a", "1a", "1a1", "1a01", "10", "0", "00");
        for (String left : texts) {
            for (String right : texts) {
                int order = ControlId.of(left).compareTo(ControlId.of(right));
                assertThat(order == 0).as("%s and %s", left, right).isEqualTo(left.equals(right));
                assertThat(Integer.signum(ControlId.of(right).compareTo(ControlId.of(left))))
                        .isEqualTo(-Integer.signum(order));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sortsAnyShuffleIntoTheSameOrder(long seed) {
        List<ControlId> sorted = new ArrayList<>();
        for (String text :
                List.of("1.1", "1.2", "1.10", "2.1.1", "2.1.2", "2.2", "10.1", "AC-1", "AC-2", "AC-2(1)", "AC-10")) {
            sorted.add(ControlId.of(text));
        }
        List<ControlId> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cybozu-cn-security-checklist", "a", "1", "a.b_c-1"})
    void acceptsChecklistIds(String text) {
        assertThat(ChecklistId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a b", "-a", "a/b", "清单"})
    void rejectsTextThatIsNoChecklistId(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChecklistId.of(text))
                .withMessage(
                        "Checklist id must be 1 to 128 lower-case ASCII letters, digits and signs of ._- and begin "
                                + "with a letter or digit, was '%s'",
                        text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a_b", "-a", "a-", "a--b", "a b"})
    void rejectsTextThatIsNoOpenNamedValue(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionType.of(name))
                .withMessage(
                        "Section type must be 1 to 64 lower-case letters and digits in words joined by hyphens, was '%s'",
                        name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvidenceKind.of(name))
                .withMessage(
                        "Evidence kind must be 1 to 64 lower-case letters and digits in words joined by hyphens, was '%s'",
                        name);
    }

    @Test
    void openNamedValuesEqualTheirConstants() {
        assertThat(SectionType.of("compliance")).isEqualTo(SectionType.COMPLIANCE);
        assertThat(EvidenceKind.of("policy")).isEqualTo(EvidenceKind.POLICY).hasToString("policy");
        assertThat(SectionType.of("a".repeat(64)).name()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> SectionType.of("a".repeat(65)));
    }
}
