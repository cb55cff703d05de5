package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.json.codec.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gets members out of the JSON form of a checklist, which is known to be right. */
final class Members {

    static final String DAY_BEGINS = "T00:00:00Z";
    static final String DAY_ENDS = "T23:59:59Z";

    private Members() {}

    static @Nullable Node member(@Nullable Node object, String name) {
        Map<String, Node> members = object == null ? null : object.members();
        return members == null ? null : members.get(name);
    }

    static List<Node> elements(@Nullable Node array) {
        List<Node> elements = array == null ? null : array.elements();
        return elements == null ? List.of() : List.copyOf(elements);
    }

    /** Returns the text of a member that stays where it is, in the language of the document; null if there is none. */
    static @Nullable String look(@Nullable Node object, String name) {
        Node member = member(object, name);
        if (member == null || member.text() != null) {
            return member == null ? null : member.text();
        }
        return look(member, "text");
    }

    /** Takes a member that is a string; null if there is none. */
    static @Nullable String take(Node object, String name) {
        Node member = object.take(name);
        return member == null ? null : Objects.requireNonNull(member.text());
    }

    /** Takes a text in the language of the document, and leaves its translations; null if there is none. */
    static @Nullable String takeLocalized(Node object, String name) {
        Node member = member(object, name);
        if (member == null) {
            return null;
        }
        return member.text() == null ? take(Objects.requireNonNull(object.enter(name)), "text") : take(object, name);
    }

    static @Nullable String withTime(@Nullable Node date, String time) {
        return date == null ? null : date.text() + time;
    }
}
