package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.Sheet;
import io.github.cloudchecklist.core.sheet.SheetException;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** The addresses that a workbook keeps beside the texts of cells. */
final class XlsxLinks extends XlsxPart {

    private final String sheet;
    private final Map<String, String> addresses;
    private final Map<XlsxReference, String> links = new HashMap<>();

    /**
     * Begins without links.
     *
     * @param addresses the addresses by the ids that the sheet has for them
     */
    XlsxLinks(String sheet, Map<String, String> addresses) {
        this.sheet = sheet;
        this.addresses = addresses;
    }

    /** Whether the sheet may have links at all. */
    boolean isNeeded() {
        return !addresses.isEmpty();
    }

    @Override
    void start(String element, Attributes attributes) {
        String address = element.equals("hyperlink") ? addresses.get(attribute(attributes, "id", "")) : null;
        if (address != null) {
            if (links.size() == Sheet.MAX_ROWS) {
                throw new SheetException("Sheet '" + sheet + "' must have at most " + Sheet.MAX_ROWS + " links");
            }
            links.put(XlsxReference.first(attribute(attributes, "ref", ""), sheet), address);
        }
    }

    /** Returns the text of a cell with the address behind it, unless there is none or the text has it already. */
    String addTo(String text, int row, int column) {
        if (links.isEmpty()) {
            return text;
        }
        String address = links.getOrDefault(new XlsxReference(row, column), "");
        return text.contains(address) ? text : (text + " " + address).strip();
    }
}
