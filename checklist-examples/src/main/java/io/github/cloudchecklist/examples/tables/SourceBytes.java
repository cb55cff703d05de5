package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.SheetException;
import io.github.cloudchecklist.core.sheet.SheetPlace;
import io.github.cloudchecklist.core.sheet.TabSeparatedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a file whole, up to a limit, and decodes it without replacing what is malformed. */
final class SourceBytes {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceBytes() {}

    /** Returns the name of a file without its folder. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TabSeparatedText.MAX_BYTES + 1);
            checkSize(file, bytes.length);
            return bytes;
        }
    }

    static void checkSize(Path file, long size) {
        if (size > TabSeparatedText.MAX_BYTES) {
            throw new SheetException("File must have at most " + TabSeparatedText.MAX_BYTES + " bytes, has more");
        }
        if (size == 0) {
            throw new SheetException("File must not be empty, was '" + name(file) + "'");
        }
    }

    /** Decodes a text, and drops a byte order mark at its start. */
    static String decode(String name, byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new SheetException(
                    "Text must be " + charset.name() + ", at byte offset " + in.position() + " was '"
                            + String.format(Locale.ROOT, "0x%02X", bytes[in.position()]) + "'",
                    SheetPlace.of(name, (int) text.lines().count() + (text.endsWith("\n") || text.isEmpty() ? 1 : 0)));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
