package io.github.cloudchecklist.core.validation;

import static io.github.cloudchecklist.core.validation.StandardRule.onChecklist;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import java.time.LocalDate;
import java.util.List;

/** Rules on the days of certificates. A certificate is valid up to and on the day it expires. */
final class CertificationRules {

    private CertificationRules() {}

    static List<ChecklistRule> all() {
        return List.of(
                onChecklist("certification.expired", Severity.ERROR, each(CertificationRules::expired)),
                onChecklist("certification.expiry.unknown", Severity.WARNING, each(CertificationRules::unknown)),
                onChecklist("certification.future", Severity.ERROR, each(CertificationRules::future)),
                onChecklist("certification.lapsing", Severity.WARNING, each(CertificationRules::lapsing)));
    }

    /** Calls a check on one certificate for all, with a collector at the certificate that knows its standard. */
    private static Check<Checklist> each(Check<Certification> check) {
        return (checklist, context, findings) -> {
            int index = 0;
            for (Certification certification : checklist.getCertifications()) {
                check.check(
                        certification,
                        context,
                        findings.at("certifications", index++).with("standard", certification.getStandard()));
            }
        };
    }

    private static void expired(Certification certification, RuleContext context, FindingCollector findings) {
        certification
                .getExpiresOn()
                .filter(day -> day.isBefore(context.today()))
                .ifPresent(day -> findings.at("expiresOn").with("date", day).report());
    }

    private static void unknown(Certification certification, RuleContext context, FindingCollector findings) {
        if (certification.getExpiresOn().isEmpty()) {
            findings.report();
        }
    }

    private static void future(Certification certification, RuleContext context, FindingCollector findings) {
        certification
                .getRegisteredOn()
                .filter(day -> day.isAfter(context.today()))
                .ifPresent(day -> findings.at("registeredOn").with("date", day).report());
    }

    private static void lapsing(Certification certification, RuleContext context, FindingCollector findings) {
        LocalDate notice = context.today().plus(context.settings().getCertificationNotice());
        certification
                .getExpiresOn()
                .filter(day -> !day.isBefore(context.today()) && !day.isAfter(notice))
                .ifPresent(day -> findings.at("expiresOn").with("date", day).report());
    }
}
