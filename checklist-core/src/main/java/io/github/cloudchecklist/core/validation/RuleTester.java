package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Tries rules out on a checklist, with any test framework or none.
 *
 * <pre>{@code
 * RuleTester.of(new ShortRemarks())
 *         .at(LocalDate.of(2026, 1, 1))
 *         .checks(checklist)
 *         .finds("acme.remark.short", ControlId.of("6.2"))
 *         .findsNothingElse();
 * }</pre>
 *
 * <p>Only the given rules run: neither standard rules nor constraints. A rule that fails is found as {@code rule.failed}.
 *
 * <p>Immutable and thread-safe as long as the function given to {@link #with} is.
 *
 * @since 0.1.0
 */
public final class RuleTester {

    private static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 1, 1);

    private final UnaryOperator<ChecklistValidator.Builder> setting;

    private RuleTester(UnaryOperator<ChecklistValidator.Builder> setting) {
        this.setting = setting;
    }

    /**
     * Returns a tester of rules on 1 January 2026, with every setting at its default.
     *
     * @param rules the rules
     * @return a tester
     */
    public static RuleTester of(ChecklistRule... rules) {
        List<ChecklistRule> copy = List.of(rules);
        return new RuleTester(validator ->
                        validator.withoutStandardRules().withoutConstraints().rules(copy))
                .at(DEFAULT_DAY);
    }

    /**
     * Sets the day on which the rules run.
     *
     * @param day the day
     * @return a tester that does so
     */
    public RuleTester at(LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return with(validator -> validator.clock(clock));
    }

    /**
     * Sets anything else that a validator can be built with.
     *
     * @param more changes the builder, as in {@code validator -> validator.crosswalk(crosswalk)}
     * @return a tester that does so in addition
     */
    public RuleTester with(UnaryOperator<ChecklistValidator.Builder> more) {
        Objects.requireNonNull(more);
        return new RuleTester(validator -> more.apply(setting.apply(validator)));
    }

    /**
     * Runs the rules.
     *
     * @param checklist the checklist to check
     * @return what came of it
     * @throws IllegalStateException if the rules cannot be built into a validator
     */
    public Outcome checks(Checklist checklist) {
        ValidationReport report =
                setting.apply(ChecklistValidator.builder()).build().validate(checklist);
        return new Outcome(report, report.getFindings());
    }

    /**
     * What the rules found, and what is expected of it. Each expectation takes one finding away, so that two alike need two.
     *
     * <p>Immutable and thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Outcome {

        private final ValidationReport report;
        private final List<Finding> left;

        private Outcome(ValidationReport report, List<Finding> left) {
            this.report = report;
            this.left = left;
        }

        /**
         * Expects a finding anywhere.
         *
         * @param code the code of the finding
         * @return what is left
         * @throws AssertionError if there is none left; its message lists those that are
         */
        public Outcome finds(String code) {
            return take("'" + code + "'", code, finding -> true);
        }

        /**
         * Expects a finding at a control.
         *
         * @param code the code of the finding
         * @param control the id of the control
         * @return what is left
         * @throws AssertionError if there is none left; its message lists those that are
         */
        public Outcome finds(String code, ControlId control) {
            return take(
                    "'" + code + "' at control '" + control + "'",
                    code,
                    finding -> finding.getControlId().filter(control::equals).isPresent());
        }

        /**
         * Expects a finding at a section and not at one of its controls.
         *
         * @param code the code of the finding
         * @param section the id of the section
         * @return what is left
         * @throws AssertionError if there is none left; its message lists those that are
         */
        public Outcome finds(String code, SectionId section) {
            return take(
                    "'" + code + "' at section '" + section + "'",
                    code,
                    finding -> finding.getControlId().isEmpty()
                            && finding.getSectionId().filter(section::equals).isPresent());
        }

        /**
         * Expects a finding at an exact place.
         *
         * @param code the code of the finding
         * @param pointer the JSON Pointer of the place
         * @return what is left
         * @throws AssertionError if there is none left; its message lists those that are
         */
        public Outcome findsAt(String code, String pointer) {
            return take(
                    "'" + code + "' at '" + pointer + "'",
                    code,
                    finding -> finding.getPointer().equals(pointer));
        }

        /**
         * Expects that there was no finding at all.
         *
         * @throws AssertionError if there was one; its message lists them
         */
        public void findsNothing() {
            if (!report.getFindings().isEmpty()) {
                throw new AssertionError("Expected no finding, found" + list(report.getFindings()));
            }
        }

        /**
         * Expects that no finding is left.
         *
         * @throws AssertionError if there is one; its message lists them
         */
        public void findsNothingElse() {
            if (!left.isEmpty()) {
                throw new AssertionError("Expected no other finding, found" + list(left));
            }
        }

        /**
         * Returns the whole report, to ask it for more.
         *
         * @return the report
         */
        public ValidationReport report() {
            return report;
        }

        private Outcome take(String what, String code, Predicate<Finding> where) {
            List<Finding> rest = new ArrayList<>(left);
            for (Finding finding : left) {
                if (finding.getCode().equals(code) && where.test(finding)) {
                    rest.remove(finding);
                    return new Outcome(report, List.copyOf(rest));
                }
            }
            throw new AssertionError("Expected finding " + what + ", found" + list(left));
        }

        private static String list(List<Finding> findings) {
            return findings.isEmpty()
                    ? " nothing"
                    : findings.stream().map(Outcome::line).collect(Collectors.joining("\n  ", ":\n  ", ""));
        }

        private static String line(Finding finding) {
            String control =
                    finding.getControlId().map(id -> " at control '" + id + "'").orElse("");
            return finding.getSeverity().code() + " '" + finding.getCode() + "'" + control + " at '"
                    + finding.getPointer() + "': " + finding.getMessage();
        }
    }
}
