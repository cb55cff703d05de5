package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.tree.Trees;
import java.net.URI;
import java.util.Locale;

/**
 * Reads OSCAL catalogs in JSON as checklists without answers.
 *
 * <p>A catalog that {@link OscalExporter} wrote comes back as the template it was made of. Of any other catalog,
 *
 * <ul>
 *   <li>groups become sections, controls controls, and the controls inside a control follow it, with its id in the property {@code
 *       parent}; an id that a checklist does not take is replaced, and in the property {@code id};
 *   <li>the statement with all its items becomes the requirement, one line for each item, with its label; parts of the name
 *       {@code guidance} become the guidance; any other part becomes a property {@code part.} and its name;
 *   <li>parameters are filled in where a text inserts them: with their values, else with their choices or their label in
 *       square brackets; at most 64 may insert one another;
 *   <li>resources become references, those whose address does not follow RFC 2396 documents with the property {@code href};
 *       properties and links that have no attribute become properties of the checklist.
 * </ul>
 *
 * <p>Texts of such catalogs stay the Markdown that they are. What else the catalog has is listed as lost.
 *
 * <pre>{@code
 * Conversion<Checklist> read = OscalImporter.builder().language(Locale.ENGLISH).build().read(bytes);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OscalImporter {

    final String namespace;
    final Locale language;
    final JsonLimits limits;

    private OscalImporter(Builder builder) {
        namespace = builder.namespace;
        language = builder.language;
        limits = builder.limits;
    }

    /**
     * Reads a catalog from UTF-8 bytes.
     *
     * @param catalog the document
     * @return the checklist, and what of the catalog is not in it, or not where a checklist has it; pointers lead into the catalog
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the bytes are not a catalog, or exceed a limit
     */
    public Conversion<Checklist> read(byte[] catalog) {
        return new CatalogReader(this, Trees.read(catalog, limits)).read();
    }

    /**
     * Reads a catalog from a string.
     *
     * @param catalog the document
     * @return the checklist, and what of the catalog is not in it, or not where a checklist has it; pointers lead into the catalog
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if the string is not a catalog, or exceeds a limit
     */
    public Conversion<Checklist> read(String catalog) {
        return new CatalogReader(this, Trees.read(catalog, limits)).read();
    }

    /**
     * Returns a builder with the default options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OscalImporter}; nothing is required. Not thread-safe. */
    public static final class Builder {

        private String namespace = OscalExporter.DEFAULT_NAMESPACE;
        private Locale language = Locale.ROOT;
        private JsonLimits limits = JsonLimits.defaults();

        private Builder() {}

        /**
         * Sets the namespace by which catalogs of {@link OscalExporter} are known; {@value OscalExporter#DEFAULT_NAMESPACE} unless set.
         *
         * @param newNamespace the namespace that the exporter had
         * @return this
         */
        public Builder namespace(URI newNamespace) {
            namespace = newNamespace.toString();
            return this;
        }

        /**
         * Sets the language of catalogs that do not tell theirs, as OSCAL does not; undetermined ({@code und}) unless set.
         *
         * @param newLanguage the language
         * @return this
         */
        public Builder language(Locale newLanguage) {
            language = newLanguage;
            return this;
        }

        /**
         * Sets how large a catalog may be; {@link JsonLimits#defaults()} unless set. The texts that come of parameters that are filled in
         * are together at most as long as a document may be.
         *
         * @param newLimits the limits
         * @return this
         */
        public Builder limits(JsonLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * Returns an importer with the options set.
         *
         * @return the importer
         */
        public OscalImporter build() {
            return new OscalImporter(this);
        }
    }
}
