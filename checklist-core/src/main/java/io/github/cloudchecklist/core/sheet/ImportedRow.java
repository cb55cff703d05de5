package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one row of a sheet was used for.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface ImportedRow permits ImmutableImportedRow {

    /**
     * Returns the name of the sheet.
     *
     * @return the name
     */
    String getSheet();

    /**
     * Returns the number of the row.
     *
     * @return the number, from 1
     */
    int getNumber();

    /**
     * Returns what the row was used for.
     *
     * @return the use
     */
    RowUse getUse();

    /**
     * Returns what was made of the row.
     *
     * @return the id of the section or control, or the fields of the header line joined by blanks; empty if there is none
     */
    Optional<String> getTarget();

    /**
     * Returns a builder without any attribute set.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with all attributes of this value set.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ImportedRow}; sheet, number and use are required. Not thread-safe. */
    final class Builder extends ImmutableImportedRow.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
