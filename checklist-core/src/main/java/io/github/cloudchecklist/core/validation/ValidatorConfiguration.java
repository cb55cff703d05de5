package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that a validator was built with.
 *
 * @param rules the rules that run, by code
 * @param unavailable why providers of rules could not be used
 * @param chosen the severities set by code; an empty one turns the code off
 * @param constraints the source of the Jakarta validator; empty if constraints are not checked
 */
record ValidatorConfiguration(
        List<ActiveRule> rules,
        List<String> unavailable,
        Map<String, Optional<Severity>> chosen,
        Optional<Supplier<Validator>> constraints,
        List<Acceptance> acceptances,
        Profile profile,
        ValidationSettings settings,
        Clock clock,
        FindingWriter writer,
        List<Locale> readerLanguages,
        List<Crosswalk> crosswalks,
        List<Checklist> relatedChecklists) {

    /** Returns the severity set for a code, else the given one; empty if the code was turned off. */
    Optional<Severity> severityOf(String code, Severity severity) {
        return chosen.getOrDefault(code, Optional.of(severity));
    }
}
