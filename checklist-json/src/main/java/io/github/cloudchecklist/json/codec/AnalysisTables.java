package io.github.cloudchecklist.json.codec;

import static io.github.cloudchecklist.json.codec.Scalars.CHECKLIST_ID;
import static io.github.cloudchecklist.json.codec.Scalars.CONFIDENCE;
import static io.github.cloudchecklist.json.codec.Scalars.CONTROL_ID;
import static io.github.cloudchecklist.json.codec.Scalars.LANGUAGE;
import static io.github.cloudchecklist.json.codec.Scalars.RELATIONSHIP;
import static io.github.cloudchecklist.json.codec.Scalars.RESPONSIBILITY;
import static io.github.cloudchecklist.json.codec.Scalars.SECTION_ID;
import static io.github.cloudchecklist.json.codec.Scalars.STATE;
import static io.github.cloudchecklist.json.codec.Scalars.STRING;
import static io.github.cloudchecklist.json.codec.Scalars.URI;
import static io.github.cloudchecklist.json.codec.Tables.ANSWER;
import static io.github.cloudchecklist.json.codec.Tables.FRAMEWORK_REFERENCE;
import static io.github.cloudchecklist.json.codec.Tables.ORGANIZATION;
import static io.github.cloudchecklist.json.codec.Tables.SERVICE;
import static io.github.cloudchecklist.json.codec.Tables.TEXT;

import io.github.cloudchecklist.core.analysis.Change;
import io.github.cloudchecklist.core.analysis.ChangeEffect;
import io.github.cloudchecklist.core.analysis.ChangeKind;
import io.github.cloudchecklist.core.analysis.ChangeSeverity;
import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.ChecklistPlace;
import io.github.cloudchecklist.core.analysis.ClauseCoverage;
import io.github.cloudchecklist.core.analysis.ComparedChecklist;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.analysis.ComparisonCell;
import io.github.cloudchecklist.core.analysis.ComparisonRow;
import io.github.cloudchecklist.core.analysis.Coverage;
import io.github.cloudchecklist.core.analysis.CoveringControl;
import io.github.cloudchecklist.core.analysis.EvidenceCounts;
import io.github.cloudchecklist.core.analysis.EvidenceEntry;
import io.github.cloudchecklist.core.analysis.EvidenceIndex;
import io.github.cloudchecklist.core.analysis.MigrationOutcome;
import io.github.cloudchecklist.core.analysis.MigrationPlan;
import io.github.cloudchecklist.core.analysis.MigrationReason;
import io.github.cloudchecklist.core.analysis.MigrationStep;
import io.github.cloudchecklist.core.analysis.StateCounts;
import io.github.cloudchecklist.core.analysis.Summary;
import io.github.cloudchecklist.core.analysis.TextDiff;
import io.github.cloudchecklist.core.analysis.TextSegment;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.SectionId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The fields of the results of analysis, as {@link Tables} has those of the model; not made unless one is read or written. */
final class AnalysisTables {

    static final TextCodec<ChangeKind> CHANGE_KIND =
            TextCodec.ofEnum("Change kind", ChangeKind.values(), ChangeKind::code);
    static final TextCodec<ChangeEffect> CHANGE_EFFECT =
            TextCodec.ofEnum("Change effect", ChangeEffect.values(), ChangeEffect::code);
    static final TextCodec<ChangeSeverity> CHANGE_SEVERITY =
            TextCodec.ofEnum("Change severity", ChangeSeverity.values(), ChangeSeverity::code);
    static final TextCodec<TextSegment.Operation> OPERATION =
            TextCodec.ofEnum("Operation", TextSegment.Operation.values(), TextSegment.Operation::code);
    static final TextCodec<MigrationOutcome> OUTCOME =
            TextCodec.ofEnum("Migration outcome", MigrationOutcome.values(), MigrationOutcome::code);
    static final TextCodec<MigrationReason> REASON =
            TextCodec.ofEnum("Migration reason", MigrationReason.values(), MigrationReason::code);
    static final TextCodec<EvidenceEntry.Type> EVIDENCE_TYPE =
            TextCodec.ofEnum("Evidence type", EvidenceEntry.Type.values(), EvidenceEntry.Type::code);

    private static final Codec<Long> COUNT = new CountCodec(0);
    private static final Codec<Long> POSITIVE = new CountCodec(1);

