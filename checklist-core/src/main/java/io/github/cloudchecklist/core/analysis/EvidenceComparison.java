package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Changes.Sides;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.text.Quotes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two lists of evidence: by what is cited first, then by the label. */
final class EvidenceComparison {

    private final Changes changes;

    EvidenceComparison(Changes changes) {
        this.changes = changes;
    }

    /** @param path the way to the list from the sides on */
    void compare(Sides sides, String path, List<Evidence> old, List<Evidence> now) {
        if (old.equals(now)) {
            return;
        }
        Pairing<Evidence> evidence = new Pairing<>(old, now)
                .by(cited -> identity(cited) + '\n' + label(cited))
                .by(this::identity)
                .by(cited -> label(cited).isBlank() ? null : type(cited) + label(cited));
        for (int i = 0; i < old.size(); i++) {
            Evidence partner = evidence.newOf(i);
            String oldPath = path + '/' + i;
            if (partner == null) {
                changes.removed(ChangeKind.EVIDENCE_REMOVED, sides, oldPath, name(old.get(i)));
            } else {
                compare(sides.at(oldPath, path + '/' + evidence.indexOfNew(i)), old.get(i), partner);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (evidence.isNewOpen(j)) {
                changes.added(ChangeKind.EVIDENCE_ADDED, sides, path + '/' + j, name(now.get(j)));
            }
        }
        if (!evidence.isInOrder()) {
            changes.reordered(sides, path);
        }
    }

    private void compare(Sides sides, Evidence old, Evidence now) {
        if (old.equals(now)) {
            return;
        }
        ChangeKind attribute = ChangeKind.EVIDENCE_ATTRIBUTE_CHANGED;
        if (old instanceof EvidenceLink oldLink && now instanceof EvidenceLink newLink) {
            if (!oldLink.getUri().equals(newLink.getUri())) {
                changes.changed(ChangeKind.EVIDENCE_REPLACED, sides, "/uri", address(oldLink), address(newLink));
            }
        } else if (old instanceof EvidenceDocument oldDocument && now instanceof EvidenceDocument newDocument) {
            changes.text(ChangeKind.EVIDENCE_REPLACED, sides, "/name", oldDocument.getName(), newDocument.getName());
        } else if (old instanceof EvidenceContact oldDesk && now instanceof EvidenceContact newDesk) {
            changes.value(
                    ChangeKind.EVIDENCE_REPLACED,
                    sides,
                    "/telephone",
                    Optional.of(oldDesk.getTelephone()),
                    Optional.of(newDesk.getTelephone()));
            changes.text(attribute, sides, "/hours", oldDesk.getHours(), newDesk.getHours());
        }
        changes.text(ChangeKind.EVIDENCE_RELABELLED, sides, "/label", old.getLabel(), now.getLabel());
        compareAttributes(attribute, sides, old, now);
    }

    private void compareAttributes(ChangeKind attribute, Sides sides, Evidence old, Evidence now) {
        changes.value(
                attribute,
                sides,
                "/language",
                old.getLanguage().map(Locale::toLanguageTag),
                now.getLanguage().map(Locale::toLanguageTag));
        if (changes.areTextsCompared()) {
            changes.whole(attribute, sides, "/clauses", old.getClauses(), now.getClauses());
        }
        changes.text(attribute, sides, "/note", old.getNote(), now.getNote());
        changes.value(
                attribute,
                sides,
                "/kind",
                old.getKind().map(EvidenceKind::toString),
                now.getKind().map(EvidenceKind::toString));
        changes.value(
                attribute,
                sides,
                "/collectedOn",
                old.getCollectedOn().map(LocalDate::toString),
                now.getCollectedOn().map(LocalDate::toString));
        changes.value(
                attribute,
                sides,
                "/expiresOn",
                old.getExpiresOn().map(LocalDate::toString),
                now.getExpiresOn().map(LocalDate::toString));
        changes.value(attribute, sides, "/digest", old.getDigest(), now.getDigest());
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
    }

    /** Names of documents in different languages are not compared, so documents are told apart by their order only. */
    private String identity(Evidence evidence) {
        if (evidence instanceof EvidenceLink link) {
            return type(evidence) + link.getUri();
        }
        if (evidence instanceof EvidenceContact contact) {
            return type(evidence) + contact.getTelephone();
        }
        return evidence instanceof EvidenceDocument document && changes.areTextsCompared()
                ? type(evidence) + Words.said(document.getName())
                : type(evidence);
    }

    private static String type(Evidence evidence) {
        return evidence instanceof EvidenceLink
                ? "link "
                : evidence instanceof EvidenceContact ? "contact " : "document ";
    }

    private static String label(Evidence evidence) {
        return evidence.getLabel().map(LocalizedText::getText).orElse("");
    }

    private static String address(EvidenceLink link) {
        return Quotes.address(link.getUri());
    }

    /** Returns the label, or what is cited where there is no label. */
    private static String name(Evidence evidence) {
        String label = label(evidence);
        @Nullable
        String cited = evidence instanceof EvidenceLink link
                ? address(link)
                : evidence instanceof EvidenceContact contact
                        ? contact.getTelephone()
                        : evidence instanceof EvidenceDocument document ? Words.said(document.getName()) : null;
        return cited == null ? label : label.isBlank() ? cited : label + " (" + cited + ")";
    }
}
