package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a catalog, and texts in which they are filled in. Not thread-safe. */
final class Parameters {

    /** How a text inserts a parameter. */
    private static final Pattern INSERT =
            Pattern.compile("\\{\\{\\s{0,9}insert:\\s{0,9}param,\\s{0,9}([^\\s{}]{1,200})\\s{0,9}}}");

    /** The greatest length of what is inserted for one parameter. */
    private static final int LONGEST = 10_000;

    /** How many parameters may insert one another. */
    private static final int DEEPEST = 64;

    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> tooLong = new HashSet<>();
    private final Node catalog;
    private final long mostCharacters;
    private long characters;
    private int depth;

    Parameters(Node catalog, int mostCharacters) {
        this.catalog = catalog;
        this.mostCharacters = mostCharacters;
        collect(catalog);
    }

    private void collect(Node node) {
        for (Node param : node.objects("params")) {
            byId.putIfAbsent(param.requiredString("id"), param);
        }
        node.objects("groups").forEach(this::collect);
        node.objects("controls").forEach(this::collect);
    }

    /** Returns a text with all parameters filled in. */
    String fill(String text) {
        if (!text.contains("{{")) {
            return text;
        }
        return INSERT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(counted(text(match))));
    }

    private String counted(String inserted) {
        characters += inserted.length();
        if (characters > mostCharacters) {
            throw catalog.refusal(
                    Kind.LIMIT, "Texts that are filled in for parameters must be at most " + mostCharacters + " long");
        }
        return inserted;
    }

    private String text(MatchResult insert) {
        String id = insert.group(1);
        String known = texts.get(id);
        if (known != null) {
            return known;
        }
        // A parameter that inserts itself finds this.
        texts.put(id, "[Assignment: " + id + "]");
        Node param = byId.get(id);
        String text = param == null ? "" : describe(param);
        if (text.length() > LONGEST) {
            tooLong.add(id);
        } else if (!text.isEmpty()) {
            texts.put(id, text);
        }
        return texts.getOrDefault(id, "");
    }

    private String describe(Node param) {
        List<String> values = param.strings("values");
        if (!values.isEmpty()) {
            return String.join("; ", values);
        }
        if (++depth > DEEPEST) {
            throw param.refusal(Kind.LIMIT, "Parameters must not insert one another more than " + DEEPEST + " deep");
        }
        String selection = param.object("select").map(this::selection).orElse("");
        String text = selection.isEmpty()
                ? param.string("label")
                        .map(label -> "[Assignment: " + fill(label) + "]")
                        .orElse("")
                : selection;
        depth--;
        return text;
    }

    private String selection(Node select) {
        boolean several =
                select.string("how-many").filter("one-or-more"::equals).isPresent();
        List<String> choices = select.strings("choice").stream().map(this::fill).toList();
        return choices.isEmpty()
                ? ""
                : "[Selection" + (several ? " (one or more)" : "") + ": " + String.join("; ", choices) + "]";
    }

    /** Lists the parameters, since a checklist has none. */
    void list(LossList losses) {
        byId.forEach((id, param) -> {
            String subject = "parameter '" + Problem.cut(id) + "'";
            String reason = "A checklist has no parameters";
            if (tooLong.contains(id)) {
                losses.dropped(
                        param.pointer(), subject, "Texts that are filled in must be at most " + LONGEST + " long");
            } else if (texts.containsKey(id)) {
                losses.moved(param.pointer(), subject, reason, "the texts that insert it");
            } else {
                losses.dropped(param.pointer(), subject, reason);
            }
        });
    }
}
