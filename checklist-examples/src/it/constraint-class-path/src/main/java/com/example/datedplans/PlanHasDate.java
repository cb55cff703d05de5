package com.example.datedplans;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.ComplianceState;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer in state planned must have a date. {@code null} is considered valid. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlanHasDate.Validator.class)
public @interface PlanHasDate {

    /** {@return the key of the message} */
    String message() default "{com.example.datedplans.PlanHasDate.message}";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link PlanHasDate} for answers. */
    final class Validator implements ConstraintValidator<PlanHasDate, Answer> {

        /** Makes the validator; called by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Answer answer, ConstraintValidatorContext context) {
            return answer == null
                    || answer.getState() != ComplianceState.PLANNED
                    || answer.getAnsweredOn().isPresent();
        }
    }
}
