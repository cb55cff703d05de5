package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Indentation;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Trees;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes checklists as CycloneDX 1.6 documents, and reads them back.
 *
 * <p>How a checklist is mapped:
 *
 * <table>
 * <caption>Mapping</caption>
 * <tr><th scope="col">checklist</th><th scope="col">CycloneDX</th></tr>
 * <tr><td>title, revision, introduction</td><td>name, version and description of the one standard; component of the metadata</td></tr>
 * <tr><td>day of revision</td><td>timestamp, at 00:00:00 UTC</td></tr>
 * <tr><td>section</td><td>requirement {@code s-2} with identifier, title and introduction (description)</td></tr>
 * <tr><td>control</td><td>requirement {@code r-2.1.2} with identifier, title, text and guidance (description)</td></tr>
 * <tr><td>provider</td><td>assessor of the attestation, owner of the standard</td></tr>
 * <tr><td>service</td><td>target of all claims</td></tr>
 * <tr><td>answer</td><td>claim {@code c-2.1.2} with remark (reasoning) and evidence; entry of the attestation's map, with the score
 *     of its state and a rationale</td></tr>
 * <tr><td>evidence</td><td>evidence {@code e-2.1.2-1} with label and address, name or telephone number; created and expires, at the
 *     beginning and the end of the day in UTC</td></tr>
 * <tr><td>certificate</td><td>claim {@code cert-…} with scope (reasoning), evidence, and its addresses as external references</td></tr>
 * <tr><td>frameworks it is based on, references</td><td>external references of the standard</td></tr>
 * <tr><td>all else, and addresses with brackets behind the host, which are no IRI</td><td>properties whose name is {@code
 *     checklist:} and a JSON pointer: of the metadata, of the requirement, or, for answers, of the document</td></tr>
 * </table>
 *
 * <p>Scores: implemented and alternative 1, partial as {@linkplain #withPartialScore set}, planned and not implemented 0. Answers
 * that are not applicable, qualified, not disclosed or unknown have a rationale and no score; one that is left open is no claim.
 * What went to properties is a {@link io.github.cloudchecklist.core.conversion.Loss}: other tools pass over it.
 *
 * <p>The same checklist gives the same bytes: the serial number is a UUID of version 5 made of the {@linkplain
 * ChecklistJson#digest digest} of the checklist, other names are made of ids. A second control of one id has the bom-ref {@code
 * r-2.1.2#2}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CycloneDxJson {

    private static final double HALF = 0.5;

    private final double partialScore;
    private final JsonLimits limits;
    private final boolean indented;

    private CycloneDxJson(double partialScore, JsonLimits limits, boolean indented) {
        this.partialScore = partialScore;
        this.limits = limits;
        this.indented = indented;
    }

    /**
     * Returns what reads and writes CycloneDX 1.6.
     *
     * @return the reader and writer, which writes on one line and scores a partial answer 0.5
     */
    public static CycloneDxJson of() {
        return new CycloneDxJson(HALF, JsonLimits.defaults(), false);
    }

    /**
     * Returns the same with indented output: two spaces for each level, lines ended by {@code \n}, the last one too.
     *
     * @return a reader and writer that indents
     */
    public CycloneDxJson indented() {
        return new CycloneDxJson(partialScore, limits, true);
    }

    /**
     * Returns the same with another score of partial answers.
     *
     * @param score the score, from 0 to 1
     * @return a reader and writer with that score
     * @throws IllegalArgumentException if the score is out of that range
     */
    public CycloneDxJson withPartialScore(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Score must be from 0 to 1, was '" + score + "'");
        }
        return new CycloneDxJson(score, limits, indented);
    }

    /**
     * Returns the same with other limits on what it reads.
     *
     * @param newLimits the limits
     * @return a reader and writer with these limits
     */
    public CycloneDxJson withLimits(JsonLimits newLimits) {
        return new CycloneDxJson(partialScore, newLimits, indented);
    }

    /**
     * Writes a checklist.
     *
     * @param checklist the checklist
     * @return the document, and what it has in properties only
     * @throws ChecklistJsonException if the checklist has a value that JSON cannot carry; the pointer is that of its own JSON form
     */
    public Conversion<String> write(Checklist checklist) {
        ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
        Node source = Trees.reread(json.writeString(checklist));
        BomWriter writer = new BomWriter(partialScore);
        Map<String, Object> bom = writer.bom(source, json.digest(checklist));
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = generator(text)) {
            writeValue(bom, generator);
            if (indented) {
                generator.writeRaw('\n');
            }
        }
        return Conversion.of(text.toString(), writer.losses());
    }

    private JsonGenerator generator(StringWriter text) {
        return new JsonFactory().createGenerator(indented ? new Indentation() : ObjectWriteContext.empty(), text);
    }

    private static void writeValue(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members.forEach((name, member) -> {
                generator.writeName((String) name);
                writeValue(member, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> elements) {
            generator.writeStartArray();
            elements.forEach(element -> writeValue(element, generator));
            generator.writeEndArray();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Double number) {
            generator.writeNumber(number);
        } else {
            generator.writeNumber((Integer) value);
        }
    }

    /**
     * Reads a document that {@link #write} wrote, in whatever layout.
     *
     * <p>All that was carried is read back, properties too, so that the checklist is equal to the one that was written. What
     * is derived from it is passed over: predicates, scores, rationales, external references, owner and component.
     *
     * @param document the document
     * @return the checklist
     * @throws ChecklistJsonException if the document is not CycloneDX 1.6, is not made of a checklist, has a reference that does
     *     not pass {@link #checkReferences} or a member or value that {@link #write} does not write, or exceeds a limit
     */
    public Checklist read(String document) {
        return read(Trees.read(document, limits));
    }

    /**
     * Reads a document from bytes, as {@link #read(String)} does from a string.
     *
     * @param document the document in UTF-8
     * @return the checklist
     * @throws ChecklistJsonException as there
     */
    public Checklist read(byte[] document) {
        return read(Trees.read(document, limits));
    }

    private Checklist read(Node bom) {
        BomReferences.check(bom);
        return new BomReader(bom, limits).checklist();
    }

    /**
     * Checks what schemas of CycloneDX let pass in {@code definitions} and {@code declarations} of any document: each {@code
     * bom-ref} must stand once, each reference must lead to something of the right sort in the same document unless it is a
     * BOM-Link ({@code urn:cdx:…}), and an attestation must map a requirement once.
     *
     * @param document the document
     * @throws ChecklistJsonException if one of this does not hold, which has the code {@code invalid-value} and names the place; or
     *     if the document is no JSON or exceeds a limit
     */
    public void checkReferences(String document) {
        BomReferences.check(Trees.read(document, limits));
    }

    /**
     * Checks a document in bytes, as {@link #checkReferences(String)} does a string.
     *
     * @param document the document in UTF-8
     * @throws ChecklistJsonException as there
     */
    public void checkReferences(byte[] document) {
        BomReferences.check(Trees.read(document, limits));
    }
}
