package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What validation found in a sheet, by the control, section or certificate that it is about. Not thread-safe. */
final class SheetFindings {

    private final Map<String, List<PageFinding>> byPlace = new LinkedHashMap<>();
    private final ValidationReport report;

    private SheetFindings(ValidationReport report) {
        this.report = report;
    }

    /** A finding with its message in each language of pages. */
    record PageFinding(Finding finding, Map<Locale, String> messages) {

        String severity() {
            return finding.getAcceptanceReason().isPresent()
                    ? "accepted"
                    : finding.getSeverity().code();
        }
    }

    static SheetFindings of(Checklist checklist, Function<? super Locale, ValidationReport> validation) {
        List<ValidationReport> reports = new ArrayList<>();
        for (Locale language : PageWords.LANGUAGES) {
            ValidationReport report = validation.apply(language);
            if (!report.getChecklistId().equals(checklist.getId())
                    || !report.getRevision().equals(checklist.getRevision())) {
                throw new IllegalArgumentException("Report must be on checklist '" + checklist.getId()
                        + "' in its revision, was on '" + report.getChecklistId() + "'");
            }
            reports.add(report);
        }
        SheetFindings findings = new SheetFindings(reports.get(0));
        findings.add(reports.stream().map(ValidationReport::getFindings).toList());
        findings.add(reports.stream().map(ValidationReport::getAccepted).toList());
        return findings;
    }

    private void add(List<List<Finding>> inLanguages) {
        List<Finding> first = inLanguages.get(0);
        for (int i = 0; i < first.size(); i++) {
            Finding finding = first.get(i);
            Map<Locale, String> messages = new LinkedHashMap<>();
            for (int language = 0; language < inLanguages.size(); language++) {
                List<Finding> findings = inLanguages.get(language);
                if (findings.size() != first.size() || !isSame(findings.get(i), finding)) {
                    throw new IllegalArgumentException(
                            "Reports must have the same findings in each language, had others in '"
                                    + PageWords.LANGUAGES.get(language) + "'");
                }
                messages.put(PageWords.LANGUAGES.get(language), findings.get(i).getMessage());
            }
            byPlace.computeIfAbsent(place(finding.getPointer()), any -> new ArrayList<>())
                    .add(new PageFinding(finding, messages));
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.getCode().equals(other.getCode()) && one.getPointer().equals(other.getPointer());
    }

    /** Returns the part of a JSON Pointer that leads to a control, a section or a certificate; none leads to the sheet. */
    private static String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        int end = 1;
        if (isList("certifications", steps, end)) {
            end += 2;
        } else {
            while (isList("sections", steps, end)) {
                end += 2;
            }
            if (end > 1 && isList("controls", steps, end)) {
                end += 2;
            }
        }
        return String.join("/", Arrays.asList(steps).subList(0, end));
    }

    private static boolean isList(String name, String[] steps, int at) {
        return at + 1 < steps.length && steps[at].equals(name);
    }

    /** Takes out the findings of a place, given by its pointer. */
    List<PageFinding> take(String pointer) {
        List<PageFinding> taken = byPlace.remove(pointer);
        return taken == null ? List.of() : taken;
    }

    /** Takes out all findings that are left. */
    List<PageFinding> takeRest() {
        List<PageFinding> rest = byPlace.values().stream().flatMap(List::stream).toList();
        byPlace.clear();
        return rest;
    }

    /** Returns the number of open findings of a severity. */
    int count(Severity severity) {
        return report.findings(severity).size();
    }
}
