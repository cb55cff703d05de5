package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Confidence;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Crosswalk;
import io.github.cloudchecklist.core.model.CrosswalkEntry;
import io.github.cloudchecklist.core.model.FrameworkReference;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Relationship;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sheets whose answers are carried over, and crosswalks from them to a framework. */
final class MigrationSamples {

    static final Checklist SHEET = sheet(
            "sheet",
            control("1.1", "Traffic is encrypted between browser and server.", ComplianceState.IMPLEMENTED),
            control("1.2", "Backups are taken every night and kept for a month.", ComplianceState.PARTIAL),
            control("1.3", "Passwords are stored as salted hashes only.", ComplianceState.NOT_APPLICABLE));

    private MigrationSamples() {}

    static Answer answer(Checklist checklist, String id) {
        return checklist.findControl(ControlId.of(id)).orElseThrow().getAnswer().orElseThrow();
    }

    static Checklist sheet(String id, Control... controls) {
        return Checklist.builder()
                .id(ChecklistId.of(id))
                .revision("1")
                .title(LocalizedText.of("Security checklist"))
                .language(Locale.ENGLISH)
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Section"))
                        .addControls(controls)
                        .build())
                .build();
    }

    static Control control(String id, String requirement, @Nullable ComplianceState state) {
        Control.Builder control = Control.builder().id(ControlId.of(id)).requirement(LocalizedText.of(requirement));
        if (state != null) {
            control.answer(Answer.builder()
                    .state(state)
                    .mark(state.name())
                    .remark(LocalizedText.of("remark of " + id))
                    .build());
        }
        return control.build();
    }

    static Crosswalk crosswalk(CrosswalkEntry... entries) {
        return Crosswalk.builder()
                .checklist(ChecklistId.of("sheet"))
                .target(FrameworkReference.of("Framework", "1"))
                .language(Locale.ENGLISH)
                .addEntries(entries)
                .build();
    }

    static CrosswalkEntry entry(Relationship relationship, List<String> sources, String... targets) {
        return CrosswalkEntry.builder()
                .sources(sources.stream().map(ControlId::of).toList())
                .addTargets(targets)
                .relationship(relationship)
                .confidence(Confidence.EXACT)
                .build();
    }
}
