package io.github.cloudchecklist.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the schemas say and what reading says about a document. */
final class Schemas {

    static final JsonMapper MAPPER = new JsonMapper();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<ChecklistSchema, Schema> COMPILED = new EnumMap<>(ChecklistSchema.class);
    private static final Map<ChecklistSchema, ChecklistJson<?>> READERS = new EnumMap<>(ChecklistSchema.class);

    static {
        for (ChecklistSchema schema : ChecklistSchema.values()) {
            COMPILED.put(schema, compile(schema));
        }
        READERS.put(ChecklistSchema.CHECKLIST, ChecklistJson.forChecklists());
        READERS.put(ChecklistSchema.CROSSWALK, ChecklistJson.forCrosswalks());
        READERS.put(ChecklistSchema.VALIDATION_REPORT, ChecklistJson.forValidationReports());
        Analyses.KINDS.forEach(kind -> READERS.put(kind.schema(), kind.json()));
    }

    private Schemas() {}

    private static Schema compile(ChecklistSchema schema) {
        return REGISTRY.getSchema(schema.text(), InputFormat.JSON);
    }

    /** Returns what the schema has against a document. */
    static List<Error> errors(ChecklistSchema schema, String document) {
        return COMPILED.get(schema).validate(document, InputFormat.JSON);
    }

    static boolean accepts(ChecklistSchema schema, String document) {
        return errors(schema, document).isEmpty();
    }

    /** Returns the code of the failure to read a document; empty if it is read. */
    static String refusal(ChecklistSchema schema, String document) {
        try {
            read(schema, document);
            return "";
        } catch (ChecklistJsonException e) {
            return e.code();
        }
    }

    /**
     * Reads a document.
     *
     * @throws ChecklistJsonException if it is refused
     */
    static void read(ChecklistSchema schema, String document) {
        READERS.get(schema).read(document);
    }

    static ObjectNode tree(ChecklistSchema schema) {
        return (ObjectNode) MAPPER.readTree(schema.text());
    }
}
