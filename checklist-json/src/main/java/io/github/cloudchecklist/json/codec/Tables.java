package io.github.cloudchecklist.json.codec;

import static io.github.cloudchecklist.json.codec.Scalars.CHECKLIST_ID;
import static io.github.cloudchecklist.json.codec.Scalars.CONFIDENCE;
import static io.github.cloudchecklist.json.codec.Scalars.CONTROL_ID;
import static io.github.cloudchecklist.json.codec.Scalars.DATE;
import static io.github.cloudchecklist.json.codec.Scalars.EVIDENCE_KIND;
import static io.github.cloudchecklist.json.codec.Scalars.LANGUAGE;
import static io.github.cloudchecklist.json.codec.Scalars.LEVEL;
import static io.github.cloudchecklist.json.codec.Scalars.LIFECYCLE;
import static io.github.cloudchecklist.json.codec.Scalars.RELATIONSHIP;
import static io.github.cloudchecklist.json.codec.Scalars.RESPONSIBILITY;
import static io.github.cloudchecklist.json.codec.Scalars.SECTION_ID;
import static io.github.cloudchecklist.json.codec.Scalars.SECTION_TYPE;
import static io.github.cloudchecklist.json.codec.Scalars.SEVERITY;
import static io.github.cloudchecklist.json.codec.Scalars.STATE;
import static io.github.cloudchecklist.json.codec.Scalars.STRING;
import static io.github.cloudchecklist.json.codec.Scalars.URI;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.Service;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.codec.Problem.Kind;
import java.util.Locale;

/** The fields of all types that are written as objects, each on a line of its own, in the order in which they are written. */
final class Tables {

    private static final MapCodec<String, String> PROPERTIES = new MapCodec<>("Properties", STRING, STRING);
    private static final MapCodec<String, String> ARGUMENTS = new MapCodec<>("Arguments", STRING, STRING);
    private static final MapCodec<Locale, String> TRANSLATIONS = new MapCodec<>("Translations", LANGUAGE, STRING);

    static final ObjectCodec<LocalizedText, LocalizedTextCodec.Parts> TRANSLATED_TEXT = new Table<>(
                    "Text", LocalizedTextCodec.Parts::new, LocalizedTextCodec.Parts::text)
            .defaulting("text", "", STRING, LocalizedText::getText, (parts, text) -> parts.text = text)
            .map("translations", TRANSLATIONS, LocalizedText::getTranslations, (parts, map) -> parts.translations = map)
            .codec();

    static final Codec<LocalizedText> TEXT = new LocalizedTextCodec(TRANSLATED_TEXT);

    static final ObjectCodec<Organization, Organization.Builder> ORGANIZATION = new Table<>(
                    "Organization", Organization::builder, Organization.Builder::build)
            .required("name", TEXT, Organization::getName, Organization.Builder::name)
            .optional("uri", URI, Organization::getUri, Organization.Builder::uri)
            .codec();

    static final ObjectCodec<Service, Service.Builder> SERVICE = new Table<>(
                    "Service", Service::builder, Service.Builder::build)
            .required("name", TEXT, Service::getName, Service.Builder::name)
            .optional("uri", URI, Service::getUri, Service.Builder::uri)
            .codec();

    static final ObjectCodec<FrameworkReference, FrameworkReference.Builder> FRAMEWORK_REFERENCE = new Table<>(
                    "Framework", FrameworkReference::builder, FrameworkReference.Builder::build)
            .required("name", STRING, FrameworkReference::getName, FrameworkReference.Builder::name)
            .optional("edition", STRING, FrameworkReference::getEdition, FrameworkReference.Builder::edition)
            .optional("title", TEXT, FrameworkReference::getTitle, FrameworkReference.Builder::title)
            .optional(
                    "publisher", ORGANIZATION, FrameworkReference::getPublisher, FrameworkReference.Builder::publisher)
            .optional("uri", URI, FrameworkReference::getUri, FrameworkReference.Builder::uri)
            .optional("language", LANGUAGE, FrameworkReference::getLanguage, FrameworkReference.Builder::language)
            .codec();

