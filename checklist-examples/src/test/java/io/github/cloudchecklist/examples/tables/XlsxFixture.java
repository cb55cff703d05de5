package io.github.cloudchecklist.examples.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together of parts, as no writer of workbooks would. */
final class XlsxFixture {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with these elements below its root. */
    XlsxFixture(String sheet) {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("workbook.xml", "sheet.main+xml")
                        + type("worksheets/sheet1.xml", "worksheet+xml")
                        + type("sharedStrings.xml", "sharedStrings+xml")
                        + type("styles.xml", "styles+xml")
                        + type("comments1.xml", "comments+xml")
                        + "</Types>");
        part("_rels/.rels", RELATIONS + relation("r1", "officeDocument", "xl/workbook.xml", "") + "</Relationships>");
        workbook("<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets>");
        part(
                "xl/_rels/workbook.xml.rels",
                RELATIONS
                        + relation("r1", "worksheet", "worksheets/sheet1.xml", "")
                        + relation("r2", "sharedStrings", "sharedStrings.xml", "")
                        + relation("r3", "styles", "styles.xml", "")
                        + "</Relationships>");
        part("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + sheet + "</worksheet>");
        strings("");
        styles("");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    static String relation(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\" " + more + "/>";
    }

    XlsxFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    XlsxFixture workbook(String content) {
        return part("xl/workbook.xml", "<workbook " + MAIN + ">" + content + "</workbook>");
    }

    XlsxFixture strings(String content) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + content + "</sst>");
    }

    XlsxFixture styles(String content) {
        return part("xl/styles.xml", "<styleSheet " + MAIN + ">" + content + "</styleSheet>");
    }

    /** Relations of the sheet, and its comments. */
    XlsxFixture rest(String relations, String comments) {
        part("xl/comments1.xml", "<comments " + MAIN + "><commentList>" + comments + "</commentList></comments>");
        return part("xl/worksheets/_rels/sheet1.xml.rels", RELATIONS + relations + "</Relationships>");
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("fixture.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
