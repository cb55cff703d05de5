package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.Organization;
import java.util.Optional;

/** Frameworks and organizations in rows of {@link ChecklistTables}. */
final class FrameworkRows {

    private FrameworkRows() {}

    static FrameworkReference read(TableRow row) {
        return FrameworkReference.builder()
                .name(row.string(TableField.FRAMEWORK).orElse(""))
                .edition(row.string(TableField.EDITION))
                .title(row.text(TableField.TITLE))
                .publisher(organization(row, TableField.PUBLISHER, TableField.PUBLISHER_ADDRESS))
                .uri(row.address(TableField.ADDRESS))
                .language(row.language(TableField.LANGUAGE))
                .build();
    }

    /** Reads an organization; empty if there is neither a name nor an address. */
    static Optional<Organization> organization(TableRow row, TableField name, TableField address) {
        var uri = row.address(address);
        var text = row.text(name);
        return text.isEmpty() && uri.isEmpty()
                ? Optional.empty()
                : Optional.of(Organization.builder()
                        .name(row.requiredText(name))
                        .uri(uri)
                        .build());
    }
}