    static final ObjectCodec<ControlReference, ControlReference.Builder> CONTROL_REFERENCE = new Table<>(
                    "Control reference", ControlReference::builder, ControlReference.Builder::build)
            .required(
                    "framework",
                    FRAMEWORK_REFERENCE,
                    ControlReference::getFramework,
                    ControlReference.Builder::framework)
            .required("clause", STRING, ControlReference::getClause, ControlReference.Builder::clause)
            .codec();

    static final ObjectCodec<LegendEntry, LegendEntry.Builder> LEGEND_ENTRY = new Table<>(
                    "Legend entry", LegendEntry::builder, LegendEntry.Builder::build)
            .required("mark", STRING, LegendEntry::getMark, LegendEntry.Builder::mark)
            .required("state", STATE, LegendEntry::getState, LegendEntry.Builder::state)
            .optional("meaning", TEXT, LegendEntry::getMeaning, LegendEntry.Builder::meaning)
            .codec();

    static final Codec<Legend> LEGEND = new LegendCodec(LEGEND_ENTRY);

    static final ObjectCodec<Clause, Clause.Builder> CLAUSE = new Table<>(
                    "Clause", Clause::builder, Clause.Builder::build)
            .required("number", STRING, Clause::getNumber, Clause.Builder::number)
            .optional("title", TEXT, Clause::getTitle, Clause.Builder::title)
            .codec();

    static final ObjectCodec<EvidenceLink, EvidenceLink.Builder> EVIDENCE_LINK = new Table<>(
                    "Evidence link", EvidenceLink::builder, EvidenceLink.Builder::build)
            .constant(EvidenceCodec.TYPE, Kind.INVALID_VALUE, "Evidence type", "link")
            .optional("label", TEXT, EvidenceLink::getLabel, EvidenceLink.Builder::label)
            .required("uri", URI, EvidenceLink::getUri, EvidenceLink.Builder::uri)
            .optional("language", LANGUAGE, EvidenceLink::getLanguage, EvidenceLink.Builder::language)
            .list("clauses", CLAUSE, EvidenceLink::getClauses, EvidenceLink.Builder::addClause)
            .optional("note", TEXT, EvidenceLink::getNote, EvidenceLink.Builder::note)
            .optional("kind", EVIDENCE_KIND, EvidenceLink::getKind, EvidenceLink.Builder::kind)
            .optional("collectedOn", DATE, EvidenceLink::getCollectedOn, EvidenceLink.Builder::collectedOn)
            .optional("expiresOn", DATE, EvidenceLink::getExpiresOn, EvidenceLink.Builder::expiresOn)
            .optional("digest", STRING, EvidenceLink::getDigest, EvidenceLink.Builder::digest)
            .map("properties", PROPERTIES, EvidenceLink::getProperties, EvidenceLink.Builder::properties)
            .codec();

    static final ObjectCodec<EvidenceDocument, EvidenceDocument.Builder> EVIDENCE_DOCUMENT = new Table<>(
                    "Evidence document", EvidenceDocument::builder, EvidenceDocument.Builder::build)
            .constant(EvidenceCodec.TYPE, Kind.INVALID_VALUE, "Evidence type", "document")
            .optional("label", TEXT, EvidenceDocument::getLabel, EvidenceDocument.Builder::label)
            .required("name", TEXT, EvidenceDocument::getName, EvidenceDocument.Builder::name)
            .optional("language", LANGUAGE, EvidenceDocument::getLanguage, EvidenceDocument.Builder::language)
            .list("clauses", CLAUSE, EvidenceDocument::getClauses, EvidenceDocument.Builder::addClause)
            .optional("note", TEXT, EvidenceDocument::getNote, EvidenceDocument.Builder::note)
            .optional("kind", EVIDENCE_KIND, EvidenceDocument::getKind, EvidenceDocument.Builder::kind)
            .optional("collectedOn", DATE, EvidenceDocument::getCollectedOn, EvidenceDocument.Builder::collectedOn)
            .optional("expiresOn", DATE, EvidenceDocument::getExpiresOn, EvidenceDocument.Builder::expiresOn)
            .optional("digest", STRING, EvidenceDocument::getDigest, EvidenceDocument.Builder::digest)
            .map("properties", PROPERTIES, EvidenceDocument::getProperties, EvidenceDocument.Builder::properties)
            .codec();

