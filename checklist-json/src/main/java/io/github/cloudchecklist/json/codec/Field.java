package io.github.cloudchecklist.json.codec;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One line of a table: a field of an object.
 *
 * @param <T> the type of the object
 * @param <B> its builder
 * @param <V> the type of the field
 */
abstract class Field<T, B, V> {

    final String name;
    final boolean required;
    final Codec<V> codec;
    private final SerializableString encodedName;
    private final BiConsumer<B, V> setter;

    Field(String name, boolean required, Codec<V> codec, BiConsumer<B, V> setter) {
        this.name = name;
        this.required = required;
        this.codec = codec;
        this.encodedName = new SerializedString(name);
        this.setter = setter;
    }

    /** Returns the value of the field in an object; null if the field is not written. */
    abstract @Nullable V get(T object);

    /** Reads the value at the current token into the builder; false if it has a problem, which has been reported. */
    boolean read(Reading in, B builder) {
        V value = codec.read(in);
        if (value == null) {
            return false;
        }
        setter.accept(builder, value);
        return true;
    }

    /** Sets a value that a field of the same name and codec has read. */
    @SuppressWarnings("unchecked") // The value comes from such a codec, which reads nothing but V.
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }

    void write(T object, Writing out) {
        V value = get(object);
        if (value != null) {
            out.generator.writeName(encodedName);
            codec.write(value, out);
        }
    }
}
