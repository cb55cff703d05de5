package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of one type, in the order in which they are written, and makes its codec. Not thread-safe.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> {

    private final String noun;
    private final Supplier<B> builders;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();

    /** Begins a table of the type whose values a message calls by this noun. */
    Table(String noun, Supplier<B> builders, Function<B, T> build) {
        this.noun = noun;
        this.builders = builders;
        this.build = build;
    }

    /**
     * Adds a field that must be there, and that has the same text in all objects: what they are.
     *
     * @param otherwise what sort of problem another text is
     */
    Table<T, B> constant(String name, Kind otherwise, String fieldNoun, String text) {
        return constant(name, new ConstantCodec(fieldNoun, text, otherwise), text);
    }

    /** Adds the field that names the format of a document and its major version. */
    Table<T, B> format(String text) {
        return constant("format", new FormatCodec(text), text);
    }

    private Table<T, B> constant(String name, Codec<String> codec, String text) {
        return add(new Field<T, B, String>(name, true, codec, (builder, value) -> {}) {
            @Override
            String get(T object) {
                return text;
            }
        });
    }

    /** Adds a field that must be there. */
    <V> Table<T, B> required(String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(new Field<T, B, V>(name, true, codec, setter) {
            @Override
            V get(T object) {
                return getter.apply(object);
            }
        });
    }

    /** Adds a field that is left out where the value is absent. */
    <V> Table<T, B> optional(String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(new Field<T, B, V>(name, false, codec, setter) {
            @Override
            @Nullable
            V get(T object) {
                return getter.apply(object).orElse(null);
            }
        });
    }

    /** Adds a field that is left out where it has the default value. */
    <V> Table<T, B> defaulting(
            String name, V defaultValue, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(new Field<T, B, V>(name, false, codec, setter) {
            @Override
            @Nullable
            V get(T object) {
                V value = getter.apply(object);
                return value.equals(defaultValue) ? null : value;
            }
        });
    }

    /** Adds a map that is left out where it is empty. */
    <K> Table<T, B> map(
            String name,
            MapCodec<K, String> codec,
            Function<T, Map<K, String>> getter,
            BiConsumer<B, Map<K, String>> setter) {
        return add(new Field<T, B, Map<K, String>>(name, false, codec, setter) {
            @Override
            @Nullable
            Map<K, String> get(T object) {
                Map<K, String> map = getter.apply(object);
                return map.isEmpty() ? null : map;
            }
        });
    }

    /** Adds a list that is left out where it is empty, and that is read element by element into the builder. */
    <E> Table<T, B> list(String name, Codec<E> elements, Function<T, List<E>> getter, BiConsumer<B, E> adder) {
        BiConsumer<B, List<E>> setter = (builder, list) -> list.forEach(element -> adder.accept(builder, element));
        ListCodec<E> codec = new ListCodec<>("Field '" + name + "'", elements);
        return add(new Field<T, B, List<E>>(name, false, codec, setter) {
            @Override
            @Nullable
            List<E> get(T object) {
                List<E> list = getter.apply(object);
                return list.isEmpty() ? null : list;
            }

            @Override
            boolean read(Reading in, B builder) {
                if (!in.isArray(codec.noun)) {
                    return false;
                }
                while (in.nextElement()) {
                    E element = elements.read(in);
                    if (element != null) {
                        adder.accept(builder, element);
                    }
                }
                return true;
            }
        });
    }

    private Table<T, B> add(Field<T, B, ?> field) {
        fields.add(field);
        return this;
    }

    ObjectCodec<T, B> codec() {
        return new ObjectCodec<>(noun, fields, builders, build);
    }
}