    static final Codec<StateCounts> STATE_COUNTS =
            new StateCountsCodec(new MapCodec<>("State counts", STATE, POSITIVE));
    private static final Codec<Map<SectionId, StateCounts>> SECTIONS =
            new MapCodec<>("Sections", SECTION_ID, STATE_COUNTS);
    private static final Codec<Map<Responsibility, StateCounts>> RESPONSIBILITIES =
            new MapCodec<>("Responsibilities", RESPONSIBILITY, STATE_COUNTS);
    private static final Codec<Map<URI, Long>> ADDRESSES = new TallyCodec<>("Addresses", "uri", URI, POSITIVE);
    private static final Codec<Map<String, Long>> HOSTS = new TallyCodec<>("Hosts", "host", STRING, POSITIVE);
    private static final Codec<Map<String, Long>> LANGUAGES =
            new TallyCodec<>("Languages", "language", STRING, POSITIVE);

    static final ObjectCodec<EvidenceCounts, EvidenceCounts.Builder> EVIDENCE_COUNTS = new Table<>(
                    "Evidence counts", EvidenceCounts::builder, EvidenceCounts.Builder::build)
            .defaulting(
                    "addresses",
                    Map.of(),
                    ADDRESSES,
                    EvidenceCounts::getAddresses,
                    (builder, addresses) -> builder.addresses(addresses))
            .defaulting("hosts", Map.of(), HOSTS, EvidenceCounts::getHosts, (builder, hosts) -> builder.hosts(hosts))
            .defaulting(
                    "languages",
                    Map.of(),
                    LANGUAGES,
                    EvidenceCounts::getLanguages,
                    (builder, languages) -> builder.languages(languages))
            .required("documents", COUNT, EvidenceCounts::getDocuments, EvidenceCounts.Builder::documents)
            .required("contacts", COUNT, EvidenceCounts::getContacts, EvidenceCounts.Builder::contacts)
            .required(
                    "controlsWithout",
                    COUNT,
                    EvidenceCounts::getControlsWithout,
                    EvidenceCounts.Builder::controlsWithout)
            .codec();

    static final ObjectCodec<Summary, Summary.Builder> SUMMARY = new Table<>(
                    "Summary", Summary::builder, Summary.Builder::build)
            .format("checklist-summary/1")
            .required("checklists", COUNT, Summary::getChecklists, Summary.Builder::checklists)
            .defaulting("states", StateCounts.NONE, STATE_COUNTS, Summary::getStates, Summary.Builder::states)
            .defaulting(
                    "sections",
                    Map.of(),
                    SECTIONS,
                    Summary::getSections,
                    (builder, sections) -> builder.sections(sections))
            .defaulting(
                    "responsibilities",
                    Map.of(),
                    RESPONSIBILITIES,
                    Summary::getResponsibilities,
                    (builder, responsibilities) -> builder.responsibilities(responsibilities))
            .required("evidence", EVIDENCE_COUNTS, Summary::getEvidence, Summary.Builder::evidence)
            .required("withdrawn", COUNT, Summary::getWithdrawn, Summary.Builder::withdrawn)
            .codec();

    static final ObjectCodec<ChecklistPlace, ChecklistPlace.Builder> PLACE = new Table<>(
                    "Place", ChecklistPlace::builder, ChecklistPlace.Builder::build)
            .optional("sectionId", SECTION_ID, ChecklistPlace::getSectionId, ChecklistPlace.Builder::sectionId)
            .optional("controlId", CONTROL_ID, ChecklistPlace::getControlId, ChecklistPlace.Builder::controlId)
            .required("pointer", STRING, ChecklistPlace::getPointer, ChecklistPlace.Builder::pointer)
            .codec();

    static final ObjectCodec<TextSegment, TextSegment.Builder> SEGMENT = new Table<>(
                    "Segment", TextSegment::builder, TextSegment.Builder::build)
            .required("operation", OPERATION, TextSegment::getOperation, TextSegment.Builder::operation)
            .required("text", STRING, TextSegment::getText, TextSegment.Builder::text)
            .codec();

    static final ObjectCodec<TextDiff, TextDiff.Builder> TEXT_DIFF = new Table<>(
                    "Wording", TextDiff::builder, TextDiff.Builder::build)
            .list("segments", SEGMENT, TextDiff::getSegments, TextDiff.Builder::addSegment)
            .codec();

    /** Effect and severity are always written, though readers in Java could do without where the kind tells them. */
    static final ObjectCodec<Change, Change.Builder> CHANGE = new Table<>(
                    "Change", Change::builder, Change.Builder::build)
            .required("kind", CHANGE_KIND, Change::getKind, Change.Builder::kind)
            .optional("effect", CHANGE_EFFECT, change -> Optional.of(change.getEffect()), Change.Builder::effect)
            .optional(
                    "severity", CHANGE_SEVERITY, change -> Optional.of(change.getSeverity()), Change.Builder::severity)
            .optional("oldPlace", PLACE, Change::getOldPlace, Change.Builder::oldPlace)
            .optional("newPlace", PLACE, Change::getNewPlace, Change.Builder::newPlace)
            .optional("oldValue", STRING, Change::getOldValue, Change.Builder::oldValue)
            .optional("newValue", STRING, Change::getNewValue, Change.Builder::newValue)
            .optional("wording", TEXT_DIFF, Change::getWording, Change.Builder::wording)
            .codec();

