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
import java.util.List;
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

    /** Where a property is called {@code id}, which json-schema-validator takes for the keyword; we write none. */
    private static final String PARTIES =
            "/definitions/AssemblyOscalMetadataMetadataType/properties/parties/items/anyOf";

    private static final Schema CATALOG = schema("catalog");
    private static final Schema COMPONENT_DEFINITION = schema("component-definition");

    private Judges() {}

    private static Schema schema(String name) {
        String resource = "/schema/json/oscal-" + name + "_schema.json";
        try (InputStream in = OscalBindingContext.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(LOCAL_ID, "");
            JsonNode schema = new JsonMapper().readTree(text);
            for (JsonNode party : schema.at(PARTIES)) {
                ((ObjectNode) party.at("/properties/external-ids/items/properties/id")).remove("id");
            }
            return REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the JSON schema says of a catalog. */
    static List<String> schemaOfCatalogs(String catalog) {
        return messages(CATALOG, catalog);
    }

    /** Returns what the JSON schema says of a component definition. */
    static List<String> schemaOfComponentDefinitions(String definition) {
        return messages(COMPONENT_DEFINITION, definition);
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
            return CONTEXT.validate(item, CONTEXT.newBoundLoader(), null).getFindings().stream()
                    .filter(finding -> finding.getSeverity() != Level.NONE)
                    .map(Judges::describe)
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static String describe(IValidationFinding finding) {
        return finding.getSeverity() + ": " + finding.getMessage();
    }
}
