package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onEvidence;

import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules on one evidence: whether its readers can read it and whether it still holds. */
final class EvidenceRules {

    private EvidenceRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onEvidence("evidence.language", Severity.WARNING, EvidenceRules::language),
                onEvidence("evidence.stale", Severity.WARNING, EvidenceRules::stale),
                onEvidence("evidence.expired", Severity.ERROR, EvidenceRules::expired));
    }

    private static void language(Evidence evidence, RuleContext context, FindingCollector findings) {
        evidence.getLanguage()
                .filter(language -> !Languages.isRead(language, context.readerLanguages()))
                .ifPresent(language -> findings.at("language")
                        .with("language", language)
                        .with("languages", Languages.list(context.readerLanguages()))
                        .report());
    }

    /** What is known to be old is stale: the day of reading, or the day in the address of what was read. */
    private static void stale(Evidence evidence, RuleContext context, FindingCollector findings) {
        LocalDate limit = context.today().minus(context.settings().getMaxEvidenceAge());
        Optional<LocalDate> collected = evidence.getCollectedOn().filter(day -> day.isBefore(limit));
        if (collected.isPresent()) {
            stale(collected.get(), limit, findings.at("collectedOn"));
        } else if (evidence instanceof EvidenceLink link) {
            AddressDate.in(link.getUri())
                    .filter(day -> day.isBefore(limit))
                    .ifPresent(day -> stale(day, limit, findings.at("uri")));
        }
    }

    private static void stale(LocalDate day, LocalDate limit, FindingCollector findings) {
        findings.with("date", day).with("limit", limit).report();
    }

    private static void expired(Evidence evidence, RuleContext context, FindingCollector findings) {
        evidence.getExpiresOn()
                .filter(day -> day.isBefore(context.today()))
                .ifPresent(day -> findings.at("expiresOn").with("date", day).report());
    }
}
