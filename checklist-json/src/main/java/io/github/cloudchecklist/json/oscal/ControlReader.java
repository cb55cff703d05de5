package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.json.codec.Codes;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the controls of a catalog, and the parts of groups. Not thread-safe. */
final class ControlReader {

    /** The clauses that controls refer to, by the links to them. */
    final Map<String, ControlReference> clauses = new HashMap<>();

    private static final String DANGLING = "It leads to nothing in the catalog";

    private final Set<String> ids = new HashSet<>();
    private final OscalImporter options;
    private final boolean ours;
    private final LossList losses;
    private final Parameters parameters;
    private int count;
    private int replaced;

    ControlReader(OscalImporter options, Node catalog, boolean ours, LossList losses) {
        this.options = options;
        this.ours = ours;
        this.losses = losses;
        OscalReferences.collectIds(catalog, ids);
        this.parameters = new Parameters(catalog, options.limits.maxDocumentLength());
    }

    /** Returns the controls of a group, each followed by those inside it. */
    List<Control> read(Node group) {
        List<Control> controls = new ArrayList<>();
        add(group, Optional.empty(), controls);
        return controls;
    }

    private void add(Node parent, Optional<String> around, List<Control> controls) {
        for (Node node : parent.objects("controls")) {
            if (++count > options.limits.maxControls()) {
                throw node.refusal(Kind.LIMIT, "Controls must be at most " + options.limits.maxControls());
            }
            String id = node.requiredString("id");
            controls.add(ours ? own(node, id) : foreign(node, id, around));
            add(node, Optional.of(id), controls);
        }
    }

    private Control own(Node node, String id) {
        node.skip("class");
        PropReader props = new PropReader(node, options.namespace, true);
        props.oscal("sort-id");
        props.oscal("status");
        Control.Builder control = Control.builder();
        control.id(OscalIds.findControl(id)
                .orElseThrow(() -> node.refusal(
                        "id", Kind.INVALID_VALUE, "Control id must be one of a checklist" + Problem.was(id))));
        control.label(props.oscal("label"));
        control.title(props.text("title", Optional.of(node.requiredString("title"))));
        control.requirement(LocalizedText.of(""));
        for (Node part : node.objects("parts")) {
            String name = part.peek("name").orElse("");
            if (name.equals("statement")) {
                control.requirement(prose(part));
            } else if (name.equals("guidance")) {
                control.guidance(prose(part));
            }
        }
        control.level(props.own(
                "level",
                code -> Codes.of("Level must be known", RequirementLevel.values(), RequirementLevel::code, code)));
        props.own("lifecycle", code -> Codes.of("Lifecycle must be known", Lifecycle.values(), Lifecycle::code, code))
                .ifPresent(control::lifecycle);
        control.replacedBy(props.all("replaced-by", ControlId::of));
        for (Node link : node.objects("links")) {
            ControlReference clause = clauses.get(link.peek("href").orElse(""));
            if (clause != null) {
                link.skip("href", "rel", "text");
                control.addReference(clause);
            } else if (link.peek("rel").filter("incorporated-into"::equals).isPresent()) {
                link.skip("href", "rel");
            } else if (isDangling(link.peek("href").orElse(""))) {
                link.use();
                losses.dropped(link.pointer(), "link", DANGLING);
            }
        }
        return control.properties(props.properties()).build();
    }

    private LocalizedText prose(Node part) {
        part.skip("id", "name");
        return new PropReader(part, options.namespace, true)
                .text("prose", part.string("prose"))
                .orElseGet(() -> LocalizedText.of(""));
    }

    /** Reads the introduction of a group. */
    void overview(Node group, Section.Builder section) {
        if (ours) {
            group.objects("parts").stream()
                    .filter(part -> part.peek("name").filter("overview"::equals).isPresent())
                    .findFirst()
                    .ifPresent(part -> section.introduction(prose(part)));
            return;
        }
        Map<String, StringBuilder> properties = new LinkedHashMap<>();
        Optional<String> introduction = Optional.empty();
        for (Node part : group.objects("parts")) {
            if (introduction.isEmpty()
                    && part.peek("name").filter("overview"::equals).isPresent()) {
                introduction = Optional.of(flat(part));
            } else {
                moved(part, properties);
            }
        }
        section.introduction(introduction.map(LocalizedText::of)).properties(strings(properties));
    }

