package io.github.cloudchecklist.json;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.codec.Cache;
import io.github.cloudchecklist.json.codec.Codec;
import io.github.cloudchecklist.json.codec.Documents;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.codec.Reading;
import io.github.cloudchecklist.json.codec.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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
 * with a wrong content, and anything that is not well-formed JSON is a {@link ChecklistJsonException} that names the place.
 * Members may come in any order. Bytes must be UTF-8; UTF-16 and UTF-32 are refused, and a leading byte order mark is
 * skipped, in bytes and in strings. The limits below hold for every document, so that hostile input fails early; besides,
 * sections nest at most {@link Section#MAX_DEPTH} deep, and a document has at most 1,000 different languages.
 *
 * <p><b>Writing</b> gives the same text for equal values: members in the order of the getters of their types, no absent
 * and no default value, no byte order mark. What reading would refuse for another reason than a limit, such as
 * half of a surrogate pair, is refused.
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

    /** The greatest length of a document that is read: {@value} bytes, or characters of a string. */
    public static final int DEFAULT_MAX_DOCUMENT_LENGTH = 64 << 20;

    /** The greatest length of one text that is read: {@value} characters. */
    public static final int DEFAULT_MAX_STRING_LENGTH = 4 << 20;

    /** The greatest length of the name of a member that is read: {@value} characters. */
    public static final int DEFAULT_MAX_NAME_LENGTH = 1_000;

    /** The greatest number of objects and arrays inside each other that is read: {@value}. */
    public static final int DEFAULT_MAX_NESTING_DEPTH = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEFAULT_MAX_NESTING_DEPTH)
                    .maxStringLength(DEFAULT_MAX_STRING_LENGTH)
                    .maxNameLength(DEFAULT_MAX_NAME_LENGTH)
                    .build())
            .build();

    /** Ends a run at its first problem. */
    static final Consumer<Problem> STRICT = problem -> {
        throw new ChecklistJsonException(problem);
    };

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Codec<T> codec;
    private final Cache cache;
    private final boolean indented;

    private ChecklistJson(Codec<T> codec, Cache cache, boolean indented) {
        this.codec = codec;
        this.cache = cache;
        this.indented = indented;
    }

    /**
     * Returns what reads and writes checklists: documents whose member {@code format} is {@code checklist/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Checklist> forChecklists() {
        return new ChecklistJson<>(Documents.checklist(), new Cache(), false);
    }

    /**
     * Returns what reads and writes crosswalks: documents whose member {@code format} is {@code checklist-crosswalk/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<Crosswalk> forCrosswalks() {
        return new ChecklistJson<>(Documents.crosswalk(), new Cache(), false);
    }

    /**
     * Returns what reads and writes reports of validation: documents whose member {@code format} is {@code
     * checklist-validation-report/1}.
     *
     * @return the reader and writer, which writes on one line
     */
    public static ChecklistJson<ValidationReport> forValidationReports() {
        return new ChecklistJson<>(Documents.validationReport(), new Cache(), false);
    }

    /**
     * Returns the same with indented output: two spaces for each level, lines ended by {@code \n}, the last one too.
     *
     * @return a reader and writer that indents
     */
    public ChecklistJson<T> indented() {
        return new ChecklistJson<>(codec, cache, true);
    }

    /**
     * Reads a document from a string.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the string is not a document of this kind
     */
    public T read(String json) {
        if (json.length() > DEFAULT_MAX_DOCUMENT_LENGTH) {
            throw tooLong("characters");
        }
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return read(parser, STRICT);
        }
    }

    /**
     * Reads a document from UTF-8 bytes.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the bytes are not a document of this kind
     */
    public T read(byte[] json) {
        if (json.length > DEFAULT_MAX_DOCUMENT_LENGTH) {
            throw tooLong("bytes");
        }
        Utf8 utf8 = new Utf8(json);
        if (utf8.isOtherEncoding()) {
            throw new ChecklistJsonException(new Problem(Kind.SYNTAX, "Document must be UTF-8", "", 1, 1));
        }
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), json, utf8.start(), json.length - utf8.start())) {
            return read(
                    parser,
                    problem -> STRICT.accept(problem.withColumn(utf8.column(problem.line(), problem.column()))));
        }
    }

    /**
     * Reads a document from a stream of UTF-8 bytes, which is read to its end and not closed.
     *
     * @param json the document
     * @return its value
     * @throws ChecklistJsonException if the stream cannot be read, or does not hold a document of this kind
     */
    public T read(InputStream json) {
        byte[] bytes;
        try {
            bytes = json.readNBytes(DEFAULT_MAX_DOCUMENT_LENGTH + 1);
        } catch (IOException e) {
            throw failed("Document must be readable", e);
        }
        return read(bytes);
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @param file the document
     * @return its value
     * @throws ChecklistJsonException if the file cannot be read, or does not hold a document of this kind
     */
    public T read(Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(DEFAULT_MAX_DOCUMENT_LENGTH + 1);
        } catch (IOException e) {
            throw failed("File must be readable, was '" + file + "'", e);
        }
        return read(bytes);
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
        try (JsonGenerator generator = FACTORY.createGenerator(context(), target)) {
            write(document, generator);
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
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context(), target, JsonEncoding.UTF8)) {
            write(document, generator);
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
            throw failed("Target must be writable", e);
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
            throw failed("File must be writable, was '" + file + "'", e);
        }
    }

    private T read(JsonParser parser, Consumer<Problem> problems) {
        return Objects.requireNonNull(new Reading(parser, cache, problems).document(codec));
    }

    private void write(T document, JsonGenerator generator) {
        new Writing(generator, STRICT).value(codec, document);
        if (indented) {
            generator.writeRaw('\n');
        }
    }

    private ObjectWriteContext context() {
        return indented ? new Indented() : ObjectWriteContext.empty();
    }

    private static ChecklistJsonException tooLong(String units) {
        return new ChecklistJsonException(Problem.ofDocument(
                Kind.LIMIT, "Document must be at most " + DEFAULT_MAX_DOCUMENT_LENGTH + " " + units + " long"));
    }

    private static ChecklistJsonException failed(String message, IOException cause) {
        return new ChecklistJsonException(Problem.ofDocument(Kind.IO, message), cause);
    }

    /** How indented output looks, independent of the platform. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = new Separators()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        private final DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(LINES).withObjectIndenter(LINES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
