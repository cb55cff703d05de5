package io.github.cloudchecklist.examples.tables;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;

/** What the main part of a workbook says of its sheets. */
final class XlsxBook extends XlsxPart {

    private final Set<String> hidden = new HashSet<>();
    private boolean since1904;

    @Override
    void start(String element, Attributes attributes) {
        if (element.equals("workbookPr")) {
            since1904 = isTrue(attributes, "date1904");
        } else if (element.equals("sheet")
                && !attribute(attributes, "state", "visible").equals("visible")) {
            hidden.add(attribute(attributes, "name", ""));
        }
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    /** Whether days are counted from 1904 and not from 1900. */
    boolean isSince1904() {
        return since1904;
    }
}
