package io.github.cloudchecklist.examples.tables;

import io.github.cloudchecklist.core.sheet.SheetException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells of a workbook share: runs of rich text are joined, readings of Asian characters are left out. */
final class XlsxStrings extends XlsxPart {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private boolean reading;
    private long length;

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("si")) {
            string.setLength(0);
        } else if (element.equals("rPh")) {
            reading = true;
        }
    }

    @Override
    void end(String element, CharSequence characters) {
        switch (element) {
            case "t" -> {
                if (!reading) {
                    string.append(characters);
                }
            }
            case "rPh" -> reading = false;
            case "si" -> add(XlsxText.unescape(string.toString()));
            default -> {}
        }
    }

    private void add(String text) {
        length += text.length();
        if (length > RowCollector.Budget.MAX_TEXT || strings.size() == RowCollector.Budget.MAX_CELLS) {
            throw new SheetException("Shared texts of a workbook must be at most " + RowCollector.Budget.MAX_CELLS
                    + " of together " + RowCollector.Budget.MAX_TEXT + " code units, are more");
        }
        strings.add(text);
    }

    /** Returns how many texts there are. */
    int size() {
        return strings.size();
    }

    String get(int index) {
        return strings.get(index);
    }
}
