package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.json.codec.Brackets;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The properties of one OSCAL object, in the order in which they are written. Not thread-safe. */
final class Props {

    /** A property; the class tells the language of a translation, the group what belongs together. */
    private record Prop(
            String name,
            @Nullable String namespace,
            String value,
            @Nullable String language,
            @Nullable String group) {}

    private final String namespace;
    private final Set<Locale> languages;
    private final List<Prop> props = new ArrayList<>();
    private final Map<Prop, Integer> counts = new HashMap<>();

    /**
     * Begins an empty list.
     *
     * @param namespace that of our own properties
     * @param languages takes the languages of translations
     */
    Props(String namespace, Set<Locale> languages) {
        this.namespace = namespace;
        this.languages = languages;
    }

    /** Returns an empty list of the same document. */
    Props fresh() {
        return new Props(namespace, languages);
    }

    /** Adds a property of OSCAL itself. */
    Props oscal(String name, String text) {
        add(new Prop(name, null, PropValues.escape(text), null, null));
        return this;
    }

    /** Adds a property of ours. */
    Props own(String name, String text) {
        return own(name, text, null);
    }

    Props own(String name, Optional<?> value) {
        value.ifPresent(present -> own(name, present.toString()));
        return this;
    }

    private Props own(String name, String text, @Nullable String group) {
        add(new Prop(name, namespace, PropValues.escape(text), null, group));
        return this;
    }

    Props inGroup(String group, String name, String text) {
        return own(name, text, group);
    }

    /** Adds what the place of a text in OSCAL does not say: translations, and that it is empty where OSCAL takes no empty text. */
    Props besides(String name, LocalizedText text) {
        if (text.getText().isEmpty()) {
            own(name, "");
        }
        return translations(name, text, null);
    }

    /** Adds a text that has no place in OSCAL. */
    Props text(String name, LocalizedText text) {
        return own(name, text.getText()).translations(name, text, null);
    }

    Props textInGroup(String group, String name, LocalizedText text) {
        return own(name, text.getText(), group).translations(name, text, group);
    }

    /** Adds a property; OSCAL takes no two equal ones, so what is there already gets a group of its own. */
    private void add(Prop prop) {
        int count = counts.merge(prop, 1, Integer::sum);
        props.add(count == 1 ? prop : new Prop(prop.name, prop.namespace, prop.value, prop.language, "again-" + count));
    }

    private Props translations(String name, LocalizedText text, @Nullable String group) {
        text.getTranslations().forEach((language, translation) -> {
            languages.add(language);
            add(new Prop(name, namespace, PropValues.escape(translation), language.toLanguageTag(), group));
        });
        return this;
    }

    /** Adds an address as far as a link to it differs from it, or cannot be. */
    Props address(String name, URI uri) {
        if (!leadsOut(uri) || !href(uri).equals(uri.toString())) {
            own(name, uri.toString());
        }
        return this;
    }

    /** Tells whether a link to an address leads out of the document. */
    static boolean leadsOut(URI uri) {
        return !uri.toString().isEmpty() && !uri.toString().startsWith("#");
    }

    /** Returns an address as a link has it (RFC 3986): in ASCII, and with brackets around a host only. */
    static String href(URI uri) {
        return Brackets.encodedBehindHost(uri.toASCIIString());
    }

    Props properties(Map<String, String> properties) {
        return properties(properties, null);
    }

    Props properties(Map<String, String> properties, @Nullable String group) {
        properties.forEach(
                (name, value) -> add(new Prop("property", namespace, PropValues.pair(name, value), null, group)));
        return this;
    }

    void write(JsonGenerator out) {
        if (props.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("props");
        for (Prop prop : props) {
            out.writeStartObject();
            out.writeStringProperty("name", prop.name);
            writeIfPresent(out, "ns", prop.namespace);
            out.writeStringProperty("value", prop.value);
            writeIfPresent(out, "class", prop.language);
            writeIfPresent(out, "group", prop.group);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeIfPresent(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    /** Returns all names and values as one text, the same for equal lists. */
    @Override
    public String toString() {
        return props.toString();
    }

    /** Returns a set that keeps the order of languages. */
    static Set<Locale> languages() {
        return new LinkedHashSet<>();
    }
}
