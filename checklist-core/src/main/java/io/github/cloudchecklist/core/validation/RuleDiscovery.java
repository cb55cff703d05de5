package io.github.cloudchecklist.core.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Asks a {@link ServiceLoader} for rules, one step at a time, so that a provider that fails does not hide the others. */
final class RuleDiscovery {

    /** How many problems may be like one before; an iterator that does not get past a problem has no end. */
    private static final int MOST_ALIKE = 1_000;

    private final List<DescribedRule> rules = new ArrayList<>();
    private final Set<String> problems = new HashSet<>();

    RuleDiscovery(ServiceLoader<ChecklistRule> loader) {
        Iterator<ChecklistRule> providers = loader.iterator();
        int alike = 0;
        boolean more = true;
        while (more) {
            try {
                more = providers.hasNext();
                if (more) {
                    add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                alike += problems.add(String.valueOf(e.getMessage())) ? 0 : 1;
                more = alike < MOST_ALIKE;
            }
        }
    }

    private void add(ChecklistRule rule) {
        try {
            rules.add(DescribedRule.of(rule));
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(rule.getClass().getName() + " has no descriptor: "
                    + e.getClass().getName());
        }
    }

    /** Returns the rules that were found, in no particular order. */
    List<DescribedRule> rules() {
        return rules;
    }

    /** Returns why other providers could not be used, in alphabetical order. */
    List<String> problems() {
        return problems.stream().sorted().toList();
    }
}
