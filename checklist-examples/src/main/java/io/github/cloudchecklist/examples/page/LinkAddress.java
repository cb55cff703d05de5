package io.github.cloudchecklist.examples.page;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An address in a sheet, which a reader may or may not be able to follow. */
record LinkAddress(String text, Optional<String> host, boolean followable) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,30}");

    /** Only addresses of the web, of mail and of telephones that hide nothing can be followed. */
    static LinkAddress of(URI uri) {
        String text = uri.toString();
        String scheme = uri.getScheme();
        boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        return new LinkAddress(text, Optional.ofNullable(uri.getHost()), known && VisibleText.isVisible(text));
    }

    static LinkAddress ofTelephone(String telephone) {
        boolean plain = TELEPHONE.matcher(telephone).matches();
        return new LinkAddress("tel:" + telephone.replaceAll("[^+0-9]", ""), Optional.empty(), plain);
    }

    /** Returns what comes ahead of the colon. */
    String scheme() {
        int colon = text.indexOf(':');
        return colon < 0 ? "" : text.substring(0, colon);
    }
}
