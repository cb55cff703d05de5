package io.github.cloudchecklist.json;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.codec.AnalysisDocuments;
import io.github.cloudchecklist.json.codec.Cache;
import io.github.cloudchecklist.json.codec.Codec;
import io.github.cloudchecklist.json.codec.Documents;
import io.github.cloudchecklist.json.codec.Indentation;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problems;
import io.github.cloudchecklist.json.codec.Reading;
import io.github.cloudchecklist.json.codec.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Reads and writes documents of one kind as JSON.
 *
 * <pre>{@code
 * ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
 * Checklist checklist = json.read(Path.of("checklist.json"));
 * String text = json.indented().writeString(checklist);
 * }</pre>
 *
 * <p><b>Reading</b> is strict. The first field that is unknown, missing, or there twice, the first value of a wrong type or
 * with a wrong content, and anything that is not well-formed JSON is a {@link ChecklistJsonException} that names the place;
 * {@link #inspect(byte[])} lists all that is wrong, and keeps what is unknown.
 * Members may come in any order. Bytes must be UTF-8; UTF-16 and UTF-32 are refused, and a leading byte order mark is
 * skipped, in bytes and in strings. {@linkplain JsonLimits Limits} hold for every document, so that hostile input fails
 * early.
 *
 * <p><b>Writing</b> gives the same text for equal values: members in the order of the getters of their types, no absent
 * and no default value, no byte order mark. What reading would refuse for another reason than a limit, such as
 * half of a surrogate pair, is refused. {@link #digest} compares documents by their canonical form.
 *
 * <p>One instance serves an application: it remembers a fixed number of short ids and addresses, so that those that recur
 * are checked once and shared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the kind of document
 * @since 0.1.0
 */
public final class ChecklistJson<T> {

    /** Ends a run at its first problem. */
    static final Problems STRICT = problem -> {
        throw new ChecklistJsonException(problem);
    };

    private static final int LIKELY_LENGTH = 1 << 14;

    private static final JsonFactory FACTORY = factory(JsonLimits.defaults());

    /** Escapes as RFC 8785, section 3.2.2.2, has it. */
    private static final JsonFactory CANONICAL = JsonFactory.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final Codec<T> codec;
    private final Cache cache;
    private final JsonFactory factory;
    private final JsonLimits limits;
    private final boolean indented;

    private ChecklistJson(Codec<T> codec, Cache cache, JsonFactory factory, JsonLimits limits, boolean indented) {
        this.codec = codec;
        this.cache = cache;
        this.factory = factory;
        this.limits = limits;
        this.indented = indented;
    }

    private static <T> ChecklistJson<T> of(Codec<T> codec) {
        return new ChecklistJson<>(codec, new Cache(), FACTORY, JsonLimits.defaults(), false);
    }

    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNestingDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(JsonLimits.MAX_NAME_LENGTH)
                        .build())
                .build();
    }

    /**
     * Returns what reads and writes checklists: documents whose member {@code format} is {@code checklist/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Checklist> forChecklists() {
        return of(Documents.checklist());
    }

    /**
     * Returns what reads and writes crosswalks: documents whose member {@code format} is {@code checklist-crosswalk/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Crosswalk> forCrosswalks() {
        return of(Documents.crosswalk());
    }

    /**
     * Returns what reads and writes reports of validation: documents whose member {@code format} is {@code
     * checklist-validation-report/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<ValidationReport> forValidationReports() {
        return of(Documents.validationReport());
    }

    /**
     * Returns what reads and writes summaries: documents whose member {@code format} is {@code checklist-summary/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Summary> forSummaries() {
        return of(AnalysisDocuments.summary());
    }

    /**
     * Returns what reads and writes diffs of two revisions: documents whose member {@code format} is {@code checklist-diff/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<ChecklistDiff> forDiffs() {
        return of(AnalysisDocuments.diff());
    }

    /**
     * Returns what reads and writes plans of migration: documents whose member {@code format} is {@code
     * checklist-migration-plan/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<MigrationPlan> forMigrationPlans() {
        return of(AnalysisDocuments.migrationPlan());
    }

    /**
     * Returns what reads and writes coverages of a framework: documents whose member {@code format} is {@code
     * checklist-coverage/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Coverage> forCoverages() {
        return of(AnalysisDocuments.coverage());
    }

    /**
     * Returns what reads and writes indexes of evidence: documents whose member {@code format} is {@code
     * checklist-evidence-index/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<EvidenceIndex> forEvidenceIndexes() {
        return of(AnalysisDocuments.evidenceIndex());
    }

    /**
     * Returns what reads and writes comparisons of checklists: documents whose member {@code format} is {@code
     * checklist-comparison/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Comparison> forComparisons() {
        return of(AnalysisDocuments.comparison());
    }

    /**
     * Returns the same with indented output: two spaces for each level, lines ended by {@code \n}, the last one too.
     *
     * @return a reader and writer that indents
     */
    public ChecklistJson<T> indented() {
        return new ChecklistJson<>(codec, cache, factory, limits, true);
    }

    ChecklistJson<T> onOneLine() {
        return new ChecklistJson<>(codec, cache, factory, limits, false);
    }

    /**
     * Returns the same with other limits on what it reads.
     *
     * @param newLimits the limits
     * @return a reader and writer with these limits
     */
    public ChecklistJson<T> withLimits(JsonLimits newLimits) {
        return new ChecklistJson<>(codec, cache, factory(newLimits), newLimits, indented);
    }

    JsonLimits limits() {
        return limits;
    }

    /**
     * Reads a document from a string.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the string is not a document of this kind
     */
    public T read(String json) {
        return read(Source.of(json));
    }

    /**
     * Reads a document from UTF-8 bytes.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the bytes are not a document of this kind
     */
    public T read(byte[] json) {
        return read(Source.of(json));
    }

    /**
     * Reads a document from a stream of UTF-8 bytes, which is read to its end and not closed.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the stream cannot be read, or does not hold a document of this kind
     */
    public T read(InputStream json) {
        return read(Source.of(json, limits));
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @param file the document
     * @return its value
     * @throws ChecklistJsonException if the file cannot be read, or does not hold a document of this kind
     */
    public T read(Path file) {
        return read(Source.of(file, limits));
    }

    T read(Source source) {
        Problem refusal = source.refusal(limits);
        if (refusal != null) {
            throw new ChecklistJsonException(refusal);
        }
        Problems problems = problem -> STRICT.report(source.located(problem));
        T document;
        try (JsonParser parser = source.parser(factory)) {
            document =
                    Objects.requireNonNull(new Reading(parser, cache, limits.maxControls(), problems).document(codec));
        }
        Problem malformed = source.malformed();
        if (malformed != null) {
            throw new ChecklistJsonException(malformed);
        }
        return document;
    }

    /**
     * Reads as much of a document from a string as can be used, and lists all its problems.
     *
     * @param json the document
     * @return the document, if it can be used, and its problems
     */
    public Inspection<T> inspect(String json) {
        return inspect(Source.of(json));
    }

    /**
     * Reads as much of a document from UTF-8 bytes as can be used, and lists all its problems.
     *
     * @param json the document
     * @return the document, if it can be used, and its problems
     */
    public Inspection<T> inspect(byte[] json) {
        return inspect(Source.of(json));
    }

    /**
     * Reads as much of a document as can be used from a stream of UTF-8 bytes, and lists all its problems. The stream is read
     * to its end and not closed.
     *
     * @param json the document
     * @return the document, if it can be used, and its problems
     * @throws ChecklistJsonException if the stream cannot be read
     */
    public Inspection<T> inspect(InputStream json) {
        return inspect(Source.of(json, limits));
    }

    /**
     * Reads as much of a document from a file in UTF-8 as can be used, and lists all its problems.
     *
     * @param file the document
     * @return the document, if it can be used, and its problems
     * @throws ChecklistJsonException if the file cannot be read
     */
    public Inspection<T> inspect(Path file) {
        return inspect(Source.of(file, limits));
    }

    private Inspection<T> inspect(Source source) {
        Problem refusal = source.refusal(limits);
        if (refusal != null) {
            return new Inspection<>(null, List.of(new JsonProblem(refusal, null)));
        }
        ProblemList problems = new ProblemList(limits.maxProblems());
        T document = null;
        try (JsonParser parser = source.parser(factory)) {
            document = new Reading(parser, cache, limits.maxControls(), problems).document(codec);
        } catch (ProblemList.Full e) {
            // The list says so.
        }
        return new Inspection<>(document, problems.located(source));
    }

    /**
     * Writes a document to a string.
     *
     * @param document the document
     * @return its JSON
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry
     */
    public String writeString(T document) {
        StringWriter target = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(context(), target)) {
            write(document, generator, STRICT);
        }
        return target.toString();
    }

    /**
     * Writes a document to bytes in UTF-8.
     *
     * @param document the document
     * @return its JSON
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry
     */
    public byte[] writeBytes(T document) {
        return writeBytes(document, STRICT);
    }

    byte[] writeBytes(T document, Problems problems) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(LIKELY_LENGTH);
        try (JsonGenerator generator = factory.createGenerator(context(), target, JsonEncoding.UTF8)) {
            write(document, generator, problems);
        }
        return target.toByteArray();
    }

    /**
     * Writes a document to a stream in UTF-8, which is flushed and not closed.
     *
     * @param document the document
     * @param target where it goes; nothing is written if the document cannot be
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry, or the stream cannot be written
     */
    public void write(T document, OutputStream target) {
        byte[] bytes = writeBytes(document);
        try {
            target.write(bytes);
            target.flush();
        } catch (IOException e) {
            throw ChecklistJsonException.failed("Target must be writable", e);
        }
    }

    /**
     * Writes a document to a file in UTF-8, which is made, or replaced if there is one.
     *
     * @param document the document
     * @param file where it goes; left alone if the document cannot be written
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry, or the file cannot be written
     */
    public void write(T document, Path file) {
        byte[] bytes = writeBytes(document);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw ChecklistJsonException.failed("File must be writable, was '" + file + "'", e);
        }
    }

    /**
     * Writes a document in canonical form: the bytes of the JSON Canonicalization Scheme (RFC 8785), which are the same for equal
     * documents, however and wherever they are written.
     *
     * @param document the document
     * @return its canonical JSON in UTF-8: on one line, members in the order of their names
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry
     */
    public byte[] canonicalBytes(T document) {
        ByteArrayOutputStream target = new ByteArrayOutputStream(LIKELY_LENGTH);
        try (JsonGenerator generator =
                CANONICAL.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            new Writing(generator, true, STRICT).value(codec, document);
        }
        return target.toByteArray();
    }

    /**
     * Returns the digest of a document, by which two parties can see that they have the same one, whatever its formatting.
     *
     * @param document the document
     * @return {@code sha256:} and the SHA-256 of the {@linkplain #canonicalBytes canonical bytes} in lower-case hexadecimal
     *     digits
     * @throws ChecklistJsonException if the document has a value that JSON cannot carry
     */
    public String digest(T document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonicalBytes(document));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Platform must have SHA-256, as every Java platform does", e);
        }
    }

    private void write(T document, JsonGenerator generator, Problems problems) {
        new Writing(generator, problems).value(codec, document);
        if (indented) {
            generator.writeRaw('\n');
        }
    }

    private ObjectWriteContext context() {
        return indented ? new Indentation() : ObjectWriteContext.empty();
    }
}
