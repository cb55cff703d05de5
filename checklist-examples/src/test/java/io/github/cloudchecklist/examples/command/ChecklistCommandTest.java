package io.github.cloudchecklist.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cloudchecklist.core.model.Checklist;
import io.github.cloudchecklist.examples.CybozuCnSheet;
import io.github.cloudchecklist.json.ChecklistJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, from their arguments to what they print and write. */
class ChecklistCommandTest {

    private static final Path SHEETS = Path.of("src", "test", "resources", "sheets");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return ChecklistCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Returns what was printed, without the names of the folders. */
    private String printed() {
        return text(out).replace(folder.toString(), "FOLDER");
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String golden(String name) throws IOException {
        return Files.readString(SHEETS.resolve("golden").resolve(name));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String sample(String name) {
        return SHEETS.resolve(name).toString();
    }

    private static Checklist read(String file) {
        return ChecklistJson.forChecklists().read(Path.of(file));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "html", "md"})
    void importsEveryKindOfSample(String kind) throws IOException {
        String json = path("out.json");
        int code = run(
                "import",
                sample("sample." + kind),
                "--layout",
                sample("sample-layout.json"),
                "--id=example",
                "--revision=2026-01",
                "--title=Example",
                "--language=en",
                "-o",
                json);
        assertThat(text(err)).isEmpty();
        assertThat(printed()).isEqualTo(golden("import-" + kind + ".txt"));
        assertThat(code).isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(Files.readString(Path.of(json))).isEqualTo(golden("import-" + kind + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "html", "md"})
    void proposesALayoutThatImportTakes(String kind) throws IOException {
        assertThat(run("propose", sample("sample." + kind))).isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(printed()).isEqualTo(golden("propose-" + kind + ".txt"));
        String layout = path("layout.json");
        run("propose", sample("sample." + kind), "-o", layout);
        assertThat(printed()).endsWith("Written to FOLDER/layout.json\n");
        assertThat(golden("propose-" + kind + ".txt")).endsWith(Files.readString(Path.of(layout)));
        assertThat(run("import", sample("sample." + kind), "--layout", layout, "-o", path("out.json")))
                .isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(read(path("out.json")).controls()).hasSize(4);
    }

    @Test
    void proposesNothingOfASheetWithoutHeadings() throws IOException {
        assertThat(run("propose", write("bare.csv", "a,b\n").toString())).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err))
                .isEqualTo(
                        "Layout must be written by hand: no row of sheet 'bare.csv' has headings that are known, one of"
                                + " requirements among them\n");
    }

    @ParameterizedTest
    @CsvSource({"tables.xlsx, tables.xlsx", "tables.md, tables.md"})
    void exportsTheRealSheetAndImportsItAgain(String name) throws IOException {
        Checklist real = CybozuCnSheet.read().getChecklist();
        ChecklistJson.forChecklists().write(real, Path.of(path("real.json")));
        assertThat(run("export", path("real.json"), "-o", path(name))).isEqualTo(ChecklistCommand.DONE);
        assertThat(printed()).isEqualTo("Written to FOLDER/" + name + "\n");
        assertThat(run("import", path(name), "-o", path("back.json"))).isEqualTo(ChecklistCommand.DONE);
        assertThat(read(path("back.json"))).isEqualTo(real);
        assertThat(printed()).endsWith("0 unclear\nWritten to FOLDER/back.json\n");
    }

