package io.github.cloudchecklist.json.oscal;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.Service;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

/** Small checklists, and a system, with no more than what OSCAL asks for. */
final class OscalSamples {

    private OscalSamples() {}

    /** Returns a sheet of one section, without a service. */
    static Checklist sheet(Control... controls) {
        return Checklist.builder()
                .id(ChecklistId.of("sheet"))
                .revision("1")
                .title(LocalizedText.of("Sheet"))
                .language(Locale.ENGLISH)
                .revisedOn(LocalDate.of(2024, 12, 27))
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Section"))
                        .addControls(controls)
                        .build())
                .build();
    }

    /** Returns a sheet of one section and a service. */
    static Checklist serviceSheet(Control... controls) {
        return sheet(controls).toBuilder().service(Service.of("Service")).build();
    }

    /** Returns a sheet with a service whose answers have evidence of a known day. */
    static Checklist large(int controls) {
        return serviceSheet(IntStream.range(0, controls)
                .mapToObj(i -> control("c" + i, provenAnswer()))
                .toArray(Control[]::new));
    }

    static Control control(String id, Answer answer) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of("Requirement"))
                .answer(answer)
                .build();
    }

    static Answer answer(ComplianceState state) {
        return Answer.builder().state(state).build();
    }

    /** Returns an answer with evidence of a known day. */
    static Answer provenAnswer() {
        return answer(ComplianceState.IMPLEMENTED).toBuilder()
                .addEvidence(EvidenceLink.builder()
                        .uri(URI.create("https://example.org/"))
                        .collectedOn(LocalDate.of(2024, 3, 1))
                        .build())
                .build();
    }

    /** Begins a system with all that is required. */
    static OscalSystem.Builder system() {
        return OscalSystem.builder()
                .id("sheet-1")
                .description("Applications\nas a *service*")
                .informationType("Customer content", "What customers store")
                .status(OscalSystem.Status.OPERATIONAL)
                .boundary("The public service")
                .user("Customer")
                .user("Operator", "People of the provider");
    }
}
