package io.github.cloudchecklist.json.sarif;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A place in the JSON form of a checklist, taken apart. */
final class JsonPlace {

    /** Lists whose elements are no objects. */
    private static final Set<String> LISTS_OF_VALUES = Set.of("types", "notes", "replacedBy");

    private static final Set<String> MAPS = Set.of("properties", "translations");

    private final List<String> tokens;

    JsonPlace(String pointer) {
        List<String> parts = new ArrayList<>(List.of(pointer.split("/", -1)));
        parts.remove(0);
        parts.replaceAll(part -> part.replace("~1", "/").replace("~0", "~"));
        this.tokens = List.copyOf(parts);
    }

    /** Returns what stands there, in the words of SARIF 2.1.0, section 3.33.7. */
    String kind() {
        int size = tokens.size();
        if (size == 0) {
            return "object";
        }
        String parent = size == 1 ? "" : tokens.get(size - 2);
        if (!isPosition(tokens.get(size - 1)) || MAPS.contains(parent)) {
            return "property";
        }
        return LISTS_OF_VALUES.contains(parent) ? "value" : "object";
    }

    /** Returns the ids of the sections that the place is in, from the first level down, as far as the checklist has them. */
    List<String> sections(Checklist checklist) {
        List<String> ids = new ArrayList<>();
        List<Section> siblings = checklist.getSections();
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i).equals("sections"); i += 2) {
            int position = position(tokens.get(i + 1));
            if (position >= siblings.size()) {
                break;
            }
            Section section = siblings.get(position);
            ids.add(section.getId().text());
            siblings = section.getSections();
        }
        return ids;
    }

    /** Returns the names of the members below section and control, without positions in lists, joined by slashes. */
    String members() {
        int from = 0;
        while (from + 1 < tokens.size() && Set.of("sections", "controls").contains(tokens.get(from))) {
            from += 2;
        }
        List<String> names = new ArrayList<>();
        for (int i = from; i < tokens.size(); i++) {
            if (!isPosition(tokens.get(i)) || (i > 0 && MAPS.contains(tokens.get(i - 1)))) {
                names.add(tokens.get(i));
            }
        }
        return String.join("/", names);
    }

    private static boolean isPosition(String token) {
        return position(token) < Integer.MAX_VALUE;
    }

    /** Returns the number that a token stands for; the greatest one if it is none. */
    private static int position(String token) {
        boolean digits =
                !token.isEmpty() && token.length() <= 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(token) : Integer.MAX_VALUE;
    }
}
