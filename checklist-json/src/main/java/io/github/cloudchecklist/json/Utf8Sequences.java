package io.github.cloudchecklist.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds sequences of bytes that look like UTF-8 and are none: those that stand for a character in more bytes than it needs, for
 * half of a surrogate pair, or for a number beyond U+10FFFF (RFC 3629, section 3).
 *
 * <p>What their second byte must be depends on the first, and only a few first bytes need a look: eight bytes are searched for
 * them at once.
 */
final class Utf8Sequences {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH = 0x8080808080808080L;

    private Utf8Sequences() {}

    /**
     * Returns the index of the first such sequence.
     *
     * @param begin the index of the first byte
     * @param end the index after the last byte
     * @return the index; -1 if there is none
     */
    static int firstMalformed(byte[] bytes, int begin, int end) {
        int i = begin;
        while (i + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(bytes, i);
            if ((eight & HIGH) != 0 && mayBeMalformed(eight)) {
                int malformed = firstMalformedOf(bytes, i, i + Long.BYTES, end);
                if (malformed >= 0) {
                    return malformed;
                }
            }
            i += Long.BYTES;
        }
        return firstMalformedOf(bytes, i, end, end);
    }

    /**
     * Whether one of eight bytes may be C0, C1, E0, ED, or F0 and above: begins a sequence, and its low four bits, or two more of
     * its high ones, are as theirs are. The bits of each byte are shifted to its highest, where they meet.
     */
    private static boolean mayBeMalformed(long eight) {
        long begins = eight & (eight << 1);
        long hasLowBitsOfThese = ~((eight << 6) | ((eight << 4) ^ (eight << 5)));
        long isAbove = (eight << 2) & (eight << 3);
        return (begins & (hasLowBitsOfThese | isAbove) & HIGH) != 0;
    }

    private static int firstMalformedOf(byte[] bytes, int begin, int before, int end) {
        for (int i = begin; i < before; i++) {
            int second = i + 1 < end ? bytes[i + 1] & 0xFF : 0;
            boolean wellFormed = switch (bytes[i] & 0xFF) {
                case 0xC0, 0xC1 -> false;
                case 0xE0 -> second >= 0xA0;
                case 0xED -> second < 0xA0;
                case 0xF0 -> second >= 0x90;
                case 0xF4 -> second < 0x90;
                case 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF -> false;
                default -> true;
            };
            if (!wellFormed) {
                return i;
            }
        }
        return -1;
    }
}
