package io.github.cloudchecklist.core.analysis;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Short sheets for tests: one section with the controls that are added. */
final class SheetBuilder {

    private final Section.Builder section =
            Section.builder().id(SectionId.of("1")).title(LocalizedText.of("Section"));

    SheetBuilder control(String id, UnaryOperator<Control.Builder> change) {
        Control.Builder control =
                Control.builder().id(ControlId.of(id)).requirement(LocalizedText.of("Requirement " + id));
        section.addControl(change.apply(control).build());
        return this;
    }

    SheetBuilder control(String id, ComplianceState state) {
        return control(id, control -> control.answer(answer(state).build()));
    }

    SheetBuilder unanswered(String id) {
        return control(id, control -> control);
    }

    static Answer.Builder answer(ComplianceState state) {
        return Answer.builder().state(state);
    }

    Checklist build() {
        return Checklist.builder()
                .id(ChecklistId.of("sheet"))
                .revision("1")
                .title(LocalizedText.of("Sheet"))
                .language(Locale.ENGLISH)
                .addSection(section.build())
                .build();
    }
}
