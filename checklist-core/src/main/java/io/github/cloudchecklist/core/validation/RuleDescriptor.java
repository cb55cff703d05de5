package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule says of itself: the code of its findings, how much they weigh, and its texts.
 *
 * <p>The texts are in English, with translations. A message may name arguments of the finding in braces, {@code {mark}};
 * they are filled in once, what is filled in is never looked at again, and a name that the finding has no argument for is
 * left as it stands.
 *
 * <pre>{@code
 * RuleDescriptor descriptor = RuleDescriptor.builder()
 *         .code("acme.remark.short")
 *         .severity(Severity.WARNING)
 *         .title("Remark too short")
 *         .help("A remark of a few characters explains nothing.")
 *         .message("Remark must have at least {least} characters, was '{remark}'")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface RuleDescriptor permits ImmutableRuleDescriptor {

    /**
     * Returns the code of the findings of the rule, by which they are known for ever.
     *
     * @return two or more lower-case words joined by dots, such as {@code acme.remark.short}; words may hold hyphens
     */
    String getCode();

    /**
     * Returns how much the findings weigh unless a profile or the validator says otherwise.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * Returns the title of the rule, a few words.
     *
     * @return the title in English, with translations
     */
    LocalizedText getTitle();

    /**
     * Returns why the rule matters and what to do about its findings.
     *
     * @return the help in English, with translations; empty if there is none
     */
    Optional<LocalizedText> getHelp();

    /**
     * Returns the message of a finding, with the names of arguments in braces.
     *
     * @return the template in English, with translations
     */
    LocalizedText getMessage();

    /**
     * Returns what the rule goes back to: a standard with its edition and clause.
     *
     * @return the source, such as {@code ISO/IEC 17021-1:2015, 8.2.2}; empty if the rule stands on its own
     */
    Optional<String> getSource();

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

    /** Builds a {@link RuleDescriptor}; code, severity, title and message are required. Not thread-safe. */
    final class Builder extends ImmutableRuleDescriptor.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Sets the title in English only.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            return title(LocalizedText.of(title));
        }

        /**
         * Sets the help in English only.
         *
         * @param help the help
         * @return this builder
         */
        public Builder help(String help) {
            return help(LocalizedText.of(help));
        }

        /**
         * Sets the message in English only.
         *
         * @param message the template
         * @return this builder
         */
        public Builder message(String message) {
            return message(LocalizedText.of(message));
        }

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the code is not of the syntax that {@link RuleDescriptor#getCode()} says,
         *     or is longer than 100 characters
         */
        @Override
        public RuleDescriptor build() {
            RuleDescriptor descriptor = super.build();
            Codes.check(descriptor.getCode());
            return descriptor;
        }
    }
}
