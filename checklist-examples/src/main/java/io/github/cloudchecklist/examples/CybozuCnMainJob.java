package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.conversion.Conversion;
import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ControlId;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.validation.ChecklistValidator;
import io.github.cloudchecklist.core.validation.Finding;
import io.github.cloudchecklist.core.validation.RuleDescriptor;
import io.github.cloudchecklist.core.validation.Severity;
import io.github.cloudchecklist.core.validation.ValidationReport;
import io.github.cloudchecklist.examples.page.Pages;
import io.github.cloudchecklist.json.ChecklistJson;
import io.github.cloudchecklist.json.cyclonedx.CycloneDxJson;
import io.github.cloudchecklist.json.oscal.OscalExporter;
import io.github.cloudchecklist.json.sarif.SarifWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The main job: reads the published text of the cybozu.com (China) sheet, turns it into the model, validates it, prints a
 * summary and the findings, and writes the documents, what those of other formats could not carry, and a page to look at.
 *
 * @since 0.1.0
 */
public final class CybozuCnMainJob {

    private static final Path DEFAULT_FOLDER = Path.of("target", "cybozu-cn");
    private static final Set<String> LANGUAGES = Set.of("en", "zh", "ja");

    private final Path folder;
    private final Locale language;
    private final Clock clock;
    private final PrintStream out;
    private final StringBuilder losses = new StringBuilder();

    private CybozuCnMainJob(Path folder, Locale language, Clock clock, PrintStream out) {
        this.folder = folder;
        this.language = language;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Runs the job.
     *
     * @param arguments {@code --lang en}, {@code zh} or {@code ja} for the language of the findings and of the page, English
     *     unless given; and the folder to write into, {@code target/cybozu-cn} unless given
     * @throws IOException if a document cannot be written
     * @throws IllegalArgumentException if an argument is neither
     */
    public static void main(String... arguments) throws IOException {
        run(Clock.systemUTC(), new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments);
    }

    static void run(Clock clock, PrintStream out, String... arguments) throws IOException {
        Path folder = DEFAULT_FOLDER;
        String language = "en";
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!argument.startsWith("--")) {
                folder = Path.of(argument);
            } else if (argument.equals("--lang") && rest.hasNext()) {
                language = rest.next();
            } else {
                throw new IllegalArgumentException(
                        "Option must be --lang followed by a language, was '" + argument + "'");
            }
        }
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("Language must be en, zh or ja, was '" + language + "'");
        }
        new CybozuCnMainJob(folder, Locale.forLanguageTag(language), clock, out).run();
    }

    private void run() throws IOException {
        SheetImport imported = CybozuCnSheet.read();
        Checklist checklist = new CybozuCnTranslations().addTo(imported.getChecklist());
        out.print(SheetSummary.of(checklist));
        out.println();
        out.println("Unclear in the source: " + imported.getUncertainties().size());
        imported.getUncertainties().forEach(uncertainty -> out.println("  " + uncertainty.describe()));
        Clock day = Clock.fixed(clock.instant(), clock.getZone());
        // [show-report]
        Function<Locale, ValidationReport> validation = reader ->
                ChecklistValidator.builder().clock(day).locale(reader).build().validate(checklist);
        String page = Pages.report(checklist, validation, language);
        // [/show-report]
        ValidationReport report = validation.apply(language);
        print(report);
        Files.createDirectories(folder);
        out.println();
        out.println("Written to " + folder);
        write("checklist.json", ChecklistJson.forChecklists(), checklist);
        write("findings.json", ChecklistJson.forValidationReports(), report);
        List<RuleDescriptor> rules = ChecklistValidator.builder().build().descriptors();
        SarifWriter sarif = SarifWriter.of(rules).withLanguage(language);
        write("findings.sarif", sarif.writeBytes(report, checklist));
        OscalExporter oscal = OscalExporter.builder().indented(true).build();
        write("catalog.json", oscal.catalog(checklist));
        write("component-definition.json", oscal.componentDefinition(checklist));
        write("cyclonedx.json", CycloneDxJson.of().indented().write(checklist));
        write("losses.txt", losses.toString());
        CybozuCnCrosswalks.of(checklist)
                .forEach((name, crosswalk) ->
                        write("crosswalk-" + name + ".json", ChecklistJson.forCrosswalks(), crosswalk));
        write("report.html", page);
    }

    private void print(ValidationReport report) {
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.findings(severity);
            out.println();
            out.println("Findings, " + severity.code() + ": " + findings.size());
            for (Finding finding : findings) {
                String place = finding.getControlId().map(ControlId::text).orElse("-");
                out.println("  " + place + " " + finding.getCode() + ": " + finding.getMessage());
            }
        }
    }

    private <T> void write(String name, ChecklistJson<T> json, T document) {
        json.indented().write(document, folder.resolve(name));
        out.println("  " + name);
    }

    private void write(String name, Conversion<String> conversion) throws IOException {
        losses.append(name).append(": ").append(conversion.getLosses().size()).append('\n');
        conversion
                .getLosses()
                .forEach(loss -> losses.append("  ").append(loss.describe()).append('\n'));
        write(name, conversion.getDocument());
    }

    private void write(String name, byte[] document) throws IOException {
        Files.write(folder.resolve(name), document);
        out.println("  " + name);
    }

    private void write(String name, String document) throws IOException {
        Files.writeString(folder.resolve(name), document);
        out.println("  " + name);
    }
}
