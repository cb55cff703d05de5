package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The limits that the standard rules judge by; a rule of one's own may read them too.
 *
 * <p>The defaults follow common audit practice: certificates run for three years, and policies are reviewed at planned
 * intervals, which are seldom longer than two years.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ValidationSettings permits ImmutableValidationSettings {

    /**
     * Returns the age up to which evidence is not stale; used by {@code evidence.stale}.
     *
     * @return the age, inclusive; 3 years unless set
     */
    @Value.Default
    default Period getMaxEvidenceAge() {
        return Period.ofYears(3);
    }

    /**
     * Returns how long before its expiry a certificate is said to be lapsing; used by {@code certification.lapsing}.
     *
     * @return the time, inclusive; 90 days unless set
     */
    @Value.Default
    default Period getCertificationNotice() {
        return Period.ofDays(90);
    }

    /**
     * Returns the age up to which a revision of a checklist is not stale; used by {@code checklist.revision.stale}.
     *
     * @return the age, inclusive; 2 years unless set
     */
    @Value.Default
    default Period getMaxRevisionAge() {
        return Period.ofYears(2);
    }

    /**
     * Returns the schemes that an address may have; used by {@code evidence.link.scheme}.
     *
     * @return the schemes in lower case; {@code https, http, ftp, mailto, tel, urn} unless set
     */
    @Value.Default
    default List<String> getLinkSchemes() {
        return List.of("https", "http", "ftp", "mailto", "tel", "urn");
    }

    /**
     * Returns the settings with every default.
     *
     * @return the settings
     */
    static ValidationSettings of() {
        return builder().build();
    }

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link ValidationSettings}; nothing is required. Not thread-safe. */
    final class Builder extends ImmutableValidationSettings.Builder {

        private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
        private static final int MOST_MONTHS = 1200;
        private static final int MOST_DAYS = 36_525;

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the settings.
         *
         * @return the settings
         * @throws IllegalArgumentException if a time is negative or longer than 100 years, or a scheme is not one in lower
         *     case
         */
        @Override
        public ValidationSettings build() {
            ValidationSettings settings = super.build();
            check("Greatest age of evidence", settings.getMaxEvidenceAge());
            check("Notice of a certificate", settings.getCertificationNotice());
            check("Greatest age of a revision", settings.getMaxRevisionAge());
            for (String scheme : settings.getLinkSchemes()) {
                if (!SCHEME.matcher(scheme).matches()) {
                    throw new IllegalArgumentException(
                            "Scheme must be letters, digits and signs of +.- in lower case, was '"
                                    + ArgumentText.of(scheme) + "'");
                }
            }
            return settings;
        }

        private static void check(String what, Period time) {
            if (time.isNegative() || time.toTotalMonths() > MOST_MONTHS || time.get(ChronoUnit.DAYS) > MOST_DAYS) {
                throw new IllegalArgumentException(what + " must be 0 to 100 years, was '" + time + "'");
            }
        }
    }
}
