package io.github.cloudchecklist.core.sheet;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import java.util.List;
import java.util.Locale;

/** A small made-up publisher, and short ways to ask what was made of its sheets. */
final class SheetSamples {

    static final SheetLayout LAYOUT = SheetLayout.builder()
            .addColumnHeadings("No.", "Requirement", "Status", "Remarks")
            .addColumns(SheetColumns.inOrder(4, 1), SheetColumns.inOrder(5, 2))
            .build();

    private static final String HEADINGS = "No.\tRequirement\tStatus\tRemarks\n";

    private SheetSamples() {}

    /** A frame without sections: Y is implemented, N is not. */
    static Checklist frame(Section... sections) {
        return Checklist.builder()
                .id(ChecklistId.of("sample"))
                .revision("1")
                .title(LocalizedText.of("Sample"))
                .language(Locale.ENGLISH)
                .legend(Legend.of(
                        LegendEntry.of("Y", ComplianceState.IMPLEMENTED),
                        LegendEntry.of("N", ComplianceState.NOT_IMPLEMENTED)))
                .addSections(sections)
                .build();
    }

    static Section section(String id, String title, Section... sections) {
        return Section.builder()
                .id(SectionId.of(id))
                .title(LocalizedText.of(title))
                .addSections(sections)
                .build();
    }

    /** A sheet whose row 1 is that of the column headings. */
    static Sheet table(String... lines) {
        return TabSeparatedText.parse("sample", HEADINGS + String.join("\n", lines));
    }

    static SheetImport read(Sheet sheet, Section... frame) {
        return SheetImporter.of(LAYOUT).read(sheet, frame(frame));
    }

    static List<String> sections(SheetImport result) {
        return result.getChecklist()
                .sections()
                .map(section -> section.getId() + " " + section.getTitle().getText())
                .toList();
    }

    static List<String> controls(SheetImport result) {
        return result.getChecklist()
                .controls()
                .map(control -> control.getId().text())
                .toList();
    }

    static Control control(SheetImport result, String id) {
        return result.getChecklist().findControl(ControlId.of(id)).orElseThrow();
    }

    static Answer answer(SheetImport result, String id) {
        return control(result, id).getAnswer().orElseThrow();
    }

    /** Each uncertainty as {@code code@row:column}. */
    static List<String> doubts(SheetImport result) {
        return result.getUncertainties().stream()
                .map(doubt -> doubt.getCode()
                        + doubt.getPlace()
                                .map(place -> "@" + place.getRow() + ":"
                                        + place.getColumn().orElse(0))
                                .orElse(""))
                .toList();
    }

    static List<String> uses(SheetImport result) {
        return result.getRows().stream()
                .map(row -> row.getNumber() + " " + row.getUse()
                        + row.getTarget().map(t -> " " + t).orElse(""))
                .toList();
    }
}
