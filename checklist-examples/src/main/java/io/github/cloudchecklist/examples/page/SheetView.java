package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.ShareRule;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.examples.page.SheetFindings.PageFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the page of a sheet shows, in its order. Made in one pass. */
final class SheetView {

    static final List<ShareRule> SHARE_RULES = List.of(ShareRule.STRICT, ShareRule.ANSWERED, ShareRule.LENIENT);

    private final Checklist checklist;
    private final Summary summary;
    private final SheetFindings findings;
    private final List<Group> groups = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();
    private final List<PageFinding> sheetFindings;
    private final Set<String> anchors = new HashSet<>();

    private SheetView(Checklist checklist, SheetFindings findings) {
        this.checklist = checklist;
        this.summary = Summary.of(checklist);
        this.findings = findings;
        for (int i = 0; i < checklist.getCertifications().size(); i++) {
            certificates.add(
                    new Certificate(checklist.getCertifications().get(i), findings.take("/certifications/" + i)));
        }
        addGroups(checklist.getSections(), "", "", 1);
        this.sheetFindings = findings.takeRest();
    }

    static SheetView of(Checklist checklist, SheetFindings findings) {
        return new SheetView(checklist, findings);
    }

    /** A certificate with what was found in it. */
    record Certificate(Certification certification, List<PageFinding> findings) {}

    /** A section with its own controls; its subsections follow it. The path is its key after those of the sections around it. */
    record Group(
            Section section,
            String key,
            String path,
            int level,
            String anchor,
            StateCounts states,
            List<Row> rows,
            List<PageFinding> findings) {

        String number() {
            return section.getId().text();
        }
    }

    /** A control with what was found in it. */
    record Row(Control control, String anchor, List<PageFinding> findings) {

        ComplianceState state() {
            return StateCounts.stateOf(control);
        }

        /** Returns the words by which the row is found by its findings. */
        String findingWords() {
            Set<String> words = new LinkedHashSet<>();
            findings.forEach(finding -> words.add(finding.severity()));
            return words.isEmpty() ? "none" : "any " + String.join(" ", words);
        }
    }

    private void addGroups(List<Section> sections, String pointer, String path, int level) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String place = pointer + "/sections/" + i;
            String key = "g" + groups.size();
            List<Row> rows = new ArrayList<>();
            StateCounts states = summary.getSections().getOrDefault(section.getId(), StateCounts.NONE);
            String below = path.isEmpty() ? key : path + " " + key;
            groups.add(new Group(
                    section,
                    key,
                    below,
                    level,
                    anchor("section-" + section.getId()),
                    states,
                    rows,
                    findings.take(place)));
            for (int j = 0; j < section.getControls().size(); j++) {
                Control control = section.getControls().get(j);
                rows.add(new Row(
                        control, anchor("control-" + control.getId()), findings.take(place + "/controls/" + j)));
            }
            addGroups(section.getSections(), place, below, level + 1);
        }
    }

    /** Ids may stand at several places of a sheet, anchors at one of a page. */
    private String anchor(String wanted) {
        String anchor = anchors.contains(wanted) ? wanted + "~" + anchors.size() : wanted;
        anchors.add(anchor);
        return anchor;
    }

    Checklist checklist() {
        return checklist;
    }

    Locale language() {
        return checklist.getLanguage();
    }

    StateCounts states() {
        return summary.getStates();
    }

    Summary summary() {
        return summary;
    }

    List<Group> groups() {
        return groups;
    }

    List<Certificate> certificates() {
        return certificates;
    }

    List<PageFinding> findings() {
        return sheetFindings;
    }

    int count(Severity severity) {
        return findings.count(severity);
    }

    /** Returns the number of rows of the table: of all controls, withdrawn ones among them. */
    int rows() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** Returns the number of controls of the section that has most. */
    long longest() {
        return groups.stream().mapToLong(group -> group.states().total()).max().orElse(0);
    }

    /** Returns the states that the filter offers: those of all rows. */
    List<ComplianceState> statesOfRows() {
        return Stream.of(ComplianceState.values())
                .filter(state ->
                        groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> row.state() == state))
                .toList();
    }

    /** Returns the first mark that the legend has for a state. */
    String mark(String state) {
        return checklist.getLegend().getEntries().stream()
                .filter(entry -> entry.getState().code().equals(state))
                .map(LegendEntry::getMark)
                .findFirst()
                .orElse("");
    }

    /** Returns the facts ahead of the table that are lines of text, by the key of their word. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        checklist.getProvider().ifPresent(provider -> facts.add(new Fact("provider", provider.getName())));
        checklist.getService().ifPresent(service -> facts.add(new Fact("service", service.getName())));
        facts.add(new Fact("revision", LocalizedText.of(checklist.getRevision())));
        checklist.getRevisedOn().ifPresent(day -> facts.add(new Fact("revised-on", LocalizedText.of(day.toString()))));
        checklist
                .getBasis()
                .forEach(basis -> facts.add(new Fact(
                        "basis",
                        LocalizedText.of(basis.getName()
                                + basis.getEdition()
                                        .map(edition -> " " + edition)
                                        .orElse("")))));
        facts.add(new Fact("id", LocalizedText.of(checklist.getId().text())));
        return facts;
    }

    /** A fact about the sheet. */
    record Fact(String word, LocalizedText text) {}
}
