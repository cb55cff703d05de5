package io.github.cloudchecklist.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values made of strings not long ago, which are likely to come again. They are found by the characters in the buffer of the
 * parser: a known one costs no string and no second check. Values of equal strings are so shared, too.
 *
 * <p>Of fixed size: a newer value takes the place of an older one. Thread-safe.
 */
public final class Cache {

    private static final int SLOTS = 1 << 10;

    /** Threads may see an older entry, or none; an entry is whole, since its fields are final. */
    private final @Nullable Entry[] entries;

    /** Makes an empty cache. */
    public Cache() {
        this(SLOTS);
    }

    /** Makes an empty cache with so many places, a power of two. */
    Cache(int slots) {
        this.entries = new Entry[slots];
    }

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
        Entry entry = entries[slot(characters, offset, length)];
        return entry != null && entry.isOf(codec, characters, offset, length) ? (T) entry.value : null;
    }

    <T> void put(TextCodec<T> codec, char[] characters, int offset, String text, T value) {
        entries[slot(characters, offset, text.length())] = new Entry(codec, text, value);
    }

    /** Hashes five characters of those given, at least one, which tell apart most that stand in one document. */
    private int slot(char[] characters, int offset, int length) {
        int hash = length;
        hash = 31 * hash + characters[offset];
        hash = 31 * hash + characters[offset + length / 4];
        hash = 31 * hash + characters[offset + length / 2];
        hash = 31 * hash + characters[offset + length / 2 + length / 4];
        hash = 31 * hash + characters[offset + length - 1];
        return (hash ^ (hash >>> 12)) & (entries.length - 1);
    }
}
