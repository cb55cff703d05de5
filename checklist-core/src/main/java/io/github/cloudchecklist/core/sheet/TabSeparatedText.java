package io.github.cloudchecklist.core.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads text with one row a line and tabs between the cells: what a spreadsheet puts on the clipboard.
 *
 * <p>A line ends with LF, CR LF or CR; a line end at the end of the text opens no further row. Cells are kept as they are:
 * nothing is trimmed, and there is no quoting, so a cell holds neither tabs nor line ends. An empty line is a row without
 * cells. Bytes must be UTF-8; a byte order mark at the start is dropped.
 *
 * <p>A text has at most {@value #MAX_BYTES} bytes (as a string: as many code units); the limits of {@link Sheet} hold too.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class TabSeparatedText {

    /** The greatest length of a text in bytes: {@value}. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TabSeparatedText() {}

    /**
     * Reads a text.
     *
     * @param name the name of the sheet
     * @param text the text
     * @return the sheet, its rows numbered as the lines of the text
     * @throws SheetException if the text is empty or exceeds a limit
     */
    public static Sheet parse(String name, String text) {
        checkSize(name, text.length());
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (start == text.length()) {
            throw new SheetException("Sheet '" + name + "' must have at least one line, was ''");
        }
        List<SheetRow> rows = new ArrayList<>();
        while (start < text.length()) {
            int end = endOfLine(text, start);
            if (rows.size() == Sheet.MAX_ROWS) {
                throw new SheetException(
                        "Row must not stand below row " + Sheet.MAX_ROWS, SheetPlace.of(name, rows.size() + 1));
            }
            rows.add(row(name, rows.size() + 1, text.substring(start, end)));
            start = startOfNext(text, end);
        }
        return Sheet.builder().name(name).rows(rows).build();
    }

    /**
     * Reads a text in UTF-8.
     *
     * @param name the name of the sheet
     * @param bytes the bytes of the text
     * @return the sheet, its rows numbered as the lines of the text
     * @throws SheetException if the text is empty, is not UTF-8, or exceeds a limit
     */
    public static Sheet read(String name, byte[] bytes) {
        checkSize(name, bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String malformed = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new SheetException(
                    "Text must be UTF-8, at byte offset " + in.position() + " was '" + malformed + "'",
                    SheetPlace.of(name, countLines(out.flip().toString())));
        }
        return parse(name, out.flip().toString());
    }

    /**
     * Reads a text in UTF-8 to its end, and leaves the stream open.
     *
     * @param name the name of the sheet
     * @param in the stream
     * @return the sheet, its rows numbered as the lines of the text
     * @throws IOException if the stream cannot be read
     * @throws SheetException if the text is empty, is not UTF-8, or exceeds a limit
     */
    public static Sheet read(String name, InputStream in) throws IOException {
        return read(name, in.readNBytes(MAX_BYTES + 1));
    }

    /**
     * Reads a file in UTF-8; the sheet is named as the file.
     *
     * @param file the file
     * @return the sheet, its rows numbered as the lines of the file
     * @throws IOException if the file cannot be read
     * @throws SheetException if the file is empty, is not UTF-8, or exceeds a limit
     */
    public static Sheet read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    private static void checkSize(String name, int size) {
        if (size > MAX_BYTES) {
            throw new SheetException("Sheet '" + name + "' must have at most " + MAX_BYTES + " bytes, has more");
        }
    }

    private static int countLines(String text) {
        int lines = 1;
        for (int end = endOfLine(text, 0); end < text.length(); end = endOfLine(text, startOfNext(text, end))) {
            lines++;
        }
        return lines;
    }

    private static int startOfNext(String text, int endOfLine) {
        return endOfLine + (text.startsWith("\r\n", endOfLine) ? 2 : 1);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static SheetRow row(String name, int number, String line) {
        if (line.isEmpty()) {
            return SheetRow.of(number);
        }
        String[] cells = line.split("\t", Sheet.MAX_COLUMNS + 1);
        if (cells.length > Sheet.MAX_COLUMNS) {
            throw new SheetException(
                    "Row must have at most " + Sheet.MAX_COLUMNS + " cells", SheetPlace.of(name, number));
        }
        return SheetRow.of(number, Arrays.asList(cells));
    }
}
