package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlReference;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.Lifecycle;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.model.RequirementLevel;
import io.github.cloudchecklist.core.model.Responsibility;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.core.model.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a checklist as {@link ChecklistTables}. */
final class ChecklistTableWriter {

    private final boolean neutralized;

    ChecklistTableWriter(boolean neutralized) {
        this.neutralized = neutralized;
    }

    List<Sheet> write(Checklist checklist) {
        TableWriter controls = table(
                ChecklistTables.CONTROLS,
                TableField.DEPTH,
                TableField.ID,
                TableField.LABEL,
                TableField.TITLE,
                TableField.REQUIREMENT,
                TableField.STATE,
                TableField.MARK,
                TableField.REMARK,
                TableField.RESPONSIBILITY,
                TableField.EVIDENCE,
                TableField.ADDRESS);
        checklist.getSections().forEach(section -> write(section, 1, controls));
        TableWriter basis = table(ChecklistTables.BASIS, TableField.FRAMEWORK, TableField.EDITION);
        checklist.getBasis().forEach(framework -> write(framework, basis.row(TableRowKind.BASIS)));
        TableWriter certifications =
                table(ChecklistTables.CERTIFICATIONS, TableField.STANDARD, TableField.REGISTRATION_NUMBER);
        checklist.getCertifications().forEach(certification -> write(certification, certifications));
        TableWriter references = table(ChecklistTables.REFERENCES, TableField.EVIDENCE, TableField.ADDRESS);
        checklist.getReferences().forEach(evidence -> write(evidence, references));
        TableWriter legend = table(ChecklistTables.LEGEND, TableField.STATE, TableField.MARK, TableField.MEANING);
        checklist.getLegend().getEntries().forEach(entry -> write(entry, legend));
        return Stream.of(head(checklist), legend, controls, basis, certifications, references)
                .map(TableWriter::sheet)
                .toList();
    }

    private TableWriter table(String name, TableField... always) {
        return new TableWriter(name, neutralized, always);
    }

    private TableWriter head(Checklist checklist) {
        TableWriter head = table(ChecklistTables.CHECKLIST);
        head.row(TableRowKind.CHECKLIST)
                .put(TableField.ID, checklist.getId().text())
                .put(TableField.REVISION, checklist.getRevision())
                .put(TableField.LANGUAGE, Optional.of(checklist.getLanguage()))
                .put(TableField.TITLE, checklist.getTitle())
                .putText(TableField.PROVIDER, checklist.getProvider().map(Organization::getName))
                .put(TableField.PROVIDER_ADDRESS, checklist.getProvider().flatMap(Organization::getUri))
                .putText(TableField.SERVICE, checklist.getService().map(Service::getName))
                .put(TableField.SERVICE_ADDRESS, checklist.getService().flatMap(Service::getUri))
                .put(TableField.REVISED_ON, checklist.getRevisedOn())
                .putText(TableField.INTRODUCTION, checklist.getIntroduction());
        write(TableRowKind.PROPERTY, checklist.getProperties(), head);
        return head;
    }

    private static void write(LegendEntry entry, TableWriter table) {
        table.row(TableRowKind.LEGEND)
                .put(TableField.STATE, entry.getState().code())
                .put(TableField.MARK, entry.getMark())
                .putText(TableField.MEANING, entry.getMeaning());
    }

    /** Writes a section, its controls, and then its subsections: nothing nests deeper than {@link Section#MAX_DEPTH}. */
    private static void write(Section section, int depth, TableWriter table) {
        table.row(TableRowKind.SECTION)
                .put(TableField.DEPTH, String.valueOf(depth))
                .put(TableField.ID, section.getId().text())
                .put(TableField.LABEL, section.getLabel())
                .put(TableField.TITLE, section.getTitle())
                .put(TableField.TYPES, joined(section.getTypes().stream().map(SectionType::name)))
                .putText(TableField.INTRODUCTION, section.getIntroduction());
        write(TableRowKind.PROPERTY, section.getProperties(), table);
        section.getControls().forEach(control -> write(control, table));
        section.getSections().forEach(subsection -> write(subsection, depth + 1, table));
    }

    private static void write(Control control, TableWriter table) {
        table.row(TableRowKind.CONTROL)
                .put(TableField.ID, control.getId().text())
                .put(TableField.LABEL, control.getLabel())
                .putText(TableField.TITLE, control.getTitle())
                .put(TableField.REQUIREMENT, control.getRequirement())
                .putText(TableField.GUIDANCE, control.getGuidance())
                .put(TableField.LEVEL, control.getLevel().map(RequirementLevel::code))
                .put(
                        TableField.LIFECYCLE,
                        Optional.of(control.getLifecycle())
                                .filter(lifecycle -> lifecycle != Lifecycle.ACTIVE)
                                .map(Lifecycle::code))
                .put(
                        TableField.REPLACED_BY,
                        joined(control.getReplacedBy().stream().map(id -> id.text())));
        control.getAnswer().ifPresent(answer -> writeRow(answer, table));
        write(TableRowKind.PROPERTY, control.getProperties(), table);
        control.getReferences().forEach(reference -> write(reference, table));
        control.getAnswer().ifPresent(answer -> writeDetails(answer, table));
    }

