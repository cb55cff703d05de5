package io.github.cloudchecklist.core.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The only class that knows Hibernate Validator, so that rules alone run without loading it. */
final class DefaultConstraints {

    /** English, the language of the base bundles, is their root: asked for by name, the default locale would win. */
    private static final Locale ENGLISH = Locale.ROOT;

    private static final List<Locale> TRANSLATIONS = List.of(Locale.CHINESE, Locale.JAPANESE);

    private DefaultConstraints() {}

    /** Makes a validator that needs no EL engine; slow, and its factory is not closed, since it holds nothing to release. */
    static Validator create(Locale locale) {
        Locale found = Locale.lookup(List.of(new Locale.LanguageRange(locale.toLanguageTag())), TRANSLATIONS);
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(ENGLISH, Locale.CHINESE, Locale.JAPANESE), found == null ? ENGLISH : found, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
