package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.codec.Indentation;
import io.github.cloudchecklist.json.codec.Problem;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes checklists as OSCAL documents in JSON: the template as a catalog, the answers as a component definition.
 *
 * <pre>{@code
 * OscalExporter exporter = OscalExporter.builder().offset(ZoneOffset.ofHours(8)).build();
 * Conversion<String> catalog = exporter.catalog(checklist);
 * Conversion<String> answers = exporter.componentDefinition(checklist);
 * catalog.getLosses().forEach(loss -> System.out.println(loss.describe()));
 * }</pre>
 *
 * <p>What OSCAL has no element for stands in properties of a namespace of its own; see the description of the package. Texts are
 * escaped for the Markdown that OSCAL takes them for. The same checklist and options give the same text: nothing is taken from
 * the clock, and UUIDs are of version 5, that of a document out of its content, the others out of ids, so that they stay when
 * a sheet is revised.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://pages.nist.gov/OSCAL/">NIST, Open Security Controls Assessment Language</a>
 * @since 0.1.0
 */
public final class OscalExporter {

    /** The version of OSCAL that documents follow unless told otherwise: {@value}. */
    public static final String DEFAULT_VERSION = "1.1.3";

    /** The namespace of the properties that OSCAL does not have, unless told otherwise: {@value}. */
    public static final String DEFAULT_NAMESPACE = "https://github.com/cloudchecklist/ns/oscal";

    private static final JsonFactory FACTORY = new JsonFactory();

    final String version;
    final String namespace;
    final String catalogHref;
    final ZoneOffset offset;
    private final @Nullable OffsetDateTime lastModified;
    private final boolean indented;

    private OscalExporter(Builder builder) {
        version = builder.version;
        namespace = builder.namespace;
        catalogHref = builder.catalogHref;
        offset = builder.offset;
        lastModified = builder.lastModified;
        indented = builder.indented;
    }

    private OscalExporter(OscalExporter other, String catalogHref) {
        version = other.version;
        namespace = other.namespace;
        this.catalogHref = catalogHref;
        offset = other.offset;
        lastModified = other.lastModified;
        indented = other.indented;
    }

    /**
     * Returns the template of a checklist as a catalog: sections as groups, controls as controls, requirement and guidance as parts,
     * what the sheet is based on and refers to as resources.
     *
     * @param checklist the checklist; its answers, service and certifications are not looked at
     * @return the catalog in JSON, and what is not in it; {@link OscalImporter} reads it back as the same template
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the checklist has a value that JSON cannot carry
     * @throws IllegalArgumentException if the checklist has no date of revision that OSCAL can say, and no other {@linkplain
     *     Builder#lastModified time} was given
     */
    public Conversion<String> catalog(Checklist checklist) {
        return write(checklist.getId(), (document, losses) -> new CatalogWriter(document, checklist, losses).write());
    }

    /**
     * Returns the answers of a checklist as a component definition: a component of type {@code service} with an implemented
     * requirement for each answer, and one of type {@code validation} for each certification.
     *
     * @param checklist the checklist
     * @return the component definition in JSON, and what is not in it, or in properties only
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the checklist has a value that JSON cannot carry
     * @throws IllegalArgumentException if the checklist has no date of revision that OSCAL can say, and no other {@linkplain
     *     Builder#lastModified time} was given
     */
    public Conversion<String> componentDefinition(Checklist checklist) {
        return write(checklist.getId(), (document, losses) -> new ComponentWriter(document, checklist, losses).write());
    }

