package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.style.ChecklistStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a {@link SheetImporter} made of a sheet: the checklist, what is uncertain about it, and an account of every row.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ChecklistStyle
public sealed interface SheetImport permits ImmutableSheetImport {

    /**
     * Returns the checklist.
     *
     * @return the checklist
     */
    Checklist getChecklist();

    /**
     * Returns what a person should look at, in the order of the sheet; what concerns the sheet as a whole comes last.
     *
     * @return the uncertainties; empty if there is none
     */
    List<Uncertainty> getUncertainties();

    /**
     * Returns what each row was used for.
     *
     * @return one element for each row of the sheet, in its order
     */
    List<ImportedRow> getRows();

    /**
     * Counts the rows that were put to one use; over all uses, the counts add up to the number of rows of the sheet.
     *
     * @param use the use
     * @return the number of rows
     */
    default long countOf(RowUse use) {
        return getRows().stream().filter(row -> row.getUse() == use).count();
    }

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

    /** Builds a {@link SheetImport}; the checklist is required. Not thread-safe. */
    final class Builder extends ImmutableSheetImport.Builder {

        /** Creates a builder without any attribute set. */
        public Builder() {}
    }
}
