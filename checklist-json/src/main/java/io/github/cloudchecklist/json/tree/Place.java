package io.github.cloudchecklist.json.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parent the place of the object or array around it; null for the root
 * @param token the name of the member or the position in the array; empty for the root
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(@Nullable Place parent, String token, int line, int column) {

    /**
     * Returns the place as a JSON pointer from the root.
     *
     * @return the pointer; empty for the root
     */
    public String pointer() {
        List<String> tokens = new ArrayList<>();
        Place place = this;
        while (place.parent != null) {
            tokens.add(place.token);
            place = place.parent;
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            pointer.append('/').append(escape(tokens.get(i)));
        }
        return pointer.toString();
    }

    /**
     * Returns the place as a JSON pointer from a place around it.
     *
     * @param outer the place around it
     * @return the pointer; empty if it is the same place
     */
    public String pointerFrom(Place outer) {
        return pointer().substring(outer.pointer().length());
    }

    /**
     * Escapes a token of a JSON pointer.
     *
     * @param token the token
     * @return the token as it stands in a pointer
     */
    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
