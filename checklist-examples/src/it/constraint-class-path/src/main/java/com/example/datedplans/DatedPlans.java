package com.example.datedplans;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Puts a constraint of its own on the answers of the library, and validates a checklist in both ways. */
public final class DatedPlans {

    private DatedPlans() {}

    /**
     * Prints what is found as findings, and as violations.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ValidatorFactory factory = validatorFactory()) {
            Validator jakarta = factory.getValidator();
            ChecklistValidator validator = ChecklistValidator.builder()
                    .withoutStandardRules()
                    .constraints(jakarta)
                    .build();
            validator
                    .validate(checklist())
                    .getFindings()
                    .forEach(finding -> out.println(finding.getSeverity().code() + " " + finding.getCode() + " "
                            + finding.getPointer() + " " + finding.getMessage()));
            jakarta.validate(checklist()).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .forEach(out::println);
        }
    }

    private static ValidatorFactory validatorFactory() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false));
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Answer.class).constraint(new GenericConstraintDef<>(PlanHasDate.class));
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    private static Checklist checklist() {
        Answer planned = Answer.builder().state(ComplianceState.PLANNED).build();
        Answer dated = planned.toBuilder().answeredOn(LocalDate.of(2025, 12, 1)).build();
        return Checklist.builder()
                .id(ChecklistId.of("example-checklist"))
                .revision("2026-01-01")
                .title(LocalizedText.of("Security checklist"))
                .language(Locale.ENGLISH)
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addControls(
                                control("1.1", planned),
                                control("1.2", dated),
                                control("1.3", dated.toBuilder().mark(" ").build()))
                        .build())
                .build();
    }

    private static Control control(String id, Answer answer) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of("Traffic is encrypted."))
                .answer(answer)
                .build();
    }
}
