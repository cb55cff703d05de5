package io.github.cloudchecklist.core.validation;

import jakarta.validation.Validator;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The library's own Jakarta validator, made when it is first needed and once only. Thread-safe. */
final class LazyConstraints implements Supplier<Validator> {

    private final Locale locale;
    private @Nullable Validator validator;

    LazyConstraints(Locale locale) {
        this.locale = locale;
    }

    @Override
    public synchronized Validator get() {
        if (validator == null) {
            validator = DefaultConstraints.create(locale);
        }
        return validator;
    }
}
