package io.github.cloudchecklist.json.codec;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes maps whose keys are short texts as objects, in the natural order of the keys. */
final class KeyedCodec<K extends Comparable<? super K>, V> extends Codec<Map<K, V>> {

    private final TextCodec<K> keys;
    private final Codec<V> values;

    KeyedCodec(String noun, TextCodec<K> keys, Codec<V> values) {
        super(noun);
        this.keys = keys;
        this.values = values;
    }

    @Override
    @Nullable
    Map<K, V> read(Reading in) {
        if (!in.isObject(noun)) {
            return null;
        }
        Map<K, V> map = new TreeMap<>();
        while (in.nextName()) {
            K key = keys.readName(in);
            if (key != null && map.containsKey(key)) {
                in.refuseDuplicateField();
            } else if (key != null) {
                in.parser.nextToken();
                V value = values.read(in);
                if (value != null) {
                    map.put(key, value);
                }
            }
        }
        return map;
    }

    @Override
    void write(Map<K, V> map, Writing out) {
        Map<String, V> sorted = new TreeMap<>();
        out.generator.writeStartObject();
        map.forEach((key, value) -> {
            String name = keys.text(key, out);
            if (out.sorted) {
                sorted.put(name, value);
            } else {
                write(name, value, out);
            }
        });
        sorted.forEach((name, value) -> write(name, value, out));
        out.generator.writeEndObject();
    }

    private void write(String name, V value, Writing out) {
        out.generator.writeName(name);
        values.write(value, out);
    }
}
