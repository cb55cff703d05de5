package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads and writes counts of texts as an array of objects, each a text and its count. The texts are no names of members, since
 * these are short.
 *
 * @param <K> what the texts stand for
 */
final class TallyCodec<K extends Comparable<? super K>> extends Codec<Map<K, Long>> {

    private final ObjectCodec<Entry<K>, Entry<K>> entries;

    /** An element of the array, and what has been read of it. */
    private static final class Entry<K> {

        private @Nullable K text;
        private long count;

        static <K> Entry<K> of(K text, long count) {
            Entry<K> entry = new Entry<>();
            entry.text = text;
            entry.count = count;
            return entry;
        }

        K text() {
            return Objects.requireNonNull(text);
        }
    }

    /**
     * Makes a codec.
     *
     * @param name the name of the member with the text
     */
    TallyCodec(String noun, String name, TextCodec<K> texts, Codec<Long> count) {
        super(noun);
        this.entries = new Table<Entry<K>, Entry<K>>(noun, Entry::new, entry -> entry)
                .required(name, texts, Entry::text, (entry, text) -> entry.text = text)
                .required("count", count, entry -> entry.count, (entry, number) -> entry.count = number)
                .codec();
    }

    @Override
    @Nullable
    Map<K, Long> read(Reading in) {
        if (!in.isArray(noun)) {
            return null;
        }
        Map<K, Long> map = new TreeMap<>();
        while (in.nextElement()) {
            TokenStreamContext object = in.parser.streamReadContext();
            Entry<K> entry = entries.read(in);
            if (entry != null && map.putIfAbsent(entry.text(), entry.count) != null) {
                in.reportObject(object, Kind.INVALID_VALUE, noun + " must name each only once");
            }
        }
        return map;
    }

    @Override
    void write(Map<K, Long> map, Writing out) {
        out.generator.writeStartArray();
        map.forEach((text, count) -> entries.write(Entry.of(text, count), out));
        out.generator.writeEndArray();
    }
}
