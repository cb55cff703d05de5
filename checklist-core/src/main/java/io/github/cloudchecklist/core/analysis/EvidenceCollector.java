package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the index of the evidence of one checklist in one pass. Not thread-safe. */
final class EvidenceCollector {

    /** What tells one piece of evidence from another. */
    private record Key(EvidenceEntry.Type type, String text) {}

    /** What has been said of a piece of evidence so far. */
    private static final class Cited {

        private final Optional<URI> uri;
        private final Set<ControlId> controls = new LinkedHashSet<>();
        private final Set<LocalizedText> labels = new LinkedHashSet<>();
        private final Set<Locale> languages = new LinkedHashSet<>();
        private final Set<String> clauses = new LinkedHashSet<>();
        private long citations;

        Cited(Optional<URI> uri) {
            this.uri = uri;
        }

        EvidenceEntry entry(Key key) {
            return EvidenceEntry.builder()
                    .type(key.type)
                    .key(key.text)
                    .uri(uri)
                    .controls(controls)
                    .labels(labels)
                    .languages(languages)
                    .clauses(clauses)
                    .citations(citations)
                    .build();
        }
    }

    private final Map<Key, Cited> cited = new LinkedHashMap<>();

    EvidenceIndex collect(Checklist checklist) {
        for (Certification certification : checklist.getCertifications()) {
            add(certification.getEvidence(), Optional.empty());
        }
        add(checklist.getReferences(), Optional.empty());
        checklist
                .controls()
                .forEach(control -> control.getAnswer()
                        .ifPresent(answer -> add(answer.getEvidence(), Optional.of(control.getId()))));
        return EvidenceIndex.builder()
                .checklistId(checklist.getId())
                .revision(checklist.getRevision())
                .entries(cited.entrySet().stream()
                        .map(entry -> entry.getValue().entry(entry.getKey()))
                        .toList())
                .build();
    }

    private void add(List<Evidence> evidence, Optional<ControlId> control) {
        for (Evidence piece : evidence) {
            Cited entry = cited.computeIfAbsent(key(piece), any -> new Cited(uri(piece)));
            entry.citations++;
            control.ifPresent(entry.controls::add);
            piece.getLabel().ifPresent(entry.labels::add);
            piece.getLanguage().ifPresent(entry.languages::add);
            piece.getClauses().stream().map(Clause::getNumber).forEach(entry.clauses::add);
        }
    }

    private static Key key(Evidence evidence) {
        if (evidence instanceof EvidenceLink link) {
            return new Key(EvidenceEntry.Type.LINK, link.getUri().toString());
        }
        if (evidence instanceof EvidenceDocument document) {
            return new Key(EvidenceEntry.Type.DOCUMENT, Words.said(document.getName()));
        }
        return new Key(EvidenceEntry.Type.CONTACT, ((EvidenceContact) evidence).getTelephone());
    }

    private static Optional<URI> uri(Evidence evidence) {
        return evidence instanceof EvidenceLink link ? Optional.of(link.getUri()) : Optional.empty();
    }
}
