package io.github.cloudchecklist.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own document to the findings of its JSON Schema, by json-schema-validator. */
@State(Scope.Benchmark)
public class JsonSchemaBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200"})
    public int controls;

    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(ChecklistSchema.CHECKLIST.text(), InputFormat.JSON);
    private byte[] document = {};
    private JsonNode tree = mapper.nullNode();

    /** Writes the document and tries the validator. */
    @Setup
    public void prepare() {
        document = ChecklistJson.forChecklists().writeBytes(PeerSheets.ofControls(controls));
        tree = mapper.readTree(document);
        String broken = new String(document, StandardCharsets.UTF_8).replace("\"requirement\":", "\"demand\":");
        int missing = (int) schema.validate(mapper.readTree(broken)).stream()
                .filter(error -> error.getKeyword().equals("required"))
                .count();
        if (!validateTree().isEmpty() || missing < controls) {
            throw new IllegalStateException("Validator must find each missing requirement and nothing else");
        }
    }

    /** The document as a tree, already in memory. */
    @Benchmark
    public List<Error> validateTree() {
        return schema.validate(tree);
    }

    /** The document as bytes, which become a tree. */
    @Benchmark
    public List<Error> validateBytes() {
        return schema.validate(mapper.readTree(document));
    }
}