    /**
     * Returns a checklist as five documents that belong together: the assessment by the provider is their last. Each but the first refers
     * to others by their names, so that they must stand in one folder.
     *
     * <pre>{@code
     * OscalExporter exporter = OscalExporter.builder().build();
     * for (Map.Entry<String, Conversion<String>> file : exporter.bundle(checklist, system).entrySet()) {
     *     Files.writeString(Path.of(file.getKey()), file.getValue().getDocument());
     * }
     * }</pre>
     *
     * <table>
     * <caption>Documents by names of files, in order</caption>
     * <tr><th scope="col">name</th><th scope="col">document</th></tr>
     * <tr><td>{@code catalog.json}</td><td>the {@linkplain #catalog template}</td></tr>
     * <tr><td>{@code component-definition.json}</td><td>the {@linkplain #componentDefinition answers and certifications}</td></tr>
     * <tr><td>{@code ssp.json}</td><td>a system security plan: the answers as implemented requirements of the system</td></tr>
     * <tr><td>{@code assessment-plan.json}</td><td>an assessment plan that reviews all controls</td></tr>
     * <tr><td>{@code assessment-results.json}</td><td>assessment results: an answer that is a yes or a no as a finding, evidence and other
     *     answers as observations, controls that do not apply as excluded</td></tr>
     * </table>
     *
     * <p>{@linkplain Builder#catalogHref Where the catalog is} has no part in this.
     *
     * @param checklist the checklist
     * @param system what OSCAL asks and the checklist does not hold
     * @return the documents in JSON by the names of their files, each with what is not in it, or in properties only; the map cannot be
     *     changed
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the checklist has a value that JSON cannot carry
     * @throws IllegalArgumentException if the checklist has no answer; if it has no date of revision that OSCAL can say, and no other
     *     {@linkplain Builder#lastModified time} or no {@linkplain OscalSystem.Builder#assessedFrom time of the assessment} was given; if
     *     it has no service and the system no name; if the {@linkplain OscalSystem.Builder#assessedUntil end} of the assessment is
     *     before the date of revision, from which it is then counted
     */
    public Map<String, Conversion<String>> bundle(Checklist checklist, OscalSystem system) {
        OscalExporter inFolder = new OscalExporter(this, Bundle.CATALOG);
        ChecklistId id = checklist.getId();
        String digest = ChecklistJson.forChecklists().digest(checklist);
        Map<String, Conversion<String>> files = new LinkedHashMap<>();
        files.put(Bundle.CATALOG, inFolder.catalog(checklist));
        files.put(Bundle.COMPONENT_DEFINITION, inFolder.componentDefinition(checklist));
        files.put(
                Bundle.SECURITY_PLAN,
                inFolder.write(
                        id,
                        (document, losses) ->
                                new SecurityPlanWriter(document, checklist, system, losses).write(digest)));
        files.put(
                Bundle.ASSESSMENT_PLAN,
                inFolder.write(
                        id, (document, losses) -> new AssessmentPlanWriter(document, checklist, losses).write(digest)));
        files.put(
                Bundle.ASSESSMENT_RESULTS,
                inFolder.write(
                        id,
                        (document, losses) ->
                                new AssessmentResultsWriter(document, checklist, system, losses).write(digest)));
        return Collections.unmodifiableMap(files);
    }

    /**
     * Returns a crosswalk as a mapping collection with one mapping, from the {@linkplain Builder#catalogHref catalog} of the checklist to
     * that of the framework: each entry is a map, and controls of which the crosswalk says that they have no counterpart are the summary
     * of gaps of the source. Of clauses without a control a crosswalk says nothing, and so does the mapping.
     *
     * <p>What is equal is {@code equivalent-to}. A counterpart that was withdrawn, and targets to which there is no relationship, are
     * relationships of {@linkplain Builder#namespace our namespace}.
     *
     * @param crosswalk the crosswalk
     * @param mapping what OSCAL asks and the crosswalk does not hold
     * @return the mapping collection in JSON, and what is not in it, or in properties only
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the crosswalk has a value that JSON cannot carry
     * @throws IllegalStateException if this exporter writes a {@linkplain Builder#version version} before 1.2, which has no mapping
     *     collection, or was given no {@linkplain Builder#lastModified time} of modification, since a crosswalk has none
     * @throws IllegalArgumentException if no entry has sources and targets, or a clause gets no fit {@linkplain
     *     OscalMapping.Builder#targetIds id}
     */
    public Conversion<String> mappingCollection(Crosswalk crosswalk, OscalMapping mapping) {
        if (version.startsWith("1.1.")) {
            throw new IllegalStateException(
                    "OSCAL version must be 1.2 or later for a mapping collection, was '" + version + "'");
        }
        OffsetDateTime given = lastModified;
        if (given == null) {
            throw new IllegalStateException(
                    "Exporter must have a time of modification for a mapping collection, since a crosswalk has no date");
        }
        String digest = ChecklistJson.forCrosswalks().digest(crosswalk);
        return write(
                crosswalk.getChecklist(),
                (document, losses) -> new MappingWriter(document, crosswalk, mapping, losses)
                        .write(digest, Times.format("modification", given)));
    }

