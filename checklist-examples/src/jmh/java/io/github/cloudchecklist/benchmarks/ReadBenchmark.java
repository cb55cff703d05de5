package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Bytes to a checklist, against the loop of a parser with the same settings over the same tokens that makes every string. */
@State(Scope.Benchmark)
public class ReadBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();
    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private byte[] document = {};

    /** Writes the document. */
    @Setup
    public void prepare() {
        document = json.writeBytes(Sheets.ofControls(controls));
    }

    /** The floor. */
    @Benchmark
    public void floor(Blackhole hole) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.VALUE_STRING) {
                    hole.consume(parser.getString());
                }
            }
        }
    }

    /** The library. */
    @Benchmark
    public Checklist read() {
        return json.read(document);
    }
}
