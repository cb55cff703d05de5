package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One validation of one checklist. */
final class Validation {

    private final ValidatorConfiguration configuration;
    private final RuleContext context;
    private final FindingWriter writer;

    Validation(ValidatorConfiguration configuration, Checklist checklist) {
        this.configuration = configuration;
        this.context = new RuleContext(checklist, LocalDate.now(configuration.clock()), configuration);
        this.writer = configuration.writer();
    }

    ValidationReport run() {
        List<Finding> findings = new ArrayList<>();
        configuration.unavailable().forEach(reason -> findings.add(unavailable(reason)));
        configuration
                .constraints()
                .ifPresent(constraints -> findings.addAll(new ConstraintRun(
                                constraints,
                                configuration,
                                writer,
                                context.places().root())
                        .run(context.checklist())));
        findings.addAll(RuleWalk.through(context, writer, configuration.rules()));
        return report(findings);
    }

    private ValidationReport report(List<Finding> findings) {
        ValidationReport.Builder report = ValidationReport.builder()
                .checklistId(context.checklist().getId())
                .revision(context.checklist().getRevision());
        AcceptanceRun acceptances = new AcceptanceRun(configuration, context, writer);
        for (Finding finding : findings) {
            acceptances.accept(finding).ifPresentOrElse(report::addAccepted, () -> report.addFinding(finding));
        }
        return report.addAllFindings(acceptances.onAcceptances()).build();
    }

    private Finding unavailable(String reason) {
        return writer.write(
                EngineFindings.UNAVAILABLE,
                EngineFindings.UNAVAILABLE.getSeverity(),
                context.places().root(),
                Arguments.NONE.with("reason", reason));
    }
}