    static final ObjectCodec<ChecklistDiff, ChecklistDiff.Builder> DIFF = new Table<>(
                    "Diff", ChecklistDiff::builder, ChecklistDiff.Builder::build)
            .format("checklist-diff/1")
            .required("oldId", CHECKLIST_ID, ChecklistDiff::getOldId, ChecklistDiff.Builder::oldId)
            .required("oldRevision", STRING, ChecklistDiff::getOldRevision, ChecklistDiff.Builder::oldRevision)
            .required("newId", CHECKLIST_ID, ChecklistDiff::getNewId, ChecklistDiff.Builder::newId)
            .required("newRevision", STRING, ChecklistDiff::getNewRevision, ChecklistDiff.Builder::newRevision)
            .list("changes", CHANGE, ChecklistDiff::getChanges, ChecklistDiff.Builder::addChange)
            .codec();

    static final ObjectCodec<MigrationStep, MigrationStep.Builder> STEP = new Table<>(
                    "Step", MigrationStep::builder, MigrationStep.Builder::build)
            .required("outcome", OUTCOME, MigrationStep::getOutcome, MigrationStep.Builder::outcome)
            .list("sources", PLACE, MigrationStep::getSources, MigrationStep.Builder::addSource)
            .optional("target", PLACE, MigrationStep::getTarget, MigrationStep.Builder::target)
            .optional("missingClause", STRING, MigrationStep::getMissingClause, MigrationStep.Builder::missingClause)
            .list("reasons", REASON, MigrationStep::getReasons, MigrationStep.Builder::addReason)
            .optional("answer", ANSWER, MigrationStep::getAnswer, MigrationStep.Builder::answer)
            .codec();

    static final ObjectCodec<MigrationPlan, MigrationPlan.Builder> MIGRATION_PLAN = new Table<>(
                    "Migration plan", MigrationPlan::builder, MigrationPlan.Builder::build)
            .format("checklist-migration-plan/1")
            .required("sourceId", CHECKLIST_ID, MigrationPlan::getSourceId, MigrationPlan.Builder::sourceId)
            .required("sourceRevision", STRING, MigrationPlan::getSourceRevision, MigrationPlan.Builder::sourceRevision)
            .required("templateId", CHECKLIST_ID, MigrationPlan::getTemplateId, MigrationPlan.Builder::templateId)
            .required(
                    "templateRevision",
                    STRING,
                    MigrationPlan::getTemplateRevision,
                    MigrationPlan.Builder::templateRevision)
            .list("steps", STEP, MigrationPlan::getSteps, MigrationPlan.Builder::addStep)
            .list("unanswered", PLACE, MigrationPlan::getUnanswered, MigrationPlan.Builder::addUnanswered)
            .codec();

    static final ObjectCodec<CoveringControl, CoveringControl.Builder> COVERING_CONTROL = new Table<>(
                    "Covering control", CoveringControl::builder, CoveringControl.Builder::build)
            .required("id", CONTROL_ID, CoveringControl::getId, CoveringControl.Builder::id)
            .required("state", STATE, CoveringControl::getState, CoveringControl.Builder::state)
            .optional(
                    "relationship",
                    RELATIONSHIP,
                    CoveringControl::getRelationship,
                    CoveringControl.Builder::relationship)
            .optional("confidence", CONFIDENCE, CoveringControl::getConfidence, CoveringControl.Builder::confidence)
            .codec();

    static final ObjectCodec<ClauseCoverage, ClauseCoverage.Builder> CLAUSE_COVERAGE = new Table<>(
                    "Clause coverage", ClauseCoverage::builder, ClauseCoverage.Builder::build)
            .required("clause", STRING, ClauseCoverage::getClause, ClauseCoverage.Builder::clause)
            .list("controls", COVERING_CONTROL, ClauseCoverage::getControls, ClauseCoverage.Builder::addControl)
            .codec();

    static final ObjectCodec<Coverage, Coverage.Builder> COVERAGE = new Table<>(
                    "Coverage", Coverage::builder, Coverage.Builder::build)
            .format("checklist-coverage/1")
            .required("checklistId", CHECKLIST_ID, Coverage::getChecklistId, Coverage.Builder::checklistId)
            .required("revision", STRING, Coverage::getRevision, Coverage.Builder::revision)
            .required("framework", FRAMEWORK_REFERENCE, Coverage::getFramework, Coverage.Builder::framework)
            .list("clauses", CLAUSE_COVERAGE, Coverage::getClauses, Coverage.Builder::addClause)
            .list("unmapped", CONTROL_ID, Coverage::getUnmapped, Coverage.Builder::addUnmapped)
            .list("missing", CONTROL_ID, Coverage::getMissing, Coverage.Builder::addMissing)
            .codec();

