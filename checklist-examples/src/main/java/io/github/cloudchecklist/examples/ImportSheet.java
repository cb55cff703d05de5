package io.github.cloudchecklist.examples;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.core.model.ChecklistId;
import io.github.cloudchecklist.core.model.ComplianceState;
import io.github.cloudchecklist.core.model.Legend;
import io.github.cloudchecklist.core.model.LegendEntry;
import io.github.cloudchecklist.core.model.LocalizedText;
import io.github.cloudchecklist.core.sheet.RemarkSyntax;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetColumns;
import io.github.cloudchecklist.core.sheet.SheetImport;
import io.github.cloudchecklist.core.sheet.SheetImporter;
import io.github.cloudchecklist.core.sheet.SheetLayout;
import io.github.cloudchecklist.core.sheet.TabSeparatedText;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Imports a pasted table, and shows what was unclear in it.
 *
 * @since 0.1.0
 */
public final class ImportSheet {

    private static final String PASTED = """
            No.\tRequirement\tStatus\tRemarks
            1\tNetwork
            1\tTraffic is encrypted.\t○\tTLS 1.2 or newer. ▼Security https://example.org/security
            2\tFirewalls are in place.\t△\tIn one of two sites.
            """;

    private ImportSheet() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // [import]
        SheetLayout layout = SheetLayout.builder()
                .addColumnHeadings("No.", "Requirement", "Status", "Remarks")
                .addColumns(SheetColumns.inOrder(4, 1))
                .remarkSyntax(RemarkSyntax.builder().addLinkSign("▼").build())
                .build();
        Checklist frame = Checklist.builder()
                .id(ChecklistId.of("pasted"))
                .revision("2026-01")
                .title(LocalizedText.of("Pasted checklist"))
                .language(Locale.ENGLISH)
                .legend(Legend.of(LegendEntry.of("○", ComplianceState.IMPLEMENTED)))
                .build();

        Sheet sheet = TabSeparatedText.parse("pasted", PASTED);
        SheetImport imported = SheetImporter.of(layout).read(sheet, frame);
        imported.getUncertainties().forEach(uncertainty -> out.println(uncertainty.describe()));
        // [/import]
        out.print(ChecklistJson.forChecklists().indented().writeString(imported.getChecklist()));
    }
}
