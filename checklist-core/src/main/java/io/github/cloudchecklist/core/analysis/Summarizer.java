package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Makes the summary of one sheet in one pass. Not thread-safe. */
final class Summarizer {

    private final Map<SectionId, StateCounts> sections = new TreeMap<>();
    private final Map<Responsibility, EnumMap<ComplianceState, Long>> responsibilities =
            new EnumMap<>(Responsibility.class);
    private final Map<URI, Long> addresses = new TreeMap<>();
    private final Map<String, Long> hosts = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private long documents;
    private long contacts;
    private long controlsWithout;
    private long withdrawn;

    Summary summarize(Checklist checklist) {
        EnumMap<ComplianceState, Long> states = new EnumMap<>(ComplianceState.class);
        for (Section section : checklist.getSections()) {
            addTo(states, count(section));
        }
        Map<Responsibility, StateCounts> owners = new EnumMap<>(Responsibility.class);
        responsibilities.forEach((owner, counts) -> owners.put(owner, counts(counts)));
        return Summary.builder()
                .checklists(1)
                .states(counts(states))
                .sections(sections)
                .responsibilities(owners)
                .evidence(EvidenceCounts.builder()
                        .addresses(addresses)
                        .hosts(hosts)
                        .languages(languages)
                        .documents(documents)
                        .contacts(contacts)
                        .controlsWithout(controlsWithout)
                        .build())
                .withdrawn(withdrawn)
                .build();
    }

    /** Counts the controls of a section and of those below, which nest no deeper than the model allows. */
    private EnumMap<ComplianceState, Long> count(Section section) {
        EnumMap<ComplianceState, Long> states = new EnumMap<>(ComplianceState.class);
        for (Control control : section.getControls()) {
            count(control, states);
        }
        for (Section subsection : section.getSections()) {
            addTo(states, count(subsection));
        }
        sections.merge(section.getId(), counts(states), StateCounts::plus);
        return states;
    }

    private void count(Control control, EnumMap<ComplianceState, Long> states) {
        if (control.getLifecycle() == Lifecycle.WITHDRAWN) {
            withdrawn++;
            return;
        }
        ComplianceState state = StateCounts.stateOf(control);
        states.merge(state, 1L, Long::sum);
        control.getAnswer()
                .flatMap(Answer::getResponsibility)
                .ifPresent(owner -> responsibilities
                        .computeIfAbsent(owner, any -> new EnumMap<>(ComplianceState.class))
                        .merge(state, 1L, Long::sum));
        List<Evidence> evidence = control.getAnswer().map(Answer::getEvidence).orElse(List.of());
        if (evidence.isEmpty()) {
            controlsWithout++;
        }
        evidence.forEach(this::count);
    }

    private void count(Evidence evidence) {
        evidence.getLanguage().ifPresent(language -> languages.merge(language.toLanguageTag(), 1L, Long::sum));
        if (evidence instanceof EvidenceLink link) {
            addresses.merge(link.getUri(), 1L, Long::sum);
            String host = link.getUri().getHost();
            if (host != null) {
                hosts.merge(host.toLowerCase(Locale.ROOT), 1L, Long::sum);
            }
        } else if (evidence instanceof EvidenceDocument) {
            documents++;
        } else if (evidence instanceof EvidenceContact) {
            contacts++;
        }
    }

    private static void addTo(EnumMap<ComplianceState, Long> sum, Map<ComplianceState, Long> counts) {
        counts.forEach((state, count) -> sum.merge(state, count, Long::sum));
    }

    private static StateCounts counts(Map<ComplianceState, Long> counts) {
        return StateCounts.builder().counts(counts).build();
    }
}
