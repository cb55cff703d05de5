package io.github.cloudchecklist.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Every program prints what its file under {@code src/test/resources} says. */
class ProgramsTest {

    @Test
    void quickStartPrintsTheQualifiedControls() throws IOException {
        assertThatOutput(out -> QuickStart.run(Resources.bytes("checklist.json"), out), "quick-start.txt");
    }

    @Test
    void buildChecklistPrintsItsDocument() throws IOException {
        assertThatOutput(BuildChecklist::run, "build-checklist.json");
    }

    @Test
    void importSheetPrintsWhatWasUnclearAndTheDocument() throws IOException {
        assertThatOutput(ImportSheet::run, "import-sheet.txt");
    }

    @Test
    void inspectDocumentPrintsTheProblemsAndTheUnknownField() throws IOException {
        assertThatOutput(InspectDocument::run, "inspect-document.txt");
    }

    @Test
    void compareByDigestTellsWhichSheetsAreTheSame() throws IOException {
        assertThatOutput(CompareByDigest::run, "compare-by-digest.txt");
    }

    @Test
    void streamSheetsPassesOverTheBrokenLine() throws IOException {
        assertThatOutput(StreamSheets::run, "stream-sheets.txt");
    }

    @Test
    void registerRulePrintsTheUnpublishedDocuments() throws IOException {
        assertThatOutput(RegisterRule::run, "register-rule.txt");
    }

    @Test
    void discoverRulesPrintsHowManyDocumentsAreUnpublished() throws IOException {
        assertThatOutput(DiscoverRules::run, "discover-rules.txt");
    }

    @Test
    void mapConstraintPrintsTheAddressesOnForeignHostsTwice() throws IOException {
        assertThatOutput(MapConstraint::run, "map-constraint.txt");
    }

    @Test
    void validateChecklistCountsTheFindings() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThatOutput(out -> ValidateChecklist.run(clock, out), "validate-checklist.txt");
    }

    @Test
    void summarizeSheetPrintsCountsClausesAndWhatIsCitedMost() throws IOException {
        assertThatOutput(SummarizeSheet::run, "summarize-sheet.txt");
    }

    @Test
    void convertChecklistPrintsWhatOtherFormatsCannotSay() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThatOutput(out -> ConvertChecklist.run(clock, out), "convert-checklist.txt");
    }

    @Test
    void compareRevisionsPrintsTheChangesAndWhichAnswersAreCarried() throws IOException {
        assertThatOutput(CompareRevisions::run, "compare-revisions.txt");
    }

    @Test
    void showDiffWritesItsPage() throws IOException {
        assertThatOutput(ShowDiff::run, "show-diff.txt");
        assertThat(Path.of("target", "pages", "diff.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    void showComparisonWritesItsPage() throws IOException {
        assertThatOutput(ShowComparison::run, "show-comparison.txt");
        assertThat(Path.of("target", "pages", "comparison.html"))
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>");
    }

    /** The losses of the real sheet, line by line. */
    @Test
    void exportOscalPrintsTheLossesAndReadsTheCatalogBack() throws IOException {
        assertThatOutput(ExportOscal::run, "export-oscal.txt");
    }

    private interface Program {
        void run(PrintStream out) throws IOException;
    }

    private static void assertThatOutput(Program program, String expected) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        program.run(new PrintStream(output, true, StandardCharsets.UTF_8));
        assertThat(output.toString(StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(Path.of("src", "test", "resources", expected)));
    }
}
