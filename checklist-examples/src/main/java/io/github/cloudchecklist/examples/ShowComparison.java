package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.analysis.Comparison;
import io.github.cloudchecklist.core.model.Answer;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Control;
import io.github.cloudchecklist.core.model.Organization;
import io.github.cloudchecklist.examples.page.Pages;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a page of what three providers answer on one template, two of them made up.
 *
 * @since 0.1.0
 */
public final class ShowComparison {

    private ShowComparison() {}

    /**
     * Runs the example, which writes {@code target/pages/comparison.html}.
     *
     * @param arguments not used
     * @throws IOException if the page cannot be written
     */
    public static void main(String... arguments) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        Checklist ours = ChecklistJson.forChecklists().read(Resources.bytes("checklist.json"));
        Checklist second = madeUp(
                ours,
                "Example Cloud",
                Map.of(
                        "1.2",
                        answer("△", ComplianceState.PARTIAL),
                        "6.8",
                        answer("×", ComplianceState.NOT_IMPLEMENTED)));
        Checklist third = madeUp(
                ours,
                "Sample Hosting",
                Map.of(
                        "5.1",
                        answer("－", ComplianceState.NOT_APPLICABLE),
                        "6.8",
                        answer("◇", ComplianceState.PLANNED)));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        // [show-comparison]
        List<Checklist> sheets = List.of(ours, second, third);
        Comparison comparison = Comparison.ofOneTemplate(sheets);
        Files.writeString(folder.resolve("comparison.html"), Pages.comparison(comparison, sheets, Locale.ENGLISH));
        // [/show-comparison]
        out.println("comparison.html shows " + comparison.getRows().size() + " controls, of which "
                + comparison.differences().size() + " differ");
    }

    private static Checklist madeUp(Checklist template, String provider, Map<String, Answer> answers) {
        return template.toBuilder()
                .provider(Organization.of(provider))
                .build()
                .mapControls(control -> answered(control, answers));
    }

    private static Control answered(Control control, Map<String, Answer> answers) {
        Answer answer = answers.get(control.getId().text());
        return control.toBuilder()
                .answer(answer == null ? answer("○", ComplianceState.IMPLEMENTED) : answer)
                .build();
    }

    private static Answer answer(String mark, ComplianceState state) {
        return Answer.builder().mark(mark).state(state).build();
    }
}
