package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the resources of the back matter. */
final class ResourceReader {

    private final String namespace;
    private final boolean ours;
    private final Node catalog;
    private final LossList losses;

    ResourceReader(String namespace, boolean ours, Node catalog, LossList losses) {
        this.namespace = namespace;
        this.ours = ours;
        this.catalog = catalog;
        this.losses = losses;
    }

    /** Adds the resources to a checklist; those that are clauses go into a map by the links to them. */
    void read(Checklist.Builder checklist, Map<String, ControlReference> clauses) {
        for (Node resource : catalog.object("back-matter")
                .map(matter -> matter.objects("resources"))
                .orElse(List.of())) {
            PropReader props = new PropReader(resource, namespace, ours);
            String role = props.own("role").orElse("");
            if (role.equals("basis")) {
                checklist.addBasis(framework(resource, props));
            } else if (role.equals("clause")) {
                clauses.put(
                        "#" + resource.requiredString("uuid"),
                        ControlReference.builder()
                                .framework(framework(resource, props))
                                .clause(props.own("clause").orElse(""))
                                .build());
            } else if (ours) {
                checklist.addReference(evidence(resource, props));
            } else {
                checklist.addReference(foreign(resource));
            }
        }
    }

    private static FrameworkReference framework(Node resource, PropReader props) {
        resource.skip("uuid", "title");
        props.oscal("type");
        FrameworkReference.Builder framework = FrameworkReference.builder();
        framework.name(props.own("name").orElse(""));
        framework.edition(props.own("edition"));
        framework.title(props.text("title"));
        props.text("publisher")
                .ifPresent(name -> framework.publisher(Organization.builder()
                        .name(name)
                        .uri(props.own("publisher-uri", Addresses::parse))
                        .build()));
        framework.uri(Addresses.own(resource, props, "rlinks"));
        return framework
                .language(props.own("language", CatalogReader::language))
                .build();
    }

    private Evidence evidence(Node resource, PropReader props) {
        resource.skip("uuid");
        props.oscal("type");
        resource.objects("rlinks").forEach(link -> link.skip("hashes"));
        Optional<URI> uri = Addresses.own(resource, props, "rlinks");
        EvidenceDocument about = EvidenceDocument.builder()
                .name(LocalizedText.of(""))
                .label(props.text("title", resource.string("title")))
                .note(props.text("description", resource.string("description")))
                .language(props.own("language", CatalogReader::language))
                .kind(props.own("kind", EvidenceKind::of))
                .collectedOn(props.own("collected", CatalogReader::day))
                .expiresOn(props.own("valid-until", CatalogReader::day))
                .clauses(clauses(props))
                .digest(props.own("digest"))
                .properties(props.properties())
                .build();
        return switch (props.own("evidence").orElse("")) {
            case "link" ->
                EvidenceLink.builder()
                        .from(about)
                        .uri(uri.orElseThrow(() -> resource.refusal(Kind.MISSING_FIELD, "Object must have an address")))
                        .build();
            case "document" ->
                about.toBuilder()
                        .name(props.text("name").orElse(about.getName()))
                        .build();
            case "contact" ->
                EvidenceContact.builder()
                        .from(about)
                        .telephone(props.own("telephone").orElse(""))
                        .hours(props.text("hours"))
                        .build();
            default -> foreign(resource);
        };
    }

    private static List<Clause> clauses(PropReader props) {
        List<Clause> clauses = new ArrayList<>();
        for (Map<String, List<Node>> group : props.groups("clause-")) {
            Clause.Builder clause = Clause.builder();
            clause.number(
                    PropReader.text(group, "clause").map(LocalizedText::getText).orElse(""));
            clauses.add(clause.title(PropReader.text(group, "clause-title")).build());
        }
        return clauses;
    }

    /** Returns a resource of anybody else: a link if it has an address, else a document; with its UUID as a property. */
    private Evidence foreign(Node resource) {
        String uuid = resource.requiredString("uuid");
        Optional<String> title = resource.string("title")
                .or(() -> resource.object("citation").flatMap(citation -> citation.string("text")));
        Optional<LocalizedText> note = resource.string("description").map(LocalizedText::of);
        EvidenceDocument.Builder document = EvidenceDocument.builder();
        Optional<URI> uri = Addresses.foreign(resource, "rlinks", link -> {
            document.putProperty("href", link.requiredString("href"));
            losses.moved(link.pointer() + "/href", "address", Addresses.NO_ADDRESS, "property 'href'");
        });
        if (uri.isPresent()) {
            return EvidenceLink.builder()
                    .label(title.map(LocalizedText::of))
                    .uri(uri.get())
                    .note(note)
                    .putProperty("uuid", uuid)
                    .build();
        }
        return document.name(LocalizedText.of(title.orElse(uuid)))
                .note(note)
                .putProperty("uuid", uuid)
                .build();
    }
}
