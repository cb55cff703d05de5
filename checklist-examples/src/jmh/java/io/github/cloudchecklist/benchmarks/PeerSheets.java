package io.github.cloudchecklist.benchmarks;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checklists with just the strings that the documents of the peers carry too, so that all read the same content.
 *
 * <p>These are the titles of sections, and of each control the id, the requirement, the state, the mark, the remark, and the
 * address and label of each link.
 */
final class PeerSheets {

    private PeerSheets() {}

    /** Returns the sheet of {@link Sheets#ofControls} in one language, without what the peers do not carry. */
    static Checklist ofControls(int controls) {
        Checklist sheet = Sheets.ofControls(controls);
        return Checklist.builder()
                .id(sheet.getId())
                .revision(sheet.getRevision())
                .title(text(sheet.getTitle()))
                .language(sheet.getLanguage())
                .legend(sheet.getLegend())
                .sections(sections(sheet.getSections()))
                .build();
    }

    /** Returns the links of a control in their order. */
    static Stream<EvidenceLink> links(Control control) {
        return control.getAnswer().stream()
                .flatMap(answer -> answer.getEvidence().stream())
                .filter(EvidenceLink.class::isInstance)
                .map(EvidenceLink.class::cast);
    }

    /** Returns the remark of a control; empty if it has none. */
    static String remark(Control control) {
        return control.getAnswer()
                .flatMap(Answer::getRemark)
                .map(LocalizedText::getText)
                .orElse("");
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .<Section>map(section -> Section.builder()
                        .id(section.getId())
                        .title(text(section.getTitle()))
                        .controls(section.getControls().stream()
                                .map(PeerSheets::control)
                                .toList())
                        .sections(sections(section.getSections()))
                        .build())
                .toList();
    }

    private static Control control(Control control) {
        return Control.builder()
                .id(control.getId())
                .requirement(text(control.getRequirement()))
                .answer(control.getAnswer().map(answer -> answer(control, answer)))
                .build();
    }

    private static Answer answer(Control control, Answer answer) {
        return Answer.builder()
                .state(answer.getState())
                .mark(answer.getMark())
                .remark(answer.getRemark().map(PeerSheets::text))
                .evidence(links(control).map(PeerSheets::link).toList())
                .build();
    }

    private static EvidenceLink link(EvidenceLink link) {
        return EvidenceLink.builder()
                .uri(link.getUri())
                .label(link.getLabel().map(PeerSheets::text))
                .build();
    }

    private static LocalizedText text(LocalizedText text) {
        return LocalizedText.of(text.getText());
    }
}
