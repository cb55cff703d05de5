package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks in XLSX (ISO/IEC 29500) by Apache POI, as a stream: no part is ever in memory whole.
 *
 * <p>A cell has the text that its value has: a number in digits, a percentage as shown, a day in ISO 8601, the last result of a
 * formula. Its kind says which of them it was. Behind the text of a link stands its address. Merged cells and what is hidden are
 * handed on with the sheets. Comments, drawings and sheets of charts are left out and told.
 *
 * <p>POI refuses an archive that unpacks to more than a hundred times its size; here a part unpacks to at most 256 MiB, and all
 * sheets together have at most 4,000,000 cells and 64 Mi code units of text.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class XlsxTables {

    /** The greatest number of sheets: {@value}. */
    public static final int MAX_SHEETS = 255;

    private static final byte[] ARCHIVE = {'P', 'K'};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final XSSFReader workbook;
    private final TableListener listener;
    private final RowCollector.Budget budget = new RowCollector.Budget();
    private final XlsxBook book = new XlsxBook();
    private final XlsxStrings strings = new XlsxStrings();
    private final XlsxStyles styles = new XlsxStyles();

    private XlsxTables(XSSFReader workbook, TableListener listener) {
        this.workbook = workbook;
        this.listener = listener;
    }

    /**
     * Reads the sheets of a workbook.
     *
     * @param file the file
     * @param listener is told how far it has come, and what is left out
     * @return the sheets in the order of the workbook, hidden ones included
     * @throws IOException if the file cannot be read
     * @throws SheetException if the file is no workbook in XLSX, or exceeds a limit
     */
    public static List<Sheet> read(Path file, TableListener listener) throws IOException {
        checkStart(file);
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return new XlsxTables(new XSSFReader(archive), listener).read();
        } catch (SheetException e) {
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            throw unreadable(e);
        } catch (IOException e) {
            // POI has no type of its own for what it takes for an attack.
            if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
                throw unreadable(e);
            }
            throw e;
        }
    }

    private static void checkStart(Path file) throws IOException {
        SourceBytes.checkSize(file, Files.size(file));
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(COMPOUND_FILE.length);
        }
        if (Arrays.equals(start, COMPOUND_FILE)) {
            throw new SheetException("Workbook must be XLSX without a password, was an older XLS or a locked one");
        }
        if (!Arrays.equals(start, 0, Math.min(2, start.length), ARCHIVE, 0, 2)) {
            throw new SheetException("Workbook must be XLSX, was no archive");
        }
    }

    private static SheetException unreadable(Exception failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        SheetException exception = new SheetException("Workbook must be XLSX that can be read: " + reason);
        exception.initCause(failure);
        return exception;
    }

    private List<Sheet> read() throws IOException, OpenXML4JException {
        book.parse("workbook", workbook.getWorkbookData());
        parse("shared texts", strings, workbook.getSharedStringsData());
        parse("styles", styles, workbook.getStylesData());
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator parts = workbook.getSheetIterator();
        while (parts.hasNext()) {
            if (sheets.size() == MAX_SHEETS) {
                throw new SheetException("Workbook must have at most " + MAX_SHEETS + " sheets, has more");
            }
            try (InputStream in = parts.next()) {
                PackagePart part = parts.getSheetPart();
                if (part.getContentType().endsWith(".worksheet+xml")) {
                    sheets.add(read(parts.getSheetName(), part, in));
                } else {
                    listener.leftOut("Sheet '" + parts.getSheetName() + "' holds no cells and is left out");
                }
            }
        }
        return sheets;
    }

    private static void parse(String name, XlsxPart handler, @Nullable InputStream part) throws IOException {
        if (part != null) {
            handler.parse(name, part);
        }
    }

    private Sheet read(String name, PackagePart part, InputStream in) throws IOException, OpenXML4JException {
        XlsxLinks links = new XlsxLinks(name, addresses(part));
        if (links.isNeeded()) {
            links.parse(name, part.getInputStream());
        }
        XlsxRows rows = new XlsxRows(
                name, strings, styles, book.isSince1904(), links, new RowCollector(name, budget, listener));
        rows.parse(name, in);
        tellOfRest(name, part);
        return rows.sheet(book.isHidden(name));
    }

    private static Map<String, String> addresses(PackagePart part) throws OpenXML4JException {
        Map<String, String> addresses = new HashMap<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/hyperlink")) {
                addresses.put(relationship.getId(), relationship.getTargetURI().toString());
            }
        }
        return addresses;
    }

    private void tellOfRest(String name, PackagePart part) throws IOException, OpenXML4JException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/comments")) {
                XlsxComments comments = new XlsxComments();
                comments.parse(name, part.getRelatedPart(relationship).getInputStream());
                listener.leftOut("Sheet '" + name + "' has " + comments.describe() + ", which are left out");
            } else if (relationship.getRelationshipType().endsWith("/drawing")) {
                listener.leftOut("Sheet '" + name + "' has drawings, which are left out");
            }
        }
    }
}
