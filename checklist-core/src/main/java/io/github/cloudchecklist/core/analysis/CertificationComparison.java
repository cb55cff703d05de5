package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.analysis.Changes.Sides;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the certificates of two sheets, each judged on the day of its own sheet. */
final class CertificationComparison {

    private final Changes changes;
    private final Optional<LocalDate> oldDay;
    private final Optional<LocalDate> newDay;

    CertificationComparison(Changes changes, Optional<LocalDate> oldDay, Optional<LocalDate> newDay) {
        this.changes = changes;
        this.oldDay = oldDay;
        this.newDay = newDay;
    }

    void compare(Sides sheets, List<Certification> old, List<Certification> now) {
        Pairing<Certification> certificates = new Pairing<>(old, now)
                .by(CertificationComparison::numberAndStandard)
                .by(CertificationComparison::number)
                .by(certificate -> standard(certificate) + '\n' + scope(certificate))
                .by(CertificationComparison::standard);
        for (int i = 0; i < old.size(); i++) {
            Certification partner = certificates.newOf(i);
            String path = "/certifications/" + i;
            if (partner == null) {
                changes.removed(ChangeKind.CERTIFICATION_REMOVED, sheets, path, name(old.get(i)));
            } else {
                compare(sheets.at(path, "/certifications/" + certificates.indexOfNew(i)), old.get(i), partner);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (certificates.isNewOpen(j)) {
                String path = "/certifications/" + j;
                changes.added(ChangeKind.CERTIFICATION_ADDED, sheets, path, name(now.get(j)));
            }
        }
        if (!certificates.isInOrder()) {
            changes.reordered(sheets, "/certifications");
        }
    }

    private void compare(Sides sides, Certification old, Certification now) {
        compareValidity(sides, old.getExpiresOn(), now.getExpiresOn());
        ChangeKind attribute = ChangeKind.CERTIFICATION_ATTRIBUTE_CHANGED;
        changes.value(attribute, sides, "/standard", Optional.of(old.getStandard()), Optional.of(now.getStandard()));
        changes.text(attribute, sides, "/scope", old.getScope(), now.getScope());
        changes.value(
                attribute, sides, "/registrationNumber", old.getRegistrationNumber(), now.getRegistrationNumber());
        changes.value(
                attribute,
                sides,
                "/registeredOn",
                old.getRegisteredOn().map(LocalDate::toString),
                now.getRegisteredOn().map(LocalDate::toString));
        if (changes.areTextsCompared()) {
            changes.whole(attribute, sides, "/registrar", old.getRegistrar(), now.getRegistrar());
        }
        changes.whole(attribute, sides, "/properties", old.getProperties(), now.getProperties());
        new EvidenceComparison(changes).compare(sides, "/evidence", old.getEvidence(), now.getEvidence());
    }

    private void compareValidity(Sides sides, Optional<LocalDate> old, Optional<LocalDate> now) {
        Optional<String> oldText = old.map(LocalDate::toString);
        Optional<String> newText = now.map(LocalDate::toString);
        changes.value(kindOfExpiry(old, now), sides, "/expiresOn", oldText, newText);
        if (old.isPresent() && now.isPresent() && oldDay.isPresent() && newDay.isPresent()) {
            boolean wasValid = !old.get().isBefore(oldDay.get());
            boolean isValid = !now.get().isBefore(newDay.get());
            if (wasValid != isValid) {
                changes.changed(
                        wasValid ? ChangeKind.CERTIFICATION_LAPSED : ChangeKind.CERTIFICATION_REINSTATED,
                        sides,
                        "/expiresOn",
                        old.get().toString(),
                        now.get().toString());
            }
        }
    }

    private static ChangeKind kindOfExpiry(Optional<LocalDate> old, Optional<LocalDate> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return ChangeKind.CERTIFICATION_ATTRIBUTE_CHANGED;
        }
        return now.get().isAfter(old.get()) ? ChangeKind.CERTIFICATION_RENEWED : ChangeKind.CERTIFICATION_SHORTENED;
    }

    private static @Nullable String number(Certification certificate) {
        return certificate.getRegistrationNumber().map(Words::folded).orElse(null);
    }

    private static @Nullable String numberAndStandard(Certification certificate) {
        String number = number(certificate);
        return number == null ? null : number + '\n' + standard(certificate);
    }

    private static String standard(Certification certificate) {
        return Words.folded(certificate.getStandard());
    }

    private static String scope(Certification certificate) {
        return certificate.getScope().map(LocalizedText::getText).orElse("");
    }

    private static String name(Certification certificate) {
        return certificate
                .getRegistrationNumber()
                .map(number -> certificate.getStandard() + " (" + number + ")")
                .orElse(certificate.getStandard());
    }
}