    static final ObjectCodec<EvidenceContact, EvidenceContact.Builder> EVIDENCE_CONTACT = new Table<>(
                    "Evidence contact", EvidenceContact::builder, EvidenceContact.Builder::build)
            .constant(EvidenceCodec.TYPE, Kind.INVALID_VALUE, "Evidence type", "contact")
            .optional("label", TEXT, EvidenceContact::getLabel, EvidenceContact.Builder::label)
            .required("telephone", STRING, EvidenceContact::getTelephone, EvidenceContact.Builder::telephone)
            .optional("hours", TEXT, EvidenceContact::getHours, EvidenceContact.Builder::hours)
            .optional("language", LANGUAGE, EvidenceContact::getLanguage, EvidenceContact.Builder::language)
            .list("clauses", CLAUSE, EvidenceContact::getClauses, EvidenceContact.Builder::addClause)
            .optional("note", TEXT, EvidenceContact::getNote, EvidenceContact.Builder::note)
            .optional("kind", EVIDENCE_KIND, EvidenceContact::getKind, EvidenceContact.Builder::kind)
            .optional("collectedOn", DATE, EvidenceContact::getCollectedOn, EvidenceContact.Builder::collectedOn)
            .optional("expiresOn", DATE, EvidenceContact::getExpiresOn, EvidenceContact.Builder::expiresOn)
            .optional("digest", STRING, EvidenceContact::getDigest, EvidenceContact.Builder::digest)
            .map("properties", PROPERTIES, EvidenceContact::getProperties, EvidenceContact.Builder::properties)
            .codec();

    static final Codec<Evidence> EVIDENCE = new EvidenceCodec(EVIDENCE_LINK, EVIDENCE_DOCUMENT, EVIDENCE_CONTACT);

    static final ObjectCodec<Certification, Certification.Builder> CERTIFICATION = new Table<>(
                    "Certification", Certification::builder, Certification.Builder::build)
            .required("standard", STRING, Certification::getStandard, Certification.Builder::standard)
            .optional("scope", TEXT, Certification::getScope, Certification.Builder::scope)
            .optional(
                    "registrationNumber",
                    STRING,
                    Certification::getRegistrationNumber,
                    Certification.Builder::registrationNumber)
            .optional("registeredOn", DATE, Certification::getRegisteredOn, Certification.Builder::registeredOn)
            .optional("expiresOn", DATE, Certification::getExpiresOn, Certification.Builder::expiresOn)
            .optional("registrar", ORGANIZATION, Certification::getRegistrar, Certification.Builder::registrar)
            .list("evidence", EVIDENCE, Certification::getEvidence, Certification.Builder::addEvidence)
            .map("properties", PROPERTIES, Certification::getProperties, Certification.Builder::properties)
            .codec();

    static final ObjectCodec<Answer, Answer.Builder> ANSWER = new Table<>(
                    "Answer", Answer::builder, Answer.Builder::build)
            .required("state", STATE, Answer::getState, Answer.Builder::state)
            .optional("mark", STRING, Answer::getMark, Answer.Builder::mark)
            .optional("remark", TEXT, Answer::getRemark, Answer.Builder::remark)
            .list("notes", TEXT, Answer::getNotes, Answer.Builder::addNote)
            .list("evidence", EVIDENCE, Answer::getEvidence, Answer.Builder::addEvidence)
            .optional("sharedWith", CONTROL_ID, Answer::getSharedWith, Answer.Builder::sharedWith)
            .optional("responsibility", RESPONSIBILITY, Answer::getResponsibility, Answer.Builder::responsibility)
            .optional("answeredOn", DATE, Answer::getAnsweredOn, Answer.Builder::answeredOn)
            .map("properties", PROPERTIES, Answer::getProperties, Answer.Builder::properties)
            .codec();

