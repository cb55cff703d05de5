package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.json.codec.Uuids;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** What all kinds of documents have in common: metadata, parties, resources, and how texts are written. Not thread-safe. */
final class OscalDocument {

    private static final String ROLE = "creator";

    /** What the metadata say of a document itself; the title is replaced if it is empty. */
    record Heading(LocalizedText title, String otherwise, String version, String lastModified) {}

    final OscalExporter options;
    final JsonGenerator out;
    final Uuids uuids;
    final Set<Locale> languages = Props.languages();
    final Resources resources;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    OscalDocument(OscalExporter options, ChecklistId id, JsonGenerator out) {
        this.options = options;
        this.out = out;
        this.uuids = Uuids.of(options.namespace).within(id.text());
        this.resources = new Resources(uuids, props());
    }

    Props props() {
        return new Props(options.namespace, languages);
    }

    /** Returns an id that no other object of the document has. */
    String unique(String id) {
        String unique;
        do {
            unique = id + OscalIds.occurrence(occurrences.merge(id, 1, Integer::sum));
        } while (!ids.add(unique));
        return unique;
    }

    /** Returns a text as a title, which must not be empty. */
    static String title(LocalizedText text, String otherwise) {
        return Markdown.line(text.getText().isEmpty() ? otherwise : text.getText());
    }

    /** Returns the title of a checklist, which is its id if it has no other. */
    static String title(Checklist checklist) {
        return title(checklist.getTitle(), checklist.getId().text());
    }

    /** Returns the title of a control, which is its label or id if it has no other. */
    static String title(Control control) {
        String otherwise = control.getLabel()
                .filter(label -> !label.isEmpty())
                .orElse(control.getId().text());
        return title(control.getTitle().orElse(LocalizedText.of("")), otherwise);
    }

    /** Begins a document of a checklist: its UUID, out of what is in it, and its metadata. */
    void begin(String name, Checklist checklist, String digest, Props props) {
        begin(
                name,
                new Heading(
                        checklist.getTitle(),
                        checklist.getId().text(),
                        checklist.getRevision(),
                        options.lastModified(checklist)),
                digest,
                props);
        checklist.getProvider().ifPresent(this::provider);
    }

    void begin(String name, Heading heading, String digest, Props props) {
        out.writeStartObject();
        out.writeObjectPropertyStart(name);
        String content = String.join(" ", options.version, heading.lastModified, options.catalogHref, digest);
        out.writeStringProperty("uuid", uuids.uuid(name, content));
        out.writeObjectPropertyStart("metadata");
        props.besides("title", heading.title);
        out.writeStringProperty("title", title(heading.title, heading.otherwise));
        out.writeStringProperty("last-modified", heading.lastModified);
        out.writeStringProperty("version", PropValues.escape(heading.version));
        out.writeStringProperty("oscal-version", options.version);
        props.write(out);
    }

    /** Writes which document this one builds upon. */
    void imports(String name, String href) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("href", href);
        out.writeEndObject();
    }

    /** Returns the properties of a document that tell whose it is. */
    Props identity(Checklist checklist) {
        return props().own("format", "checklist/1")
                .own("checklist-id", checklist.getId().text())
                .own("language", checklist.getLanguage().toLanguageTag());
    }

    private void provider(Organization provider) {
        String uuid = uuids.uuid("party", "provider");
        out.writeArrayPropertyStart("roles");
        out.writeStartObject();
        out.writeStringProperty("id", ROLE);
        out.writeStringProperty("title", "Creator");
        out.writeEndObject();
        out.writeEndArray();
        out.writeArrayPropertyStart("parties");
        out.writeStartObject();
        out.writeStringProperty("uuid", uuid);
        out.writeStringProperty("type", "organization");
        Props props = props().besides("name", provider.getName());
        String name = provider.getName().getText();
        out.writeStringProperty("name", PropValues.escape(name.isEmpty() ? ROLE : name));
        provider.getUri().ifPresent(uri -> props.address("uri", uri));
        props.write(out);
        List<Link> links = new ArrayList<>();
        provider.getUri().ifPresent(uri -> homepage(uri, links));
        links(links);
        out.writeEndObject();
        out.writeEndArray();
        out.writeArrayPropertyStart("responsible-parties");
        out.writeStartObject();
        out.writeStringProperty("role-id", ROLE);
        out.writeArrayPropertyStart("party-uuids");
        out.writeString(uuid);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    static void homepage(URI uri, List<Link> links) {
        if (Props.leadsOut(uri)) {
            links.add(new Link(Props.href(uri), "homepage", ""));
        }
    }

    /** A link; its text is not written if it is empty. */
    record Link(String href, String relation, String text) {}

    void links(Collection<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("links");
        for (Link link : links) {
            out.writeStartObject();
            out.writeStringProperty("href", link.href);
            out.writeStringProperty("rel", link.relation);
            if (!link.text.isEmpty()) {
                out.writeStringProperty("text", Markdown.line(link.text));
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes a part of a group or control. */
    void part(String id, String name, LocalizedText text) {
        out.writeStartObject();
        out.writeStringProperty("id", id);
        out.writeStringProperty("name", name);
        props().besides("prose", text).write(out);
        prose("prose", text.getText());
        out.writeEndObject();
    }

    /** Writes a text of any number of lines, unless it is empty. */
    void prose(String name, String text) {
        if (!text.isEmpty()) {
            out.writeStringProperty(name, Markdown.prose(text));
        }
    }

    /** Ends the document, and lists the languages that are in properties only. */
    void end(LossList losses) {
        resources.write(out);
        out.writeEndObject();
        out.writeEndObject();
        for (Locale language : languages) {
            losses.moved(
                    "",
                    "translations into '" + language.toLanguageTag() + "'",
                    "OSCAL texts are in one language",
                    "props of class '" + language.toLanguageTag() + "'");
        }
    }
}
