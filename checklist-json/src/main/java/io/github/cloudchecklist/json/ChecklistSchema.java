package io.github.cloudchecklist.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the documents: for editors, for generators of code and documentation, and for
 * checking documents where there is no Java.
 *
 * <p>Each schema is complete in itself and names nothing to be fetched. What it accepts {@link ChecklistJson} reads, with
 * a few differences that the schema cannot say:
 *
 * <ul>
 *   <li>a member must not stand twice in one object, nor two translations whose tags differ in case only;
 *   <li>sections nest at most {@link io.github.cloudchecklist.core.model.Section#MAX_DEPTH} levels deep, and a document has
 *       at most 1,000 different languages;
 *   <li>a text holds no half of a surrogate pair;
 *   <li>an IPv6 address in the host of an address is one;
 *   <li>a schema counts the length of texts and names in code points, reading in UTF-16 code units, and that of names in
 *       bytes where it reads bytes;
 *   <li>a count is written without fraction and exponent, {@code 1} and not {@code 1.0};
 *   <li>a summary names an address, host or language only once, addresses that differ in the case of their host are one;
 *   <li>each row of a comparison has as many cells as there are checklists;
 *   <li>the length of a document is limited.
 * </ul>
 *
 * <p>The other way round, whatever is written is valid, but for odd addresses such as {@code //?q} (no host, no path) and
 * IPv6 hosts with a zone that is not escaped. Irregular language tags such as {@code i-klingon} are read too; they are
 * written in another form, which is valid.
 *
 * <p>The ids use Unicode categories in their patterns, as ECMA-262 has them with the flag {@code u}; a tool with another
 * dialect, such as the {@code re} of Python, refuses the schema.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum ChecklistSchema {

    /** The schema of {@code checklist/1}, the documents of {@link ChecklistJson#forChecklists()}. */
    CHECKLIST("checklist-1"),

    /** The schema of {@code checklist-crosswalk/1}, the documents of {@link ChecklistJson#forCrosswalks()}. */
    CROSSWALK("checklist-crosswalk-1"),

    /**
     * The schema of {@code checklist-validation-report/1}, the documents of {@link
     * ChecklistJson#forValidationReports()}.
     */
    VALIDATION_REPORT("checklist-validation-report-1"),

    /** The schema of {@code checklist-summary/1}, the documents of {@link ChecklistJson#forSummaries()}. */
    SUMMARY("checklist-summary-1"),

    /** The schema of {@code checklist-diff/1}, the documents of {@link ChecklistJson#forDiffs()}. */
    DIFF("checklist-diff-1"),

    /** The schema of {@code checklist-migration-plan/1}, the documents of {@link ChecklistJson#forMigrationPlans()}. */
    MIGRATION_PLAN("checklist-migration-plan-1"),

    /** The schema of {@code checklist-coverage/1}, the documents of {@link ChecklistJson#forCoverages()}. */
    COVERAGE("checklist-coverage-1"),

    /** The schema of {@code checklist-evidence-index/1}, the documents of {@link ChecklistJson#forEvidenceIndexes()}. */
    EVIDENCE_INDEX("checklist-evidence-index-1"),

    /** The schema of {@code checklist-comparison/1}, the documents of {@link ChecklistJson#forComparisons()}. */
    COMPARISON("checklist-comparison-1");

    private final String name;

    ChecklistSchema(String name) {
        this.name = name;
    }

    /**
     * Returns the id of the schema, by which other schemas refer to it; nothing is found at it.
     *
     * @return a URN, the {@code $id} of the schema
     */
    public String id() {
        return "urn:cloudchecklist:schema:" + name;
    }

    /**
     * Returns the schema, read anew at each call.
     *
     * @return a JSON document on many lines, the last one ended too
     */
    public String text() {
        String file = name + ".schema.json";
        try (InputStream in = ChecklistSchema.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
