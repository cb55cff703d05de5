package io.github.cloudchecklist.json.sarif;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.codec.Indentation;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports of validation as SARIF 2.1.0 logs.
 *
 * <p>A log has one run with
 *
 * <ul>
 *   <li>a rule for each descriptor, and for each other code that was found, in the order of the codes: title, help, level and
 *       source;
 *   <li>a result for each finding, the open ones first, then the accepted ones, each group in document order: level ({@code
 *       error}, {@code warning}, {@code note}), message and arguments. Accepted findings are results with a suppression
 *       that is justified by the reason;
 *   <li>with each result the document that the checklist was read from and two logical locations: the control or section,
 *       whose fully qualified name has the ids of all sections around it, as in {@code 2 > 2.1 > 2.1.2}, and the place in the
 *       document as a JSON pointer (RFC 6901);
 *   <li>with each result a partial fingerprint {@code checklistFinding/v1}, by which a viewer tells findings that it knows
 *       from new ones.
 * </ul>
 *
 * <p><b>The fingerprint</b> is the SHA-256 in lower-case hexadecimal digits of these texts in UTF-8, each followed by a byte FF:
 * the code; the id of the control, empty if there is none; the id of the innermost section if there is no control, else
 * empty; the names of the members from there down to the place, without the positions in lists and joined by {@code /}; name
 * and value of each argument in the order of the names; and the number of earlier findings in the same log that are alike in
 * all that. So a control or a section that is inserted elsewhere changes no fingerprint. The message, its language, the severity
 * and the acceptance are no part of it.
 *
 * <p>The texts of rules are in one language, messages in the language of the report. The same report gives the same bytes.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SarifWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();
    private static final URI DEFAULT_ARTIFACT = URI.create("checklist.json");

    private final List<RuleDescriptor> rules;
    private final URI artifact;
    private final Locale language;

    private SarifWriter(List<RuleDescriptor> rules, URI artifact, Locale language) {
        this.rules = rules;
        this.artifact = artifact;
        this.language = language;
    }

    /**
     * Returns a writer of the findings of these rules, which calls the document {@code checklist.json} and describes the rules in
     * English.
     *
     * @param rules what findings can be, as {@link ChecklistValidator#descriptors()} has it; of several with one code the first
     *     holds
     * @return the writer
     * @throws IllegalArgumentException if a rule has a text with half of a surrogate pair
     */
    public static SarifWriter of(List<RuleDescriptor> rules) {
        rules.forEach(SarifRules::check);
        return new SarifWriter(List.copyOf(rules), DEFAULT_ARTIFACT, Locale.ENGLISH);
    }

    /**
     * Returns the same writer for a checklist that stands in another document.
     *
     * @param document the address of the JSON document, absolute or relative to the log
     * @return the writer
     */
    public SarifWriter withArtifact(URI document) {
        return new SarifWriter(rules, Objects.requireNonNull(document), language);
    }

    /**
     * Returns the same writer with the texts of rules in another language; a rule that has no such text is described in English.
     *
     * @param locale the language, which should be that of the validator
     * @return the writer
     */
    public SarifWriter withLanguage(Locale locale) {
        return new SarifWriter(rules, artifact, Objects.requireNonNull(locale));
    }

    /**
     * Writes a report to bytes in UTF-8, indented by two spaces.
     *
     * @param report the report
     * @param checklist the checklist that was validated
     * @return the log
     * @throws IllegalArgumentException if the report is on another checklist or revision
     * @throws ChecklistJsonException if the report has a text that JSON cannot carry
     */
    public byte[] writeBytes(ValidationReport report, Checklist checklist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(report, checklist, bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes a report to a stream in UTF-8, which is flushed and not closed. Results are written one at a time.
     *
     * @param report the report
     * @param checklist the checklist that was validated
     * @param target where it goes
     * @throws IllegalArgumentException if the report is on another checklist or revision; nothing is written then
     * @throws ChecklistJsonException if the report has a text that JSON cannot carry; nothing is written then
     * @throws JacksonException if the stream cannot be written
     */
    public void write(ValidationReport report, Checklist checklist, OutputStream target) {
        if (!report.getChecklistId().equals(checklist.getId())
                || !report.getRevision().equals(checklist.getRevision())) {
            throw new IllegalArgumentException("Report must be on checklist '" + checklist.getId() + "', revision '"
                    + checklist.getRevision() + "', was on '" + report.getChecklistId() + "', revision '"
                    + report.getRevision() + "'");
        }
        // For the texts, which a generator does not check.
        ChecklistJson.forValidationReports().writeBytes(report);
        try (JsonGenerator generator = FACTORY.createGenerator(new Indentation(), target, JsonEncoding.UTF8)) {
            new SarifLog(generator, new SarifRules(rules, report, language), artifact).write(report, checklist);
            generator.writeRaw('\n');
        }
    }
}
