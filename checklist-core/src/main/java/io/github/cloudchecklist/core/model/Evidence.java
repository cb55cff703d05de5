package io.github.cloudchecklist.core.model;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a provider points at to support an answer: an address, a document without address, or a desk to ask.
 *
 * <p>Evidence is what the sheet cites; whether it proves anything is not said. The kinds are closed: {@link
 * EvidenceLink}, {@link EvidenceDocument}, {@link EvidenceContact}; what they have in common is here.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Evidence permits EvidenceLink, EvidenceDocument, EvidenceContact {

    /**
     * Returns the words that the sheet prints in front of the evidence.
     *
     * @return the label without the sign that opens it; empty if the evidence is cited without a label
     */
    Optional<LocalizedText> getLabel();

    /**
     * Returns the language in which the evidence is written, as the sheet states it.
     *
     * @return the language; empty if the sheet does not state it, which does not mean that it is the sheet's own
     */
    Optional<Locale> getLanguage();

    /**
     * Returns the clauses of the evidence that the sheet cites, in the order of the sheet.
     *
     * @return the clauses; empty if the evidence is cited as a whole
     */
    List<Clause> getClauses();

    /**
     * Returns the note that the sheet prints on this evidence.
     *
     * @return the note with the sign that opens it; empty if there is none
     */
    Optional<LocalizedText> getNote();

    /**
     * Returns what the evidence is.
     *
     * @return the kind; empty if nobody has said
     */
    Optional<EvidenceKind> getKind();

    /**
     * Returns the day on which the evidence was last read or collected, in the calendar of the one who did.
     *
     * @return the day; empty if it is not known
     */
    Optional<LocalDate> getCollectedOn();

    /**
     * Returns the last day on which the evidence holds.
     *
     * @return the day, inclusive; empty if the evidence does not expire or it is not known
     */
    Optional<LocalDate> getExpiresOn();

    /**
     * Returns the digest of the content as it was collected.
     *
     * @return {@code sha256:} followed by 64 lower-case hexadecimal digits; empty if none was taken
     */
    Optional<
                    @Pattern(
                            regexp = "sha256:[0-9a-f]{64}",
                            message = "{io.github.cloudchecklist.core.model.digest.message}")
                    String>
            getDigest();

    /**
     * Returns further facts by name, in the order in which they were given.
     *
     * @return the properties; empty if there is none
     */
    Map<String, String> getProperties();
}
