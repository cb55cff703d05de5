package io.github.cloudchecklist.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes maps whose keys are short texts as objects, in their order. */
final class MapCodec<K, V> extends Codec<Map<K, V>> {

    private final TextCodec<K> keys;
    private final Codec<V> values;

    MapCodec(String noun, TextCodec<K> keys, Codec<V> values) {
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
        Map<K, V> map = Map.of();
        while (in.nextName()) {
            K key = keys.readName(in);
            if (key != null && map.containsKey(key)) {
                in.refuseDuplicateField();
            } else if (key != null) {
                in.parser.nextToken();
                V value = values.read(in);
                if (value != null) {
                    map = with(map, key, value);
                }
            }
        }
        return map;
    }

    /** Returns a map with an entry more; most have one, which needs no table. */
    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        if (map.isEmpty()) {
            return Collections.singletonMap(key, value);
        }
        Map<K, V> more = map.size() == 1 ? new LinkedHashMap<>(map) : map;
        more.put(key, value);
        return more;
    }

    @Override
    void write(Map<K, V> map, Writing out) {
        out.generator.writeStartObject();
        if (out.sorted) {
            Map<String, V> byName = new TreeMap<>();
            map.forEach((key, value) -> byName.put(keys.text(key, out), value));
            byName.forEach((name, value) -> writeMember(name, value, out));
        } else {
            map.forEach((key, value) -> writeMember(keys.text(key, out), value, out));
        }
        out.generator.writeEndObject();
    }

    private void writeMember(String name, V value, Writing out) {
        out.generator.writeName(name);
        values.write(value, out);
    }
}
