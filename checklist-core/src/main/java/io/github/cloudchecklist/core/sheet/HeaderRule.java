package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.immutables.value.Value;

/**
 * How one kind of line outside of the controls is read: a regular expression over the whole line, with a named group for each
 * {@link HeaderField} that it holds.
 *
 * <p>Lines above the table are meant in the first place; a row of the table that is no control is tried too, such as a legend or a
 * footer. A rule without groups and values claims a line that carries no value of its own, such as a heading or a page number.
 *
 * <pre>{@code
 * HeaderRule rule = HeaderRule.of("Revised on (?<revisedOn>.{8,20})");
 * }</pre>
 *
 * <p>A careless expression costs a bounded time: each line gets a limited number of steps, and a line that uses them up is
 * listed as not matched.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface HeaderRule permits ImmutableHeaderRule {

    /**
     * Returns the regular expression, after {@link Pattern}.
     *
     * @return the expression, matched against the whole line without white space around it
     */
    String getRegex();

    /**
     * Returns fields whose values do not depend on what is printed: the language of a document that the line describes in
     * words.
     *
     * @return the values by field; empty if there is none
     */
    Map<HeaderField, String> getValues();

    /**
     * Returns whether the line is a part of the introduction of the checklist.
     *
     * @return {@code true} if the line, as printed, goes into the introduction; {@code false} unless set
     */
    @Value.Default
    default boolean isIntroduction() {
        return false;
    }

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
     * Returns the fields that the expression has groups for.
     *
     * @return the fields in the order of {@link HeaderField}; empty if the expression has no named group
     */
    @Value.Lazy
    default Set<HeaderField> groups() {
        Set<HeaderField> fields = EnumSet.noneOf(HeaderField.class);
        Matcher group = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>").matcher(getRegex());
        while (group.find()) {
            fields.add(HeaderField.ofGroup(group.group(1)));
        }
        return Collections.unmodifiableSet(fields);
    }

    /**
     * Returns a rule without fixed values.
     *
     * @param regex the regular expression
     * @return the rule
     * @throws IllegalArgumentException if the expression cannot be compiled, or names a group that is no field
     */
    static HeaderRule of(String regex) {
        return builder().regex(regex).build();
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

    /** Builds a {@link HeaderRule}; the expression is required. Not thread-safe. */
    final class Builder extends ImmutableHeaderRule.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}

        /**
         * Builds the rule.
         *
         * @return the rule
         * @throws IllegalStateException if the expression is missing
         * @throws IllegalArgumentException if the expression cannot be compiled, or names a group that is no field
         */
        @Override
        public HeaderRule build() {
            HeaderRule rule = super.build();
            try {
                rule.pattern();
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "Header rule must be a regular expression, was '" + rule.getRegex() + "'", e);
            }
            rule.groups();
            return rule;
        }
    }
}
