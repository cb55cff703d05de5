package io.github.cloudchecklist.json.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, section 5.5): the same names give the same UUID. */
public final class Uuids {

    /** The name space of addresses. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final UUID space;

    private Uuids(UUID space) {
        this.space = space;
    }

    /**
     * Returns the UUIDs of a name space that an address names.
     *
     * @param address the address
     * @return its UUIDs
     */
    public static Uuids of(String address) {
        return new Uuids(version5(ADDRESSES, address));
    }

    /**
     * Returns the UUIDs of a name space within this one.
     *
     * @param name what names it
     * @return its UUIDs
     */
    public Uuids within(String name) {
        return new Uuids(version5(space, name));
    }

    /**
     * Returns the UUID of a kind of thing by its key.
     *
     * @param kind the kind
     * @param key what no other thing of the kind has
     * @return the UUID
     */
    public String uuid(String kind, String key) {
        return version5(space, kind + ' ' + key).toString();
    }

    /**
     * Returns the UUID of a name in a name space.
     *
     * @param space the name space
     * @param name the name
     * @return the UUID
     */
    public static UUID version5(UUID space, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Platform must have SHA-1, as every Java platform does", e);
        }
        sha1.update(ByteBuffer.allocate(16)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .flip());
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low);
    }
}
