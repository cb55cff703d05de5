package io.github.cloudchecklist.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The annotated text must contain at least one character that is not white space.
 *
 * <p>Unlike {@link jakarta.validation.constraints.NotBlank}, {@code null} is considered valid, so that {@code
 * Optional<@NotBlankIfPresent String>} accepts an absent value. White space is what {@link String#isBlank()} takes for
 * it, the ideographic space U+3000 included.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotBlankIfPresent.Validator.class)
public @interface NotBlankIfPresent {

    /** {@return the message or message key of a violation} */
    String message() default "{io.github.cloudchecklist.core.constraint.NotBlankIfPresent.message}";

    /** {@return the groups the constraint belongs to; empty means the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint; empty by default} */
    Class<? extends Payload>[] payload() default {};

    /**
     * Decides {@link NotBlankIfPresent} for character sequences; made by the validation provider.
     *
     * @since 0.1.0
     */
    final class Validator implements ConstraintValidator<NotBlankIfPresent, CharSequence> {

        /** Creates the validator; called by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || !value.toString().isBlank();
        }
    }
}
