package io.github.cloudchecklist.json.codec;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import java.util.List;

/** The codecs of the documents, and of all types of the model that documents are made of. */
public final class Documents {

    /**
     * A type of the model and how it is read and written.
     *
     * @param <T> the type
     * @param type the type
     * @param codec how it is read and written
     */
    public record Binding<T>(Class<T> type, Codec<T> codec) {}

    private Documents() {}

    /**
     * Returns how checklists are read and written.
     *
     * @return the codec
     */
    public static Codec<Checklist> checklist() {
        return Tables.CHECKLIST;
    }

    /**
     * Returns how crosswalks are read and written.
     *
     * @return the codec
     */
    public static Codec<Crosswalk> crosswalk() {
        return Tables.CROSSWALK;
    }

    /**
     * Returns how reports of validation are read and written.
     *
     * @return the codec
     */
    public static Codec<ValidationReport> validationReport() {
        return Tables.VALIDATION_REPORT;
    }

    /**
     * Returns all types of the model.
     *
     * @return each type once
     */
    public static List<Binding<?>> bindings() {
        return List.of(
                new Binding<>(Checklist.class, Tables.CHECKLIST),
                new Binding<>(Organization.class, Tables.ORGANIZATION),
                new Binding<>(Service.class, Tables.SERVICE),
                new Binding<>(FrameworkReference.class, Tables.FRAMEWORK_REFERENCE),
                new Binding<>(Certification.class, Tables.CERTIFICATION),
                new Binding<>(Legend.class, Tables.LEGEND),
                new Binding<>(LegendEntry.class, Tables.LEGEND_ENTRY),
                new Binding<>(Section.class, Tables.SECTION),
                new Binding<>(Control.class, Tables.CONTROL),
                new Binding<>(ControlReference.class, Tables.CONTROL_REFERENCE),
                new Binding<>(Answer.class, Tables.ANSWER),
                new Binding<>(Evidence.class, Tables.EVIDENCE),
                new Binding<>(EvidenceLink.class, Tables.EVIDENCE_LINK),
                new Binding<>(EvidenceDocument.class, Tables.EVIDENCE_DOCUMENT),
                new Binding<>(EvidenceContact.class, Tables.EVIDENCE_CONTACT),
                new Binding<>(Clause.class, Tables.CLAUSE),
                new Binding<>(LocalizedText.class, Tables.TEXT),
                new Binding<>(Crosswalk.class, Tables.CROSSWALK),
                new Binding<>(CrosswalkEntry.class, Tables.CROSSWALK_ENTRY),
                new Binding<>(ValidationReport.class, Tables.VALIDATION_REPORT),
                new Binding<>(Finding.class, Tables.FINDING),
                new Binding<>(ChecklistId.class, Scalars.CHECKLIST_ID),
                new Binding<>(SectionId.class, Scalars.SECTION_ID),
                new Binding<>(ControlId.class, Scalars.CONTROL_ID),
                new Binding<>(SectionType.class, Scalars.SECTION_TYPE),
                new Binding<>(EvidenceKind.class, Scalars.EVIDENCE_KIND),
                new Binding<>(ComplianceState.class, Scalars.STATE),
                new Binding<>(Responsibility.class, Scalars.RESPONSIBILITY),
                new Binding<>(RequirementLevel.class, Scalars.LEVEL),
                new Binding<>(Lifecycle.class, Scalars.LIFECYCLE),
                new Binding<>(Relationship.class, Scalars.RELATIONSHIP),
                new Binding<>(Confidence.class, Scalars.CONFIDENCE),
                new Binding<>(Severity.class, Scalars.SEVERITY));
    }
}