    static final ObjectCodec<Control, Control.Builder> CONTROL = new Table<>(
                    "Control", Control::builder, Control.Builder::build)
            .required("id", CONTROL_ID, Control::getId, Control.Builder::id)
            .optional("label", STRING, Control::getLabel, Control.Builder::label)
            .optional("title", TEXT, Control::getTitle, Control.Builder::title)
            .required("requirement", TEXT, Control::getRequirement, Control.Builder::requirement)
            .optional("guidance", TEXT, Control::getGuidance, Control.Builder::guidance)
            .optional("level", LEVEL, Control::getLevel, Control.Builder::level)
            .optional("answer", ANSWER, Control::getAnswer, Control.Builder::answer)
            .list("references", CONTROL_REFERENCE, Control::getReferences, Control.Builder::addReference)
            .defaulting("lifecycle", Lifecycle.ACTIVE, LIFECYCLE, Control::getLifecycle, Control.Builder::lifecycle)
            .list("replacedBy", CONTROL_ID, Control::getReplacedBy, Control.Builder::addReplacedBy)
            .map("properties", PROPERTIES, Control::getProperties, Control.Builder::properties)
            .codec();

    private static final Codec<Control> SECTION_CONTROL = new CountedControlCodec(CONTROL);

    static final Codec<Section> SECTION = new NestingCodec<>("Section", "Sections", Section.MAX_DEPTH, Tables::section);

    static final ObjectCodec<Checklist, Checklist.Builder> CHECKLIST = new Table<>(
                    "Checklist", Checklist::builder, Checklist.Builder::build)
            .format("checklist/1")
            .required("id", CHECKLIST_ID, Checklist::getId, Checklist.Builder::id)
            .required("revision", STRING, Checklist::getRevision, Checklist.Builder::revision)
            .required("title", TEXT, Checklist::getTitle, Checklist.Builder::title)
            .required("language", LANGUAGE, Checklist::getLanguage, Checklist.Builder::language)
            .optional("provider", ORGANIZATION, Checklist::getProvider, Checklist.Builder::provider)
            .optional("service", SERVICE, Checklist::getService, Checklist.Builder::service)
            .optional("revisedOn", DATE, Checklist::getRevisedOn, Checklist.Builder::revisedOn)
            .optional("introduction", TEXT, Checklist::getIntroduction, Checklist.Builder::introduction)
            .list("basis", FRAMEWORK_REFERENCE, Checklist::getBasis, Checklist.Builder::addBasis)
            .list("certifications", CERTIFICATION, Checklist::getCertifications, Checklist.Builder::addCertification)
            .list("references", EVIDENCE, Checklist::getReferences, Checklist.Builder::addReference)
            .defaulting("legend", Legend.of(), LEGEND, Checklist::getLegend, Checklist.Builder::legend)
            .list("sections", SECTION, Checklist::getSections, Checklist.Builder::addSection)
            .map("properties", PROPERTIES, Checklist::getProperties, Checklist.Builder::properties)
            .codec();

    static final ObjectCodec<CrosswalkEntry, CrosswalkEntry.Builder> CROSSWALK_ENTRY = new Table<>(
                    "Crosswalk entry", CrosswalkEntry::builder, CrosswalkEntry.Builder::build)
            .list("sources", CONTROL_ID, CrosswalkEntry::getSources, CrosswalkEntry.Builder::addSource)
            .list("targets", STRING, CrosswalkEntry::getTargets, CrosswalkEntry.Builder::addTarget)
            .required(
                    "relationship", RELATIONSHIP, CrosswalkEntry::getRelationship, CrosswalkEntry.Builder::relationship)
            .optional("confidence", CONFIDENCE, CrosswalkEntry::getConfidence, CrosswalkEntry.Builder::confidence)
            .optional("rationale", TEXT, CrosswalkEntry::getRationale, CrosswalkEntry.Builder::rationale)
            .map("properties", PROPERTIES, CrosswalkEntry::getProperties, CrosswalkEntry.Builder::properties)
            .codec();

