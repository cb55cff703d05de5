package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Checklists of any size, made of the real sheet: its sections again and again, with other ids and other texts. */
final class Sheets {

    private static final String REAL = "/io/github/cloudchecklist/examples/cybozu-cn/checklist.json";

    private Sheets() {}

    /** Returns the sheet as it is checked in. */
    static Checklist real() {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(REAL))) {
            return ChecklistJson.forChecklists().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the real sheet for 72 controls, and for more one that has at least as many. */
    static Checklist ofControls(int controls) {
        Checklist real = real();
        int perCopy = (int) real.controls().count();
        if (controls <= perCopy) {
            return real;
        }
        List<Section> sections = new ArrayList<>();
        for (int copy = 0; copy * perCopy < controls; copy++) {
            sections.addAll(sections(real, copy));
        }
        return real.toBuilder().sections(sections).build();
    }

    /** Returns a checklist that has other ids and other texts than the copies of other numbers. */
    static Checklist copy(Checklist checklist, int number) {
        return checklist.toBuilder()
                .id(ChecklistId.of(checklist.getId() + "-" + number))
                .sections(sections(checklist, number))
                .build();
    }

    /** Returns a later revision: every tenth control is reworded, and every seventh has another state. */
    static Checklist revised(Checklist checklist) {
        AtomicInteger number = new AtomicInteger();
        return checklist.toBuilder()
                .revision("revised")
                .sections(revised(checklist.getSections(), number))
                .build();
    }

    private static List<Section> revised(List<Section> sections, AtomicInteger number) {
        return sections.stream()
                .map(section -> section.toBuilder()
                        .controls(section.getControls().stream()
                                .map(control -> revised(control, number.getAndIncrement()))
                                .toList())
                        .sections(revised(section.getSections(), number))
                        .build())
                .toList();
    }

    private static Control revised(Control control, int number) {
        Control.Builder revised = control.toBuilder();
        if (number % 10 == 0) {
            revised.requirement(text(control.getRequirement(), "+"));
        }
        if (number % 7 == 0) {
            revised.answer(control.getAnswer()
                    .map(answer ->
                            answer.toBuilder().state(ComplianceState.PARTIAL).build()));
        }
        return revised.build();
    }

    private static List<Section> sections(Checklist checklist, int number) {
        return checklist.getSections().stream()
                .map(section -> section(section, number + "-"))
                .toList();
    }

    private static Section section(Section section, String prefix) {
        return section.toBuilder()
                .id(SectionId.of(prefix + section.getId()))
                .controls(section.getControls().stream()
                        .map(control -> control(control, prefix))
                        .toList())
                .sections(section.getSections().stream()
                        .map(subsection -> section(subsection, prefix))
                        .toList())
                .build();
    }

    private static Control control(Control control, String prefix) {
        return control.toBuilder()
                .id(ControlId.of(prefix + control.getId()))
                .requirement(text(control.getRequirement(), prefix))
                .answer(control.getAnswer().map(answer -> answer(answer, prefix)))
                .build();
    }

    private static Answer answer(Answer answer, String prefix) {
        Optional<ControlId> shared = answer.getSharedWith().map(id -> ControlId.of(prefix + id));
        return answer.toBuilder()
                .remark(answer.getRemark().map(remark -> text(remark, prefix)))
                .sharedWith(shared)
                .build();
    }

    private static LocalizedText text(LocalizedText text, String prefix) {
        return text.toBuilder().text(prefix + text.getText()).build();
    }
}
