package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A checklist in a page of plain text: what it is about, its certificates, states by section, evidence by host. */
final class SheetSummary {

    private final Checklist checklist;
    private final StringBuilder page = new StringBuilder();

    private SheetSummary(Checklist checklist) {
        this.checklist = checklist;
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
        List<ComplianceState> used = Arrays.stream(ComplianceState.values())
                .filter(state -> checklist.controls().anyMatch(control -> isIn(state, control)))
                .toList();
        line("");
        line("States by section");
        line("  %-5s %8s%s  title", "id", "controls", cells(used, state -> state.code()));
        checklist
                .sections()
                .forEach(section -> line(
                        "  %-5s %8d%s  %s",
                        section.getId(),
                        section.controls().count(),
                        cells(used, state -> count(state, section.controls())),
                        bilingual(section.getTitle())));
        line(
                "  %-5s %8d%s",
                "all", checklist.controls().count(), cells(used, state -> count(state, checklist.controls())));
    }

    private void evidence() {
        List<EvidenceLink> links = checklist
                .controls()
                .flatMap(control -> control.getAnswer().stream())
                .flatMap(answer -> answer.getEvidence().stream())
                .filter(EvidenceLink.class::isInstance)
                .map(EvidenceLink.class::cast)
                .toList();
        Map<String, List<EvidenceLink>> byHost = links.stream()
                .collect(Collectors.groupingBy(
                        link -> String.valueOf(link.getUri().getHost()), TreeMap::new, Collectors.toList()));
        line("");
        line("Evidence by host: %d links to %d addresses", links.size(), distinct(links));
        byHost.forEach(
                (host, ofHost) -> line("  %-24s %2d links, %2d addresses", host, ofHost.size(), distinct(ofHost)));
    }

    private static long distinct(List<EvidenceLink> links) {
        return links.stream().map(EvidenceLink::getUri).distinct().count();
    }

    private static String cells(List<ComplianceState> states, Function<ComplianceState, String> cell) {
        return states.stream()
                .map(state -> String.format(
                        Locale.ROOT, " %" + Math.max(5, state.code().length()) + "s", cell.apply(state)))
                .collect(Collectors.joining());
    }

    private static String count(ComplianceState state, Stream<Control> controls) {
        return Long.toString(controls.filter(control -> isIn(state, control)).count());
    }

    private static boolean isIn(ComplianceState state, Control control) {
        return control.getAnswer().map(Answer::getState).filter(state::equals).isPresent();
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
