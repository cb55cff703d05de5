package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** A stream of lines to checklists, against the loop of a parser over the same stream that makes every string. */
@State(Scope.Benchmark)
public class LinesBenchmark {

    /** How many controls all sheets have together. */
    @Param("7200")
    public int controls;

    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();
    private final JsonLines<Checklist> lines = JsonLines.of(ChecklistJson.forChecklists());
    private byte[] stream = {};

    /** Writes the stream. */
    @Setup
    public void prepare() {
        Checklist real = Sheets.real();
        int sheets = (int) (controls / real.controls().count());
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        lines.write(IntStream.range(0, sheets).mapToObj(number -> Sheets.copy(real, number)), target);
        stream = target.toByteArray();
    }

    /** The floor. */
    @Benchmark
    public void floor(Blackhole hole) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(stream))) {
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
    public void read(Blackhole hole) {
        try (Stream<Checklist> checklists = lines.read(new ByteArrayInputStream(stream))) {
            checklists.forEach(hole::consume);
        }
    }
}