    private Control foreign(Node node, String id, Optional<String> around) {
        PropReader props = new PropReader(node, options.namespace, false);
        Map<String, StringBuilder> properties = new LinkedHashMap<>();
        Control.Builder control = Control.builder();
        control.id(id(node, id, properties)).label(props.oscal("label"));
        control.title(LocalizedText.of(node.requiredString("title")));
        around.ifPresent(parent -> {
            put(properties, "parent", parent);
            losses.moved(
                    node.pointer(),
                    "place inside control '" + Problem.cut(parent) + "'",
                    "Controls do not nest",
                    "property 'parent'");
        });
        node.string("class").ifPresent(value -> put(properties, "class", value));
        if (props.oscal("status").filter("withdrawn"::equalsIgnoreCase).isPresent()) {
            control.lifecycle(Lifecycle.WITHDRAWN);
        }
        Optional<String> requirement = Optional.empty();
        Optional<String> guidance = Optional.empty();
        for (Node part : node.objects("parts")) {
            String name = part.requiredString("name");
            if (name.equals("statement") && requirement.isEmpty()) {
                requirement = Optional.of(flat(part));
            } else if (name.equals("guidance") && guidance.isEmpty()) {
                guidance = Optional.of(flat(part));
            } else {
                moved(part, properties);
            }
        }
        control.requirement(LocalizedText.of(requirement.orElse("")));
        control.guidance(guidance.map(LocalizedText::of));
        links(node, control, properties);
        props(props, properties);
        return control.properties(strings(properties)).build();
    }

    private ControlId id(Node node, String id, Map<String, StringBuilder> properties) {
        try {
            return ControlId.of(id);
        } catch (IllegalArgumentException e) {
            String other = free();
            put(properties, "id", id);
            losses.moved(
                    node.pointer() + "/id",
                    "id '" + Problem.cut(id) + "'",
                    "It does not fit the ids of controls",
                    "property 'id' of control '" + other + "'");
            return ControlId.of(other);
        }
    }

    /** Returns the next id for a control that nothing in the catalog has. */
    private String free() {
        String id;
        do {
            id = "control-" + ++replaced;
        } while (ids.contains(id));
        return id;
    }

    /** Puts a part that has no attribute into the properties. */
    private void moved(Node part, Map<String, StringBuilder> properties) {
        String name = "part." + part.requiredString("name");
        put(properties, name, flat(part));
        losses.moved(
                part.pointer(),
                "part '" + Problem.cut(name.substring("part.".length())) + "'",
                "A checklist has requirement and guidance only",
                "properties");
    }

    /** Adds a line to a property. */
    private static void put(Map<String, StringBuilder> properties, String name, String text) {
        StringBuilder before = properties.get(name);
        if (before == null) {
            properties.put(name, new StringBuilder(text));
        } else {
            before.append('\n').append(text);
        }
    }

    private static Map<String, String> strings(Map<String, StringBuilder> properties) {
        Map<String, String> strings = new LinkedHashMap<>();
        properties.forEach((name, text) -> strings.put(name, text.toString()));
        return strings;
    }

    private void links(Node node, Control.Builder control, Map<String, StringBuilder> properties) {
        for (Node link : node.objects("links")) {
            String href = link.requiredString("href");
            String relation = link.string("rel").orElse("reference");
            boolean successor = relation.equals("incorporated-into") || relation.equals("moved-to");
            if (successor && href.startsWith("#") && isControl(href.substring(1))) {
                control.addReplacedBy(ControlId.of(href.substring(1)));
                continue;
            }
            put(properties, "link." + relation, href);
            losses.moved(
                    link.pointer(),
                    "link '" + Problem.cut(relation) + "'",
                    isDangling(href) ? DANGLING : "A control has references to clauses only",
                    "property 'link." + Problem.cut(relation) + "'");
        }
    }

    private boolean isDangling(String href) {
        return href.startsWith("#") && !ids.contains(href.substring(1));
    }

    /** Whether a link leads to a control by an id that a checklist can have. */
    private boolean isControl(String id) {
        try {
            ControlId.of(id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Puts the properties of OSCAL that have no attribute into the properties of the checklist. */
    private static void props(PropReader props, Map<String, StringBuilder> properties) {
        props.oscal().forEach((name, nodes) -> {
            for (Node prop : nodes) {
                boolean attribute = name.equals("label") || name.equals("status");
                if (!attribute || prop.members().containsKey("class")) {
                    String suffix = prop.peek("class").map(value -> "." + value).orElse("");
                    put(properties, "prop." + name + suffix, PropReader.value(prop));
                }
            }
        });
    }

    /** Returns the text of a part and of all parts in it, one line for each, after its label. */
    private String flat(Node part) {
        List<String> lines = new ArrayList<>();
        flatten(part, lines);
        return String.join("\n", lines);
    }

    private void flatten(Node part, List<String> lines) {
        part.skip("id", "name");
        StringBuilder line = new StringBuilder();
        new PropReader(part, options.namespace, false)
                .oscal("label")
                .ifPresent(label -> line.append(label).append(' '));
        part.string("title").ifPresent(title -> line.append(title).append(": "));
        part.string("prose").ifPresent(prose -> line.append(parameters.fill(prose)));
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        part.objects("parts").forEach(inner -> flatten(inner, lines));
    }

    /** Lists the parameters that have been filled in, and the others. */
    void listParameters() {
        parameters.list(losses);
    }
}
