package io.github.cloudchecklist.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A sheet that one standard rule finds something in, at one place and no other rule anything, and a sheet that all rules
 * pass, under the same settings.
 */
record RuleCase(
        String code,
        String pointer,
        Checklist failing,
        Checklist passing,
        UnaryOperator<ChecklistValidator.Builder> setting) {

    static RuleCase of(String code, String pointer, Checklist failing, Checklist passing) {
        return new RuleCase(code, pointer, failing, passing, UnaryOperator.identity());
    }

    RuleCase when(UnaryOperator<ChecklistValidator.Builder> more) {
        return new RuleCase(code, pointer, failing, passing, more);
    }

    void check() throws ReflectiveOperationException {
        assertThat(validate(failing, Locale.ENGLISH).getFindings())
                .as("failing sheet of %s", code)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getCode()).isEqualTo(code);
                    assertThat(finding.getPointer()).isEqualTo(pointer);
                });
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE, Locale.JAPANESE}) {
            assertThat(validate(failing, locale).getFindings().get(0).getMessage())
                    .as("message in %s", locale)
                    .doesNotContain("{")
                    .doesNotContain("}")
                    .isNotBlank();
        }
        assertThat(Pointers.resolve(failing, pointer)).as(pointer).isNotNull();
        assertThat(validate(passing, Locale.ENGLISH).getFindings())
                .as("passing sheet of %s", code)
                .isEmpty();
    }

    private ValidationReport validate(Checklist checklist, Locale locale) {
        return setting.apply(Sheets.validator()).locale(locale).build().validate(checklist);
    }

    @Override
    public String toString() {
        return code + " at '" + pointer + "'";
    }
}
