package io.github.cloudchecklist.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as documents. */
class ChecklistSchemaTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(id -> Arrays.stream(ChecklistSchema.values())
                            .filter(schema -> schema.id().equals(id))
                            .map(ChecklistSchema::text)
                            .findFirst()
                            .orElse(null))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    @ParameterizedTest
    @EnumSource
    void isASchemaOfItsDraft(ChecklistSchema schema) {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(DRAFT));

        assertThat(Schemas.tree(schema).path("$schema").stringValue()).isEqualTo(DRAFT);
        assertThat(draft.validate(schema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theDraftRefusesABrokenSchema() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of(DRAFT));

        assertThat(draft.validate("{\"properties\": {\"id\": {\"pattern\": \"[\"}}}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(draft.validate("{\"required\": \"id\"}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void carriesItsId(ChecklistSchema schema) {
        assertThat(Schemas.tree(schema).path("$id").stringValue())
                .isEqualTo(schema.id())
                .matches("urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:schema:[a-z0-9-]+");
    }

    @ParameterizedTest
    @EnumSource
    void endsEachLineWithALineFeed(ChecklistSchema schema) {
        assertThat(schema.text()).endsWith("}\n").doesNotContain("\r", "\t", "\ufeff", "\ufffd");
    }

    @ParameterizedTest
    @EnumSource
    void refersToItselfOnly(ChecklistSchema schema) {
        ObjectNode tree = Schemas.tree(schema);

        assertThat(references(tree))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("#/"))
                .allSatisfy(
                        reference -> assertThat(tree.at(reference.substring(1)).isObject())
                                .as(reference)
                                .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void usesEachDefinition(ChecklistSchema schema) {
        ObjectNode tree = Schemas.tree(schema);
        Set<String> used = new HashSet<>();
        references(tree).forEach(reference -> used.add(reference.replaceFirst("#/\\$defs/([^/]+).*", "$1")));

        assertThat(used).containsExactlyInAnyOrderElementsOf(tree.path("$defs").propertyNames());
    }

    @Test
    void definitionsOfOneNameAreTheSame() {
        Map<String, JsonNode> known = new HashMap<>();
        for (ChecklistSchema schema : ChecklistSchema.values()) {
            Schemas.tree(schema)
                    .path("$defs")
                    .forEachEntry((name, definition) -> assertThat(definition)
                            .as(name)
                            .isEqualTo(known.merge(name, definition, (one, other) -> one)));
        }
        assertThat(sharedWithChecklists(ChecklistSchema.CROSSWALK))
                .contains("localizedText", "frameworkReference", "controlId");
        assertThat(sharedWithChecklists(ChecklistSchema.VALIDATION_REPORT)).contains("string", "controlId");
    }

    private static List<String> sharedWithChecklists(ChecklistSchema schema) {
        JsonNode definitions = Schemas.tree(schema).path("$defs");
        JsonNode ofChecklists = Schemas.tree(ChecklistSchema.CHECKLIST).path("$defs");
        List<String> shared = new ArrayList<>(definitions.propertyNames());
        shared.retainAll(ofChecklists.propertyNames());
        assertThat(shared).allSatisfy(name -> assertThat(definitions.path(name)).isEqualTo(ofChecklists.path(name)));
        return shared;
    }

    @ParameterizedTest
    @EnumSource
    void examplesAndDefaultsAreValid(ChecklistSchema schema) {
        List<String> checked = new ArrayList<>();
        checkValues(schema, Schemas.tree(schema), "", checked);

        assertThat(checked).contains(schema == ChecklistSchema.SUMMARY ? "/$defs/sectionId" : "/$defs/controlId");
    }

    private static void checkValues(ChecklistSchema schema, JsonNode node, String pointer, List<String> checked) {
        if (node.path("examples").isArray() || node.has("default")) {
            checked.add(pointer);
            Schema part = REGISTRY.getSchema(SchemaLocation.of(schema.id() + "#" + pointer));
            List<JsonNode> values = new ArrayList<>(node.path("examples").values());
            values.addAll(node.path("default").isMissingNode() ? List.of() : List.of(node.path("default")));
            assertThat(values)
                    .allSatisfy(value -> assertThat(part.validate(value))
                            .as("%s of %s", value, pointer)
                            .isEmpty());
        }
        if (node.isObject()) {
            node.forEachEntry((name, child) -> checkValues(schema, child, pointer + "/" + name, checked));
        }
    }

    private static List<String> references(JsonNode node) {
        List<String> references = new ArrayList<>(node.findValuesAsString("$ref"));
        assertThat(node.findValues("$dynamicRef")).isEmpty();
        return references;
    }
}
