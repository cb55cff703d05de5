package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.json.JsonLimits;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.tree.Node;
import io.github.cloudchecklist.json.tree.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that what OSCAL documents refer to is there, which the schemas and constraints of OSCAL do not ask for.
 *
 * <pre>{@code
 * List<Finding> findings = OscalReferences.check(JsonLimits.defaults(), catalog, componentDefinition);
 * }</pre>
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th scope="col">code</th><th scope="col">meaning</th></tr>
 * <tr><td>{@code oscal.link.dangling}</td><td>a link within a document leads to no object of it</td></tr>
 * <tr><td>{@code oscal.control.unknown}</td><td>an implemented requirement, a selection of controls or a mapping is of a control that no
 *     catalog has; looked for if a catalog is among the documents, for the targets of a mapping if two are</td></tr>
 * <tr><td>{@code oscal.control.repeated}</td><td>a control is answered more than once in the control implementations that a component has
 *     of one source, or in that of a system security plan, or stands more than once in one selection</td></tr>
 * <tr><td>{@code oscal.control.contradictory}</td><td>a control that a mapping maps is in its summary of gaps too</td></tr>
 * <tr><td>{@code oscal.statement.unknown}</td><td>a statement is named that no control has; looked for if a catalog is among the
 *     documents</td></tr>
 * <tr><td>{@code oscal.object.unknown}</td><td>a UUID is that of no component, party, observation or risk, or of no statement of a system
 *     security plan; the last is looked for if such a plan is among the documents</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
public final class OscalReferences {

    private final List<Finding> findings = new ArrayList<>();
    private final Known known = new Known();

    private OscalReferences() {}

    /**
     * Checks documents that belong together, such as a component definition and the catalogs that it answers to, or assessment results
     * and all that they import. What stands in none of the documents is not there.
     *
     * @param limits how large each document may be
     * @param documents OSCAL documents of any kind in JSON
     * @return the findings, all of severity error, in the order of the documents and of what is in them; the source of each is the kind
     *     of its document, such as {@code component-definition}, and its pointer leads into that document; empty if nothing is wrong
     * @throws io.github.cloudchecklist.json.ChecklistJsonException if a document is no JSON object, or exceeds a limit
     */
    public static List<Finding> check(JsonLimits limits, String... documents) {
        OscalReferences references = new OscalReferences();
        List<Node> roots = new ArrayList<>();
        for (String document : documents) {
            Node root = Trees.read(document, limits);
            roots.add(root);
            references.known.add(root);
        }
        roots.forEach(references::check);
        return List.copyOf(references.findings);
    }

    private void check(Node root) {
        String kind = root.members().keySet().stream()
                .filter(name -> !name.startsWith("$"))
                .findFirst()
                .orElse("");
        Set<String> ids = new HashSet<>();
        collectIds(root, ids);
        check(root, kind, ids);
    }

    /** Adds all ids and UUIDs of a document, to which links may lead. */
    static void collectIds(Node node, Set<String> ids) {
        node.peek("id").ifPresent(ids::add);
        node.peek("uuid").ifPresent(ids::add);
        node.members().values().forEach(member -> collectIds(member, ids));
        node.elements().forEach(element -> collectIds(element, ids));
    }

    private void check(Node node, String kind, Set<String> ids) {
        Optional<String> fragment = node.peek("href").filter(href -> href.startsWith("#"));
        if (fragment.isPresent() && !ids.contains(fragment.get().substring(1))) {
            String message = "Link must lead to an object of the document" + Problem.was(fragment.get());
            add("oscal.link.dangling", message, kind, node.pointer() + "/href");
        }
        new ReferenceChecks(known, (code, message, place) -> add(code, message, kind, place)).check(node);
        node.members().values().forEach(member -> check(member, kind, ids));
        node.elements().forEach(element -> check(element, kind, ids));
    }

    private void add(String code, String message, String kind, String pointer) {
        findings.add(Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .pointer(pointer)
                .message(message)
                .source(kind)
                .build());
    }
}
