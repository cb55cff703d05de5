package io.github.cloudchecklist.json.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Square brackets in addresses: {@code java.net.URI} takes them anywhere, foreign formats around a host only (RFC 3986, RFC 3987).
 */
public final class Brackets {

    private static final Pattern UP_TO_HOST = Pattern.compile("([^:/?#]+:)?(//[^/?#]*)?");

    private Brackets() {}

    /**
     * Tells whether an address has brackets around its host only.
     *
     * @param address the address
     * @return whether none stands behind the host
     */
    public static boolean areOfHost(String address) {
        return encodedBehindHost(address).equals(address);
    }

    /**
     * Returns an address with brackets around its host only.
     *
     * @param address the address
     * @return the address, in which those behind the host are percent-encoded
     */
    public static String encodedBehindHost(String address) {
        Matcher host = UP_TO_HOST.matcher(address);
        int end = host.lookingAt() ? host.end() : 0;
        return address.substring(0, end)
                + address.substring(end).replace("[", "%5B").replace("]", "%5D");
    }
}
