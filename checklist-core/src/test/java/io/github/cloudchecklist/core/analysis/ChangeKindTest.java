package io.github.cloudchecklist.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.ComplianceState;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeKindTest {

    @ParameterizedTest
    @EnumSource
    void hasAReverseThatGoesBack(ChangeKind kind) {
        assertThat(kind.reversed().reversed()).isEqualTo(kind);
        assertThat(kind.reversed().effect()).isEqualTo(kind.effect().reversed());
    }

    @ParameterizedTest
    @EnumSource
    void hasADottedCodeAndATextInEachLanguage(ChangeKind kind) {
        assertThat(kind.code()).matches("[a-z]+(\\.[a-z]+)+");
        String english = kind.title(Locale.ENGLISH);
        assertThat(english).isNotBlank();
        assertThat(kind.title(Locale.SIMPLIFIED_CHINESE)).isNotBlank().isNotEqualTo(english);
        assertThat(kind.title(Locale.JAPAN)).isNotBlank().isNotEqualTo(english);
    }

    @Test
    void severitiesAndEffectsHaveATitleInEachLanguage() {
        assertThat(Arrays.stream(ChangeSeverity.values()).map(severity -> severity.title(Locale.ENGLISH)))
                .containsExactly("Major", "Minor", "Editorial");
        assertThat(Arrays.stream(ChangeEffect.values()).map(effect -> effect.title(Locale.FRENCH)))
                .containsExactly("regression", "neutral", "improvement");
        assertThat(ChangeSeverity.MAJOR.title(Locale.CHINESE)).isEqualTo("重大");
        assertThat(ChangeEffect.NEUTRAL.title(Locale.JAPAN)).isEqualTo("中立");
    }

    @Test
    void codesAreDistinct() {
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(MigrationReason.values()).map(MigrationReason::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, PARTIAL, REGRESSION",
        "IMPLEMENTED, QUALIFIED, REGRESSION",
        "IMPLEMENTED, ALTERNATIVE, REGRESSION",
        "IMPLEMENTED, NOT_DISCLOSED, REGRESSION",
        "PLANNED, NOT_IMPLEMENTED, REGRESSION",
        "PARTIAL, UNANSWERED, REGRESSION",
        "NOT_IMPLEMENTED, PLANNED, IMPROVEMENT",
        "QUALIFIED, ALTERNATIVE, IMPROVEMENT",
        "UNKNOWN, IMPLEMENTED, IMPROVEMENT",
        "PARTIAL, QUALIFIED, NEUTRAL",
        "NOT_IMPLEMENTED, UNKNOWN, NEUTRAL",
        "IMPLEMENTED, NOT_APPLICABLE, NEUTRAL",
        "NOT_APPLICABLE, NOT_IMPLEMENTED, NEUTRAL",
        "IMPLEMENTED, IMPLEMENTED, NEUTRAL",
    })
    void judgesChangesOfState(ComplianceState before, ComplianceState after, ChangeEffect effect) {
        assertThat(ChangeEffect.of(before, after)).isEqualTo(effect);
        assertThat(ChangeEffect.of(after, before)).isEqualTo(effect.reversed());
    }

    @Test
    void severitiesGoFromTheHeaviestDown() {
        assertThat(ChangeSeverity.MAJOR.isAtLeast(ChangeSeverity.EDITORIAL)).isTrue();
        assertThat(ChangeSeverity.MINOR.isAtLeast(ChangeSeverity.MINOR)).isTrue();
        assertThat(ChangeSeverity.EDITORIAL.isAtLeast(ChangeSeverity.MINOR)).isFalse();
    }
}
