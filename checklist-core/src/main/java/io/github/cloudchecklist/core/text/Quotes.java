package io.github.cloudchecklist.core.text;

import java.net.URI;

/** How values of sheets are quoted: bounded, and without the parts of an address that may be secret. */
public final class Quotes {

    private static final String CUT = "…";

    private Quotes() {}

    /**
     * Returns a text, or its beginning, never ending within a surrogate pair.
     *
     * @param text the text
     * @param longest the greatest length in characters, with the sign of omission; 2 or more
     * @return the text or its beginning with that sign
     */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /**
     * Returns a text, or its beginning and end, never parting a surrogate pair.
     *
     * @param text the text
     * @param longest the greatest length in characters, with the sign of omission; 2 or more
     * @return the text, or both with that sign between them
     */
    public static String bothEnds(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = longest / 2;
        int tail = longest - CUT.length() - head;
        int start = text.length() - tail;
        return text.substring(0, Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head)
                + CUT
                + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
    }

    /**
     * Returns an address without user name, password, query and fragment, which may hold secrets; the rest identifies it well
     * enough.
     *
     * @param address the address
     * @return the rest
     */
    public static String address(URI address) {
        String text = address.toString();
        int end = text.length();
        for (char sign : new char[] {'?', '#'}) {
            int at = text.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        text = text.substring(0, end);
        String authority = address.getRawAuthority();
        int user = authority == null ? -1 : authority.lastIndexOf('@');
        return user < 0 ? text : text.replace(authority, authority.substring(user + 1));
    }
}
