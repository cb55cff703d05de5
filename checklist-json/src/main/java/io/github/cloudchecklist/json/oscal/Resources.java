package io.github.cloudchecklist.json.oscal;

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
import io.github.cloudchecklist.json.codec.Uuids;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The resources of the back matter, which are written last. What is cited more than once is one resource. Not thread-safe. */
final class Resources {

    /** What OSCAL can say of a digest. */
    static final String DIGEST = "sha256:[0-9a-f]{64}";

    private record Resource(
            String uuid,
            String title,
            String description,
            Props props,
            @Nullable URI uri,
            Optional<String> digest) {}

    private final Uuids uuids;
    private final Props none;
    private final Map<String, Resource> byKey = new LinkedHashMap<>();

    Resources(Uuids uuids, Props none) {
        this.uuids = uuids;
        this.none = none;
    }

    /** Adds the n-th source that a checklist is based on. */
    void basis(FrameworkReference framework, int n) {
        Props props = none.fresh().oscal("type", "external-guidance").own("role", "basis");
        framework(framework, props);
        add("basis " + n, title(framework), "", props, framework.getUri(), Optional.empty());
    }

    /** Adds the n-th reference of a checklist. */
    void reference(Evidence evidence, int n) {
        evidence(evidence, "reference", "reference " + n);
    }

    /** Adds a clause that controls refer to, and returns its UUID. */
    String clause(ControlReference reference) {
        FrameworkReference framework = reference.getFramework();
        Props props = none.fresh().oscal("type", "standard").own("role", "clause");
        props.own("clause", reference.getClause());
        framework(framework, props);
        String title = title(framework) + " " + Markdown.line(reference.getClause());
        return add(null, title, "", props, framework.getUri(), Optional.empty());
    }

    /** Adds evidence, and returns its UUID. */
    String evidence(Evidence evidence) {
        return evidence(evidence, "evidence", null);
    }

    private String evidence(Evidence evidence, String role, @Nullable String key) {
        Props props = none.fresh()
                .oscal("type", evidence.getKind().map(Resources::type).orElse("evidence"));
        props.own("role", role);
        URI uri = null;
        if (evidence instanceof EvidenceLink link) {
            uri = link.getUri();
            props.own("evidence", "link");
        } else if (evidence instanceof EvidenceDocument document) {
            props.own("evidence", "document").text("name", document.getName());
        } else {
            EvidenceContact contact = (EvidenceContact) evidence;
            props.own("evidence", "contact").own("telephone", contact.getTelephone());
            contact.getHours().ifPresent(hours -> props.text("hours", hours));
        }
        evidence.getLabel()
                .ifPresentOrElse(label -> props.besides("title", label), () -> props.own("derived", "title"));
        evidence.getNote().ifPresent(note -> props.besides("description", note));
        about(evidence, props);
        return add(
                key,
                title(evidence, role),
                evidence.getNote().map(note -> Markdown.prose(note.getText())).orElse(""),
                props,
                Optional.ofNullable(uri),
                evidence.getDigest());
    }

    /** Returns how evidence is called. */
    static String title(Evidence evidence, String otherwise) {
        String label = evidence.getLabel()
                .map(LocalizedText::getText)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> name(evidence));
        return Markdown.line(label.isEmpty() ? otherwise : label);
    }

    private static String name(Evidence evidence) {
        if (evidence instanceof EvidenceLink link) {
            return link.getUri().getHost() == null ? "link" : link.getUri().getHost();
        }
        return evidence instanceof EvidenceDocument document
                ? document.getName().getText()
                : ((EvidenceContact) evidence).getTelephone();
    }

    private static void about(Evidence evidence, Props props) {
        props.own("language", evidence.getLanguage().map(Locale::toLanguageTag));
        int n = 0;
        for (Clause clause : evidence.getClauses()) {
            String group = "clause-" + ++n;
            props.inGroup(group, "clause", clause.getNumber());
            clause.getTitle().ifPresent(title -> props.textInGroup(group, "clause-title", title));
        }
        props.own("kind", evidence.getKind());
        props.own("collected", evidence.getCollectedOn());
        props.own("valid-until", evidence.getExpiresOn());
        props.own("digest", evidence.getDigest());
        props.properties(evidence.getProperties());
    }

    static void framework(FrameworkReference framework, Props props) {
        props.own("name", framework.getName());
        props.own("edition", framework.getEdition());
        framework.getTitle().ifPresent(title -> props.text("title", title));
        framework.getPublisher().ifPresent(publisher -> publisher(publisher, props));
        props.own("language", framework.getLanguage().map(Locale::toLanguageTag));
    }

    private static void publisher(Organization publisher, Props props) {
        props.text("publisher", publisher.getName());
        props.own("publisher-uri", publisher.getUri());
    }

    private static String title(FrameworkReference framework) {
        String title = framework.getTitle().map(LocalizedText::getText).orElse("");
        String shown = title.isEmpty() ? framework.getName() : title;
        return shown.isEmpty() ? "framework" : Markdown.line(shown);
    }

    /** Returns which of OSCAL's types of resources a kind of evidence is. */
    private static String type(EvidenceKind kind) {
        return switch (kind.name()) {
            case "policy" -> "policy";
            case "procedure" -> "procedure";
            case "manual" -> "users-guide";
            case "report" -> "report";
            case "terms" -> "agreement";
            default -> "evidence";
        };
    }

    private String add(
            @Nullable String key,
            String title,
            String description,
            Props props,
            Optional<URI> uri,
            Optional<String> digest) {
        uri.ifPresent(address -> props.address("uri", address));
        String content = title
                + '\n'
                + description
                + '\n'
                + props
                + '\n'
                + uri.map(URI::toString).orElse("");
        return byKey.computeIfAbsent(
                        key == null ? content : key,
                        unseen -> new Resource(
                                uuids.uuid("resource", unseen), title, description, props, uri.orElse(null), digest))
                .uuid;
    }

    void write(JsonGenerator out) {
        if (byKey.isEmpty()) {
            return;
        }
        out.writeObjectPropertyStart("back-matter");
        out.writeArrayPropertyStart("resources");
        byKey.values().forEach(resource -> write(resource, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Resource resource, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("uuid", resource.uuid);
        out.writeStringProperty("title", resource.title);
        if (!resource.description.isEmpty()) {
            out.writeStringProperty("description", resource.description);
        }
        resource.props.write(out);
        URI uri = resource.uri;
        out.writeArrayPropertyStart("rlinks");
        out.writeStartObject();
        // OSCAL asks for a link: what has no address that leads out links to its own entry.
        out.writeStringProperty("href", uri == null || !Props.leadsOut(uri) ? "#" + resource.uuid : Props.href(uri));
        resource.digest.filter(digest -> digest.matches(DIGEST)).ifPresent(digest -> {
            out.writeArrayPropertyStart("hashes");
            out.writeStartObject();
            out.writeStringProperty("algorithm", "SHA-256");
            out.writeStringProperty("value", digest.substring("sha256:".length()));
            out.writeEndObject();
            out.writeEndArray();
        });
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }
}