    private Conversion<String> write(ChecklistId id, BiConsumer<OscalDocument, LossList> writer) {
        StringWriter target = new StringWriter();
        LossList losses = new LossList();
        ObjectWriteContext context = indented ? new Indentation() : ObjectWriteContext.empty();
        try (JsonGenerator out = FACTORY.createGenerator(context, target)) {
            writer.accept(new OscalDocument(this, id, out), losses);
        }
        List<Loss> list = losses.toList();
        return Conversion.of(indented ? target + "\n" : target.toString(), list);
    }

    String lastModified(Checklist checklist) {
        OffsetDateTime given = lastModified;
        if (given != null) {
            return Times.format("modification", given);
        }
        LocalDate revised = checklist
                .getRevisedOn()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Checklist must have a date of revision unless a time of modification is given, id is '"
                                + checklist.getId() + "'"));
        return Times.format("modification", startOf(revised));
    }

    OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay().atOffset(offset);
    }

    OffsetDateTime endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atOffset(offset);
    }

    /**
     * Returns a builder with the default options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OscalExporter}; nothing is required. Not thread-safe. */
    public static final class Builder {

        private static final Pattern VERSION = Pattern.compile("1\\.[12]\\.[0-9]{1,3}");

        private String version = DEFAULT_VERSION;
        private String namespace = DEFAULT_NAMESPACE;
        private String catalogHref = Bundle.CATALOG;
        private ZoneOffset offset = ZoneOffset.UTC;
        private @Nullable OffsetDateTime lastModified;
        private boolean indented;

        private Builder() {}

        /**
         * Sets the version of OSCAL that the documents say they follow; {@value OscalExporter#DEFAULT_VERSION} unless set. The
         * elements that are written are the same in 1.1 and 1.2.
         *
         * @param newVersion a version from 1.1.0 on, before 2
         * @return this
         * @throws IllegalArgumentException if the version is neither 1.1 nor 1.2 with a third number
         */
        public Builder version(String newVersion) {
            if (!VERSION.matcher(newVersion).matches()) {
                throw new IllegalArgumentException(
                        "OSCAL version must be 1.1 or 1.2 with a third number" + Problem.was(newVersion));
            }
            version = newVersion;
            return this;
        }

        /**
         * Sets the namespace of the properties that OSCAL does not have; {@value OscalExporter#DEFAULT_NAMESPACE} unless set.
         *
         * @param newNamespace an absolute address in ASCII, which need not lead anywhere
         * @return this
         * @throws IllegalArgumentException if the address is not absolute or not in ASCII
         */
        public Builder namespace(URI newNamespace) {
            String text = newNamespace.toString();
            if (!newNamespace.isAbsolute() || !text.equals(newNamespace.toASCIIString())) {
                throw new IllegalArgumentException("Namespace must be an absolute address in ASCII");
            }
            namespace = text;
            return this;
        }

        /**
         * Sets where a component definition says that the catalog is; {@code catalog.json} unless set.
         *
         * @param href an address, or a path from the component definition
         * @return this
         * @throws IllegalArgumentException if the address is empty
         */
        public Builder catalogHref(URI href) {
            if (href.toString().isEmpty()) {
                throw new IllegalArgumentException("Address of the catalog must not be empty");
            }
            catalogHref = Props.href(href);
            return this;
        }

        /**
         * Sets the offset from UTC at whose midnight a sheet counts as modified on its date of revision; UTC unless set.
         *
         * @param newOffset an offset that is in use somewhere
         * @return this
         * @throws IllegalArgumentException if OSCAL does not take the offset
         */
        public Builder offset(ZoneOffset newOffset) {
            offset = Times.check(newOffset);
            return this;
        }

        /**
         * Sets when the sheets were last modified, instead of their date of revision, and with it the {@linkplain #offset offset}.
         *
         * @param time a time in the years 1900 to 2999, at an offset that is in use somewhere
         * @return this
         * @throws IllegalArgumentException if OSCAL does not take the time
         */
        public Builder lastModified(OffsetDateTime time) {
            Times.format("modification", time);
            offset(time.getOffset());
            lastModified = time;
            return this;
        }

        /**
         * Sets whether the documents are indented by two spaces for each level; on one line unless set.
         *
         * @param newIndented whether they are
         * @return this
         */
        public Builder indented(boolean newIndented) {
            indented = newIndented;
            return this;
        }

        /**
         * Returns an exporter with the options set.
         *
         * @return the exporter
         */
        public OscalExporter build() {
            return new OscalExporter(this);
        }
    }
}