    private static void write(ControlReference reference, TableWriter table) {
        write(reference.getFramework(), table.row(TableRowKind.REFERENCE));
        table.put(TableField.CLAUSE, reference.getClause());
    }

    private static void writeRow(Answer answer, TableWriter table) {
        table.put(TableField.STATE, answer.getState().code())
                .put(TableField.MARK, answer.getMark())
                .putText(TableField.REMARK, answer.getRemark())
                .put(TableField.RESPONSIBILITY, answer.getResponsibility().map(Responsibility::code))
                .put(TableField.SHARED_WITH, answer.getSharedWith().map(id -> id.text()))
                .put(TableField.ANSWERED_ON, answer.getAnsweredOn());
    }

    private static void writeDetails(Answer answer, TableWriter table) {
        write(TableRowKind.ANSWER_PROPERTY, answer.getProperties(), table);
        for (LocalizedText note : answer.getNotes()) {
            table.row(TableRowKind.NOTE).put(TableField.NOTE, note);
        }
        answer.getEvidence().forEach(evidence -> write(evidence, table));
    }

    private static void write(Evidence evidence, TableWriter table) {
        if (evidence instanceof EvidenceLink link) {
            table.row(TableRowKind.LINK).put(TableField.ADDRESS, Optional.of(link.getUri()));
        } else if (evidence instanceof EvidenceDocument document) {
            table.row(TableRowKind.DOCUMENT).put(TableField.NAME, document.getName());
        } else if (evidence instanceof EvidenceContact contact) {
            table.row(TableRowKind.CONTACT)
                    .put(TableField.TELEPHONE, contact.getTelephone())
                    .putText(TableField.HOURS, contact.getHours());
        }
        table.putText(TableField.EVIDENCE, evidence.getLabel())
                .put(TableField.LANGUAGE, evidence.getLanguage())
                .putText(TableField.NOTE, evidence.getNote())
                .put(TableField.KIND, evidence.getKind().map(EvidenceKind::name))
                .put(TableField.COLLECTED_ON, evidence.getCollectedOn())
                .put(TableField.EXPIRES_ON, evidence.getExpiresOn())
                .put(TableField.DIGEST, evidence.getDigest());
        for (Clause clause : evidence.getClauses()) {
            table.row(TableRowKind.CLAUSE)
                    .put(TableField.CLAUSE, clause.getNumber())
                    .putText(TableField.CLAUSE_TITLE, clause.getTitle());
        }
        write(TableRowKind.PROPERTY, evidence.getProperties(), table);
    }

    private static void write(FrameworkReference framework, TableWriter table) {
        table.put(TableField.FRAMEWORK, framework.getName())
                .put(TableField.EDITION, framework.getEdition())
                .putText(TableField.TITLE, framework.getTitle())
                .putText(TableField.PUBLISHER, framework.getPublisher().map(Organization::getName))
                .put(TableField.PUBLISHER_ADDRESS, framework.getPublisher().flatMap(Organization::getUri))
                .put(TableField.ADDRESS, framework.getUri())
                .put(TableField.LANGUAGE, framework.getLanguage());
    }

    private static void write(Certification certification, TableWriter table) {
        table.row(TableRowKind.CERTIFICATION)
                .put(TableField.STANDARD, certification.getStandard())
                .putText(TableField.SCOPE, certification.getScope())
                .put(TableField.REGISTRATION_NUMBER, certification.getRegistrationNumber())
                .put(TableField.REGISTERED_ON, certification.getRegisteredOn())
                .put(TableField.EXPIRES_ON, certification.getExpiresOn())
                .putText(TableField.REGISTRAR, certification.getRegistrar().map(Organization::getName))
                .put(TableField.REGISTRAR_ADDRESS, certification.getRegistrar().flatMap(Organization::getUri));
        write(TableRowKind.PROPERTY, certification.getProperties(), table);
        certification.getEvidence().forEach(evidence -> write(evidence, table));
    }

    private static void write(TableRowKind kind, Map<String, String> properties, TableWriter table) {
        properties.forEach(
                (name, value) -> table.row(kind).put(TableField.PROPERTY, name).put(TableField.VALUE, value));
    }

    /** Joins words without white space by blanks; empty if there are none. */
    private static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(" "))).filter(text -> !text.isEmpty());
    }
}
