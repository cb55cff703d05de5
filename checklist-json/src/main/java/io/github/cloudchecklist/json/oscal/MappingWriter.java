package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.json.oscal.OscalDocument.Heading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes a crosswalk as a mapping collection. Not thread-safe. */
final class MappingWriter {

    private final OscalDocument document;
    private final Crosswalk crosswalk;
    private final OscalMapping mapping;
    private final JsonGenerator out;
    private final LossList losses;

    /** The ids of all targets by their clauses, each of which is asked for once. */
    private final Map<String, String> targetIds = new LinkedHashMap<>();

    MappingWriter(OscalDocument document, Crosswalk crosswalk, OscalMapping mapping, LossList losses) {
        this.document = document;
        this.crosswalk = crosswalk;
        this.mapping = mapping;
        this.out = document.out;
        this.losses = losses;
        for (CrosswalkEntry entry : crosswalk.getEntries()) {
            entry.getTargets().forEach(clause -> targetIds.computeIfAbsent(clause, mapping::targetId));
        }
    }

    /** Writes the mapping collection of a crosswalk of this digest. */
    void write(String digest, String lastModified) {
        if (crosswalk.getEntries().stream().noneMatch(MappingWriter::isMap)) {
            throw new IllegalArgumentException(
                    "Crosswalk must have an entry with sources and targets, id of the checklist is '"
                            + crosswalk.getChecklist() + "'");
        }
        String otherwise = crosswalk.getChecklist() + " to " + target();
        LocalizedText title = crosswalk.getTitle().orElse(LocalizedText.of(otherwise));
        Props props = document.props()
                .own("format", "checklist-crosswalk/1")
                .own("language", crosswalk.getLanguage().toLanguageTag());
        if (crosswalk.getTitle().isEmpty()) {
            props.own("derived", "title");
        }
        props.properties(crosswalk.getProperties());
        String content = digest + '\n' + mapping.content() + '\n' + targetIds.values();
        document.begin(
                "mapping-collection", new Heading(title, otherwise, mapping.version, lastModified), content, props);
        out.writeEndObject();
        provenance();
        out.writeArrayPropertyStart("mappings");
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("mapping", target()));
        source();
        framework();
        maps();
        gaps();
        out.writeEndObject();
        out.writeEndArray();
        document.end(losses);
    }

    private String target() {
        FrameworkReference target = crosswalk.getTarget();
        return target.getName()
                + target.getEdition().map(edition -> " " + edition).orElse("");
    }

    private void provenance() {
        out.writeObjectPropertyStart("provenance");
        out.writeStringProperty("method", mapping.method.code());
        out.writeStringProperty("matching-rationale", mapping.matching.code());
        out.writeStringProperty("status", mapping.status.code());
        document.prose("mapping-description", mapping.description);
        out.writeEndObject();
    }

    private void source() {
        out.writeObjectPropertyStart("source-resource");
        out.writeStringProperty("type", "catalog");
        out.writeStringProperty("href", document.options.catalogHref);
        document.props()
                .own("checklist-id", crosswalk.getChecklist().text())
                .own("revision", crosswalk.getRevision())
                .write(out);
        out.writeEndObject();
    }

    private void framework() {
        out.writeObjectPropertyStart("target-resource");
        out.writeStringProperty("type", "catalog");
        out.writeStringProperty("href", mapping.targetHref);
        Props props = document.props();
        Resources.framework(crosswalk.getTarget(), props);
        props.own("uri", crosswalk.getTarget().getUri());
        props.write(out);
        out.writeEndObject();
    }

    private static boolean isMap(CrosswalkEntry entry) {
        return !entry.getSources().isEmpty() && !entry.getTargets().isEmpty();
    }

    private static boolean isGap(CrosswalkEntry entry) {
        return entry.getRelationship() == Relationship.NONE
                && !entry.getSources().isEmpty()
                && entry.getTargets().isEmpty();
    }

    private void maps() {
        out.writeArrayPropertyStart("maps");
        List<CrosswalkEntry> entries = crosswalk.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            CrosswalkEntry entry = entries.get(i);
            if (isMap(entry)) {
                map(entry, "/entries/" + i);
            } else if (!isGap(entry)) {
                losses.dropped("/entries/" + i, "entry", "A map must have sources and targets");
            }
        }
        out.writeEndArray();
    }

    private void map(CrosswalkEntry entry, String pointer) {
        String key = entry.getSources() + " " + entry.getTargets();
        out.writeStartObject();
        out.writeStringProperty("uuid", document.uuids.uuid("map", document.unique(key)));
        relationship(entry.getRelationship(), pointer);
        items("source", entry.getSources().stream().map(OscalIds::of).toList(), pointer);
        items("target", entry.getTargets().stream().map(targetIds::get).toList(), pointer);
        entry.getConfidence().ifPresent(confidence -> {
            out.writeObjectPropertyStart("confidence-score");
            out.writeStringProperty("category", confidence.code());
            out.writeEndObject();
        });
        Props props = document.props();
        entry.getRationale().ifPresent(rationale -> props.besides("remarks", rationale));
        props.properties(entry.getProperties());
        props.write(out);
        entry.getRationale().ifPresent(rationale -> document.prose("remarks", rationale.getText()));
        out.writeEndObject();
    }

    private void relationship(Relationship relationship, String pointer) {
        Optional<String> known = relationship(relationship);
        if (known.isEmpty()) {
            out.writeStringProperty("ns", document.options.namespace);
            losses.moved(
                    pointer + "/relationship",
                    "relationship '" + relationship.code() + "'",
                    "OSCAL has no such relationship",
                    "relationship of the namespace '" + document.options.namespace + "'");
        }
        out.writeStringProperty("relationship", known.orElse(relationship.code()));
    }

    private static Optional<String> relationship(Relationship relationship) {
        return switch (relationship) {
            case EQUAL -> Optional.of("equivalent-to");
            case SUBSET -> Optional.of("subset-of");
            case SUPERSET -> Optional.of("superset-of");
            case INTERSECTS -> Optional.of("intersects-with");
            case NONE, WITHDRAWN -> Optional.empty();
        };
    }

    /** Writes one side of a map; clauses may share a control. */
    private void items(String side, List<String> ids, String pointer) {
        Set<String> written = new HashSet<>();
        out.writeArrayPropertyStart(side + "s");
        for (int i = 0; i < ids.size(); i++) {
            if (!written.add(ids.get(i))) {
                losses.dropped(pointer + "/" + side + "s/" + i, side, "A control stands once in a map");
                continue;
            }
            out.writeStartObject();
            out.writeStringProperty("type", "control");
            out.writeStringProperty("id-ref", ids.get(i));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Writes which controls have no counterpart, as far as the crosswalk says so; of clauses without a control it says nothing. */
    private void gaps() {
        Set<ControlId> mapped = new HashSet<>();
        crosswalk.getEntries().stream()
                .filter(MappingWriter::isMap)
                .forEach(entry -> mapped.addAll(entry.getSources()));
        Set<ControlId> unmapped = new LinkedHashSet<>();
        List<CrosswalkEntry> entries = crosswalk.getEntries();
        Props props = document.props();
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            CrosswalkEntry entry = entries.get(i);
            if (!isGap(entry)) {
                continue;
            }
            if (entry.getSources().stream().anyMatch(mapped::contains)) {
                losses.dropped("/entries/" + i, "gap", "A control of it is mapped by another entry");
                continue;
            }
            unmapped.addAll(entry.getSources());
            gap(entry, "/entries/" + i, props, "gap-" + ++count);
        }
        props.write(out);
        if (!unmapped.isEmpty()) {
            out.writeObjectPropertyStart("source-gap-summary");
            out.writeStringProperty("uuid", document.uuids.uuid("gaps", target()));
            out.writeArrayPropertyStart("unmapped-controls");
            out.writeStartObject();
            out.writeArrayPropertyStart("with-ids");
            unmapped.forEach(id -> out.writeString(OscalIds.of(id)));
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** Adds what an entry says of a gap besides the controls. */
    private void gap(CrosswalkEntry entry, String pointer, Props props, String group) {
        if (entry.getRationale().isEmpty()
                && entry.getConfidence().isEmpty()
                && entry.getProperties().isEmpty()) {
            return;
        }
        losses.moved(
                pointer,
                "reasons of a gap",
                "A summary of gaps has controls only",
                "props of group '" + group + "' of the mapping");
        entry.getSources().forEach(id -> props.inGroup(group, "control", OscalIds.of(id)));
        entry.getRationale().ifPresent(rationale -> props.textInGroup(group, "rationale", rationale));
        entry.getConfidence().ifPresent(confidence -> props.inGroup(group, "confidence", confidence.code()));
        props.properties(entry.getProperties(), group);
    }
}
