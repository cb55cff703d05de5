package io.github.cloudchecklist.json.sarif;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.net.URI;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** One log that is being written, part by part. */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator generator;
    private final SarifRules rules;
    private final String artifact;
    private final Fingerprints fingerprints = new Fingerprints();

    SarifLog(JsonGenerator generator, SarifRules rules, URI artifact) {
        this.generator = generator;
        this.rules = rules;
        this.artifact = artifact.toASCIIString();
    }

    void write(ValidationReport report, Checklist checklist) {
        generator.writeStartObject();
        generator.writeStringProperty("$schema", SCHEMA);
        generator.writeStringProperty("version", "2.1.0");
        generator.writeArrayPropertyStart("runs");
        generator.writeStartObject();
        writeTool();
        generator.writeObjectPropertyStart("automationDetails");
        generator.writeStringProperty("id", report.getChecklistId() + "/" + report.getRevision());
        generator.writeEndObject();
        writeArtifacts();
        generator.writeArrayPropertyStart("results");
        report.getFindings().forEach(finding -> writeResult(finding, false, checklist));
        report.getAccepted().forEach(finding -> writeResult(finding, true, checklist));
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
    }

    private void writeTool() {
        generator.writeObjectPropertyStart("tool");
        generator.writeObjectPropertyStart("driver");
        generator.writeStringProperty("name", "Cloud Checklist");
        generator.writeStringProperty("language", rules.language());
        rules.write(generator);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private void writeArtifacts() {
        generator.writeArrayPropertyStart("artifacts");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("location");
        generator.writeStringProperty("uri", artifact);
        generator.writeEndObject();
        generator.writeStringProperty("mimeType", "application/json");
        generator.writeEndObject();
        generator.writeEndArray();
    }

    private void writeResult(Finding finding, boolean accepted, Checklist checklist) {
        JsonPlace place = new JsonPlace(finding.getPointer());
        generator.writeStartObject();
        generator.writeStringProperty("ruleId", finding.getCode());
        generator.writeNumberProperty("ruleIndex", rules.indexOf(finding));
        generator.writeStringProperty("level", SarifRules.level(finding.getSeverity()));
        generator.writeObjectPropertyStart("message");
        generator.writeStringProperty("text", SarifRules.plain(finding.getMessage()));
        generator.writeEndObject();
        writeLocations(finding, place, checklist);
        generator.writeObjectPropertyStart("partialFingerprints");
        generator.writeStringProperty(Fingerprints.NAME, fingerprints.next(finding, place));
        generator.writeEndObject();
        writeSuppressions(finding, accepted);
        writeProperties(finding);
        generator.writeEndObject();
    }

    private void writeLocations(Finding finding, JsonPlace place, Checklist checklist) {
        generator.writeArrayPropertyStart("locations");
        generator.writeStartObject();
        generator.writeObjectPropertyStart("physicalLocation");
        generator.writeObjectPropertyStart("artifactLocation");
        generator.writeStringProperty("uri", artifact);
        generator.writeNumberProperty("index", 0);
        generator.writeEndObject();
        generator.writeEndObject();
        generator.writeArrayPropertyStart("logicalLocations");
        writeItem(finding, place.sections(checklist));
        generator.writeStartObject();
        generator.writeStringProperty("fullyQualifiedName", finding.getPointer());
        generator.writeStringProperty("kind", place.kind());
        generator.writeEndObject();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.writeEndArray();
    }

    /** Writes the control or section of a finding, if it is about one. */
    private void writeItem(Finding finding, List<String> sections) {
        String section = finding.getSectionId().map(SectionId::text).orElse("");
        String path = sections.isEmpty() ? section : String.join(" > ", sections);
        String control = finding.getControlId().map(ControlId::text).orElse("");
        if (!control.isEmpty()) {
            writeItem(control, path.isEmpty() ? control : path + " > " + control, "control");
        } else if (!section.isEmpty()) {
            writeItem(section, path, "section");
        }
    }

    private void writeItem(String name, String path, String kind) {
        generator.writeStartObject();
        generator.writeStringProperty("name", name);
        generator.writeStringProperty("fullyQualifiedName", path);
        generator.writeStringProperty("kind", kind);
        generator.writeEndObject();
    }

    /** Writes an empty list for an open finding: without one, readers must not tell whether it is suppressed. */
    private void writeSuppressions(Finding finding, boolean accepted) {
        generator.writeArrayPropertyStart("suppressions");
        if (accepted) {
            generator.writeStartObject();
            generator.writeStringProperty("kind", "external");
            generator.writeStringProperty("status", "accepted");
            finding.getAcceptanceReason().ifPresent(reason -> generator.writeStringProperty("justification", reason));
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private void writeProperties(Finding finding) {
        if (finding.getArguments().isEmpty() && finding.getSource().isEmpty()) {
            return;
        }
        generator.writeObjectPropertyStart("properties");
        finding.getSource().ifPresent(source -> generator.writeStringProperty("source", source));
        if (!finding.getArguments().isEmpty()) {
            generator.writeObjectPropertyStart("arguments");
            finding.getArguments().forEach(generator::writeStringProperty);
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }
}
