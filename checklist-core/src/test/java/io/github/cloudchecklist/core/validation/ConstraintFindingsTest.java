package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.Sheets.control;
import static io.github.cloudchecklist.core.validation.Sheets.link;
import static io.github.cloudchecklist.core.validation.Sheets.section;
import static io.github.cloudchecklist.core.validation.Sheets.sections;
import static io.github.cloudchecklist.core.validation.Sheets.sheet;
import static io.github.cloudchecklist.core.validation.Sheets.text;
import static io.github.cloudchecklist.core.validation.Sheets.with;
import static io.github.cloudchecklist.core.validation.Sheets.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.SectionId;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jakarta constraints as findings. */
class ConstraintFindingsTest {

    /** Blank in a control of a subsection. */
    private static final Checklist BLANK = sections(section("1")
            .addControl(yes("1.1"))
            .addSection(section("1.2")
                    .addControls(
                            yes("1.2.1"),
                            control("1.2.2")
                                    .requirement(text(""))
                                    .answer(yes().build())
                                    .build())
                    .build())
            .build());

    @Test
    void standWhereTheConstraintIsBroken() throws ReflectiveOperationException {
        Finding finding =
                Sheets.validator().build().validate(BLANK).getFindings().get(0);
        assertThat(finding)
                .isEqualTo(Finding.builder()
                        .code("constraint.not-blank")
                        .severity(Severity.ERROR)
                        .sectionId(SectionId.of("1.2"))
                        .controlId(ControlId.of("1.2.2"))
                        .pointer("/sections/0/sections/0/controls/1/requirement")
                        .message("must not be blank")
                        .source(NotBlank.class.getName())
                        .build());
        assertThat(Pointers.resolve(BLANK, finding.getPointer())).isEqualTo(text(""));
    }

    @Test
    void haveCodesAfterTheNameOfTheConstraint() {
        Checklist sheet = with(head -> head.revision("")
                .legend(Legend.of(LegendEntry.of(" ", ComplianceState.PARTIAL)))
                .addReference(link("page.html").digest("none").build())
                .addSection(section("2").label(" ").addControl(yes("2.1")).build()));
        assertThat(Sheets.validator()
                        .build()
                        .validate(sheet)
                        .filter(ConstraintFindingsTest::isConstraint)
                        .getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(
                        tuple("constraint.not-blank", "/legend/0/mark"),
                        tuple("constraint.pattern", "/references/0/digest"),
                        tuple("constraint.absolute-uri", "/references/0/uri"),
                        tuple("constraint.not-blank", "/revision"),
                        tuple("constraint.not-blank-if-present", "/sections/1/label"));
    }

    @Test
    void giveTheAttributesOfTheConstraintAsArguments() {
        Checklist sheet = with(head ->
                head.addReference(link("https://example.org/").digest("none").build()));
        assertThat(Sheets.validator().build().validate(sheet).getFindings())
                .extracting(Finding::getArguments)
                .containsExactly(Map.of("regexp", "sha256:[0-9a-f]{64}"));
    }

    @Test
    void askForSectionsOnlyOfAPublication() {
        Checklist empty = Sheets.head().build();
        assertThat(Sheets.validator().build().validate(empty).getFindings()).isEmpty();
        assertThat(Sheets.validator()
                        .profile(Profile.PUBLICATION)
                        .build()
                        .validate(empty)
                        .getFindings())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple("constraint.not-empty", "/sections"));
    }

    @Test
    void canBeTurnedOffOneByOneAndAllTogether() {
        assertThat(Sheets.validator()
                        .off("constraint.not-blank")
                        .build()
                        .validate(BLANK)
                        .getFindings())
                .isEmpty();
        assertThat(Sheets.validator()
                        .severity("constraint.not-blank", Severity.INFO)
                        .build()
                        .validate(BLANK)
                        .findings(Severity.INFO))
                .hasSize(1);
        assertThat(Sheets.validator()
                        .withoutConstraints()
                        .build()
                        .validate(BLANK)
                        .getFindings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, must not be blank",
        "en-GB, must not be blank",
        "fr, must not be blank",
        "zh, 不得为空白",
        "zh-CN, 不得为空白",
        "ja-JP, 空白であってはなりません"
    })
    void speakTheLanguageOfTheValidator(Locale locale, String message) {
        Checklist sheet = sheet(yes("1.1").toBuilder().label(" ").build());
        assertThat(Sheets.validator().locale(locale).build().validate(sheet).getFindings())
                .extracting(Finding::getMessage)
                .containsExactly(message);
    }

    @Test
    void areTheSameWithAValidatorOfTheCaller() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThat(Sheets.validator()
                            .withoutConstraints()
                            .constraints(factory.getValidator())
                            .build()
                            .validate(BLANK))
                    .isEqualTo(Sheets.validator().build().validate(BLANK));
        }
    }

    @Test
    void mayBeDeclaredByTheCaller() {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Checklist.class)
                .getter("properties")
                .containerElementType(1)
                .constraint(new NotBlankDef())
                .type(Control.class)
                .getter("properties")
                .constraint(new SizeDef().min(1));
        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            Checklist sheet = with(head -> head.putProperty("a/b", ""));
            assertThat(Sheets.validator()
                            .constraints(factory.getValidator())
                            .build()
                            .validate(sheet)
                            .getFindings())
                    .extracting(Finding::getCode, Finding::getPointer, Finding::getArguments)
                    .containsExactly(
                            tuple("constraint.not-blank", "/properties/a~1b", Map.of()),
                            tuple(
                                    "constraint.size",
                                    "/sections/0/controls/0/properties",
                                    Map.of("max", "2147483647", "min", "1")));
        }
    }

    @Test
    void failWithoutEndingTheValidation() {
        Validator broken = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(), new Class<?>[] {Validator.class}, (proxy, method, arguments) -> {
                    throw new ValidationException("broken");
                });
        ValidationReport report = Sheets.validator()
                .constraints(broken)
                .rule(TestRules.everywhere("acme.a"))
                .build()
                .validate(sheet(yes("1.1")));
        assertThat(report.getFindings())
                .extracting(
                        Finding::getCode,
                        finding -> finding.getArguments().get("rule"),
                        finding -> finding.getArguments().get("exception"))
                .containsExactly(
                        tuple("rule.failed", "constraint", ValidationException.class.getName()),
                        tuple("acme.a", null, null));
        assertThat(report.passes(Severity.ERROR)).isFalse();
    }

    private static boolean isConstraint(Finding finding) {
        return finding.getCode().startsWith("constraint.");
    }

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false));
    }
}
