package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks checklists by the Jakarta constraints on the model, by the standard rules of the library and by rules of one's own.
 *
 * <pre>{@code
 * ChecklistValidator validator = ChecklistValidator.builder()
 *         .rule(new ShortRemarks())
 *         .severity("certification.expiry.unknown", Severity.INFO)
 *         .readerLanguages(List.of(Locale.CHINESE))
 *         .build();
 * ValidationReport report = validator.validate(checklist);
 * }</pre>
 *
 * <p>The same checklist gives an equal report on the same day, on any machine and in any default locale. Nothing is opened,
 * read or sent. The validator for constraints is made on the first use, which takes up to half a second in a new JVM; build
 * one checklist validator and keep it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ChecklistValidator {

    private final ValidatorConfiguration configuration;
    private final List<RuleDescriptor> descriptors;

    private ChecklistValidator(ValidatorConfiguration configuration, List<RuleDescriptor> descriptors) {
        this.configuration = configuration;
        this.descriptors = descriptors;
    }

    /**
     * Validates a checklist.
     *
     * @param checklist the checklist, complete or not
     * @return what was found
     */
    public ValidationReport validate(Checklist checklist) {
        return new Validation(configuration, Objects.requireNonNull(checklist)).run();
    }

    /**
     * Returns what the findings of this validator can be, but for those of Jakarta constraints: its rules, also those that are
     * turned off, and the findings on the validation itself.
     *
     * @return the descriptors in the order of their codes, as the rules gave them
     */
    public List<RuleDescriptor> descriptors() {
        return descriptors;
    }

    /**
     * Returns a builder of a validator with constraints and standard rules in profile {@link Profile#REVIEW}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ChecklistValidator}. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final List<ChecklistRule> rules = new ArrayList<>();
        private final List<RuleDiscovery> discoveries = new ArrayList<>();
        private final Map<String, Optional<Severity>> chosen = new HashMap<>();
        private final List<Acceptance> acceptances = new ArrayList<>();
        private final List<Crosswalk> crosswalks = new ArrayList<>();
        private final List<Checklist> relatedChecklists = new ArrayList<>();
        private boolean standardRules = true;
        private boolean checksConstraints = true;
        private @Nullable Validator constraints;
        private Profile profile = Profile.REVIEW;
        private ValidationSettings settings = ValidationSettings.of();
        private Clock clock = Clock.systemUTC();
        private Locale locale = Locale.ENGLISH;
        private List<Locale> readerLanguages = List.of();

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(ChecklistRule rule) {
            rules.add(Objects.requireNonNull(rule));
            return this;
        }

        /**
         * Adds several rules.
         *
         * @param more the rules
         * @return this builder
         */
        public Builder rules(Collection<? extends ChecklistRule> more) {
            more.forEach(this::rule);
            return this;
        }

        /**
         * Adds the rules that {@link ServiceLoader} finds with the context class loader of this thread.
         *
         * <p>A provider that is missing, fails or does not describe itself is reported in every report as {@code
         * rule.unavailable}.
         *
         * @return this builder
         */
        public Builder discoverRules() {
            discoveries.add(new RuleDiscovery(ServiceLoader.load(ChecklistRule.class)));
            return this;
        }

        /**
         * Adds the rules that {@link ServiceLoader} finds with a class loader; otherwise as {@link #discoverRules()}.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder discoverRules(ClassLoader loader) {
            discoveries.add(new RuleDiscovery(ServiceLoader.load(ChecklistRule.class, Objects.requireNonNull(loader))));
            return this;
        }

        /**
         * Leaves out the standard rules of the library.
         *
         * @return this builder
         */
        public Builder withoutStandardRules() {
            standardRules = false;
            return this;
        }

        /**
         * Sets how much the findings of a code weigh, whatever rule and profile say; a rule that the profile leaves out runs.
         *
         * @param code the code of a rule, of {@code acceptance.expired} or {@code acceptance.unused}, or of a Jakarta
         *     constraint, which begins with {@code constraint.}
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(String code, Severity severity) {
            chosen.put(Objects.requireNonNull(code), Optional.of(severity));
            return this;
        }

        /**
         * Turns off a code; the last call of this method and {@link #severity} holds.
         *
         * @param code the code, as in {@link #severity}
         * @return this builder
         */
        public Builder off(String code) {
            chosen.put(Objects.requireNonNull(code), Optional.empty());
            return this;
        }

        /**
         * Sets for whom checklists are validated; {@link Profile#REVIEW} unless set.
         *
         * @param profile the profile
         * @return this builder
         */
        public Builder profile(Profile profile) {
            this.profile = Objects.requireNonNull(profile);
            return this;
        }

        /**
         * Sets the limits that rules judge by; {@link ValidationSettings#of()} unless set.
         *
         * @param settings the settings
         * @return this builder
         */
        public Builder settings(ValidationSettings settings) {
            this.settings = Objects.requireNonNull(settings);
            return this;
        }

        /**
         * Sets where the day comes from; {@link Clock#systemUTC()} unless set.
         *
         * @param clock the clock, read once in each validation, in whose zone the day is taken
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock);
            return this;
        }

        /**
         * Sets the language of messages; English unless set. The library speaks English, Chinese and Japanese, and English
         * where it is asked for another language.
         *
         * @param locale the language
         * @return this builder
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale);
            return this;
        }

        /**
         * Sets the languages that the readers of checklists can read, any of which serves them; that of each checklist unless
         * set.
         *
         * @param languages the languages
         * @return this builder
         */
        public Builder readerLanguages(List<Locale> languages) {
            readerLanguages = List.copyOf(languages);
            return this;
        }

        /**
         * Adds a crosswalk that rules may look at.
         *
         * @param crosswalk the crosswalk
         * @return this builder
         */
        public Builder crosswalk(Crosswalk crosswalk) {
            crosswalks.add(Objects.requireNonNull(crosswalk));
            return this;
        }

        /**
         * Adds a further checklist that rules may look at, such as another revision.
         *
         * @param checklist the checklist
         * @return this builder
         */
        public Builder relatedChecklist(Checklist checklist) {
            relatedChecklists.add(Objects.requireNonNull(checklist));
            return this;
        }

        /**
         * Adds an acceptance of findings; one for a control has precedence over one for all, and an earlier over a later one.
         *
         * @param acceptance the acceptance
         * @return this builder
         */
        public Builder accept(Acceptance acceptance) {
            acceptances.add(Objects.requireNonNull(acceptance));
            return this;
        }

        /**
         * Checks constraints with a validator of the caller's instead of the library's own; messages are then in its language.
         *
         * @param validator a thread-safe validator
         * @return this builder
         */
        public Builder constraints(Validator validator) {
            constraints = Objects.requireNonNull(validator);
            checksConstraints = true;
            return this;
        }

        /**
         * Leaves out the Jakarta constraints: rules only, and no class of Hibernate Validator is loaded.
         *
         * @return this builder
         */
        public Builder withoutConstraints() {
            checksConstraints = false;
            return this;
        }

        /**
         * Builds the validator.
         *
         * @return the validator
         * @throws IllegalStateException if a rule has no descriptor or overrides no check, two rules have the same code, a
         *     rule has a code that belongs to the engine, or a severity or an acceptance is for a code that no rule has
         */
        public ChecklistValidator build() {
            RuleSet set = new RuleSet();
            if (standardRules) {
                StandardRules.all().forEach(set::add);
            }
            rules.forEach(set::add);
            discoveries.forEach(discovery -> discovery.rules().forEach(set::add));
            // Sorted, so that of several unknown codes the same one is named each time.
            new TreeSet<>(chosen.keySet()).forEach(set::checkSeverity);
            acceptances.forEach(set::checkAcceptance);
            return new ChecklistValidator(configuration(set), set.descriptors());
        }

        private ValidatorConfiguration configuration(RuleSet set) {
            return new ValidatorConfiguration(
                    set.active(profile, chosen),
                    discoveries.stream()
                            .flatMap(discovery -> discovery.problems().stream())
                            .toList(),
                    Map.copyOf(chosen),
                    checksConstraints ? Optional.of(constraintSource()) : Optional.empty(),
                    List.copyOf(acceptances),
                    profile,
                    settings,
                    clock,
                    new FindingWriter(locale),
                    readerLanguages,
                    List.copyOf(crosswalks),
                    List.copyOf(relatedChecklists));
        }

        private Supplier<Validator> constraintSource() {
            Validator given = constraints;
            return given == null ? new LazyConstraints(locale) : () -> given;
        }
    }
}
