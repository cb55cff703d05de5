package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One evidence of {@link ChecklistTables}: the row that it begins with, and those of its clauses and properties. */
final class EvidenceRows {

    private final TableRowKind kind;
    private final Optional<URI> uri;
    private final LocalizedText name;
    private final String telephone;
    private final Optional<LocalizedText> hours;
    private final Optional<LocalizedText> label;
    private final Optional<Locale> language;
    private final Optional<LocalizedText> note;
    private final Optional<EvidenceKind> kindOfEvidence;
    private final Optional<LocalDate> collectedOn;
    private final Optional<LocalDate> expiresOn;
    private final Optional<String> digest;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    private EvidenceRows(TableRowKind kind, TableRow row) {
        this.kind = kind;
        this.uri = kind == TableRowKind.LINK ? row.address(TableField.ADDRESS) : Optional.empty();
        this.name = kind == TableRowKind.DOCUMENT ? row.requiredText(TableField.NAME) : LocalizedText.of("");
        this.telephone =
                kind == TableRowKind.CONTACT ? row.string(TableField.TELEPHONE).orElse("") : "";
        this.hours = kind == TableRowKind.CONTACT ? row.text(TableField.HOURS) : Optional.empty();
        this.label = row.text(TableField.EVIDENCE);
        this.language = row.language(TableField.LANGUAGE);
        this.note = row.text(TableField.NOTE);
        this.kindOfEvidence = row.value(TableField.KIND, "a kind of evidence", EvidenceKind::of);
        this.collectedOn = row.date(TableField.COLLECTED_ON);
        this.expiresOn = row.date(TableField.EXPIRES_ON);
        this.digest = row.string(TableField.DIGEST);
    }

    /** Begins an evidence; empty, and the row is accounted for, if it is a link without an address. */
    static Optional<EvidenceRows> begin(TableRowKind kind, TableRow row) {
        EvidenceRows rows = new EvidenceRows(kind, row);
        if (kind == TableRowKind.LINK && rows.uri.isEmpty()) {
            row.unused("sheet.table.missing", "Link has no address and is left out");
            return Optional.empty();
        }
        row.used(RowUse.DETAIL, "");
        return Optional.of(rows);
    }

    void addClause(TableRow row) {
        clauses.add(Clause.builder()
                .number(row.string(TableField.CLAUSE).orElse(""))
                .title(row.text(TableField.CLAUSE_TITLE))
                .build());
    }

    Map<String, String> properties() {
        return properties;
    }

    Evidence build() {
        return switch (kind) {
            case LINK -> link();
            case DOCUMENT -> document();
            default -> contact();
        };
    }

    private Evidence link() {
        return EvidenceLink.builder()
                .uri(uri.orElseThrow())
                .label(label)
                .language(language)
                .clauses(clauses)
                .note(note)
                .kind(kindOfEvidence)
                .collectedOn(collectedOn)
                .expiresOn(expiresOn)
                .digest(digest)
                .properties(properties)
                .build();
    }

    private Evidence document() {
        return EvidenceDocument.builder()
                .name(name)
                .label(label)
                .language(language)
                .clauses(clauses)
                .note(note)
                .kind(kindOfEvidence)
                .collectedOn(collectedOn)
                .expiresOn(expiresOn)
                .digest(digest)
                .properties(properties)
                .build();
    }

    private Evidence contact() {
        return EvidenceContact.builder()
                .telephone(telephone)
                .hours(hours)
                .label(label)
                .language(language)
                .clauses(clauses)
                .note(note)
                .kind(kindOfEvidence)
                .collectedOn(collectedOn)
                .expiresOn(expiresOn)
                .digest(digest)
                .properties(properties)
                .build();
    }
}