    static final ObjectCodec<EvidenceEntry, EvidenceEntry.Builder> EVIDENCE_ENTRY = new Table<>(
                    "Evidence entry", EvidenceEntry::builder, EvidenceEntry.Builder::build)
            .required("type", EVIDENCE_TYPE, EvidenceEntry::getType, EvidenceEntry.Builder::type)
            .required("key", STRING, EvidenceEntry::getKey, EvidenceEntry.Builder::key)
            .optional("uri", URI, EvidenceEntry::getUri, EvidenceEntry.Builder::uri)
            .list("controls", CONTROL_ID, EvidenceEntry::getControls, EvidenceEntry.Builder::addControl)
            .required("citations", COUNT, EvidenceEntry::getCitations, EvidenceEntry.Builder::citations)
            .list("labels", TEXT, EvidenceEntry::getLabels, EvidenceEntry.Builder::addLabel)
            .list("languages", LANGUAGE, EvidenceEntry::getLanguages, EvidenceEntry.Builder::addLanguage)
            .list("clauses", STRING, EvidenceEntry::getClauses, EvidenceEntry.Builder::addClause)
            .codec();

    static final ObjectCodec<EvidenceIndex, EvidenceIndex.Builder> EVIDENCE_INDEX = new Table<>(
                    "Evidence index", EvidenceIndex::builder, EvidenceIndex.Builder::build)
            .format("checklist-evidence-index/1")
            .required("checklistId", CHECKLIST_ID, EvidenceIndex::getChecklistId, EvidenceIndex.Builder::checklistId)
            .required("revision", STRING, EvidenceIndex::getRevision, EvidenceIndex.Builder::revision)
            .list("entries", EVIDENCE_ENTRY, EvidenceIndex::getEntries, EvidenceIndex.Builder::addEntry)
            .codec();

    static final ObjectCodec<ComparedChecklist, ComparedChecklist.Builder> COMPARED_CHECKLIST = new Table<>(
                    "Compared checklist", ComparedChecklist::builder, ComparedChecklist.Builder::build)
            .required("id", CHECKLIST_ID, ComparedChecklist::getId, ComparedChecklist.Builder::id)
            .required("revision", STRING, ComparedChecklist::getRevision, ComparedChecklist.Builder::revision)
            .required("title", TEXT, ComparedChecklist::getTitle, ComparedChecklist.Builder::title)
            .required("language", LANGUAGE, ComparedChecklist::getLanguage, ComparedChecklist.Builder::language)
            .optional("provider", ORGANIZATION, ComparedChecklist::getProvider, ComparedChecklist.Builder::provider)
            .optional("service", SERVICE, ComparedChecklist::getService, ComparedChecklist.Builder::service)
            .codec();

    static final ObjectCodec<ComparisonCell, ComparisonCell.Builder> CELL = new Table<>(
                    "Cell", ComparisonCell::builder, ComparisonCell.Builder::build)
            .list("controls", CONTROL_ID, ComparisonCell::getControls, ComparisonCell.Builder::addControl)
            .defaulting(
                    "states", StateCounts.NONE, STATE_COUNTS, ComparisonCell::getStates, ComparisonCell.Builder::states)
            .list("marks", STRING, ComparisonCell::getMarks, ComparisonCell.Builder::addMark)
            .required("evidence", COUNT, ComparisonCell::getEvidence, ComparisonCell.Builder::evidence)
            .codec();

    static final ObjectCodec<ComparisonRow, ComparisonRow.Builder> ROW = new Table<>(
                    "Row", ComparisonRow::builder, ComparisonRow.Builder::build)
            .required("key", STRING, ComparisonRow::getKey, ComparisonRow.Builder::key)
            .list("cells", CELL, ComparisonRow::getCells, ComparisonRow.Builder::addCell)
            .codec();

    static final ObjectCodec<Comparison, Comparison.Builder> COMPARISON = new Table<>(
                    "Comparison", Comparison::builder, Comparison.Builder::build)
            .format("checklist-comparison/1")
            .list("checklists", COMPARED_CHECKLIST, Comparison::getChecklists, Comparison.Builder::addChecklist)
            .list("rows", ROW, Comparison::getRows, Comparison.Builder::addRow)
            .codec();

    private AnalysisTables() {}
}
