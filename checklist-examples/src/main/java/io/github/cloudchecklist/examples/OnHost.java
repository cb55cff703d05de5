package io.github.cloudchecklist.examples;

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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Jakarta constraint of one's own: the annotated address must be on one of the given hosts or on a subdomain of one.
 *
 * <p>{@code null} is considered valid. An address without a host is on none.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnHost.Validator.class)
public @interface OnHost {

    /** {@return the hosts, in lower case} */
    String[] value();

    /** {@return the message of a violation} */
    String message() default "Address must be on a host of the provider";

    /** {@return the groups the constraint belongs to; empty means the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload of the constraint; empty by default} */
    Class<? extends Payload>[] payload() default {};

    /** Decides {@link OnHost}; made by the validation provider. */
    final class Validator implements ConstraintValidator<OnHost, URI> {

        private Set<String> hosts = Set.of();

        /** Creates the validator; called by the validation provider. */
        public Validator() {}

        @Override
        public void initialize(OnHost constraint) {
            hosts = Set.of(constraint.value());
        }

        @Override
        public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
            return value == null || isOnHost(value.getHost());
        }

        private boolean isOnHost(@Nullable String host) {
            return host != null
                    && hosts.stream().anyMatch(known -> ("." + host.toLowerCase(Locale.ROOT)).endsWith("." + known));
        }
    }
}
