package io.github.cloudchecklist.examples.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Comma-separated values after RFC 4180, by FastCSV.
 *
 * <p>A record may end with LF, CR LF or CR, and its quoted cells may hold line ends; it is a row, numbered as a spreadsheet would.
 * A quote that is not closed, or is followed by text, is an error. Written is UTF-8 with a byte order mark, by which
 * spreadsheets know it, and CR LF.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvTables {

    private CsvTables() {}

    /**
     * Reads a file as one sheet of the name of the file.
     *
     * @param file the file
     * @param charset how it is encoded; a byte order mark is dropped
     * @param separator what stands between two cells: a comma, a semicolon, a tab
     * @param listener is told how far it has come
     * @return the sheet
     * @throws IOException if the file cannot be read
     * @throws SheetException if the file is empty, is not of the charset, has unbalanced quotes, or exceeds a limit
     */
    public static Sheet read(Path file, Charset charset, char separator, TableListener listener) throws IOException {
        String name = SourceBytes.name(file);
        String text = SourceBytes.decode(name, SourceBytes.read(file), charset);
        RowCollector rows = new RowCollector(name, new RowCollector.Budget(), listener);
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                rows.add(++number, record.getFields());
            }
        } catch (CsvParseException e) {
            SheetException exception = new SheetException(
                    "Text must be well-formed CSV: " + e.getMessage(), SheetPlace.of(name, number + 1));
            exception.initCause(e);
            throw exception;
        }
        return rows.sheet().build();
    }

    /**
     * Writes a sheet in UTF-8, and leaves the stream open.
     *
     * @param sheet the sheet; its rows are written one below the other, whatever their numbers
     * @param out the stream
     * @throws IOException if the stream cannot be written to
     * @throws SheetException if a text has half a surrogate pair, which UTF-8 cannot encode
     */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        for (SheetRow row : sheet.getRows()) {
            if (!row.getCells().stream().allMatch(encoder::canEncode)) {
                throw new SheetException(
                        "Text must have no half of a surrogate pair, which UTF-8 cannot encode",
                        SheetPlace.of(sheet.getName(), row.getNumber()));
            }
            csv.writeRecord(row.getCells());
        }
        csv.flush();
    }
}
