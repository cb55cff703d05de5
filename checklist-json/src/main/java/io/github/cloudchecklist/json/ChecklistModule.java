package io.github.cloudchecklist.json;

import io.github.cloudchecklist.json.codec.Cache;
import io.github.cloudchecklist.json.codec.Codec;
import io.github.cloudchecklist.json.codec.Documents;
import io.github.cloudchecklist.json.codec.Documents.Binding;
import io.github.cloudchecklist.json.codec.Reading;
import io.github.cloudchecklist.json.codec.TextCodec;
import io.github.cloudchecklist.json.codec.Writing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Makes any Jackson 3 mapper read and write the types of the model exactly as {@link ChecklistJson} does.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ChecklistModule()).build();
 * Checklist checklist = mapper.readValue(json, Checklist.class);
 * }</pre>
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it, and so do frameworks that look for modules. It covers all
 * documents of {@code ChecklistJson} with their {@code format}, every type that they are made of, by itself or inside the
 * types of an application, and ids, open names and enums as keys of maps. What concerns the results of analysis is not
 * loaded before a mapper meets one.
 *
 * <p>Naming strategies, inclusion rules, sorting, coercions, mix-ins and default typing of the mapper do not change the
 * form; nor does a mapper that ignores unknown fields make reading lenient. What the mapper decides is what concerns its
 * parser and its generator: limits, comments, indentation, which characters are escaped. A {@code null} is refused as a
 * document; in a field of an application it stays what the application takes it for.
 *
 * <p>What is wrong within a value of the model is told by {@link ChecklistJsonException}, whose pointer begins at the root
 * of what the mapper reads. What is wrong around it, and a stream that fails, is told by the mapper as always.
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class ChecklistModule extends JacksonModule {

    /** Makes the module. */
    public ChecklistModule() {}

    @Override
    public String getModuleName() {
        return "checklist";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Cache cache = new Cache();
        Bindings bindings = Bindings.of(Documents.bindings(), cache);
        context.addSerializers(bindings.serializers);
        context.addDeserializers(bindings.deserializers);
        context.addKeySerializers(bindings.keySerializers);
        context.addKeyDeserializers(bindings.keyDeserializers);
        LateBindings analysis = new LateBindings(cache);
        context.addSerializers(analysis.serializers());
        context.addDeserializers(analysis.deserializers());
        context.addKeySerializers(analysis.keySerializers());
        context.addKeyDeserializers(analysis.keyDeserializers());
    }

    /** What one mapper is given. */
    static final class Bindings {

        final SimpleSerializers serializers = new SimpleSerializers();
        final SimpleDeserializers deserializers = new SimpleDeserializers();
        final SimpleSerializers keySerializers = new SimpleSerializers();
        final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        private final Cache cache;

        private Bindings(Cache cache) {
            this.cache = cache;
        }

        static Bindings of(List<Binding<?>> types, Cache cache) {
            Bindings bindings = new Bindings(cache);
            types.forEach(bindings::add);
            return bindings;
        }

        private <T> void add(Binding<T> binding) {
            serializers.addSerializer(binding.type(), new Serializer<>(binding.codec()));
            deserializers.addDeserializer(binding.type(), new Deserializer<>(binding.codec(), cache));
            if (binding.codec() instanceof TextCodec<T> codec) {
                keySerializers.addSerializer(binding.type(), new KeySerializer<>(codec));
                keyDeserializers.addDeserializer(binding.type(), new KeyReader<>(codec, cache));
            }
        }
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final Codec<T> codec;

        Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            new Writing(generator, ChecklistJson.STRICT).value(codec, value);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    private static final class KeySerializer<T> extends ValueSerializer<T> {

        private final TextCodec<T> codec;

        KeySerializer(TextCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            new Writing(generator, ChecklistJson.STRICT).name(codec, value);
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {

        private final Codec<T> codec;
        private final Cache cache;

        Deserializer(Codec<T> codec, Cache cache) {
            this.codec = codec;
            this.cache = cache;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return Objects.requireNonNull(new Reading(parser, cache, ChecklistJson.STRICT).value(codec));
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            JsonParser parser = context.getParser();
            boolean isDocument = parser != null
                    && parser.hasToken(JsonToken.VALUE_NULL)
                    && parser.streamReadContext().inRoot();
            return isDocument ? deserialize(parser, context) : null;
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {

        private final TextCodec<T> codec;
        private final Cache cache;

        KeyReader(TextCodec<T> codec, Cache cache) {
            this.codec = codec;
            this.cache = cache;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return Objects.requireNonNull(
                    new Reading(context.getParser(), cache, ChecklistJson.STRICT).key(codec, key));
        }
    }
}
