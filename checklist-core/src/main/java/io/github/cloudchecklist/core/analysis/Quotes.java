package io.github.cloudchecklist.core.analysis;

import java.net.URI;

/** How values of sheets are quoted in results: bounded, and without the parts of an address that may be secret. */
final class Quotes {

    private static final String CUT = "…";

    private Quotes() {}

    /** Returns the text, or its beginning and end with a sign between them, in no more than so many characters. */
    static String shortened(String text, int longest) {
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

    /** User name, password, query and fragment may hold secrets; the rest identifies the address well enough. */
    static String address(URI address) {
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
