package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody's decision to live with findings of one code, at one control or everywhere, up to a day.
 *
 * <p>An accepted finding is not lost: a report keeps it apart. An acceptance that has expired accepts nothing and is itself
 * reported, as {@code acceptance.expired}; one that matches no finding is reported as {@code acceptance.unused}, so that
 * decisions do not outlive what they were made for. Findings on the validation itself, {@code rule.*} and {@code
 * acceptance.*}, cannot be accepted.
 *
 * <pre>{@code
 * Acceptance acceptance = Acceptance.builder()
 *         .code("answer.remark.missing")
 *         .controlId(ControlId.of("11.7"))
 *         .reason("The provider has answered by mail")
 *         .expiresOn(LocalDate.of(2026, 12, 31))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface Acceptance permits ImmutableAcceptance {

    /**
     * Returns the code of the findings that are accepted.
     *
     * @return the code
     */
    String getCode();

    /**
     * Returns the control whose findings are accepted.
     *
     * @return the id; empty if the findings of the code are accepted wherever they are
     */
    Optional<ControlId> getControlId();

    /**
     * Returns why the findings are accepted.
     *
     * @return the reason, not blank
     */
    String getReason();

    /**
     * Returns the last day on which the acceptance holds, in the zone of the validator's clock.
     *
     * @return the day, inclusive
     */
    LocalDate getExpiresOn();

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

    /** Builds an {@link Acceptance}; code, reason and day of expiry are required. Not thread-safe. */
    final class Builder extends ImmutableAcceptance.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the acceptance.
         *
         * @return the acceptance
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the code is not of the syntax of {@link Finding#getCode()}, or the reason is
         *     blank
         */
        @Override
        public Acceptance build() {
            Acceptance acceptance = super.build();
            Codes.check(acceptance.getCode());
            if (acceptance.getReason().isBlank()) {
                throw new IllegalArgumentException("Reason of an acceptance must not be blank, was '"
                        + ArgumentText.of(acceptance.getReason()) + "'");
            }
            return acceptance;
        }
    }
}
