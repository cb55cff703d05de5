package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.analysis.EvidenceCounts;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A checklist in a page of plain text: what it is about, its certificates, states by section, evidence by host. */
final class SheetSummary {

    private final Checklist checklist;
    private final Summary summary;
    private final StringBuilder page = new StringBuilder();

    private SheetSummary(Checklist checklist) {
        this.checklist = checklist;
        this.summary = Summary.of(checklist);
    }

    /** Returns the page; lines end with a line feed. */
    static String of(Checklist checklist) {
        SheetSummary summary = new SheetSummary(checklist);
        summary.header();
        summary.certificates();
        summary.states();
        summary.evidence();
        return summary.page.toString();
    }

    private void header() {
        line("%s", bilingual(checklist.getTitle()));
        line("  id        %s", checklist.getId());
        line("  revision  %s", checklist.getRevision());
        checklist
                .getProvider()
                .ifPresent(provider -> line("  provider  %s", provider.getName().getText()));
        checklist
                .getService()
                .ifPresent(service -> line("  service   %s", service.getName().getText()));
        checklist
                .getBasis()
                .forEach(basis -> line(
                        "  basis     %s",
                        basis.getTitle().map(LocalizedText::getText).orElse(basis.getName())));
    }

    private void certificates() {
        line("");
        line("Certificates");
        for (Certification certification : checklist.getCertifications()) {
            line(
                    "  %-15s %-13s since %s, %s",
                    certification.getStandard(),
                    certification.getRegistrationNumber().orElse("-"),
                    certification.getRegisteredOn().map(Object::toString).orElse("?"),
                    certification
                            .getRegistrar()
                            .map(body -> body.getName().getText())
                            .orElse("?"));
        }
    }

    private void states() {
        Set<ComplianceState> used = summary.getStates().getCounts().keySet();
        line("");
        line("States by section");
        line("  %-5s %8s%s  title", "id", "controls", cells(used, ComplianceState::code));
        checklist
                .sections()
                .forEach(section -> line(
                        "  %s  %s",
                        row(
                                section.getId().text(),
                                summary.getSections().getOrDefault(section.getId(), StateCounts.NONE),
                                used),
                        bilingual(section.getTitle())));
        line("  %s", row("all", summary.getStates(), used));
    }

    private static String row(String name, StateCounts counts, Set<ComplianceState> used) {
        return String.format(
                Locale.ROOT,
                "%-5s %8d%s",
                name,
                counts.total(),
                cells(used, state -> Long.toString(counts.count(state))));
    }

    private static String cells(Set<ComplianceState> states, Function<ComplianceState, String> cell) {
        return states.stream()
                .map(state -> String.format(
                        Locale.ROOT, " %" + Math.max(5, state.code().length()) + "s", cell.apply(state)))
                .collect(Collectors.joining());
    }

    private void evidence() {
        EvidenceCounts evidence = summary.getEvidence();
        line("");
        line("Evidence by host: %d links to %d addresses", evidence.links(), evidence.distinctAddresses());
        evidence.getHosts()
                .forEach((host, links) -> line(
                        "  %-24s %2d links, %2d addresses",
                        host,
                        links,
                        evidence.getAddresses().keySet().stream()
                                .filter(address -> host.equals(address.getHost()))
                                .count()));
    }

    private static String bilingual(LocalizedText text) {
        return text.getText()
                + text.findTranslation(Locale.ENGLISH)
                        .map(english -> " / " + english)
                        .orElse("");
    }

    private void line(String format, Object... arguments) {
        page.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
