package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the address of what OSCAL links to. */
final class Addresses {

    private static final String MALFORMED = "Address must follow RFC 2396";

    /** Why an address of somebody else is not one. */
    static final String NO_ADDRESS = "It does not follow RFC 2396";

    private Addresses() {}

    /** Returns the address in a property of ours, else that of the first link; ours have links into the document if there is none. */
    static Optional<URI> own(Node node, PropReader props, String links) {
        Optional<URI> linked = first(node, links)
                .filter(link -> !link.requiredString("href").startsWith("#"))
                .map(link -> parse(link).orElseThrow(() -> link.refusal("href", Kind.INVALID_VALUE, MALFORMED)));
        return props.own("uri", Addresses::parse).or(() -> linked);
    }

    /**
     * Returns the address of the first link of somebody else.
     *
     * @param malformed takes the link if its address is none
     */
    static Optional<URI> foreign(Node node, String links, Consumer<Node> malformed) {
        Optional<Node> link = first(node, links);
        Optional<URI> uri = link.flatMap(Addresses::parse);
        if (uri.isEmpty()) {
            link.ifPresent(malformed);
        }
        return uri;
    }

    private static Optional<Node> first(Node node, String links) {
        Optional<Node> link = node.objects(links).stream().findFirst();
        link.ifPresent(first -> first.skip("rel"));
        return link;
    }

    private static Optional<URI> parse(Node link) {
        try {
            return Optional.of(parse(link.requiredString("href")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static URI parse(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(MALFORMED, e);
        }
    }
}
