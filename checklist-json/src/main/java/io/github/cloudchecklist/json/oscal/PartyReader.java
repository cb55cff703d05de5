package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.json.tree.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds who made a catalog. */
final class PartyReader {

    private static final String ROLE = "creator";

    private final Node metadata;
    private final String namespace;
    private final boolean ours;
    private final LossList losses;

    PartyReader(Node metadata, String namespace, boolean ours, LossList losses) {
        this.metadata = metadata;
        this.namespace = namespace;
        this.ours = ours;
        this.losses = losses;
    }

    /** Returns the first party that is responsible as creator. */
    Optional<Organization> creator() {
        for (Node responsible : metadata.objects("responsible-parties")) {
            if (responsible.peek("role-id").filter(ROLE::equals).isPresent()) {
                responsible.skip("role-id");
                Set<String> uuids = new HashSet<>(responsible.strings("party-uuids"));
                return metadata.objects("parties").stream()
                        .filter(party -> uuids.contains(party.peek("uuid").orElse("")))
                        .findFirst()
                        .map(this::organization);
            }
        }
        return Optional.empty();
    }

    private Organization organization(Node party) {
        if (ours) {
            metadata.skip("roles");
        }
        party.skip("uuid", "type");
        PropReader props = new PropReader(party, namespace, ours);
        Organization.Builder organization = Organization.builder();
        // The name of a party is no Markdown.
        Optional<String> name =
                party.string("name").map(text -> ours ? Markdown.line(PropValues.unescape(text)) : text);
        organization.name(props.text("name", name).orElseGet(() -> LocalizedText.of("")));
        organization.uri(
                ours ? Addresses.own(party, props, "links") : Addresses.foreign(party, "links", this::malformed));
        return organization.build();
    }

    private void malformed(Node link) {
        losses.dropped(link.pointer() + "/href", "address", Addresses.NO_ADDRESS);
    }
}
