package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows below one that they belong to: its properties, and its evidence with what belongs to that. */
final class DetailRows {

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<EvidenceRows> evidence = new ArrayList<>();
    private @Nullable EvidenceRows last;

    /**
     * Reads a row of a property, an evidence, or a clause of one.
     *
     * @return whether it is such a row; {@code false} leaves it to be accounted for
     */
    boolean read(TableRowKind kind, TableRow row) {
        switch (kind) {
            case PROPERTY -> readProperty(row, last == null ? properties : last.properties());
            case LINK, DOCUMENT, CONTACT -> EvidenceRows.begin(kind, row).ifPresent(this::add);
            case CLAUSE -> {
                if (last == null) {
                    return false;
                }
                last.addClause(row);
                row.used(RowUse.DETAIL, "");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(EvidenceRows rows) {
        evidence.add(rows);
        last = rows;
    }

    /** Reads a property; one whose name stands already is listed and left out. */
    static void readProperty(TableRow row, Map<String, String> properties) {
        String name = row.string(TableField.PROPERTY).orElse("");
        String value = row.string(TableField.VALUE).orElse("");
        if (properties.putIfAbsent(name, value) == null) {
            row.used(RowUse.DETAIL, "");
        } else {
            row.unused("sheet.table.repeated", "Property stands above already and is left out");
        }
    }

    boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    Map<String, String> properties() {
        return properties;
    }

    List<Evidence> evidence() {
        return evidence.stream().map(EvidenceRows::build).toList();
    }
}
