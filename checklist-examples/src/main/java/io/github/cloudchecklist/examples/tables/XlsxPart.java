package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.SheetException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part of a workbook as a stream. Subclasses are told of elements by their names without prefix. */
class XlsxPart extends DefaultHandler {

    /** The greatest length of a part in bytes, unpacked. */
    static final int MAX_BYTES = 256 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    /** Parses a part, and closes it. */
    final void parse(String name, InputStream part) throws IOException {
        try (InputStream in = new Bounded(name, part)) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.parse(new InputSource(in));
        } catch (SAXParseException e) {
            SheetException exception = new SheetException("Workbook must be well-formed XML in '" + name + "', line "
                    + e.getLineNumber() + ", column " + e.getColumnNumber());
            exception.initCause(e);
            throw exception;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes) {
        text.setLength(0);
        start(localName, attributes);
    }

    @Override
    public final void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) {
        end(localName, text);
        text.setLength(0);
    }

    /** Called at the start of an element. */
    void start(String element, Attributes attributes) {}

    /** Called at the end of an element, with the characters since the last tag. */
    void end(String element, CharSequence characters) {}

    /** Returns an attribute, or a default if there is none; {@code name} has no prefix. */
    static String attribute(Attributes attributes, String name, String otherwise) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return otherwise;
    }

    static boolean isTrue(Attributes attributes, String name) {
        String value = attribute(attributes, name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** Returns a whole number, 0 or more; {@code -1} if a text is none. */
    static int number(@Nullable String digits) {
        boolean whole = digits != null
                && !digits.isEmpty()
                && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : -1;
    }

    /** A stream that fails at its limit. */
    private static final class Bounded extends FilterInputStream {

        private final String name;
        private long left = MAX_BYTES;

        Bounded(String name, InputStream in) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            take(read);
            return read;
        }

        private void take(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new SheetException(
                        "Part of a workbook must unpack to at most " + MAX_BYTES + " bytes, '" + name + "' has more");
            }
        }
    }
}
