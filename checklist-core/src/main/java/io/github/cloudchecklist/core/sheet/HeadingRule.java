package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.immutables.value.Value;

/**
 * How the headings of one level are recognized: a regular expression over the texts of a row without answer, joined by blanks.
 *
 * <p>The named group {@code label} is the number as printed, {@code title} the title; without them the whole row is the title.
 * Without rules, headings are recognized by plain numbers that go on.
 *
 * <pre>{@code
 * HeadingRule chapter = HeadingRule.of(1, "\\((?<label>[0-9]+)\\) (?<title>.+)");
 * HeadingRule topic = HeadingRule.of(2, "(?<label>[①-⑳])(?<title>.+)");
 * }</pre>
 *
 * <p>A careless expression costs a bounded time, as that of a {@link HeaderRule}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface HeadingRule permits ImmutableHeadingRule {

    /**
     * Returns the level of the sections.
     *
     * @return the level, 1 for the highest
     */
    int getLevel();

    /**
     * Returns the regular expression, after {@link Pattern}.
     *
     * @return the expression
     */
    String getRegex();

    /**
     * Returns the column in which the heading begins.
     *
     * @return the number of the column, from 1; empty if it may begin in any
     */
    OptionalInt getColumn();

    /**
     * Returns the compiled expression.
     *
     * @return the pattern
     */
    @Value.Lazy
    default Pattern pattern() {
        return Pattern.compile(getRegex());
    }

    /**
     * Returns a rule of headings in any column.
     *
     * @param level the level of the sections, 1 for the highest
     * @param regex the regular expression
     * @return the rule
     * @throws IllegalArgumentException if the level is out of bounds, or the expression cannot be compiled
     */
    static HeadingRule of(int level, String regex) {
        return builder().level(level).regex(regex).build();
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

    /** Builds a {@link HeadingRule}; level and expression are required. Not thread-safe. */
    final class Builder extends ImmutableHeadingRule.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws IllegalStateException if level or expression is missing
         * @throws IllegalArgumentException if the level is not within 1 and {@link Section#MAX_DEPTH}, or the expression
         *     cannot be compiled
         */
        @Override
        public HeadingRule build() {
            HeadingRule rule = super.build();
            if (rule.getLevel() < 1 || rule.getLevel() > Section.MAX_DEPTH) {
                throw new IllegalArgumentException(
                        "Level must be within 1 and " + Section.MAX_DEPTH + ", was '" + rule.getLevel() + "'");
            }
            try {
                rule.pattern();
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "Heading rule must be a regular expression, was '" + rule.getRegex() + "'", e);
            }
            return rule;
        }
    }
}
