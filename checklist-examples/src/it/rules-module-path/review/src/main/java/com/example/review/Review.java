package com.example.review;

import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Section;
import io.github.cloudchecklist.core.model.SectionId;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Validates a checklist with the rules of the library and with those that it finds, which it does not know. */
public final class Review {

    private Review() {}

    /**
     * Prints the findings.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ChecklistValidator validator = ChecklistValidator.builder()
                .discoverRules()
                .locale(Locale.SIMPLIFIED_CHINESE)
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .build();
        validator
                .validate(checklist())
                .getFindings()
                .forEach(finding -> out.println(finding.getSeverity().code() + " " + finding.getCode() + " "
                        + finding.getPointer() + " " + finding.getMessage()));
    }

    private static Checklist checklist() {
        return Checklist.builder()
                .id(ChecklistId.of("example-checklist"))
                .revision("2026-01-01")
                .title(LocalizedText.of("Security checklist"))
                .language(Locale.ENGLISH)
                .addSection(Section.builder()
                        .id(SectionId.of("1"))
                        .title(LocalizedText.of("Network"))
                        .addControls(
                                control("1.1", "Traffic is encrypted.", answer("TLS 1.2 or newer.")),
                                control("1.2", " ", answer("Yes.")),
                                control("1.3", "Addresses are filtered.", unexplained()))
                        .build())
                .build();
    }

    private static Control control(String id, String requirement, Answer answer) {
        return Control.builder()
                .id(ControlId.of(id))
                .requirement(LocalizedText.of(requirement))
                .answer(answer)
                .build();
    }

    private static Answer answer(String remark) {
        return Answer.builder()
                .state(ComplianceState.IMPLEMENTED)
                .remark(LocalizedText.of(remark))
                .answeredOn(LocalDate.of(2025, 12, 1))
                .build();
    }

    private static Answer unexplained() {
        return Answer.builder().state(ComplianceState.PARTIAL).build();
    }
}
