package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.conversion.Loss;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.json.codec.Codes;
import io.github.cloudchecklist.json.codec.Problem;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import io.github.cloudchecklist.json.tree.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one catalog as a checklist without answers. Not thread-safe. */
final class CatalogReader {

    private static final String FORMAT = "checklist/1";

    private final OscalImporter options;
    private final Node root;
    private final Node catalog;
    private final Node metadata;
    private final boolean ours;
    private final PropReader props;
    private final LossList losses = new LossList();
    private final ControlReader controls;

    CatalogReader(OscalImporter options, Node root) {
        this.options = options;
        this.root = root;
        this.catalog = root.object("catalog")
                .orElseThrow(() -> root.refusal(Kind.FORMAT, "Document must be an OSCAL catalog, has no 'catalog'"));
        this.metadata = catalog.requiredObject("metadata");
        this.ours = new PropReader(metadata, options.namespace, true)
                .own("format")
                .filter(FORMAT::equals)
                .isPresent();
        this.props = props(metadata);
        this.controls = new ControlReader(options, catalog, ours, losses);
    }

    private PropReader props(Node node) {
        return new PropReader(node, options.namespace, ours);
    }

    Conversion<Checklist> read() {
        Checklist.Builder checklist = Checklist.builder();
        String uuid = catalog.requiredString("uuid");
        root.skip("$schema");
        metadata.string("oscal-version");
        String version = metadata.string("version").orElse("");
        checklist.revision(ours ? PropValues.unescape(version) : version);
        checklist.title(props.text("title", Optional.of(metadata.requiredString("title")))
                .orElseGet(() -> LocalizedText.of("")));
        checklist.introduction(props.text("remarks", metadata.string("remarks")));
        if (ours) {
            checklist.id(required("checklist-id", props.own("checklist-id", ChecklistId::of)));
            checklist.language(required("language", props.own("language", CatalogReader::language)));
            checklist.revisedOn(props.own("revised-on", CatalogReader::day));
            checklist.legend(legend());
            checklist.properties(props.properties());
            metadata.skip("last-modified");
        } else {
            checklist.id(id(uuid)).language(options.language).revisedOn(lastModified());
        }
        new PartyReader(metadata, options.namespace, ours, losses).creator().ifPresent(checklist::provider);
        new ResourceReader(options.namespace, ours, catalog, losses).read(checklist, controls.clauses);
        checklist.addAllSections(sections(catalog, 1, ""));
        List<Control> own = controls.read(catalog);
        if (!own.isEmpty()) {
            losses.moved(
                    "/catalog/controls",
                    "controls outside groups",
                    "A checklist has controls in sections only",
                    "section 'controls'");
            checklist.addSection(Section.builder()
                    .id(SectionId.of("controls"))
                    .title(LocalizedText.of("controls"))
                    .addAllControls(own)
                    .build());
        }
        controls.listParameters();
        return Conversion.of(checklist.build(), losses());
    }

    private <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(
                () -> metadata.refusal(Kind.MISSING_FIELD, "Object must have property '" + name + "'"));
    }

    private ChecklistId id(String uuid) {
        try {
            return ChecklistId.of("catalog-" + uuid.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw catalog.refusal("uuid", Kind.INVALID_VALUE, "UUID must be one" + Problem.was(uuid));
        }
    }

    static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (java.util.IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns a day as it is written: in the years 0 to 9999. */
    static LocalDate day(String text) {
        if (text.length() != "2024-12-27".length()) {
            throw new IllegalArgumentException("Date must be written as 2024-12-27");
        }
        return LocalDate.parse(text);
    }

    private Optional<LocalDate> lastModified() {
        Optional<String> time = metadata.string("last-modified");
        try {
            return time.map(text -> LocalDate.parse(text.substring(0, Math.min(text.length(), 10))));
        } catch (DateTimeException e) {
            throw metadata.refusal(
                    "last-modified",
                    Kind.INVALID_VALUE,
                    "Time of modification must begin with a date" + Problem.was(time.orElse("")));
        }
    }

    private Legend legend() {
        Legend.Builder legend = Legend.builder();
        for (Map<String, List<Node>> group : props.groups("legend-")) {
            LegendEntry.Builder entry = LegendEntry.builder();
            entry.mark(PropReader.text(group, "legend-mark")
                    .map(LocalizedText::getText)
                    .orElse(""));
            entry.state(group.getOrDefault("legend-state", List.of()).stream()
                    .findFirst()
                    .map(prop -> PropReader.parse(
                            prop,
                            code -> Codes.of(
                                    "State must be known", ComplianceState.values(), ComplianceState::code, code)))
                    .orElseThrow(() -> metadata.refusal(Kind.MISSING_FIELD, "Legend must have states")));
            entry.meaning(PropReader.text(group, "legend-meaning"));
            legend.addEntry(entry.build());
        }
        return legend.build();
    }

    private List<Section> sections(Node parent, int depth, String path) {
        List<Section> sections = new ArrayList<>();
        int n = 0;
        for (Node group : parent.objects("groups")) {
            n++;
            if (!isSynthetic(group)) {
                sections.add(section(group, depth, path + n));
            }
        }
        return sections;
    }

    /** Whether a group only holds the own controls of the group around it. */
    private boolean isSynthetic(Node group) {
        return ours
                && group.peek("class").filter("controls"::equals).isPresent()
                && props(group).derived("group");
    }

    private Section section(Node group, int depth, String place) {
        if (depth > Section.MAX_DEPTH) {
            throw group.refusal(Kind.LIMIT, "Groups must not nest more than " + Section.MAX_DEPTH + " deep");
        }
        PropReader own = props(group);
        Section.Builder section = Section.builder().id(sectionId(group, place));
        own.oscal("sort-id");
        section.label(own.oscal("label"));
        section.title(own.text("title", group.string("title")).orElseGet(() -> LocalizedText.of("")));
        section.types(own.all("type", SectionType::of));
        if (ours) {
            group.skip("class");
            section.properties(own.properties());
        }
        controls.overview(group, section);
        section.addAllControls(controls.read(group));
        for (Node inner : group.objects("groups")) {
            if (isSynthetic(inner)) {
                inner.skip("id", "class", "title");
                props(inner).oscal("sort-id");
                section.addAllControls(controls.read(inner));
            }
        }
        return section.addAllSections(sections(group, depth + 1, place + ".")).build();
    }

    private SectionId sectionId(Node group, String place) {
        Optional<String> id = group.string("id");
        Optional<SectionId> known = ours ? id.flatMap(OscalIds::findSection) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return SectionId.of(id.orElse("group-" + place));
        } catch (IllegalArgumentException e) {
            losses.moved(
                    group.pointer() + "/id",
                    "id '" + Problem.cut(id.orElse("")) + "'",
                    "It does not fit the ids of sections",
                    "id 'group-" + place + "'");
            return SectionId.of("group-" + place);
        }
    }

    /** Returns the losses in the order of the catalog as far as that can be told, those of nobody's interest last. */
    private List<Loss> losses() {
        root.touch();
        root.unused((subject, node) ->
                losses.dropped(node.pointer(), "'" + Problem.cut(subject) + "'", "A checklist has no place for it"));
        return losses.toList();
    }
}