    static final ObjectCodec<Crosswalk, Crosswalk.Builder> CROSSWALK = new Table<>(
                    "Crosswalk", Crosswalk::builder, Crosswalk.Builder::build)
            .format("checklist-crosswalk/1")
            .required("checklist", CHECKLIST_ID, Crosswalk::getChecklist, Crosswalk.Builder::checklist)
            .optional("revision", STRING, Crosswalk::getRevision, Crosswalk.Builder::revision)
            .required("target", FRAMEWORK_REFERENCE, Crosswalk::getTarget, Crosswalk.Builder::target)
            .required("language", LANGUAGE, Crosswalk::getLanguage, Crosswalk.Builder::language)
            .optional("title", TEXT, Crosswalk::getTitle, Crosswalk.Builder::title)
            .list("entries", CROSSWALK_ENTRY, Crosswalk::getEntries, Crosswalk.Builder::addEntry)
            .map("properties", PROPERTIES, Crosswalk::getProperties, Crosswalk.Builder::properties)
            .codec();

    static final ObjectCodec<Finding, Finding.Builder> FINDING = new Table<>(
                    "Finding", Finding::builder, Finding.Builder::build)
            .required("code", STRING, Finding::getCode, Finding.Builder::code)
            .required("severity", SEVERITY, Finding::getSeverity, Finding.Builder::severity)
            .optional("sectionId", SECTION_ID, Finding::getSectionId, Finding.Builder::sectionId)
            .optional("controlId", CONTROL_ID, Finding::getControlId, Finding.Builder::controlId)
            .required("pointer", STRING, Finding::getPointer, Finding.Builder::pointer)
            .required("message", STRING, Finding::getMessage, Finding.Builder::message)
            .map("arguments", ARGUMENTS, Finding::getArguments, Finding.Builder::arguments)
            .optional("source", STRING, Finding::getSource, Finding.Builder::source)
            .optional("acceptanceReason", STRING, Finding::getAcceptanceReason, Finding.Builder::acceptanceReason)
            .codec();

    static final ObjectCodec<ValidationReport, ValidationReport.Builder> VALIDATION_REPORT = new Table<>(
                    "Validation report", ValidationReport::builder, ValidationReport.Builder::build)
            .format("checklist-validation-report/1")
            .required(
                    "checklistId",
                    CHECKLIST_ID,
                    ValidationReport::getChecklistId,
                    ValidationReport.Builder::checklistId)
            .required("revision", STRING, ValidationReport::getRevision, ValidationReport.Builder::revision)
            .list("findings", FINDING, ValidationReport::getFindings, ValidationReport.Builder::addFinding)
            .list("accepted", FINDING, ValidationReport::getAccepted, ValidationReport.Builder::addAccepted)
            .codec();

    private Tables() {}

    /** Returns how one level of sections is read and written, given how the level below is. */
    static ObjectCodec<Section, Section.Builder> section(Codec<Section> subsection) {
        return new Table<>("Section", Section::builder, Section.Builder::build)
                .required("id", SECTION_ID, Section::getId, Section.Builder::id)
                .optional("label", STRING, Section::getLabel, Section.Builder::label)
                .required("title", TEXT, Section::getTitle, Section.Builder::title)
                .list("types", SECTION_TYPE, Section::getTypes, Section.Builder::addType)
                .optional("introduction", TEXT, Section::getIntroduction, Section.Builder::introduction)
                .list("controls", SECTION_CONTROL, Section::getControls, Section.Builder::addControl)
                .list("sections", subsection, Section::getSections, Section.Builder::addSection)
                .map("properties", PROPERTIES, Section::getProperties, Section.Builder::properties)
                .codec();
    }
}
