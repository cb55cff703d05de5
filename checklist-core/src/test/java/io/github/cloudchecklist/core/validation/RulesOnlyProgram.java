package io.github.cloudchecklist.core.validation;

import io.github.cloudchecklist.core.model.Checklist;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Validates with rules only, or with constraints too; run by {@link RulesOnlyTest} in a class loader of its own. */
public final class RulesOnlyProgram implements Supplier<String>, BooleanSupplier {

    private static final Checklist SHEET =
            Sheets.sheet(Sheets.yes("1.1"), Sheets.control("1.2").build());

    /** Creates the program. */
    public RulesOnlyProgram() {}

    /** Returns what the standard rules find. */
    @Override
    public String get() {
        return Sheets.validator()
                .withoutConstraints()
                .build()
                .validate(SHEET)
                .countsByCode()
                .toString();
    }

    /** Tells whether constraints pass. */
    @Override
    public boolean getAsBoolean() {
        return Sheets.validator().build().validate(SHEET).passes(Severity.ERROR);
    }
}
