package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import io.github.cloudchecklist.core.sheet.SheetRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes workbooks in XLSX by fastexcel. Every cell is a text: no id becomes a number, and nothing a formula. The first row of each
 * sheet stays in view.
 *
 * <p>The same sheets give the same bytes: a workbook says that it was made in 1980.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class XlsxWriter {

    /** The greatest length of a cell of a workbook in UTF-16 code units: {@value}. */
    public static final int MAX_CELL_LENGTH = 32_767;

    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private XlsxWriter() {}

    /**
     * Writes sheets, and leaves the stream open.
     *
     * @param sheets the sheets; their rows are written one below the other, whatever their numbers
     * @param out the stream
     * @throws IOException if the stream cannot be written to
     * @throws SheetException if a cell is longer than {@value #MAX_CELL_LENGTH}
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Path file = Files.createTempFile("checklist", ".xlsx");
        try {
            try (OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(file));
                    Workbook workbook = new Workbook(buffered, "Cloud Checklist", null)) {
                for (Sheet sheet : sheets) {
                    write(sheet, workbook.newWorksheet(sheet.getName()));
                }
            }
            copyWithoutTime(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Sheet sheet, Worksheet worksheet) throws IOException {
        worksheet.freezePane(0, 1);
        int number = 0;
        for (SheetRow row : sheet.getRows()) {
            for (int column = 1; column <= row.getCells().size(); column++) {
                String text = row.cell(column);
                if (text.length() > MAX_CELL_LENGTH) {
                    throw new SheetException(
                            "Cell of a workbook must have at most " + MAX_CELL_LENGTH + " code units, was '"
                                    + text.length() + "'",
                            SheetPlace.of(sheet.getName(), row.getNumber(), column));
                }
                if (!text.isEmpty()) {
                    worksheet.value(number, column - 1, XlsxText.escape(text));
                }
            }
            number++;
        }
        worksheet.finish();
    }

    /** Copies an archive without the time of writing, which fastexcel puts into the properties of the document. */
    private static void copyWithoutTime(Path file, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        ZipOutputStream copy = new ZipOutputStream(buffered);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                ZipEntry named = new ZipEntry(entry.getName());
                named.setTimeLocal(MADE);
                copy.putNextEntry(named);
                try (InputStream part = archive.getInputStream(entry)) {
                    byte[] bytes = part.readAllBytes();
                    copy.write(entry.getName().equals(PROPERTIES) ? withoutTime(bytes) : bytes);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
        buffered.flush();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created [^>]*>)[^<]*", "$1" + MADE.toLocalDate() + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
