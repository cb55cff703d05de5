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

/**
 * Sums up sheets and summaries one after the other.
 *
 * <pre>{@code
 * Summarizer summarizer = new Summarizer();
 * checklists.forEach(summarizer::add);
 * Summary all = summarizer.summary();
 * }</pre>
 *
 * <p>The time for all grows with the size of what is added; the memory with the number of different sections and addresses in
 * it, and not with the number of sheets. The order does not matter, so machines may each sum up a part.
 *
 * <p>Not thread-safe. A stream, a parallel one too, is collected with {@link Summary#summing()}.
 *
 * @since 0.1.0
 */
public final class Summarizer {

    private final EnumMap<ComplianceState, Long> states = new EnumMap<>(ComplianceState.class);
    private final Map<SectionId, EnumMap<ComplianceState, Long>> sections = new TreeMap<>();
    private final Map<Responsibility, EnumMap<ComplianceState, Long>> responsibilities =
            new EnumMap<>(Responsibility.class);
    private final Map<URI, Long> addresses = new TreeMap<>();
    private final Map<String, Long> hosts = new TreeMap<>();
    private final Map<String, Long> languages = new TreeMap<>();
    private long checklists;
    private long documents;
    private long contacts;
    private long controlsWithout;
    private long withdrawn;

    /** Creates a summarizer that nothing was added to. */
    public Summarizer() {}

    /**
     * Adds a sheet.
     *
     * @param checklist the sheet
     * @return this summarizer
     */
    public Summarizer add(Checklist checklist) {
        checklists++;
        for (Section section : checklist.getSections()) {
            addTo(states, count(section));
        }
        return this;
    }

    /**
     * Adds the sheets that a summary was made of.
     *
     * @param summary the summary
     * @return this summarizer
     */
    public Summarizer add(Summary summary) {
        checklists += summary.getChecklists();
        withdrawn += summary.getWithdrawn();
        addTo(states, summary.getStates().getCounts());
        summary.getSections().forEach((section, counts) -> addTo(at(section), counts.getCounts()));
        summary.getResponsibilities().forEach((owner, counts) -> addTo(at(owner), counts.getCounts()));
        EvidenceCounts evidence = summary.getEvidence();
        addTo(addresses, evidence.getAddresses());
        addTo(hosts, evidence.getHosts());
        addTo(languages, evidence.getLanguages());
        documents += evidence.getDocuments();
        contacts += evidence.getContacts();
        controlsWithout += evidence.getControlsWithout();
        return this;
    }

    /**
     * Returns the summary of all that was added so far.
     *
     * @return the summary; {@link Summary#NONE} if nothing was added
     */
    public Summary summary() {
        Summary.Builder summary = Summary.builder()
                .checklists(checklists)
                .states(counts(states))
                .evidence(EvidenceCounts.builder()
                        .addresses(addresses)
                        .hosts(hosts)
                        .languages(languages)
                        .documents(documents)
                        .contacts(contacts)
                        .controlsWithout(controlsWithout)
                        .build())
                .withdrawn(withdrawn);
        sections.forEach((section, counts) -> summary.putSection(section, counts(counts)));
        responsibilities.forEach((owner, counts) -> summary.putResponsibility(owner, counts(counts)));
        return summary.build();
    }

    /** Counts the controls of a section and of those below, which nest no deeper than the model allows. */
    private EnumMap<ComplianceState, Long> count(Section section) {
        EnumMap<ComplianceState, Long> counts = new EnumMap<>(ComplianceState.class);
        for (Control control : section.getControls()) {
            count(control, counts);
        }
        for (Section subsection : section.getSections()) {
            addTo(counts, count(subsection));
        }
        addTo(at(section.getId()), counts);
        return counts;
    }

    private EnumMap<ComplianceState, Long> at(SectionId section) {
        return sections.computeIfAbsent(section, any -> new EnumMap<>(ComplianceState.class));
    }

    private EnumMap<ComplianceState, Long> at(Responsibility owner) {
        return responsibilities.computeIfAbsent(owner, any -> new EnumMap<>(ComplianceState.class));
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
                .ifPresent(owner -> at(owner).merge(state, 1L, Long::sum));
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

    private static <K> void addTo(Map<K, Long> sum, Map<K, Long> counts) {
        counts.forEach((counted, count) -> sum.merge(counted, count, Long::sum));
    }

    private static StateCounts counts(Map<ComplianceState, Long> counts) {
        return StateCounts.builder().counts(counts).build();
    }
}
