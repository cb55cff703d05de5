package io.github.cloudchecklist.json.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Values made of strings not long ago: marks, labels, states, addresses and ids, which recur within a document and in the
 * next one. They are found again by the characters in the parser, so that no string is made of them and none is checked
 * twice. Values of equal strings are so shared, too.
 *
 * <p>Of fixed size: a newer value takes the place of an older one, and long strings are not kept. Thread-safe.
 */
public final class Cache {

    private static final int SLOTS = 1 << 10;
    private static final int HASHED = 12;

    private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

    /** Makes an empty cache. */
    public Cache() {}

    private record Entry(TextCodec<?> codec, String text, Object value) {

        boolean isOf(TextCodec<?> other, char[] characters, int offset, int length) {
            if (codec != other || text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != characters[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns the value that a codec has made of these characters; null if it is not known any more. */
    @SuppressWarnings("unchecked") // An entry of a codec was put by that codec.
    <T> @Nullable T get(TextCodec<T> codec, char[] characters, int offset, int length) {
        Entry entry = slots.get(slot(characters, offset, length));
        return entry != null && entry.isOf(codec, characters, offset, length) ? (T) entry.value : null;
    }

    <T> void put(TextCodec<T> codec, String text, T value) {
        slots.set(slot(text.toCharArray(), 0, text.length()), new Entry(codec, text, value));
    }

    /** Hashes the end of a string, where those that begin alike differ. */
    private static int slot(char[] characters, int offset, int length) {
        int hash = length;
        for (int i = offset + Math.max(0, length - HASHED); i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }
}
