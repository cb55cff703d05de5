package io.github.cloudchecklist.examples.page;

import io.github.cloudchecklist.core.analysis.ChecklistDiff;
import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.json.ChecklistJson;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The pages of the published sheet on 1 January 2026, and of a hostile one. */
final class PageSamples {

    static final Checklist PUBLISHED = ChecklistJson.forChecklists()
            .read(Path.of(
                    "src",
                    "main",
                    "resources",
                    "io",
                    "github",
                    "cloudchecklist",
                    "examples",
                    "cybozu-cn",
                    "checklist.json"));

    private PageSamples() {}

    static ValidationReport validated(Locale language) {
        return ChecklistValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .locale(language)
                .build()
                .validate(PUBLISHED);
    }

    static String report(Locale language) {
        return Pages.report(PUBLISHED, PageSamples::validated, language);
    }

    static ChecklistDiff diff() {
        return ChecklistDiff.between(
                PUBLISHED,
                PUBLISHED.toBuilder().revision("2025-12-26").build().mapControls(control -> switch (control.getId()
                        .text()) {
                    case "6.31" ->
                        control.toBuilder()
                                .requirement(LocalizedText.of(
                                        control.getRequirement().getText().replace("加密", "端到端加密")))
                                .build();
                    case "11.6" -> withState(control, "△", ComplianceState.PARTIAL);
                    case "1.1" ->
                        control.toBuilder()
                                .answer(control.getAnswer().orElseThrow().toBuilder()
                                        .evidence(List.of())
                                        .build())
                                .build();
                    default -> control;
                }));
    }

    static List<Checklist> compared() {
        Checklist other = PUBLISHED.toBuilder()
                .provider(Organization.of("Example Cloud"))
                .build()
                .mapControls(control -> withState(
                        control,
                        control.getId().text().equals("6.8") ? "△" : "○",
                        control.getId().text().equals("6.8") ? ComplianceState.PARTIAL : ComplianceState.IMPLEMENTED));
        return List.of(PUBLISHED, other);
    }

    static String comparisonPage(List<Checklist> checklists, Locale language) {
        return Pages.comparison(Comparison.ofOneTemplate(checklists), checklists, language);
    }

    private static Control withState(Control control, String mark, ComplianceState state) {
        return control.toBuilder()
                .answer(Answer.builder().mark(mark).state(state).build())
                .build();
    }

    /** Returns the three pages of sheets that have a text in every place. */
    static List<String> hostile(String text) {
        HostileSheet sheet = new HostileSheet(text);
        Checklist plain = new HostileSheet("plain").checklist();
        return List.of(
                Pages.report(sheet.checklist(), language -> sheet.report(), Locale.ENGLISH),
                Pages.diff(ChecklistDiff.between(plain, sheet.checklist()), Locale.ENGLISH),
                comparisonPage(List.of(sheet.checklist(), plain.withoutAnswers()), Locale.ENGLISH));
    }
}
