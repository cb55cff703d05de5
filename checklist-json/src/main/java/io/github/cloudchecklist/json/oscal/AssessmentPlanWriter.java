package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Checklist;
import tools.jackson.core.JsonGenerator;

/** Writes the plan of an assessment that reviews all controls of a checklist. Not thread-safe. */
final class AssessmentPlanWriter {

    private final OscalDocument document;
    private final Checklist checklist;
    private final JsonGenerator out;
    private final LossList losses;

    AssessmentPlanWriter(OscalDocument document, Checklist checklist, LossList losses) {
        this.document = document;
        this.checklist = checklist;
        this.out = document.out;
        this.losses = losses;
    }

    /** Writes the plan of a checklist of this digest. */
    void write(String digest) {
        String reason = "An assessment plan says what is assessed";
        Bundle.template(reason, losses);
        losses.moved("", "answers", reason, "assessment results '" + Bundle.ASSESSMENT_RESULTS + "'");
        Bundle.service(reason, checklist, losses);
        Bundle.certifications(reason, checklist, losses);
        document.begin("assessment-plan", checklist, digest, document.identity(checklist));
        out.writeEndObject();
        document.imports("import-ssp", Bundle.SECURITY_PLAN);
        out.writeObjectPropertyStart("reviewed-controls");
        out.writeArrayPropertyStart("control-selections");
        out.writeStartObject();
        out.writeObjectPropertyStart("include-all");
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        document.end(losses);
    }
}
