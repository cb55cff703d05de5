package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** A checklist to bytes, against a replay of the same calls into Jackson's generator. */
@State(Scope.Benchmark)
public class WriteBenchmark {

    /** How many controls the sheet has. */
    @Param({"72", "1200", "50000"})
    public int controls;

    private final JsonFactory factory = new JsonFactory();
    private final ChecklistJson<Checklist> json = ChecklistJson.forChecklists();
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<Object> texts = new ArrayList<>();
    private Checklist checklist = Sheets.real();
    private int length;

    /** Records the calls. */
    @Setup
    public void prepare() {
        checklist = Sheets.ofControls(controls);
        byte[] document = json.writeBytes(checklist);
        length = document.length;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                tokens.add(token);
                texts.add(token == JsonToken.PROPERTY_NAME ? new SerializedString(parser.currentName()) : text(parser));
            }
        }
        if (!new String(floor(), java.nio.charset.StandardCharsets.UTF_8)
                .equals(new String(document, java.nio.charset.StandardCharsets.UTF_8))) {
            throw new IllegalStateException("Replay must give the document");
        }
    }

    private static Object text(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
    }

    /** The floor. */
    @Benchmark
    public byte[] floor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < tokens.size(); i++) {
                switch (tokens.get(i)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName((SerializableString) texts.get(i));
                    default -> generator.writeString((String) texts.get(i));
                }
            }
        }
        return out.toByteArray();
    }

    /** The library, in canonical form. */
    @Benchmark
    public byte[] canonical() {
        return json.canonicalBytes(checklist);
    }

    /** The library. */
    @Benchmark
    public byte[] write() {
        return json.writeBytes(checklist);
    }
}
