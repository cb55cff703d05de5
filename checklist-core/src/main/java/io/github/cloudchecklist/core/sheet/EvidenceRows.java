package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Clause;
import io.github.cloudchecklist.core.model.Evidence;
import io.github.cloudchecklist.core.model.EvidenceContact;
import io.github.cloudchecklist.core.model.EvidenceDocument;
import io.github.cloudchecklist.core.model.EvidenceKind;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One evidence of {@link ChecklistTables}: the row that it begins with, and those of its clauses and properties. */
final class EvidenceRows {

    private final TableRowKind kind;
    private final Optional<URI> uri;
    private final String telephone;
    private final Optional<LocalizedText> hours;

    /** What all kinds of evidence have, and a name. */
    private final EvidenceDocument about;

    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    private EvidenceRows(TableRowKind kind, TableRow row) {
        this.kind = kind;
        this.uri = kind == TableRowKind.LINK ? row.address(TableField.ADDRESS) : Optional.empty();
        this.telephone =
                kind == TableRowKind.CONTACT ? row.string(TableField.TELEPHONE).orElse("") : "";
        this.hours = kind == TableRowKind.CONTACT ? row.text(TableField.HOURS) : Optional.empty();
        this.about = EvidenceDocument.builder()
                .name(kind == TableRowKind.DOCUMENT ? row.requiredText(TableField.NAME) : LocalizedText.of(""))
                .label(row.text(TableField.EVIDENCE))
                .language(row.language(TableField.LANGUAGE))
                .note(row.text(TableField.NOTE))
                .kind(row.value(TableField.KIND, "a kind of evidence", EvidenceKind::of))
                .collectedOn(row.date(TableField.COLLECTED_ON))
                .expiresOn(row.date(TableField.EXPIRES_ON))
                .digest(row.string(TableField.DIGEST))
                .build();
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
        EvidenceDocument whole =
                about.toBuilder().clauses(clauses).properties(properties).build();
        return switch (kind) {
            case LINK ->
                EvidenceLink.builder().from(whole).uri(uri.orElseThrow()).build();
            case DOCUMENT -> whole;
            default ->
                EvidenceContact.builder()
                        .from(whole)
                        .telephone(telephone)
                        .hours(hours)
                        .build();
        };
    }
}
