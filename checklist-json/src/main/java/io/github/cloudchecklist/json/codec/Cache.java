package io.github.cloudchecklist.json.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values made of strings not long ago: addresses, ids and languages, which recur within a document and in the next one and
 * take longer to check than to find again. Values of equal strings are so shared, too.
 *
 * <p>Of fixed size: a newer value takes the place of an older one, and long strings are not kept. Thread-safe.
 */
public final class Cache {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 256;
    private static final int HASHED = 12;

    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

    /** Makes an empty cache. */
    public Cache() {}

    private record Entry(TextCodec<?> codec, String text, Object value) {}

    /** Returns the value that a codec has made of a string; null if it is not known any more. */
    @SuppressWarnings("unchecked") // An entry of a codec was put by that codec.
    <T> @Nullable T get(TextCodec<T> codec, String text) {
        Entry entry = slots.get(slot(text));
        return entry != null && entry.codec == codec && entry.text.equals(text) ? (T) entry.value : null;
    }

    <T> void put(TextCodec<T> codec, String text, T value) {
        if (text.length() <= LONGEST) {
            slots.set(slot(text), new Entry(codec, text, value));
        }
    }

    /** Hashes the end of a string, where those that begin alike differ. */
    private static int slot(String text) {
        int length = text.length();
        int hash = length;
        for (int i = Math.max(0, length - HASHED); i < length; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
