package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.TabSeparatedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads files of tables, each by the adapter that the end of its name asks for: {@code .csv}, {@code .tsv} and {@code .txt} with tabs,
 * {@code .xlsx}, {@code .html} and {@code .htm}, {@code .md}.
 *
 * <p>Immutable and thread-safe, as far as its listener is.
 *
 * @param charset how texts are encoded; empty for UTF-8, and for what an HTML page says of itself
 * @param separator what stands between two cells in CSV
 * @param listener is told while a file is read
 * @since 0.1.0
 */
public record SheetFiles(Optional<Charset> charset, char separator, TableListener listener) {

    /**
     * Returns a reader of UTF-8 and commas that tells nobody.
     *
     * @return the reader
     */
    public static SheetFiles standard() {
        return new SheetFiles(Optional.empty(), ',', TableListener.SILENT);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its sheets, at least one
     * @throws IOException if the file cannot be read
     * @throws SheetException if its name ends otherwise, or if it is not what its name says, is empty, or exceeds a limit
     */
    public List<Sheet> read(Path file) throws IOException {
        String name = SourceBytes.name(file);
        if (Files.isDirectory(file)) {
            throw new SheetException("File must be no folder, was '" + file + "'");
        }
        Charset text = charset.orElse(StandardCharsets.UTF_8);
        return switch (ending(name)) {
            case "csv" -> List.of(CsvTables.read(file, text, separator, listener));
            case "tsv", "txt" ->
                List.of(TabSeparatedText.parse(name, SourceBytes.decode(name, SourceBytes.read(file), text)));
            case "xlsx" -> XlsxTables.read(file, listener);
            case "html", "htm" -> HtmlTables.read(file, charset, listener);
            case "md" -> List.of(MarkdownTables.read(file, text, listener));
            default ->
                throw new SheetException(
                        "Name of a file must end with .csv, .tsv, .txt, .xlsx, .html, .htm or .md, was '" + name + "'");
        };
    }

    /**
     * Returns what a name ends with.
     *
     * @param name the name of a file
     * @return what stands behind the last full stop, in lower case; empty if there is none
     */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT);
    }
}