    @Test
    void listsCellsThatASpreadsheetHasMadeNumbersOf() throws IOException {
        String[][] tables = {
            {"checklist", "row;id;revision;language;title", "checklist;x;1;en;X"},
            {"controls", "row;depth;id;title;requirement", "section;1;5;S;", "control;;5.1;;R"}
        };
        try (Workbook workbook = new Workbook(Files.newOutputStream(folder.resolve("edited.xlsx")), "Test", null)) {
            for (String[] table : tables) {
                Worksheet sheet = workbook.newWorksheet(table[0]);
                for (int row = 1; row < table.length; row++) {
                    String[] cells = table[row].split(";", -1);
                    for (int column = 0; column < cells.length; column++) {
                        if (cells[column].matches("[0-9.]+")) {
                            sheet.value(row - 1, column, Double.valueOf(cells[column]));
                        } else if (!cells[column].isEmpty()) {
                            sheet.value(row - 1, column, cells[column]);
                        }
                    }
                }
            }
        }
        assertThat(run("import", path("edited.xlsx"), "-o", path("out.json"))).isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(printed())
                .contains(
                        "1 unclear\n  sheet 'controls', row 3, column 3: Cell is no text but of kind number in the file: '5.1'"
                                + " [sheet.table.typed]\n");
        assertThat(read(path("out.json")).controls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void exportsAFileForEachTableInCsv(boolean raw) throws IOException {
        Checklist real = CybozuCnSheet.read().getChecklist();
        ChecklistJson.forChecklists().write(real, Path.of(path("real.json")));
        List<String> export = new ArrayList<>(List.of("export", path("real.json"), "-o", path("out.csv")));
        if (raw) {
            export.add("--raw");
        }
        assertThat(run(export.toArray(String[]::new))).isEqualTo(ChecklistCommand.DONE);
        List<String> arguments = new ArrayList<>(List.of("import", "-o", path("back.json")));
        for (String table : List.of("checklist", "legend", "controls", "basis", "certifications", "references")) {
            assertThat(printed()).contains("Written to FOLDER/out-" + table + ".csv\n");
            arguments.add(path("out-" + table + ".csv"));
        }
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ChecklistCommand.DONE);
        assertThat(read(path("back.json"))).isEqualTo(real);
    }

    @Test
    void takesWhatIsKnownBeforehand() throws IOException {
        ChecklistJson.forChecklists().write(CybozuCnSheet.frame(), Path.of(path("frame.json")));
        Path layout = write("layout.json", LayoutJson.write(CybozuCnSheet.layout()));
        String sheet = Path.of(
                        "src",
                        "main",
                        "resources",
                        "io",
                        "github",
                        "cloudchecklist",
                        "examples",
                        "cybozu-cn",
                        "cybozu-cn-security-checklist-2024-12-27.txt")
                .toString();
        assertThat(run("import", sheet, "--layout=" + layout, "--frame=" + path("frame.json"), "-o", path("out.json")))
                .isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(read(path("out.json"))).isEqualTo(CybozuCnSheet.read().getChecklist());
        assertThat(run("import", sheet, "--layout=" + layout, "--frame=" + path("out.json"), "-o", path("two.json")))
                .isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).startsWith("Frame must have no controls, was '");
    }

