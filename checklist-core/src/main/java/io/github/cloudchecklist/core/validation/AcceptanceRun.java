package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.ControlId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The acceptances in one validation: parts the accepted findings from the open ones, and reports on themselves. */
final class AcceptanceRun {

    /** What an acceptance is for; without a control, for findings of the code wherever they are. */
    private record Subject(String code, Optional<ControlId> control) {

        static Subject of(Acceptance acceptance) {
            return new Subject(acceptance.getCode(), acceptance.getControlId());
        }

        static Subject of(Finding finding) {
            return new Subject(finding.getCode(), finding.getControlId());
        }

        Subject everywhere() {
            return new Subject(code, Optional.empty());
        }
    }

    private final ValidatorConfiguration configuration;
    private final RuleContext context;
    private final FindingWriter writer;
    private final Map<Subject, Acceptance> holding = new HashMap<>();
    private final Set<Subject> matched = new LinkedHashSet<>();

    AcceptanceRun(ValidatorConfiguration configuration, RuleContext context, FindingWriter writer) {
        this.configuration = configuration;
        this.context = context;
        this.writer = writer;
        for (Acceptance acceptance : configuration.acceptances()) {
            if (!isExpired(acceptance)) {
                holding.putIfAbsent(Subject.of(acceptance), acceptance);
            }
        }
    }

    /** Returns the finding with the reason why it is accepted; empty if it is not. */
    Optional<Finding> accept(Finding finding) {
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = Subject.of(finding);
        Optional<String> atControl = reason(subject);
        Optional<String> everywhere = reason(subject.everywhere());
        return atControl
                .or(() -> everywhere)
                .map(reason -> finding.toBuilder().acceptanceReason(reason).build());
    }

    private Optional<String> reason(Subject subject) {
        Acceptance acceptance = holding.get(subject);
        if (acceptance == null) {
            return Optional.empty();
        }
        matched.add(subject);
        return Optional.of(acceptance.getReason());
    }

    /** Returns the findings on the acceptances, once all other findings were tried. */
    List<Finding> onAcceptances() {
        List<Finding> findings = new ArrayList<>();
        for (Acceptance acceptance : configuration.acceptances()) {
            if (isExpired(acceptance)) {
                report(EngineFindings.EXPIRED, acceptance).ifPresent(findings::add);
            } else if (!matched.contains(Subject.of(acceptance))) {
                report(EngineFindings.UNUSED, acceptance).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> report(RuleDescriptor rule, Acceptance acceptance) {
        Arguments code = Arguments.NONE.with("code", acceptance.getCode());
        Arguments subject = acceptance
                .getControlId()
                .map(control -> code.with("control", control))
                .orElse(code);
        Arguments arguments = subject.with("date", acceptance.getExpiresOn()).with("reason", acceptance.getReason());
        Place place = acceptance
                .getControlId()
                .map(context.places()::ofControl)
                .filter(control -> !control.isMissing())
                .orElse(context.places().root());
        return configuration
                .severityOf(rule.getCode(), rule.getSeverity())
                .map(severity -> writer.write(rule, severity, place, arguments));
    }

    private boolean isExpired(Acceptance acceptance) {
        return context.today().isAfter(acceptance.getExpiresOn());
    }
}
