package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The properties of one OSCAL object that is read, found by their names. Not thread-safe. */
final class PropReader {

    private static final String OSCAL = "http://csrc.nist.gov/ns/oscal";

    private final boolean ours;
    private final Map<String, List<Node>> own = new HashMap<>();
    private final Map<String, List<Node>> oscal = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Node>>> groups = new LinkedHashMap<>();

    /**
     * Reads the properties.
     *
     * @param object what has them
     * @param namespace that of our own properties
     * @param ours whether we wrote the document: if not, there are no own properties, and no escapes
     */
    PropReader(Node object, String namespace, boolean ours) {
        this.ours = ours;
        for (Node prop : object.objects("props")) {
            String name = prop.peek("name").orElse("");
            Optional<String> ns = prop.peek("ns");
            if (ns.isEmpty() || ns.get().equals(OSCAL)) {
                oscal.computeIfAbsent(name, unseen -> new ArrayList<>()).add(prop);
            } else if (ours && ns.get().equals(namespace)) {
                String group = prop.peek("group").orElse("");
                boolean repeated = group.startsWith("again-");
                if (group.isEmpty() || repeated) {
                    own.computeIfAbsent(name, unseen -> new ArrayList<>()).add(prop);
                } else {
                    groups.computeIfAbsent(group, unseen -> new LinkedHashMap<>())
                            .computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(prop);
                }
            }
        }
    }

    /** Returns the value of a property of OSCAL itself, that without class before one with a class. */
    Optional<String> oscal(String name) {
        List<Node> props = oscal.getOrDefault(name, List.of());
        return props.stream()
                .filter(prop -> !prop.members().containsKey("class"))
                .findFirst()
                .or(() -> props.stream().findFirst())
                .map(prop -> {
                    String value = value(prop);
                    return ours ? PropValues.unescape(value) : value;
                });
    }

    /** Returns the first value of a property of ours. */
    Optional<String> own(String name) {
        return values(own.getOrDefault(name, List.of())).stream().findFirst();
    }

    /** Returns all values of a property of ours. */
    List<String> all(String name) {
        return values(own.getOrDefault(name, List.of()));
    }

    /** Returns a value of ours as something that is made of text. */
    <T> Optional<T> own(String name, Function<String, T> parse) {
        return own.getOrDefault(name, List.of()).stream()
                .filter(prop -> !prop.members().containsKey("class"))
                .findFirst()
                .map(prop -> parse(prop, parse));
    }

    /** Returns all values of ours as something that is made of text. */
    <T> List<T> all(String name, Function<String, T> parse) {
        return own.getOrDefault(name, List.of()).stream()
                .map(prop -> parse(prop, parse))
                .toList();
    }

    static <T> T parse(Node prop, Function<String, T> parse) {
        try {
            return parse.apply(PropValues.unescape(value(prop)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw prop.refusal(
                    "value",
                    Kind.INVALID_VALUE,
                    "Property '" + prop.requiredString("name") + "' must have a value that fits"
                            + Problem.was(value(prop)));
        }
    }

    private static List<String> values(List<Node> props) {
        return props.stream()
                .filter(prop -> !prop.members().containsKey("class"))
                .map(prop -> PropValues.unescape(value(prop)))
                .toList();
    }

    /** Whether we wrote the document. */
    boolean ours() {
        return ours;
    }

    /** Whether the text at a place is none that was published, but one that OSCAL asks for. */
    boolean derived(String name) {
        return all("derived").contains(name);
    }

    /** Returns a text: what stands at its place, or in a property if OSCAL does not take it there, and its translations. */
    Optional<LocalizedText> text(String name, Optional<String> place) {
        Optional<String> text = own(name).or(() -> derived(name) ? Optional.empty() : place.map(this::plain));
        return text.map(present -> LocalizedText.of(present, translations(own.getOrDefault(name, List.of()))));
    }

    /** Returns a text that is in a property only. */
    Optional<LocalizedText> text(String name) {
        return text(name, Optional.empty());
    }

    /** Returns the value of a property, which is carried by that. */
    static String value(Node prop) {
        prop.skip("name", "ns", "class", "group");
        return prop.requiredString("value");
    }

    private String plain(String markdown) {
        return ours ? Markdown.text(markdown) : markdown;
    }

    private static Map<Locale, String> translations(List<Node> props) {
        Map<Locale, String> translations = new LinkedHashMap<>();
        for (Node prop : props) {
            prop.peek("class")
                    .ifPresent(tag -> translations.put(Locale.forLanguageTag(tag), PropValues.unescape(value(prop))));
        }
        return translations;
    }

    /** Returns the groups whose names begin alike, in their order. */
    List<Map<String, List<Node>>> groups(String prefix) {
        return groups.entrySet().stream()
                .filter(group -> group.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns a text of a group. */
    static Optional<LocalizedText> text(Map<String, List<Node>> group, String name) {
        List<Node> props = group.getOrDefault(name, List.of());
        return values(props).stream().findFirst().map(text -> LocalizedText.of(text, translations(props)));
    }

    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Node prop : own.getOrDefault("property", List.of())) {
            String pair = value(prop);
            int end = PropValues.endOfName(pair);
            if (end < 0) {
                throw prop.refusal(
                        "value", Kind.INVALID_VALUE, "Property 'property' must have a name and a value joined by '='");
            }
            properties.put(PropValues.unescape(pair.substring(0, end)), PropValues.unescape(pair.substring(end + 1)));
        }
        return properties;
    }

    /** Returns the properties of OSCAL by their names. */
    Map<String, List<Node>> oscal() {
        return oscal;
    }
}
