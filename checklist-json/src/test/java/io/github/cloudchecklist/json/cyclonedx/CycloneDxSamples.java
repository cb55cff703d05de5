package io.github.cloudchecklist.json.cyclonedx;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Certification;
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
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small checklist that has something in each place of CycloneDX, and its document. */
final class CycloneDxSamples {

    static final CycloneDxJson CYCLONE_DX = CycloneDxJson.of();
    static final JsonMapper MAPPER = new JsonMapper();

    private CycloneDxSamples() {}

    static Checklist checklist(Control... controls) {
        return Checklist.builder()
                .id(ChecklistId.of("example"))
                .revision("2024-12-27")
                .title(LocalizedText.of("Example"))
                .language(Locale.ENGLISH)
                .revisedOn(LocalDate.of(2024, 12, 27))
                .service(Service.of("Example SaaS"))
                .addCertification(Certification.builder()
                        .standard("ISO/IEC 27001")
                        .registrationNumber("IS 1")
                        .scope(LocalizedText.of("Operation"))
                        .addEvidence(link())
                        .build())
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addControls(controls)
                        .build())
                .build();
    }

    static EvidenceLink link() {
        return EvidenceLink.builder()
                .uri(URI.create("https://example.org/a"))
                .label(LocalizedText.of("Policy"))
                .note(LocalizedText.of("※ in Japanese"))
                .collectedOn(LocalDate.of(2024, 12, 20))
                .expiresOn(LocalDate.of(2025, 12, 20))
                .build();
    }

    static Control control(String id, ComplianceState state) {
        return Control.builder()
                .id(ControlId.of(id))
                .label("1")
                .requirement(LocalizedText.of("Traffic\nis encrypted.", Map.of(Locale.CHINESE, "加密")))
                .answer(Answer.builder()
                        .state(state)
                        .mark("○")
                        .remark(LocalizedText.of("Line 1\n\tLine 2"))
                        .addEvidence(link())
                        .build())
                .build();
    }

    static String text(Checklist checklist) {
        return CYCLONE_DX.write(checklist).getDocument();
    }

    static JsonNode tree(Checklist checklist) {
        return MAPPER.readTree(CYCLONE_DX.write(checklist).getDocument());
    }

    static Checklist read(String document) {
        return CYCLONE_DX.read(document);
    }
}
