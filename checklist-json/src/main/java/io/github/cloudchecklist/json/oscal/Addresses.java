package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Finds the address of what OSCAL links to. */
final class Addresses {

    private Addresses() {}

    /** Returns the address in a property of ours, else that of the first link; ours have links into the document if there is none. */
    static Optional<URI> of(Node node, PropReader props, String links) {
        List<Node> all = node.objects(links);
        Optional<Node> link = all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
        Optional<URI> linked = link.flatMap(first -> {
            first.skip("rel");
            String href = first.requiredString("href");
            return props.ours() && href.startsWith("#") ? Optional.empty() : Optional.of(parse(first, href));
        });
        return props.own("uri", Addresses::parse).or(() -> linked);
    }

    private static URI parse(Node link, String href) {
        try {
            return parse(href);
        } catch (IllegalArgumentException e) {
            throw link.refusal(Kind.INVALID_VALUE, "Address must follow RFC 2396");
        }
    }

    static URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Address must follow RFC 2396", e);
        }
    }
}
