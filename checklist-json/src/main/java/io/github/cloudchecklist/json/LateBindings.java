package io.github.cloudchecklist.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.json.ChecklistModule.Bindings;
import io.github.cloudchecklist.json.codec.AnalysisDocuments;
import io.github.cloudchecklist.json.codec.Cache;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.Serializers;

/**
 * What one mapper is given for the results of analysis, which is made when it first meets one: most mappers never do.
 *
 * <p>Thread-safe.
 */
final class LateBindings {

    private static final String PACKAGE = Summary.class.getPackageName();

    private final Cache cache;
    private final Bindings none;
    private volatile @Nullable Bindings bindings;

    LateBindings(Cache cache) {
        this.cache = cache;
        this.none = Bindings.of(List.of(), cache);
    }

    /** Returns the bindings if a type is of the package, else none. Two threads may both make them, which does no harm. */
    private Bindings of(Class<?> type) {
        if (!type.getPackageName().equals(PACKAGE)) {
            return none;
        }
        Bindings known = bindings;
        if (known == null) {
            known = Bindings.of(AnalysisDocuments.bindings(), cache);
            bindings = known;
        }
        return known;
    }

    Serializers serializers() {
        return new LateSerializers(known -> known.serializers);
    }

    Serializers keySerializers() {
        return new LateSerializers(known -> known.keySerializers);
    }

    private final class LateSerializers extends Serializers.Base {

        private final Function<Bindings, SimpleSerializers> part;

        LateSerializers(Function<Bindings, SimpleSerializers> part) {
            this.part = part;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return part.apply(of(type.getRawClass())).findSerializer(config, type, bean, format);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return part.apply(of(type.getRawClass())).findEnumSerializer(config, type, bean, format);
        }
    }

    Deserializers deserializers() {
        return new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return of(type.getRawClass()).deserializers.findBeanDeserializer(type, config, bean);
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return of(type.getRawClass()).deserializers.findEnumDeserializer(type, config, bean);
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return of(type).deserializers.hasDeserializerFor(config, type);
            }
        };
    }

    KeyDeserializers keyDeserializers() {
        return (type, config, bean) -> of(type.getRawClass()).keyDeserializers.findKeyDeserializer(type, config, bean);
    }
}
