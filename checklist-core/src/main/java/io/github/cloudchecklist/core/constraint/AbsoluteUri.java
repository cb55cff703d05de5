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
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The annotated address must be absolute, that is, it must begin with a scheme (RFC 3986, section 4.3).
 *
 * <p>{@code null} is considered valid. Which schemes are acceptable is not decided here.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AbsoluteUri.Validator.class)
public @interface AbsoluteUri {

    /** {@return the message or message key of a violation} */
    String message() default "{io.github.cloudchecklist.core.constraint.AbsoluteUri.message}";

    /** {@return the groups the constraint belongs to; empty means the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint; empty by default} */
    Class<? extends Payload>[] payload() default {};

    /**
     * Decides {@link AbsoluteUri} for {@link URI}; made by the validation provider.
     *
     * @since 0.1.0
     */
    final class Validator implements ConstraintValidator<AbsoluteUri, URI> {

        /** Creates the validator; called by the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
            return value == null || value.isAbsolute();
        }
    }
}
