package io.github.cloudchecklist.json.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes maps with strings as values as objects, in their order. */
final class MapCodec<K> extends Codec<Map<K, String>> {

    private final TextCodec<K> keys;

    MapCodec(String noun, TextCodec<K> keys) {
        super(noun);
        this.keys = keys;
    }

    @Override
    @Nullable
    Map<K, String> read(Reading in) {
        if (!in.isObject(noun)) {
            return null;
        }
        Map<K, String> map = Map.of();
        while (in.nextName()) {
            K key = keys.readName(in);
            if (key != null && map.containsKey(key)) {
                in.refuseDuplicateField();
            } else if (key != null) {
                in.parser.nextToken();
                String value = Scalars.STRING.read(in);
                if (value != null) {
                    map = with(map, key, value);
                }
            }
        }
        return map;
    }

    /** Returns a map with an entry more; most have one, which needs no table. */
    private static <K> Map<K, String> with(Map<K, String> map, K key, String value) {
        if (map.isEmpty()) {
            return Collections.singletonMap(key, value);
        }
        Map<K, String> more = map.size() == 1 ? new LinkedHashMap<>(map) : map;
        more.put(key, value);
        return more;
    }

    @Override
    void write(Map<K, String> map, Writing out) {
        out.generator.writeStartObject();
        if (out.sorted) {
            Map<String, String> byName = new TreeMap<>();
            map.forEach((key, value) -> byName.put(keys.text(key, out), value));
            byName.forEach((name, value) -> writeMember(name, value, out));
        } else {
            map.forEach((key, value) -> writeMember(keys.text(key, out), value, out));
        }
        out.generator.writeEndObject();
    }

    private void writeMember(String name, String value, Writing out) {
        out.generator.writeName(name);
        Scalars.STRING.write(value, out);
    }
}