    @Test
    void readsAnotherCharsetAndSeparator() throws IOException {
        byte[] sheet = Files.readString(SHEETS.resolve("sample.csv"))
                .replace("TLS 1.2 or newer. ", "")
                .replace(',', ';')
                .getBytes(Charset.forName("GB18030"));
        Files.write(folder.resolve("__.csv"), sheet);
        String[] arguments = {"import", path("__.csv"), "--layout", sample("sample-layout.json"), "-o", path("out.json")
        };
        assertThat(run(arguments)).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).startsWith("Text must be UTF-8, at byte offset ").endsWith("(sheet '__.csv', row 2)\n");
        List<String> more = new ArrayList<>(List.of(arguments));
        more.addAll(List.of("--charset=GB18030", "--separator=;"));
        assertThat(run(more.toArray(String[]::new))).isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(read(path("out.json")).getId().text()).isEqualTo("sheet");
        assertThat(read(path("out.json")).controls()).hasSize(4);
    }

    @Test
    void importsTheSheetThatIsNamedAndKnowsTheLegendThatIs() throws IOException {
        Path layout = write(
                "layout.json",
                "{\"columns\": [{\"columns\": [{\"field\": \"mark\", \"column\": 1}, {\"field\": \"requirement\", \"column\": 2}]}],"
                        + " \"openingSection\": {\"id\": \"1\", \"title\": \"All\"}}");
        assertThat(run(
                        "import",
                        sample("sample.xlsx"),
                        "--layout=" + layout,
                        "--sheet=Legend",
                        "--legend=japanese",
                        "-o",
                        path("out.json")))
                .isEqualTo(ChecklistCommand.UNCLEAR);
        assertThat(printed())
                .contains("Sheet 'Controls' is left out with 6 rows", "Sheet is hidden and is read all the same")
                .doesNotContain("sheet.mark.unknown");
        assertThat(run("import", sample("sample.xlsx"), "--layout=" + layout, "--sheet=x", "-o", path("out.json")))
                .isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("File must have a sheet named 'x', has '[Legend, Controls]'\n");
    }

    @Test
    void tellsTheProgressOfLongSheets() throws IOException {
        Path sheet = write("long.csv", "Domain,No.,Requirement,Status,Remarks\n" + "D,1,x,○,\n".repeat(20_000));
        run("import", sheet.toString(), "--layout", sample("sample-layout.json"), "-o", path("out.json"));
        assertThat(text(err)).isEqualTo("Sheet 'long.csv': 10000 rows read\nSheet 'long.csv': 20000 rows read\n");
    }

    @Test
    void usageIsSaidInASentence() {
        assertThat(run()).isEqualTo(ChecklistCommand.USAGE);
        assertThat(run("import", "x.csv")).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err)).isEqualTo("Missing required option: '--out=FILE'\nSee checklist import --help\n");
        assertThat(run("import", "x.csv", "-o", "x", "--language=x_y")).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err)).isEqualTo("""
                Invalid value for option '--language': Language must be a tag of BCP 47, was 'x_y'
                See checklist import --help
                """);
        assertThat(run("import", "x.csv", "-o", "x", "--id=Ä")).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err)).startsWith("Invalid value for option '--id': Checklist id must be ");
        assertThat(run("import", "a.csv", "b.csv", "--layout=x", "-o", "x")).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err)).startsWith("With --layout there must be one file, was '[a.csv, b.csv]'\n");
        assertThat(run("import", "x.xlsx", "-o", "x", "--charset=none")).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err)).contains("Charset must be one that Java knows, was 'none'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--frame=x", "--id=x", "--language=en", "--legend=caiq", "--revision=1", "--sheet=x", "--title=x"
            })
    void passesOverNoOptionThatTablesDoNotTake(String option) {
        assertThat(run("import", "x.xlsx", "-o", path("x.json"), option)).isEqualTo(ChecklistCommand.USAGE);
        assertThat(text(err))
                .startsWith(
                        "Option must go with --layout, was '" + option.substring(0, option.indexOf('=')) + "' alone\n");
    }

    @Test
    void namesAFolderThatStandsForAFile() throws IOException {
        String place = Files.createDirectory(folder.resolve("x.csv")).toString();
        assertThat(run("import", place, "-o", path("x.json"))).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("File must be no folder, was '" + place + "'\n");
        assertThat(run("import", sample("sample.csv"), "--layout", place, "-o", path("x.json")))
                .isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("File must be no folder, was '" + place + "'\n");
        assertThat(run("propose", sample("sample.csv"), "-o", place)).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("File must be writable, was '" + place + "'\n");
    }

    @Test
    void refusesFilesThatAreNot() throws IOException {
        assertThat(run("export", path("none.json"), "-o", path("x.xlsx"))).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).startsWith("File must be readable").hasLineCount(1);
        assertThat(run("export", write("bad.json", "{").toString(), "-o", path("x.xlsx")))
                .isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).hasLineCount(1);
        assertThat(run("import", path("none.csv"), "-o", path("x.json"))).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(printed()).isEmpty();
        assertThat(text(err)).isEqualTo("File must exist, was '" + path("none.csv") + "'\n");
        assertThat(run("import", sample("sample.csv"), "-o", path("x.json"))).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("Tables must have one named 'checklist', have '[sample]'\n");
        assertThat(Files.exists(Path.of(path("x.json")))).isFalse();
        Files.write(folder.resolve("layout.json"), new byte[] {(byte) 0xFF});
        assertThat(run("import", sample("sample.csv"), "--layout", path("layout.json"), "-o", path("x.json")))
                .isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("Layout must be UTF-8\n");
        write("good.json", ChecklistJson.forChecklists().writeString(CybozuCnSheet.frame()));
        assertThat(run("export", path("good.json"), "-o", path("x.pdf"))).isEqualTo(ChecklistCommand.USAGE);
        assertThat(run("export", path("good.json"), "-o", path("none/x.md"))).isEqualTo(ChecklistCommand.UNREADABLE);
        assertThat(text(err)).isEqualTo("File must be writable, was '" + Path.of(path("none/x.md")) + "'\n");
    }

    @Test
    void helpListsTheExitCodes() {
        assertThat(run("--help")).isEqualTo(ChecklistCommand.DONE);
        assertThat(printed()).contains("import", "export", "propose", "Exit codes:", "  3   a file cannot be read");
        assertThat(run("import", "--help")).isEqualTo(ChecklistCommand.DONE);
        assertThat(printed()).contains("--charset", "--layout");
    }
}
