package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts what CycloneDX has no place for into properties, and keeps account of it. */
final class Leftovers {

    /** What the names of our properties begin with. */
    static final String PREFIX = "checklist:";

    private static final Map<String, String> SINGULARS = Map.of(
            "certifications", "certification",
            "references", "reference",
            "clauses", "clause",
            "notes", "note");

    private static final Map<String, String> REASONS = Map.of(
            "answer", "CycloneDX has no claim that a question is open",
            "mark", "CycloneDX has no marks",
            "state", "CycloneDX has scores and no states",
            "translations", "CycloneDX has texts in one language",
            "uri", "CycloneDX has addresses with brackets around a host only");

    private static final Pattern BEFORE_CAPITALS = Pattern.compile("(?=[A-Z])");

    private record Entry(Place place, Loss loss) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Returns the losses in the order of the source, which stands on one line. */
    List<Loss> losses() {
        return entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.place.column()))
                .map(Entry::loss)
                .toList();
    }

    /**
     * Puts all that is left of a value into properties.
     *
     * @param node the value
     * @param scope the place that the names of the properties count from
     * @param prefix what stands between {@link #PREFIX} and the pointer from there
     * @param where what the properties are those of
     * @param properties where they go
     */
    void put(Node node, Place scope, String prefix, String where, List<Object> properties) {
        if (node.isWhole()) {
            String name = subject(node.place().pointerFrom(scope));
            Loss loss = Loss.builder()
                    .pointer(node.place().pointer())
                    .subject(name)
                    .reason(REASONS.getOrDefault(node.place().token(), "CycloneDX has no place for it"))
                    .instead("properties of the " + where)
                    .build();
            entries.add(new Entry(node.place(), loss));
            flatten(node, scope, prefix, properties);
            return;
        }
        node.members().values().forEach(member -> put(member, scope, prefix, where, properties));
        node.elements().forEach(element -> put(element, scope, prefix, where, properties));
    }

    private static void flatten(Node node, Place scope, String prefix, List<Object> properties) {
        node.members().values().forEach(member -> flatten(member, scope, prefix, properties));
        node.elements().forEach(element -> flatten(element, scope, prefix, properties));
        node.peek().ifPresent(text -> {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("name", PREFIX + prefix + node.place().pointerFrom(scope));
            property.put("value", text);
            properties.add(property);
        });
    }

    /** Returns a pointer as words: {@code certification registration number}. */
    private static String subject(String pointer) {
        List<String> words = new ArrayList<>();
        for (String token : pointer.substring(1).split("/", -1)) {
            boolean position = !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
            if (position) {
                words.set(
                        words.size() - 1,
                        SINGULARS.getOrDefault(words.get(words.size() - 1), words.get(words.size() - 1)));
            } else {
                words.add(BEFORE_CAPITALS.matcher(token).replaceAll(" ").toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", words);
    }
}
