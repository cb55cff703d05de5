package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.Inspection;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.JsonProblem;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Place;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON form of a checklist while it is put together again. Each value has the place in the foreign document that it comes
 * from, so that what is wrong with it is told there.
 */
final class Draft {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The members of the JSON form that are arrays. */
    private static final Set<String> LISTS = Set.of(
            "basis",
            "certifications",
            "clauses",
            "controls",
            "evidence",
            "legend",
            "notes",
            "references",
            "replacedBy",
            "sections",
            "types");

    /** The greatest number of names and positions in the name of a property. */
    private static final int DEEPEST = 16;

    private final Node root;
    private final JsonLimits limits;

    Draft(Place place, JsonLimits limits) {
        this.root = Node.emptyObject(place);
        this.limits = limits;
        putText(root, "format", "checklist/1", place);
    }

    Node root() {
        return root;
    }

    /** Puts a string that may be missing. */
    void put(Node object, String name, @Nullable Node source) {
        if (source != null) {
            putText(object, name, source.string(), source.place());
        }
    }

    void putText(Node object, String name, String text, Place place) {
        object.members().put(name, Node.text(place, text));
    }

    /** Puts the only string of an array that may be missing. */
    void putOnly(Node object, String name, @Nullable Node array) {
        put(object, name, array == null ? null : Taking.onlyElement(array));
    }

    /** Puts the day of a time that may be missing. */
    void putDay(Node object, String name, @Nullable Node source, String time) {
        if (source != null) {
            String text = source.string();
            if (!text.endsWith(time)) {
                throw Taking.refusal(source, "Time must end with '" + time + "'");
            }
            putText(object, name, text.substring(0, text.length() - time.length()), source.place());
        }
    }

    Node putObject(Node object, String name, Place place) {
        Node member = Node.emptyObject(place);
        object.members().put(name, member);
        return member;
    }

    Node addObject(Node object, String list, Place place) {
        Node array = object.members().computeIfAbsent(list, name -> Node.emptyArray(place));
        Node element = Node.emptyObject(place);
        array.elements().add(element);
        return element;
    }

    /** Adds a property whose name has a pointer from an object. */
    void addProperty(Node object, Node property) {
        Node name = property.expect(Node.Type.OBJECT).takeRequired("name");
        add(object, tokens(name), property, name);
    }

    /** Adds a property whose name has the bom-ref of one of the objects, and a pointer from there. */
    void addProperty(Map<String, Node> objects, Node property) {
        Node name = property.expect(Node.Type.OBJECT).takeRequired("name");
        List<String> tokens = tokens(name);
        Node object = objects.get(tokens.get(0));
        if (object == null || tokens.size() == 1) {
            throw Taking.refusal(name, "Property must be that of a control");
        }
        add(object, tokens.subList(1, tokens.size()), property, name);
    }

    private static List<String> tokens(Node name) {
        String text = name.string();
        String start = Leftovers.PREFIX + "/";
        List<String> tokens = new ArrayList<>();
        if (text.startsWith(start)) {
            tokens.addAll(List.of(text.substring(start.length()).split("/", DEEPEST + 1)));
            tokens.replaceAll(token -> token.replace("~1", "/").replace("~0", "~"));
        }
        if (tokens.isEmpty() || tokens.size() > DEEPEST) {
            throw Taking.refusal(name, "Property must be named '" + start + "' and a JSON pointer");
        }
        return tokens;
    }

    private void add(Node object, List<String> tokens, Node property, Node name) {
        Node value = property.takeRequired("value");
        Node leaf = Node.text(value.place(), value.string());
        Taking.end(property);
        Node around = object;
        int last = tokens.size() - 1;
        for (int i = 0; i < last; i++) {
            Node inner = child(around, tokens.get(i));
            if (inner == null) {
                boolean list = around.type() == Node.Type.OBJECT && LISTS.contains(tokens.get(i));
                inner = list ? Node.emptyArray(value.place()) : Node.emptyObject(value.place());
                append(around, tokens.get(i), inner, name);
            } else if (inner.type() == Node.Type.STRING
                    && tokens.get(i + 1).equals("translations")
                    && around.type() == Node.Type.OBJECT) {
                Node text = inner;
                inner = Node.emptyObject(text.place());
                inner.members().put("text", text);
                around.members().put(tokens.get(i), inner);
            }
            around = inner;
        }
        if (child(around, tokens.get(last)) != null) {
            throw Taking.refusal(name, "Property must stand only once");
        }
        append(around, tokens.get(last), leaf, name);
    }

    private static @Nullable Node child(Node node, String token) {
        int position = position(token);
        return position < node.elements().size()
                ? node.elements().get(position)
                : node.members().get(token);
    }

    private static void append(Node node, String token, Node child, Node name) {
        if (node.type() == Node.Type.OBJECT) {
            node.members().put(token, child);
        } else if (node.type() == Node.Type.ARRAY
                && position(token) == node.elements().size()) {
            node.elements().add(child);
        } else {
            throw Taking.refusal(name, "Property must have a place in the checklist");
        }
    }

    /** Returns the position that a token stands for; the greatest one if it is none. */
    private static int position(String token) {
        boolean digits =
                !token.isEmpty() && token.length() <= 9 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (token.equals("0") || token.charAt(0) != '0') ? Integer.parseInt(token) : Integer.MAX_VALUE;
    }

    /**
     * Reads the checklist.
     *
     * @throws ChecklistJsonException at the place that the value comes from
     */
    Checklist checklist() {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            root.write(generator);
        }
        Inspection<Checklist> inspection =
                ChecklistJson.forChecklists().withLimits(limits).inspect(json.toString());
        if (!inspection.problems().isEmpty()) {
            JsonProblem problem = inspection.problems().get(0);
            Place place = place(problem.pointer());
            throw new ChecklistJsonException(
                    problem.code(), problem.message(), place.pointer(), place.line(), place.column());
        }
        return inspection.orElseThrow();
    }

    /** Returns where the value that a pointer leads to comes from, or else the value around it. */
    private Place place(String pointer) {
        Node node = root;
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                Node child = child(node, token.replace("~1", "/").replace("~0", "~"));
                if (child == null) {
                    break;
                }
                node = child;
            }
        }
        return node.place();
    }
}
