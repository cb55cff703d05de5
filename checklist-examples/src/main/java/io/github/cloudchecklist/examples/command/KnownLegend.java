package io.github.cloudchecklist.examples.command;

import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.sheet.Legends;

/** The legends of the library, by the names that options have for them. */
enum KnownLegend {
    MARKS,
    JAPANESE,
    CHINESE,
    ENGLISH,
    CAIQ,
    APPLICABILITY;

    Legend legend() {
        return switch (this) {
            case MARKS -> Legends.circleAndNote();
            case JAPANESE -> Legends.japanese();
            case CHINESE -> Legends.chinese();
            case ENGLISH -> Legends.english();
            case CAIQ -> Legends.caiq();
            case APPLICABILITY -> Legends.statementOfApplicability();
        };
    }

    @Override
    public String toString() {
        return LayoutJson.word(this);
    }
}
