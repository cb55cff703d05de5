package com.example.firstchecklist;

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
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Builds a checklist in code, replaces an answer, and validates the result with Jakarta Validation. */
public final class FirstChecklist {

    private static final ControlId FIREWALL = ControlId.of("1.1");

    private FirstChecklist() {}

    /**
     * Prints the control before and after, and what is wrong with the new answer.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

        Checklist planned = checklist();
        Checklist implemented = planned.withAnswer(FIREWALL, implemented());
        out.println(lineOf(planned));
        out.println(lineOf(implemented));

        try (ValidatorFactory factory = validatorFactory()) {
            factory.getValidator()
                    .validate(implemented)
                    .forEach(violation -> out.println(violation.getPropertyPath() + " " + violation.getMessage()));
        }
    }

    private static Checklist checklist() {
        Control control = Control.builder()
                .id(FIREWALL)
                .requirement(LocalizedText.of("使用防火墙。"))
                .answer(Answer.builder()
                        .state(ComplianceState.PLANNED)
                        .mark("△")
                        .build())
                .build();
        Section section = Section.builder()
                .id(SectionId.of("1"))
                .title(LocalizedText.of("网络"))
                .addControl(control)
                .build();
        return Checklist.builder()
                .id(ChecklistId.of("example-checklist"))
                .revision("2026-01-01")
                .title(LocalizedText.of("安全检查表"))
                .language(Locale.SIMPLIFIED_CHINESE)
                .addSection(section)
                .build();
    }

    private static Answer implemented() {
        return Answer.builder()
                .state(ComplianceState.IMPLEMENTED)
                .mark("○")
                .addEvidence(
                        EvidenceLink.builder().uri(URI.create("firewall.html")).build())
                .build();
    }

    private static String lineOf(Checklist checklist) {
        Control control = checklist.findControl(FIREWALL).orElseThrow();
        Answer answer = control.getAnswer().orElseThrow();
        return control.getId() + " " + control.getRequirement().getText() + " "
                + answer.getMark().orElse("") + " " + answer.getState().code();
    }

    private static ValidatorFactory validatorFactory() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory();
    }
}
