package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.codec.Brackets;
import io.github.cloudchecklist.json.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gets members out of documents whose types of values are known to be right, or do not matter. */
final class Members {

    static final String DAY_BEGINS = "T00:00:00Z";
    static final String DAY_ENDS = "T23:59:59Z";

    private Members() {}

    static @Nullable Node member(@Nullable Node object, String name) {
        return object == null ? null : object.members().get(name);
    }

    static List<Node> elements(@Nullable Node array) {
        return array == null ? List.of() : array.elements();
    }

    /** Returns the text of a member that stays where it is, in the language of the document; null if there is none. */
    static @Nullable String look(@Nullable Node object, String name) {
        Node member = member(object, name);
        return member == null
                ? null
                : member.peek().or(() -> member.peek("text")).orElse(null);
    }

    /** Takes a member that is a string; null if there is none. */
    static @Nullable String take(Node object, String name) {
        Node member = object.take(name);
        return member == null ? null : member.string();
    }

    /** Takes a text in the language of the document, and leaves its translations; null if there is none. */
    static @Nullable String takeLocalized(Node object, String name) {
        Node member = member(object, name);
        if (member != null && member.type() == Node.Type.OBJECT) {
            object.touch();
            return take(member, "text");
        }
        return member == null ? null : take(object, name);
    }

    /** Takes an address; null, and it stays, if there is none or CycloneDX cannot have it. */
    static @Nullable String takeAddress(Node object) {
        String address = look(object, "uri");
        return address != null && isAddress(address) ? take(object, "uri") : null;
    }

    /** Whether CycloneDX can have an address: an IRI reference, with brackets around the host only (RFC 3987). */
    static boolean isAddress(String address) {
        return Brackets.areOfHost(address);
    }

    static @Nullable String withTime(@Nullable Node date, String time) {
        return date == null ? null : date.string() + time;
    }
}
