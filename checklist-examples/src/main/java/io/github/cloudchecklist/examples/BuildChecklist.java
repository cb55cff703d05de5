package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.EvidenceLink;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.model.SectionType;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Builds a checklist in code and writes it as JSON.
 *
 * @since 0.1.0
 */
public final class BuildChecklist {

    private BuildChecklist() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // [build]
        Checklist checklist = Checklist.builder()
                .id(ChecklistId.of("example-checklist"))
                .revision("2026-01")
                .title(LocalizedText.of("Example security checklist"))
                .language(Locale.ENGLISH)
                .legend(Legend.of(LegendEntry.of("○", ComplianceState.IMPLEMENTED)))
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addType(SectionType.COMMUNICATIONS_SECURITY)
                        .addControl(Control.builder()
                                .id(ControlId.of("1.1"))
                                .label("1")
                                .requirement(LocalizedText.of("Traffic is encrypted."))
                                .answer(Answer.builder()
                                        .mark("○")
                                        .state(ComplianceState.IMPLEMENTED)
                                        .remark(LocalizedText.of("TLS 1.2 or newer."))
                                        .addEvidence(EvidenceLink.builder()
                                                .label(LocalizedText.of("Security"))
                                                .uri(URI.create("https://example.org/security"))
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();
        out.print(ChecklistJson.forChecklists().indented().writeString(checklist));
        // [/build]
    }
}
