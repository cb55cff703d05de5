package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Service;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects the values of header lines: those of the sheet, of each framework it is made after, and of each certificate. */
final class HeaderValues {

    private static final Set<HeaderField> OF_A_BASIS =
            EnumSet.range(HeaderField.BASIS_TITLE, HeaderField.BASIS_LANGUAGE);
    private static final Set<HeaderField> OF_A_CERTIFICATE = EnumSet.range(HeaderField.STANDARD, HeaderField.REGISTRAR);
    private static final Set<HeaderField> OF_CERTIFICATES =
            EnumSet.range(HeaderField.STANDARD, HeaderField.CERTIFICATES_URI);

    private final SheetLayout layout;
    private final ImportLog log;
    private final Checklist.Builder checklist;
    private final Set<HeaderField> taken = EnumSet.noneOf(HeaderField.class);
    private final List<FrameworkReference.Builder> bases = new ArrayList<>();
    private final List<Certification.Builder> certificates = new ArrayList<>();

    /** The certificates that an address proves begin here; the first certificate below an address begins anew. */
    private int provedFrom;

    /** How many addresses prove them. */
    private int proofs;

    private @Nullable Label label;

    private record Label(String words, SheetRow row) {}

    HeaderValues(SheetLayout layout, ImportLog log, Checklist.Builder checklist) {
        this.layout = layout;
        this.log = log;
        this.checklist = checklist;
    }

    void put(HeaderField field, String value, SheetRow row) {
        if (field == HeaderField.BASIS_TITLE) {
            openBasis(value);
        } else if (field == HeaderField.STANDARD) {
            openCertificate(value);
        } else if (field == HeaderField.CERTIFICATES_LABEL) {
            closeLabel();
            label = new Label(value, row);
        } else if (isOrphan(field)) {
            doubt("sheet.header.orphan", "Line belongs to nothing above it and is left out", value, row);
        } else if (field == HeaderField.CERTIFICATES_URI && proofs == HeaderField.MAX_CERTIFICATES_URIS) {
            doubt(
                    "sheet.header.excess",
                    "Certificates have too many addresses already and this one is left out",
                    value,
                    row);
        } else if (taken.contains(field)) {
            doubt("sheet.header.repeated", "Line says anew what is said above it and is left out", value, row);
        } else if (set(field, value, row) && field != HeaderField.CERTIFICATES_URI) {
            taken.add(field);
        }
    }

    /** Writes what was collected, in addition to what the checklist has of it. */
    void finish() {
        closeLabel();
        bases.forEach(basis -> checklist.addBasis(basis.build()));
        certificates.forEach(certificate -> checklist.addCertification(certificate.build()));
    }

    private void openBasis(String title) {
        taken.removeAll(OF_A_BASIS);
        FrameworkReference.Builder basis = FrameworkReference.builder();
        basis.name(title).title(LocalizedText.of(title));
        bases.add(basis);
    }

    private void openCertificate(String standard) {
        taken.removeAll(OF_A_CERTIFICATE);
        if (proofs > 0) {
            provedFrom = certificates.size();
            proofs = 0;
        }
        Certification.Builder certificate = Certification.builder();
        certificate.standard(standard);
        certificates.add(certificate);
    }

    private boolean isOrphan(HeaderField field) {
        return OF_A_BASIS.contains(field) ? bases.isEmpty() : OF_CERTIFICATES.contains(field) && certificates.isEmpty();
    }

    /** Sets a field; {@code false} if the value cannot be read, which is listed. */
    private boolean set(HeaderField field, String value, SheetRow row) {
        switch (field) {
            case PROVIDER -> checklist.provider(Organization.of(value));
            case SERVICE -> checklist.service(Service.of(value));
            case BASIS_EDITION -> last(bases).edition(value);
            case BASIS_PUBLISHER -> last(bases).publisher(Organization.of(value));
            case SCOPE -> last(certificates).scope(LocalizedText.of(value));
            case REGISTRATION_NUMBER -> last(certificates).registrationNumber(value);
            case REGISTRAR -> last(certificates).registrar(Organization.of(value));
            case LEGEND -> {
                return false;
            }
            case REVISED_ON -> {
                return date(value, row, checklist::revisedOn);
            }
            case REGISTERED_ON -> {
                return date(value, row, last(certificates)::registeredOn);
            }
            case EXPIRES_ON -> {
                return date(value, row, last(certificates)::expiresOn);
            }
            case BASIS_URI -> {
                return address(value, row, last(bases)::uri);
            }
            case CERTIFICATES_URI -> {
                return address(value, row, this::prove);
            }
            case BASIS_LANGUAGE -> {
                return language(value, row, last(bases)::language);
            }
            default -> throw new IllegalStateException("Header field must be handled, was '" + field + "'");
        }
        return true;
    }

    private void prove(URI uri) {
        EvidenceLink.Builder link = EvidenceLink.builder();
        link.uri(uri);
        if (label != null) {
            link.label(LocalizedText.of(label.words()));
            label = null;
        }
        certificates
                .subList(provedFrom, certificates.size())
                .forEach(certificate -> certificate.addEvidence(link.build()));
        proofs++;
    }

    /** Lists a label that has no address below it. */
    void closeLabel() {
        if (label != null) {
            doubt("sheet.link.missing", "Label has no address below it", label.words(), label.row());
            label = null;
        }
    }

    private boolean date(String value, SheetRow row, Consumer<LocalDate> target) {
        try {
            target.accept(LocalDate.parse(value, layout.dates()));
            return true;
        } catch (DateTimeParseException e) {
            doubt("sheet.header.date", "Date is not of the form '" + layout.getDatePattern() + "'", value, row);
            return false;
        }
    }

    private boolean address(String value, SheetRow row, Consumer<URI> target) {
        Optional<URI> uri = Addresses.parse(value);
        uri.ifPresentOrElse(
                target, () -> doubt("sheet.link.invalid", "Address is not a URI and is left out", value, row));
        return uri.isPresent();
    }

    private boolean language(String value, SheetRow row, Consumer<Locale> target) {
        try {
            target.accept(new Locale.Builder().setLanguageTag(value).build());
            return true;
        } catch (IllformedLocaleException e) {
            doubt("sheet.header.language", "Language is not a tag of BCP 47", value, row);
            return false;
        }
    }

    private void doubt(String code, String message, String value, SheetRow row) {
        log.doubt(Uncertainty.of(code, message, value), row, ImportLog.firstColumn(row));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
