package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.ChecklistJsonException;
import io.github.cloudchecklist.json.Inspection;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.JsonProblem;
import io.github.cloudchecklist.json.codec.Node;
import io.github.cloudchecklist.json.codec.Node.Place;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        this.root = Node.object(place);
        this.limits = limits;
        putText(root, "format", "checklist/1", place);
    }

    Node root() {
        return root;
    }

    private static Map<String, Node> members(Node object) {
        return Objects.requireNonNull(object.members());
    }

    /** Puts a string that may be missing. */
    void put(Node object, String name, @Nullable Node source) {
        if (source != null) {
            putText(object, name, Taking.text(source), source.place());
        }
    }

    void putText(Node object, String name, String text, Place place) {
        members(object).put(name, Node.text(place, text));
    }

    /** Puts the only string of an array that may be missing. */
    void putOnly(Node object, String name, @Nullable Node array) {
        put(object, name, array == null ? null : Taking.onlyElement(array));
    }

    /** Puts the day of a time that may be missing. */
    void putDay(Node object, String name, @Nullable Node source, String time) {
        if (source != null) {
            String text = Taking.text(source);
            if (!text.endsWith(time)) {
                throw Taking.refusal(source, "Time must end with '" + time + "'", text);
            }
            putText(object, name, text.substring(0, text.length() - time.length()), source.place());
        }
    }

    Node putObject(Node object, String name, Place place) {
        Node member = Node.object(place);
        members(object).put(name, member);
        return member;
    }

    Node addObject(Node object, String list, Place place) {
        Node array = members(object).computeIfAbsent(list, name -> Node.array(place));
        Node element = Node.object(place);
        Objects.requireNonNull(array.elements()).add(element);
        return element;
    }

    /** Adds a property whose name has a pointer from an object. */
    void addProperty(Node object, Node property) {
        Node name = Taking.required(Taking.object(property), "name");
        add(object, tokens(name), property, name);
    }

    /** Adds a property whose name has the bom-ref of one of the objects, and a pointer from there. */
    void addProperty(Map<String, Node> objects, Node property) {
        Node name = Taking.required(Taking.object(property), "name");
        List<String> tokens = tokens(name);
        Node object = objects.get(tokens.get(0));
        if (object == null || tokens.size() == 1) {
            throw Taking.refusal(name, "Property must be that of a control", Taking.text(name));
        }
        add(object, tokens.subList(1, tokens.size()), property, name);
    }

    private static List<String> tokens(Node name) {
        String text = Taking.text(name);
        String start = Leftovers.PREFIX + "/";
        List<String> tokens = new ArrayList<>();
        if (text.startsWith(start)) {
            tokens.addAll(List.of(text.substring(start.length()).split("/", DEEPEST + 1)));
            tokens.replaceAll(token -> token.replace("~1", "/").replace("~0", "~"));
        }
        if (tokens.isEmpty() || tokens.size() > DEEPEST) {
            throw Taking.refusal(name, "Property must be named '" + start + "' and a JSON pointer", text);
        }
        return tokens;
    }

    private void add(Node object, List<String> tokens, Node property, Node name) {
        Node value = Taking.required(property, "value");
        Node leaf = Node.text(value.place(), Taking.text(value));
        Taking.end(property);
        Node around = object;
        int last = tokens.size() - 1;
        for (int i = 0; i < last; i++) {
            Node inner = child(around, tokens.get(i));
            if (inner == null) {
                boolean list = around.members() != null && LISTS.contains(tokens.get(i));
                inner = list ? Node.array(value.place()) : Node.object(value.place());
                append(around, tokens.get(i), inner, name);
            } else if (inner.text() != null && tokens.get(i + 1).equals("translations") && around.members() != null) {
                Node text = inner;
                inner = Node.object(text.place());
                members(inner).put("text", text);
                members(around).put(tokens.get(i), inner);
            }
            around = inner;
        }
        if (child(around, tokens.get(last)) != null) {
            throw Taking.refusal(name, "Property must stand only once", Taking.text(name));
        }
        append(around, tokens.get(last), leaf, name);
    }

    private static @Nullable Node child(Node node, String token) {
        if (node.members() != null) {
            return node.members().get(token);
        }
        List<Node> elements = node.elements();
        if (elements == null) {
            return null;
        }
        int position = position(token);
        return position < elements.size() ? elements.get(position) : null;
    }

    private static void append(Node node, String token, Node child, Node name) {
        List<Node> elements = node.elements();
        if (node.members() != null) {
            node.members().put(token, child);
        } else if (elements != null && position(token) == elements.size()) {
            elements.add(child);
        } else {
            throw Taking.refusal(name, "Property must have a place in the checklist", Taking.text(name));
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
