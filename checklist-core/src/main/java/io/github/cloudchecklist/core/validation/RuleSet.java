package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of one validator by code; refuses what makes no sense together. */
final class RuleSet {

    /** What begins the codes that no rule may have. */
    private static final List<String> RESERVED = List.of("rule.", "acceptance.", Codes.CONSTRAINT);

    /** What begins the codes on which nothing can be set: findings that say that the report is incomplete. */
    private static final String FIXED = "rule.";

    private final Map<String, DescribedRule> rules = new TreeMap<>();

    /** Adds a rule that has not been asked for its descriptor yet. */
    void add(ChecklistRule rule) {
        DescribedRule described;
        try {
            described = DescribedRule.of(rule);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Rule must have a descriptor, was '" + rule.getClass().getName() + "'", e);
        }
        add(described);
    }

    void add(DescribedRule rule) {
        String code = rule.code();
        String name = rule.rule().getClass().getName();
        if (ActiveRule.of(rule, Severity.INFO).checksNothing()) {
            throw new IllegalStateException("Rule must override a check method, '" + code + "' was '" + name + "'");
        }
        if (RESERVED.stream().anyMatch(code::startsWith)) {
            throw new IllegalStateException(
                    "Code of a rule must not begin with one of " + RESERVED + ", was '" + code + "' of '" + name + "'");
        }
        DescribedRule other = rules.putIfAbsent(code, rule);
        if (other != null) {
            throw new IllegalStateException("Code '" + code + "' must belong to one rule, was that of '"
                    + other.rule().getClass().getName() + "' and '" + name + "'");
        }
    }

    void checkSeverity(String code) {
        if (!isKnown(code)) {
            throw new IllegalStateException(
                    "Severity must be set for a code that can be reported, was '" + ArgumentText.of(code) + "'");
        }
        if (code.startsWith(FIXED)) {
            throw new IllegalStateException(
                    "Severity must not be set for a finding on the rules themselves, was '" + code + "'");
        }
    }

    void checkAcceptance(Acceptance acceptance) {
        String code = acceptance.getCode();
        if (isOfEngine(code) || !isKnown(code)) {
            throw new IllegalStateException(
                    "Acceptance must be of a code that a rule or constraint reports, was '" + code + "'");
        }
    }

    private boolean isKnown(String code) {
        return rules.containsKey(code)
                || isOfEngine(code)
                || (code.startsWith(Codes.CONSTRAINT) && Codes.isValid(code));
    }

    private static boolean isOfEngine(String code) {
        return EngineFindings.descriptors().stream()
                .anyMatch(descriptor -> descriptor.getCode().equals(code));
    }

    /** Returns the rules that run, in the order of their codes. */
    List<ActiveRule> active(Profile profile, Map<String, Optional<Severity>> chosen) {
        List<ActiveRule> active = new ArrayList<>();
        rules.forEach((code, rule) -> {
            Optional<Severity> severity = chosen.getOrDefault(code, profile.severityOf(rule.descriptor()));
            severity.ifPresent(one -> active.add(ActiveRule.of(rule, one)));
        });
        return List.copyOf(active);
    }

    /** Returns what is known of every code, in the order of the codes. */
    List<RuleDescriptor> descriptors() {
        Map<String, RuleDescriptor> descriptors = new TreeMap<>();
        EngineFindings.descriptors().forEach(descriptor -> descriptors.put(descriptor.getCode(), descriptor));
        rules.forEach((code, rule) -> descriptors.put(code, rule.descriptor()));
        return List.copyOf(descriptors.values());
    }
}
