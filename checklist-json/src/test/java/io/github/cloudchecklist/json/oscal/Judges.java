package io.github.cloudchecklist.json.oscal;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import gov.nist.secauto.metaschema.core.metapath.item.node.IDocumentNodeItem;
import gov.nist.secauto.metaschema.core.model.IBoundObject;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint.Level;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.databind.io.DeserializationFeature;
import gov.nist.secauto.metaschema.databind.io.Format;
import gov.nist.secauto.metaschema.databind.io.IBoundLoader;
import gov.nist.secauto.metaschema.databind.io.IDeserializer;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.ComponentDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Those who judge OSCAL documents, neither of them ours: the JSON schemas of OSCAL 1.1.3, which NIST has put into the public domain and
 * which liboscal-java has in its jar, and liboscal-java itself with all constraints of OSCAL.
 */
final class Judges {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final OscalBindingContext CONTEXT = OscalBindingContext.instance();
    private static final URI SOURCE = URI.create("file:/document.json");

    /** An id that only repeats where its schema stands; json-schema-validator does not take it. */
    private static final String LOCAL_ID = "\"\\$id\"\\s*:\\s*\"#[^\"]*\",?";

    private static final Schema CATALOG = schema("catalog");
    private static final Schema COMPONENT_DEFINITION = schema("component-definition");

    /** The schemas of the files of a bundle. */
    private static final Map<String, Schema> BUNDLE = Map.of(
            "catalog.json", CATALOG,
            "component-definition.json", COMPONENT_DEFINITION,
            "ssp.json", schema("ssp"),
            "assessment-plan.json", schema("ap"),
            "assessment-results.json", schema("ar"));

    private Judges() {}

    private static Schema schema(String name) {
        String resource = "/schema/json/oscal-" + name + "_schema.json";
        try (InputStream in = OscalBindingContext.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(LOCAL_ID, "");
            JsonNode schema = new JsonMapper().readTree(text);
            unnest(schema);
            return REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas have {@code "id": {"id": {…}}} for some properties, which json-schema-validator takes for a keyword. */
    private static void unnest(JsonNode node) {
        if (node instanceof ObjectNode object && object.at("/id/id") instanceof ObjectNode id) {
            object.set("id", id);
        }
        node.forEach(Judges::unnest);
    }

    /** Returns what the JSON schema says of a catalog. */
    static List<String> schemaOfCatalogs(String catalog) {
        return messages(CATALOG, catalog);
    }

    /** Returns what the JSON schema says of a component definition. */
    static List<String> schemaOfComponentDefinitions(String definition) {
        return messages(COMPONENT_DEFINITION, definition);
    }

    /** Returns what the JSON schema says of a file of a bundle. */
    static List<String> schemaOf(String file, String document) {
        return messages(Objects.requireNonNull(BUNDLE.get(file)), document);
    }

    private static List<String> messages(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Returns what liboscal-java says of a catalog. */
    static List<String> constraintsOfCatalogs(String catalog) {
        return findings(Catalog.class, catalog);
    }

    /** Returns what liboscal-java says of a component definition. */
    static List<String> constraintsOfComponentDefinitions(String definition) {
        return findings(ComponentDefinition.class, definition);
    }

    private static List<String> findings(Class<? extends IBoundObject> type, String document) {
        try {
            IDeserializer<?> deserializer = CONTEXT.newDeserializer(Format.JSON, type)
                    .disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);
            IDocumentNodeItem item = (IDocumentNodeItem) deserializer.deserializeToNodeItem(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), SOURCE);
            return findings(item, CONTEXT.newBoundLoader());
        } catch (IOException | RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Returns what liboscal-java says of a file, for which it reads those that the file refers to. */
    static List<String> constraintsOf(Path file) {
        try {
            IBoundLoader loader = CONTEXT.newBoundLoader();
            loader.disableFeature(DeserializationFeature.DESERIALIZE_VALIDATE_CONSTRAINTS);
            return findings(loader.loadAsNodeItem(file), loader);
        } catch (IOException | RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> findings(IDocumentNodeItem item, IBoundLoader loader) {
        return CONTEXT.validate(item, loader, null).getFindings().stream()
                .filter(finding -> finding.getSeverity() != Level.NONE)
                .map(Judges::describe)
                .toList();
    }

    private static String describe(IValidationFinding finding) {
        return finding.getSeverity() + ": " + finding.getMessage();
    }
}
